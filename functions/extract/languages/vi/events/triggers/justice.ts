import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** PROSECUTE: arrest of suspects, charge, trial, verdict, fine. */
export const justice: readonly TriggerGroup[] = [
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      hầu toà, ra hầu toà, ra toà, lĩnh án, nhận án, nhận mức án, lãnh án, thụ án, chịu án, ngồi tù,
      ra đầu thú, đầu thú, tự thú, ra trình diện
    `,
    examples: ['Ông Nguyễn Văn Bình đã ra toà ngày 5/3 tại Hà Nội'],
  },
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bắt giữ, bắt, bắt tạm giam, tạm giam, tạm giữ hình sự, bắt khẩn cấp, bắt giam, bắt quả tang, bắt gọn,
      tóm gọn, câu lưu, giam giữ, giam, tạm giữ để điều tra, khởi tố, khởi tố vụ án, khởi tố bị can,
      khởi tố hình sự, ra quyết định khởi tố, ra quyết định khởi tố vụ án, khởi tố bổ sung, truy tố,
      đề nghị truy tố, ra cáo trạng, hoàn tất cáo trạng, hoàn tất kết luận điều tra, xét xử, đưa ra xét xử,
      xét xử sơ thẩm, xét xử phúc thẩm, mở phiên toà, mở phiên toà xét xử, mở phiên toà sơ thẩm,
      mở phiên toà phúc thẩm, mở phiên xử, xử sơ thẩm, xử phúc thẩm, tuyên án, tuyên phạt, kết án, tuyên y án,
      y án, tuyên bác kháng cáo, giảm hình phạt, tuyên trả hồ sơ, trả hồ sơ, hoãn phiên toà, hoãn xử,
      tuyên vô tội, tuyên buộc, tuyên tử hình, tử hình, thi hành án, thi hành án tử hình, xử tử, xử phạt, phạt,
      phạt hành chính, xử phạt hành chính, xử phạt vi phạm hành chính, ra quyết định xử phạt, phạt tiền,
      phạt tù, bị phạt, phạt nguội, tước bằng lái, tước giấy phép lái xe, truy nã, ra lệnh truy nã,
      phát lệnh truy nã, truy bắt, bắt được, triệu tập, triệt phá, phá, phá án, phá vụ án, triệt xoá, xoá sổ,
      khám xét, khám xét nhà, khám xét khẩn cấp, khám nhà, tống đạt, dẫn giải, di lý, áp giải, lập biên bản,
      lập hồ sơ, xử lý, xử lý hình sự, chuyển hồ sơ, bàn giao cho công an, chuyển cơ quan điều tra,
      khởi tố điều tra, đình chỉ điều tra, phục hồi điều tra, tạm đình chỉ điều tra, ra lệnh bắt,
      ra lệnh bắt tạm giam, thi hành lệnh bắt, tống giam, dẫn độ, bị dẫn độ, giám đốc thẩm, phán quyết,
      ra phán quyết, tuyên, luận tội bị cáo, thu giữ tang vật, bắt hai nghi phạm, khởi tố thêm, bắt thêm,
      bắt bị can, thực nghiệm hiện trường, dựng lại hiện trường, kê biên tài sản, bị kết án, bị truy tố,
      bị khởi tố, bị bắt, bị bắt giữ, bị bắt giam, bị bắt tạm giam, bị tạm giữ, bị tạm giam, bị xét xử,
      bị tuyên phạt, bị tuyên án, bị truy nã, bị phạt tù, bị xử phạt, vô hiệu hoá nhóm, vây bắt,
      đình chỉ vụ án, nghị án, ập vào, ập vào bắt, ập vào kiểm tra, bắt giữ khẩn cấp, bắt nóng,
      bắt quả tang đối tượng, bắt gọn ổ, mật phục, đón lõng, khống chế bắt giữ, khống chế nghi phạm,
      bao vây bắt giữ, tóm, tóm được, truy bắt được, truy xét, truy tìm, phát lệnh truy tìm,
      ra quyết định tạm giữ, ra quyết định truy nã, ra lệnh tạm giam, tạm giữ hình sự đối với,
      áp dụng biện pháp tạm giam, gia hạn tạm giam, gia hạn điều tra, triệu tập đến, triệu tập làm việc,
      mời lên làm việc, mời làm việc, yêu cầu khởi tố, phê chuẩn quyết định khởi tố, phê chuẩn lệnh bắt,
      khởi tố thêm bị can, thay đổi tội danh, chuyển tội danh, hoàn tất hồ sơ, chuyển hồ sơ sang,
      chuyển hồ sơ vụ án, kết luận điều tra, ban hành kết luận điều tra, ban hành cáo trạng, công bố cáo trạng,
      đề nghị mức án, đề nghị tuyên phạt, đề nghị xử phạt, tuyên phạt tù, tuyên án tử hình,
      tuyên án chung thân, lãnh án tử hình, lãnh án tù, nhận án tử hình, bị tuyên tử hình,
      bị phạt tù chung thân, xử án, xử kín, xử lưu động, xét xử lưu động, xét xử kín, mở phiên xét xử,
      đưa vụ án ra xét xử, đưa ra toà, đưa ra ánh sáng, giữ nguyên bản án, huỷ án, huỷ bản án, sửa án sơ thẩm,
      bác kháng cáo, bác kháng nghị, bác đơn kiện, thụ lý, thụ lý vụ án, thụ lý đơn, thụ lý vụ kiện,
      phạt cảnh cáo, phạt nặng, xử phạt nghiêm, tước quyền sử dụng, tước quyền sử dụng giấy phép lái xe,
      thu bằng lái, tạm giữ phương tiện, tạm giữ xe, tạm giữ người, tạm giữ đối tượng, thu giữ hàng,
      tịch thu hàng, tiêu huỷ hàng, phát hiện và bắt giữ, phát hiện bắt giữ, phát hiện quả tang,
      triệt phá đường dây, triệt phá băng nhóm, bóc gỡ, bóc gỡ đường dây, đánh sập, đánh sập đường dây,
      xử lý nghiêm, ra quyết định xử lý, bị khởi tố bắt tạm giam, bị bắt quả tang, bị bắt khẩn cấp,
      bị triệu tập, bị truy tìm, bị tạm giữ hình sự, bị đề nghị truy tố, bị tuyên án tử hình, bị lĩnh án,
      bị tước
    `,
  },
  {
    type: 'PROSECUTE',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `
      phiên toà, phiên toà sơ thẩm, phiên toà phúc thẩm, phiên xét xử, phiên xử, phiên sơ thẩm,
      phiên phúc thẩm, vụ bắt giữ, vụ bắt, vụ án, vụ xét xử, phiên tuyên án, buổi xét xử,
      phiên điều trần bảo lãnh, vụ kiện, bản án, phán quyết, cáo trạng, chuyên án, vụ việc, vụ buôn lậu,
      vụ tham nhũng, vụ đánh bạc
    `,
  },
  {
    type: 'PROSECUTE',
    kind: 'object',
    frame: 'transitive',
    phrases: `án tù, mức án, án tử hình, quyết định khởi tố, lệnh bắt, lệnh khám xét`,
  },
  {
    type: 'PROSECUTE',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      phiên toà xét xử, phiên xử sơ thẩm, phiên xử phúc thẩm, phiên giám đốc thẩm, phiên toà giám đốc thẩm,
      phiên luận tội, phiên toà lưu động, phiên toà giả định, buổi thực nghiệm hiện trường, đợt truy quét,
      cuộc truy bắt, cuộc vây bắt, cuộc khám xét, vụ khởi tố, bản cáo trạng, án phạt
    `,
  },
];
