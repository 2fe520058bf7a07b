import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** Crimes as reports tell them, and what police, courts and prisons do about them. */
export const crime: readonly TriggerGroup[] = [
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      chấp hành xong, chấp hành xong (án phạt|án phạt tù|bản án|hình phạt|án tù), chấp hành (án|án phạt|hình phạt|bản án) xong, mãn án, nhập trại, được tuyên trắng án, trắng án, dính án
    `,
    examples: ['Bị cáo chấp hành xong án phạt vào tháng 1/2021'],
  },
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đẩy đuổi, buộc (bồi thường|nộp lại|nộp phạt|hoàn trả|trả lại|xin lỗi|cải chính|thu hồi), buộc … (phải bồi thường|phải xin lỗi|nộp lại|bồi thường), bị buộc (bồi thường|nộp lại), mở chuyên án, đấu tranh chuyên án, dừng cuộc truy nã,
      test nhanh ma tuý, tiêu huỷ (tang vật|vật chứng|ma tuý), giam xe, giam phương tiện, giam ôtô, giam xe máy, tạm giữ ôtô, tạm giữ xe máy, cẩu xe, cẩu phương tiện, cẩu ôtô, cẩu xe máy,
      phạt (nóng|kịch khung), minh oan, huỷ một phần bản án, huỷ án sơ thẩm, huỷ bản án sơ thẩm, huỷ bản án phúc thẩm, sửa một phần bản án, sửa bản án, sửa bản án sơ thẩm, sửa bản án phúc thẩm, giữ nguyên một phần bản án,
      giữ nguyên án sơ thẩm, giữ nguyên bản án sơ thẩm, giữ nguyên bản án phúc thẩm, bác một phần bản án, bác bản án, bác án sơ thẩm, bác bản án sơ thẩm, bác bản án phúc thẩm, giữ nguyên (mức án|hình phạt),
      (chấp nhận|bác) … (yêu cầu khởi kiện|đơn khởi kiện|kháng cáo|kháng nghị), bồi thường oan sai, đưa … (vào cơ sở cai nghiện|đi cai nghiện|vào trường giáo dưỡng|vào diện quản lý), tóm sống, (dựng|lập|vẽ lại) hiện trường,
      (vẽ|phác hoạ) chân dung nghi phạm, trích xuất camera, thu hồi tang vật
    `,
    examples: [
      'Ngày 15/6, kiểm lâm đẩy đuổi nhóm lâm tặc khỏi rừng',
      'Ngày 15/6, toà buộc công ty bồi thường 8 tỷ đồng',
    ],
  },
  // Theft, and what else is done to people without their blood.
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      (nhận được|nhận|tiếp nhận|tiếp nhận được) (tin báo|tin trình báo|trình báo|đơn trình báo|tin tố giác|tin cấp báo)
    `,
    examples: ['Lúc 5h ngày 5/3, Công an huyện nhận được tin báo của người dân'],
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      cuỗm, cuỗm mất, cuỗm sạch, nẫng, nẫng tay trên, khoắng, khoắng sạch, vét sạch, dàn cảnh, giật (túi|vé số), rạch túi, trộm (két sắt|chó|tiền|vàng), biển thủ, móc nối, câu kết, cấu kết, lập khống, nâng khống, thông thầu,
      quân xanh, bán khống, phát tán, tung tin (giả|sai|đồn), đăng tin (sai sự thật|giả), đua xe, bốc đầu, lạng lách, vận chuyển (ma tuý|hàng lậu|hàng cấm|trái phép chất ma tuý), cho vay lãi nặng, sử dụng trái phép, ép trả nợ,
      xiết nợ, siết (nhà|tài sản|xe), nhờ đứng tên, làm giả (hồ sơ|con dấu|sổ đỏ|bằng cấp), quỵt tiền, bùng (nợ|tiền|hàng), ôm nợ bỏ trốn, tráo, đánh tráo, mở tài khoản, chuyển tiền cho kẻ, sập bẫy lừa, mắc bẫy
    `,
    examples: ['Tối 5/8, Huy cuỗm hai chiếc điện thoại'],
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      hỏi (vay|mượn|xin|mua), ngỏ ý (vay|mua|mượn), xin giảm nhẹ, xin giảm nhẹ hình phạt, xin hưởng khoan hồng, đòi tiền
    `,
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      rượt (chém|đánh|đuổi đánh), đuổi chém, đuổi đánh, đâm chém, thanh toán nhau, hãm hại, lột đồ, đổ xăng (đốt|lên), tưới xăng lên, tạt (nước sôi|xăng), giật tóc
    `,
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      vượt ngục, trốn trại, trốn viện, tẩu thoát, trốn sang, bỏ trốn (khỏi hiện trường|khỏi địa phương|sang), lẩn trốn sang
    `,
    examples: ['Trưa 18/6, phạm nhân Tâm vượt ngục'],
  },
];
