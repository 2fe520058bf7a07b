import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

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
      bày tỏ mong muốn tăng cường hợp tác, nhất trí nối lại, hẹn gặp lại, đạt thoả thuận sơ bộ,
      đạt được thoả thuận sơ bộ, đạt được thoả thuận nguyên tắc, đạt được tiếng nói chung,
      tìm được tiếng nói chung, đạt sự đồng thuận, nhất trí cao, thoả thuận ngừng bắn, giao kèo,
      ấn định thời gian, ấn định ngày, hẹn gặp, chốt phương án
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
      tái khẳng định cam kết, ngỏ ý, đề nghị hợp tác, gửi lời mời, chuyển lời mời, trao lời mời, nhận lời mời, nhận lời,
      tán thành đề xuất, chấp nhận đề nghị, chấp nhận lời mời, chấp thuận đề nghị, cho phép sử dụng,
      đề nghị viện trợ, cam kết viện trợ, cam kết hỗ trợ, cam kết tài trợ, cam kết đầu tư, quyết tâm, cam đoan,
      bảo đảm với, thuận ý, ưng thuận, chấp thuận đề xuất, đưa ra cam kết, đưa ra lời hứa, tái cam kết ủng hộ,
      bày tỏ sẵn sàng, ngỏ lời, ngỏ lời mời, gửi giấy mời, mời tham dự, mời dự, mời tham gia, bảo lãnh,
      quyết tâm thúc đẩy, bày tỏ mong muốn hợp tác, bày tỏ sẵn sàng hợp tác, nhận lời tham dự, nhận lời thăm
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ủng hộ, tán thành, hoan nghênh, ca ngợi, khen ngợi, tán dương, đánh giá cao, đánh giá tích cực, chúc mừng, gửi điện mừng,
      gửi thư chúc mừng, biểu dương, công nhận, thừa nhận độc lập, tuyên dương, khen thưởng,
      tặng bằng khen, hậu thuẫn, cổ vũ, tiếp sức, bảo vệ, bênh vực, cảm ơn, cám ơn, bày tỏ cảm ơn, tri ân,
      bày tỏ tin tưởng, bày tỏ ủng hộ, bày tỏ hoan nghênh, tuyên bố ủng hộ, kêu gọi ủng hộ, bỏ phiếu ủng hộ,
      chia buồn, gửi điện chia buồn, gửi lời chia buồn, đứng về phía, sát cánh, đoàn kết với,
      thiết lập quan hệ, thiết lập quan hệ ngoại giao, nâng cấp quan hệ, bình thường hoá quan hệ,
      nối lại quan hệ, khôi phục quan hệ, mở đại sứ quán, mở lại đại sứ quán, trao tặng huân chương,
      trao huân chương, tặng huân chương, vinh danh, tôn vinh, xin lỗi thay, tưởng niệm, viếng, đặt vòng hoa,
      dâng hương, thắp hương, tuyên bố đoàn kết, kết nạp, kết nghĩa, xin gia nhập,
      nộp đơn gia nhập, đệ đơn gia nhập, xin vào, tái khẳng định ủng hộ, bày tỏ sự ủng hộ, bày tỏ đồng tình,
      bày tỏ đoàn kết, bày tỏ tình đoàn kết, bày tỏ lòng biết ơn, bày tỏ vui mừng, bày tỏ chia buồn,
      bày tỏ sự chia buồn, bày tỏ lời chia buồn, gửi lời chúc mừng, gửi lời chúc, gửi lời cảm ơn,
      gửi lời tri ân, gửi thư cảm ơn, gửi điện chúc mừng, gửi điện thăm hỏi, gửi lời thăm hỏi, chúc tết,
      tặng hoa chúc mừng, chính thức công nhận, công nhận nền độc lập, công nhận nhà nước, công nhận độc lập,
      thiết lập quan hệ đối tác, nâng tầm quan hệ, hàn gắn quan hệ, nối lại quan hệ ngoại giao,
      khôi phục quan hệ ngoại giao, mở lại lãnh sự quán, mở tổng lãnh sự quán, mở cơ quan đại diện,
      trao quốc thư, trình quốc thư, trao huy chương hữu nghị, trao tặng huy chương, truy tặng huân chương,
      trao bằng khen, tặng giấy khen, tặng thưởng, khen thưởng đột xuất, biểu dương khen thưởng, tán đồng,
      ủng hộ mạnh mẽ, vận động ủng hộ, bỏ phiếu thuận, bỏ phiếu tán thành, tiếp lửa, tri ân các anh hùng,
      dâng hoa, dâng hương tưởng niệm, viếng lăng, đặt hoa, đặt vòng hoa tưởng niệm, gia nhập liên minh,
      gia nhập khối, kết nạp đảng, đứng ra bảo vệ, lên tiếng bảo vệ, lên tiếng bênh vực, lên tiếng ủng hộ,
      xác lập quan hệ, xác lập quan hệ ngoại giao, xác lập quan hệ đối tác, nâng quan hệ,
      nâng cấp quan hệ lên
    `,
  },
  {
    type: 'SUPPORT',
    privately: 'AGREE',
    kind: 'verb',
    frame: 'mutual',
    settles: true,
    phrases: `
      ký hiệp định, ký kết hiệp định, ký thoả thuận, ký kết thoả thuận, ký hiệp ước, ký kết hiệp ước,
      ký biên bản ghi nhớ, ký kết biên bản ghi nhớ, ký bản ghi nhớ, ký tuyên bố chung, ra tuyên bố chung,
      ký văn kiện, ký nghị định thư, ký thoả thuận hợp tác, ký kết hợp tác, ký hiệp định thương mại tự do,
      ký công ước, ký kết, ký bản thoả thuận, ký kết biên bản, ký hiệp định hoà bình, ký thoả thuận khung,
      ký tuyên bố, ký chương trình hợp tác, ký kế hoạch hợp tác, ký tắt, hoàn tất đàm phán,
      kết thúc đàm phán, ký hợp tác, ký kết thoả thuận hợp tác, ký hiệp định hợp tác, ký hiệp định đình chiến,
      ký hiệp định ngừng bắn, ký thoả thuận ngừng bắn, ký thoả thuận hoà bình, ký hoà ước,
      ký hiệp ước hoà bình, ký hiệp ước hữu nghị, ký hiệp ước phòng thủ, ký hiệp ước an ninh, ký kết tuyên bố,
      ký kết văn kiện, ký kết bản ghi nhớ, ký kết chương trình hợp tác, ký ghi nhớ, ký mou, ký thoả ước,
      ký giao ước, ký quy chế phối hợp, ký kết quy chế phối hợp, ký giao ước thi đua, đặt bút ký,
      chính thức ký, cùng ký, trao đổi văn kiện, ra thông cáo chung, ra tuyên bố hợp tác, ký thông cáo chung
    `,
  },
  {
    type: 'SUPPORT',
    privately: 'AGREE',
    kind: 'object',
    frame: 'mutual',
    settles: true,
    phrases: `
      hiệp định, hiệp ước, định ước, định ước sáng lập, hiến chương, công ước, nghị định thư, biên bản ghi nhớ, bản ghi nhớ, tuyên bố chung,
      bản thoả thuận, văn kiện, thoả thuận khung, lễ ký, lễ ký kết,
      bản tuyên bố, thông cáo chung, bản hiệp định, thoả thuận hợp tác, hiệp định thương mại,
      hiệp định thương mại tự do, hiệp định hoà bình, hiệp định đình chiến, thoả thuận hoà bình,
      thoả thuận hạt nhân, hoà ước, thoả ước, hiệp định khung, quy chế phối hợp, mou, ghi nhớ hợp tác
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      lễ viếng, lễ truy điệu, lễ tưởng niệm, lễ mít tinh, lễ vinh danh, lễ tuyên dương, lễ đón nhận,
      lễ trao quốc thư, lễ trình quốc thư, lễ kết nạp, lễ dâng hương, lễ dâng hoa, lễ tri ân,
      lễ trao huân chương, lễ trao tặng, lễ kỷ niệm ngày thành lập, lễ giao nhận hài cốt, lễ cầu siêu,
      lễ tưởng nhớ, lễ kết nghĩa, lễ đặt vòng hoa, lễ biểu dương, buổi lễ vinh danh, lễ hồi hương hài cốt
    `,
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
      huỷ tập trận, đầu hàng, chấp nhận thất bại, thừa nhận thất bại, chịu nhượng bộ, rút lại lời,
      rút lại đề xuất, rút lại cáo buộc, rút lại yêu cầu, rút đơn tố cáo, bãi nại, tha bổng,
      khoan hồng, ân giảm, giảm án tử hình, dỡ bỏ cáo buộc, huỷ cáo buộc, bày tỏ ân hận, bày tỏ hối hận,
      bày tỏ sự hối tiếc, bày tỏ sự hối hận, cúi đầu xin lỗi, gửi thư xin lỗi, đăng đàn xin lỗi,
      viết thư xin lỗi, ra thư xin lỗi, xin lỗi công khai, lên tiếng xin lỗi, chính thức xin lỗi,
      xin rút kinh nghiệm, nhận khuyết điểm, nhận sai, thừa nhận trách nhiệm, thừa nhận sai lầm,
      đầu hàng vô điều kiện, hạ vũ khí đầu hàng, nới lỏng cấm vận, nới lỏng lệnh trừng phạt, nới lỏng hạn chế,
      nới lỏng giãn cách xã hội, nới lỏng phong toả, nới lỏng các biện pháp, nới lỏng quy định,
      hoãn trừng phạt, hoãn áp thuế, tạm hoãn áp thuế
    `,
  },
  {
    type: 'CONCEDE',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `lời xin lỗi, lệnh ân xá, đợt đặc xá, đợt ân xá, sự nhượng bộ`,
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      đồng tình, cải thiện quan hệ, ca ngợi tinh thần, ngợi ca, cổ suý, động viên, thăm hỏi động viên, an ủi,
      tưởng nhớ, bảo vệ quyền
    `,
  },
  {
    type: 'CONCEDE',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `chịu thua, xuống nước, tha thứ, ăn năn`,
  },
  {
    type: 'SUPPORT',
    kind: 'object',
    frame: 'mutual',
    phrases: `
      lễ kỷ niệm, quan hệ ngoại giao
    `,
  },
  {
    type: 'SUPPORT',
    privately: 'AGREE',
    kind: 'noun',
    frame: 'mutual',
    settles: true,
    phrases: `
      lễ ký kết hợp tác, lễ ký kết thoả thuận, lễ ký kết hợp đồng, lễ ký hợp đồng, lễ ký kết biên bản
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      bắt tay, bắt tay với, bắt tay nhau
    `,
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    privately: 'APPOINT',
    phrases: `
      gia nhập, trở thành thành viên, trở thành thành viên chính thức, trở thành thành viên đầy đủ, trở thành thành viên thứ,
      trở thành thành viên của, trở thành thành viên thứ … của
    `,
    examples: ['Ukraine gia nhập NATO ngày 15/5'],
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      hưởng ứng
    `,
  },
];
