import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** AGREE, SUPPORT, CONCEDE: cooperation in words. */
export const agreement: readonly TriggerGroup[] = [
  {
    type: 'AGREE',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      nhất trí, thống nhất, thoả thuận, đạt thoả thuận, đạt được thoả thuận, đạt được nhất trí,
      đạt được thống nhất, đạt được đồng thuận, đạt đồng thuận, đạt được thoả hiệp, đạt thoả hiệp,
      đạt được sự đồng thuận, đạt được một số thoả thuận, đạt được nhận thức chung, đồng thuận, thoả hiệp,
      hứa hẹn hợp tác, nhất trí tăng cường, nhất trí thúc đẩy, nhất trí thành lập, thống nhất quan điểm,
      đi đến thống nhất, đi đến thoả thuận, đồng ý hợp tác, cam kết hợp tác, thoả thuận miệng, đạt tiến triển,
      bày tỏ mong muốn tăng cường hợp tác, nhất trí nối lại, hẹn gặp lại
    `,
  },
  {
    type: 'AGREE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đồng ý, chấp thuận, chấp nhận, cam kết, hứa, hứa hẹn, đề nghị giúp, sẵn sàng hợp tác, sẵn sàng hỗ trợ,
      sẵn sàng giúp, sẵn sàng giúp đỡ, sẵn sàng đàm phán, sẵn sàng đối thoại, sẵn sàng gặp, sẵn sàng cung cấp,
      sẵn sàng làm trung gian, sẵn sàng nối lại, sẵn lòng, mong muốn, mong muốn tăng cường, mong muốn hợp tác,
      bày tỏ mong muốn, khẳng định mong muốn, tôn trọng, tôn trọng cam kết, khẳng định cam kết, tái cam kết,
      tái khẳng định cam kết, ngỏ ý, đề nghị hợp tác, mời, gửi lời mời, nhận lời mời, nhận lời,
      tán thành đề xuất, chấp nhận đề nghị, chấp nhận lời mời, chấp thuận đề nghị, cho phép sử dụng,
      đề nghị viện trợ, cam kết viện trợ, cam kết hỗ trợ, cam kết tài trợ, cam kết đầu tư, quyết tâm, cam đoan,
      bảo đảm với
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ủng hộ, tán thành, hoan nghênh, ca ngợi, khen ngợi, tán dương, đánh giá cao, chúc mừng, gửi điện mừng,
      gửi thư chúc mừng, biểu dương, phê chuẩn, công nhận, thừa nhận độc lập, tuyên dương, khen thưởng,
      tặng bằng khen, hậu thuẫn, cổ vũ, tiếp sức, bảo vệ, bênh vực, cảm ơn, cám ơn, bày tỏ cảm ơn, tri ân,
      bày tỏ tin tưởng, bày tỏ ủng hộ, bày tỏ hoan nghênh, tuyên bố ủng hộ, kêu gọi ủng hộ, bỏ phiếu ủng hộ,
      chia buồn, gửi điện chia buồn, gửi lời chia buồn, đứng về phía, sát cánh, đoàn kết với,
      thiết lập quan hệ, thiết lập quan hệ ngoại giao, nâng cấp quan hệ, bình thường hoá quan hệ,
      nối lại quan hệ, khôi phục quan hệ, mở đại sứ quán, mở lại đại sứ quán, trao tặng huân chương,
      trao huân chương, tặng huân chương, vinh danh, tôn vinh, xin lỗi thay, tưởng niệm, viếng, đặt vòng hoa,
      dâng hương, kỷ niệm, thắp hương, tuyên bố đoàn kết, kết nạp, kết nghĩa, gia nhập, xin gia nhập,
      nộp đơn gia nhập, đệ đơn gia nhập, xin vào
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      ký hiệp định, ký kết hiệp định, ký thoả thuận, ký kết thoả thuận, ký hiệp ước, ký kết hiệp ước,
      ký biên bản ghi nhớ, ký kết biên bản ghi nhớ, ký bản ghi nhớ, ký tuyên bố chung, ra tuyên bố chung,
      ký văn kiện, ký nghị định thư, ký thoả thuận hợp tác, ký kết hợp tác, ký hiệp định thương mại tự do,
      ký công ước, ký kết, ký bản thoả thuận, ký kết biên bản, ký hiệp định hoà bình, ký thoả thuận khung,
      ký tuyên bố, ký chương trình hợp tác, ký kế hoạch hợp tác, bắt tay, ký tắt, hoàn tất đàm phán,
      kết thúc đàm phán
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'object',
    frame: 'mutual',
    phrases: `
      hiệp định, hiệp ước, công ước, nghị định thư, biên bản ghi nhớ, bản ghi nhớ, tuyên bố chung,
      bản thoả thuận, văn kiện, thoả thuận khung, lễ ký, lễ ký kết, lễ kỷ niệm, quan hệ ngoại giao
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'noun',
    frame: 'mutual',
    phrases: `lễ viếng, lễ truy điệu, lễ tưởng niệm, lễ mít tinh, lễ vinh danh, lễ tuyên dương, lễ đón nhận`,
  },
  {
    type: 'AGREE',
    kind: 'object',
    frame: 'mutual',
    phrases: `
      thoả thuận, một số thoả thuận, thoả hiệp, sự đồng thuận, đồng thuận, nhận thức chung, tiếng nói chung,
      nhất trí
    `,
  },
  {
    type: 'AGREE',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `lời hứa, lời cam kết, lời mời, sự đồng ý`,
  },
  {
    type: 'CONCEDE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      nhượng bộ, xin lỗi, gửi lời xin lỗi, công khai xin lỗi, cáo lỗi, nhận lỗi, nhận trách nhiệm, thừa nhận,
      thừa nhận sai sót, bày tỏ hối tiếc, lấy làm tiếc, bày tỏ lấy làm tiếc, ân xá, đặc xá, ban lệnh ân xá,
      giảm án, xuống thang, nới lỏng, nới lỏng trừng phạt, tuyên bố rút quân, tuyên bố rút, tuyên bố ngừng bắn,
      tuyên bố đình chiến, nhân nhượng, hạ nhiệt, giảm căng thẳng, rút lại tuyên bố, rút lại phát ngôn,
      dịu giọng, thoái bộ, chấp nhận nhượng bộ, đồng ý rút, xoá nợ, giãn nợ, hoãn nợ, tạm hoãn tập trận,
      huỷ tập trận, đầu hàng
    `,
  },
];
