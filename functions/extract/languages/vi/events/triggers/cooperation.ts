import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** COOPERATE, AID, RETREAT: cooperation in deeds. */
export const cooperation: readonly TriggerGroup[] = [
  {
    type: 'COOPERATE',
    kind: 'verb',
    frame: 'mutual',
    durative: true,
    phrases: `
      hợp tác, phối hợp, liên doanh, hợp tác với, hợp tác chặt chẽ, cùng phát triển, cùng sản xuất,
      chia sẻ thông tin, trao đổi thông tin, trao đổi tù binh, trao đổi tù nhân, phối hợp với, bắt tay hợp tác,
      mở rộng hợp tác, tăng cường hợp tác, thúc đẩy hợp tác, đẩy mạnh hợp tác, triển khai hợp tác, hợp lực,
      chung sức, liên thủ, tập trận chung, tuần tra chung, diễn tập chung, nối lại hợp tác, khôi phục hợp tác,
      phóng chung, cùng thực hiện, cùng triển khai, phối hợp tổ chức, hợp tác toàn diện, hợp tác sản xuất,
      hợp tác nghiên cứu, hợp tác đào tạo, hợp tác quân sự, hợp tác kinh tế, bắt tay sản xuất,
      bắt tay phát triển, cùng hợp tác, phối hợp điều tra, phối hợp thực hiện, phối hợp triển khai,
      phối hợp tuần tra, phối hợp tác chiến, phối hợp xây dựng, kết hợp tổ chức, bắt tay nghiên cứu,
      trao đổi tin tức tình báo, trao đổi tình báo, trao đổi gián điệp, trao đổi con tin, tuần tra liên hợp,
      tuần tra song phương, tập trận hải quân chung, tập trận ba bên, diễn tập liên hợp, huấn luyện chung,
      cùng nghiên cứu, cùng phối hợp, cùng đầu tư, cùng khai thác, cùng xây dựng, chung sức xây dựng
    `,
  },
  {
    type: 'COOPERATE',
    kind: 'object',
    frame: 'mutual',
    durative: true,
    phrases: `
      hợp tác, sự hợp tác, quan hệ hợp tác, hoạt động hợp tác, hợp tác song phương, hợp tác kinh tế,
      hợp tác quân sự, hợp tác quốc phòng, hợp tác an ninh, hợp tác thương mại, sự phối hợp, quan hệ đối tác,
      quan hệ đối tác chiến lược, quan hệ đối tác toàn diện, quan hệ đối tác chiến lược toàn diện,
      quan hệ đối tác hợp tác chiến lược
    `,
  },
  {
    type: 'COOPERATE',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      cuộc tập trận chung, cuộc tuần tra chung, cuộc diễn tập chung, cuộc trao đổi tù binh,
      cuộc trao đổi tù nhân, vụ trao đổi tù nhân, tập trận chung, đợt trao đổi tù binh, đợt trao đổi tù nhân,
      chuyến tuần tra chung, cuộc tập trận hải quân chung, cuộc tập trận ba bên, cuộc diễn tập liên hợp,
      thoả thuận trao đổi tù nhân, giao lưu hữu nghị quốc phòng, giao lưu quốc phòng biên giới
    `,
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      viện trợ, hỗ trợ, tài trợ, trợ giúp, giúp đỡ, cứu trợ, giúp đào tạo, huấn luyện, cung cấp, trao tặng,
      tặng, quyên góp, ủng hộ tiền, hiến tặng, trao quà, tặng quà, cứu, cứu sống, giải cứu, cứu hộ, cứu nạn,
      ứng cứu, cứu vớt, cứu thoát, sơ tán dân, sơ cứu, cấp cứu, tiếp tế, viện binh, gửi viện trợ,
      gửi hàng viện trợ, trao tiền, hỗ trợ kinh phí, cấp vốn, cấp kinh phí, bơm vốn, cho vay,
      cho vay ưu đãi, cấp tị nạn, cấp quy chế tị nạn, cung cấp vũ khí, chuyển giao vũ khí, chuyển giao,
      trao trả, cung ứng, tiếp nhận người tị nạn, phát quà, phát miễn phí, tặng xe, trao học bổng,
      trao nhà tình nghĩa, trao nhà tình thương, hiến máu, hiến tạng, hiến đất, đóng góp,
      góp, hỗ trợ nạn nhân, trao hỗ trợ, cứu giúp, cử chuyên gia sang, tiêm chủng, tiêm vaccine, tiêm vắc xin,
      tiếp nhận điều trị, ghép tim cho, ghép thận cho, ghép gan cho, ghép phổi cho,
      ghép tạng cho, mổ cho, phẫu thuật cho, ghép tim thành công, ghép thận thành công, ghép gan thành công,
      ghép phổi thành công, ghép tạng thành công, được đưa đi cứu, kéo lên tàu, kéo lên thuyền, trục vớt, dập dịch, tiêm cho, tiêm mũi, tiêm nhắc lại,
      tiêm phòng, phun thuốc, phun khử khuẩn, phát khẩu trang, phát cơm, phát gạo, trao gạo, cấp gạo, cấp phát,
      cấp vaccine, cấp vắc xin, tài trợ vaccine, tặng vaccine, tặng nhà, xây nhà tình nghĩa, tặng học bổng,
      cấp học bổng, trao suất học bổng, trao suất quà, tặng suất quà, trao tặng máy, thăm và tặng quà,
      hỗ trợ khẩn cấp, hỗ trợ lãi suất, hỗ trợ người dân, cứu trợ khẩn cấp, cứu trợ người dân, chi viện,
      tăng viện, giúp sức, cung cấp lương thực, cung cấp khí tài, cung cấp xe tăng, cung cấp tên lửa,
      cung cấp máy bay, chuyển vũ khí, gửi vũ khí, gửi xe tăng, gửi tên lửa, viện trợ quân sự,
      viện trợ nhân đạo, viện trợ vũ khí, huấn luyện binh sĩ, giải cứu con tin, tìm kiếm cứu nạn,
      tìm kiếm nạn nhân, tổ chức tìm kiếm, viện trợ không hoàn lại, viện trợ khẩn cấp, viện trợ tài chính,
      hỗ trợ tài chính, hỗ trợ nhân đạo, hỗ trợ vốn, hỗ trợ gạo, tài trợ vốn, tài trợ kinh phí, trợ cấp,
      cấp phát gạo, cấp phát miễn phí, phát cháo, phát tiền, trao quà tết, trao xe lăn,
      trao tặng nhà, trao tặng xe, trao tặng quà, trao tặng học bổng, trao nhà, trao bò, trao sổ tiết kiệm,
      tặng gạo, tặng sách, tặng bò, tặng khẩu trang, gửi tặng, biếu tặng, tặng lại, quyên góp tiền,
      quyên góp ủng hộ, quyên tiền, ủng hộ quỹ, góp gạo, đóng góp tiền, cứu đói, cứu mạng, cứu được,
      cứu hộ cứu nạn thành công, cứu hộ thành công, giải cứu thành công, đưa ra ngoài an toàn,
      đưa nạn nhân ra ngoài, đưa nạn nhân đi cấp cứu, đưa nạn nhân đến bệnh viện, vớt được, lai dắt,
      dập lửa cứu, ứng cứu khẩn cấp, tiếp viện, tiếp ứng, tiếp nhiên liệu, tiếp tế lương thực, chữa khỏi,
      điều trị miễn phí, khám và phát thuốc, phẫu thuật miễn phí, tiêm mũi đầu tiên, tiêm mũi hai, tiêm vaccine covid, tiêm đại trà,
      chủng ngừa, hiến máu nhân đạo, hiến giác mạc, cử chuyên gia, cử đoàn y tế,
      chuyển giao công nghệ, chuyển giao máy bay, bàn giao tàu, bàn giao hài cốt, bàn giao thiết bị,
      trao trả hài cốt, cấp khoản vay, cấp khoản viện trợ, cung cấp khoản vay, cung cấp viện trợ,
      cung cấp khẩn cấp, gửi hàng cứu trợ, gửi vaccine, gửi máy thở, gửi thiết bị y tế, chuyển hàng cứu trợ,
      chuyển vaccine, trao vaccine, cho tị nạn, cấp quy chế tị nạn chính trị, cho tị nạn chính trị
    `,
  },
  {
    type: 'AID',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      viện trợ, gói cứu trợ, gói hỗ trợ, gói viện trợ, khoản viện trợ, khoản vay, quà, học bổng, hàng cứu trợ,
      tiền hỗ trợ, gói viện trợ quân sự, gói vay, gói cứu trợ tài chính, khoản hỗ trợ, khoản tài trợ,
      khoản viện trợ không hoàn lại, lô hàng viện trợ, hàng viện trợ, vaccine, lô vaccine, suất quà, phần quà,
      suất học bổng, nhà tình nghĩa, nhà tình thương, nhà đại đoàn kết
    `,
  },
  {
    type: 'AID',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc giải cứu, chiến dịch giải cứu, chiến dịch cứu hộ, cuộc cứu hộ, chuyến hàng viện trợ, ca ghép,
      ca phẫu thuật, ca mổ, chuyến cứu trợ, đợt cứu trợ, đợt viện trợ, đợt quyên góp, đợt tiêm chủng,
      đợt tiêm vaccine, mũi tiêm, ca phẫu thuật tách rời, ca đại phẫu, cuộc phẫu thuật, ca cấp cứu,
      ca ghép tạng, ca ghép tim, ca ghép gan, ca ghép phổi, ca ghép thận, cuộc giải cứu con tin,
      chiến dịch giải cứu con tin, chiến dịch cứu trợ, chiến dịch tiêm vaccine, lễ trao học bổng, lễ trao quà,
      lễ bàn giao nhà tình nghĩa, lễ phát động quyên góp
    `,
  },
  {
    type: 'RETREAT',
    mode: 'withdraw',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      rút quân, rút, rút lui, rút khỏi, rút toàn bộ quân, rút hết quân, triệt thoái, rút lực lượng,
      rút binh sĩ, tháo chạy, rút hết, rút dần quân, hoàn tất rút quân, bắt đầu rút quân, rời bỏ, rút bớt quân,
      rút hết binh sĩ, rút toàn bộ binh sĩ, rút lực lượng khỏi, rút đại quân, rút về, rút chạy, rút tàu,
      rút tàu chiến, rút giàn khoan, rút máy bay, rút vũ khí, rút xe tăng, rút vũ khí hạng nặng, rút cố vấn,
      rút binh lính, lui quân, lui binh, triệt thoái quân, triệt binh, bỏ chạy khỏi, rời khỏi vị trí,
      sơ tán quân, di chuyển giàn khoan, thu quân, bỏ vị trí
    `,
  },
  {
    type: 'RETREAT',
    mode: 'release',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      thả, phóng thích, trả tự do, thả tự do, thả tù nhân, thả người, thả con tin, trao trả tù binh, thả tàu,
      được tại ngoại, cho tại ngoại, được trả tự do, được phóng thích, mãn hạn tù, ra tù, thả hết,
      thả công dân, thả phi công, trao trả tù nhân, trao trả con tin, trao trả phi công, phóng thích tù nhân,
      phóng thích con tin, được tha, được tha tù, nộp tiền bảo lãnh, tha tù trước thời hạn,
      ra tù trước thời hạn, huỷ bỏ biện pháp tạm giam, huỷ bỏ biện pháp ngăn chặn
    `,
  },
  {
    type: 'RETREAT',
    mode: 'disarm',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      giải giáp, giải trừ, giải trừ vũ khí, phi hạt nhân hoá, tiêu huỷ vũ khí, tháo dỡ vũ khí, hạ vũ khí,
      giao nộp vũ khí, từ bỏ vũ khí hạt nhân, cắt giảm vũ khí, tháo dỡ bãi thử, phá huỷ kho vũ khí,
      tiêu huỷ kho vũ khí, tiêu huỷ vũ khí hoá học, giải trừ quân bị, giải trừ hạt nhân, dỡ bỏ tên lửa,
      tháo dỡ tên lửa, tháo dỡ bãi thử hạt nhân, đóng cửa bãi thử, phá huỷ bãi thử, ngừng thử hạt nhân,
      ngừng thử tên lửa, ngừng làm giàu uranium, đóng băng chương trình hạt nhân, nộp vũ khí, giao nộp súng,
      buông vũ khí, rà phá bom mìn, rà phá, tháo gỡ bom, vô hiệu hoá bom, huỷ nổ
    `,
  },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đạt thoả thuận ngừng bắn, đạt được thoả thuận ngừng bắn,
      ngừng bắn, đình chiến, hưu chiến, chấm dứt chiến sự, hạ súng, chấm dứt chiến tranh, ngưng bắn,
      ngừng giao tranh, chấm dứt giao tranh
    `,
  },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      lệnh ngừng bắn, thoả thuận ngừng bắn, lệnh đình chiến, cuộc ngừng bắn, thoả thuận đình chiến,
      lệnh ngưng bắn, lệnh ngừng bắn tạm thời, hiệp định ngừng bắn, đợt ngừng bắn, thoả thuận ngưng bắn
    `,
  },
  {
    type: 'RETREAT',
    mode: 'access',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      dỡ bỏ, dỡ bỏ lệnh trừng phạt, miễn trừng phạt, miễn trừ trừng phạt, dỡ bỏ trừng phạt, dỡ bỏ lệnh cấm, dỡ bỏ cấm vận, bãi bỏ lệnh cấm, gỡ bỏ,
      gỡ phong toả, dỡ phong toả, dỡ bỏ phong toả, dỡ bỏ cách ly, gỡ cách ly, mở cửa biên giới,
      mở lại biên giới, nới lỏng cách ly, nới lỏng giãn cách, cho phép thanh sát, bỏ lệnh cấm, huỷ lệnh cấm,
      chấm dứt cấm vận, dỡ bỏ lệnh cấm vận, dỡ bỏ cấm vận vũ khí, dỡ bỏ các biện pháp trừng phạt,
      dỡ bỏ hạn chế, dỡ bỏ rào cản, dỡ bỏ giới nghiêm, dỡ bỏ lệnh giới nghiêm, dỡ bỏ giãn cách,
      dỡ bỏ tình trạng khẩn cấp, dỡ bỏ lệnh phong toả, dỡ bỏ thuế, dỡ cách ly, bỏ cách ly, gỡ bỏ trừng phạt,
      gỡ bỏ lệnh cấm, gỡ bỏ phong toả, gỡ bỏ rào chắn, gỡ lệnh cấm, gỡ lệnh trừng phạt, rút lệnh cấm,
      bãi bỏ lệnh trừng phạt, bãi bỏ trừng phạt, bãi bỏ cấm vận, bãi bỏ lệnh phong toả, huỷ bỏ lệnh cấm,
      huỷ bỏ trừng phạt, chấm dứt trừng phạt, chấm dứt lệnh trừng phạt, chấm dứt phong toả, chấm dứt giãn cách,
      chấm dứt cách ly, kết thúc cách ly, kết thúc giãn cách, kết thúc phong toả, hết cách ly,
      hoàn thành cách ly, mở cửa khẩu, mở lại cửa khẩu, thông quan trở lại, nối lại thông quan,
      mở cửa trở lại biên giới, mở hành lang nhân đạo, cho phép tiếp cận, cho phép thanh sát viên,
      loại khỏi danh sách đen, miễn thị thực, miễn visa, cho phép nhập cảnh
    `,
  },
  {
    type: 'RETREAT',
    mode: 'release',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ thả con tin, đợt thả con tin, đợt phóng thích, đợt trao trả`,
  },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      ngừng bắn tạm thời, ngừng bắn nhân đạo, ngừng bắn vĩnh viễn, tạm ngừng giao tranh, ngừng chiến,
      ngưng chiến, bãi binh, chấm dứt xung đột, chấm dứt nội chiến, kết thúc chiến tranh, kết thúc xung đột,
      kết thúc cuộc chiến, chấm dứt cuộc chiến, ngừng không kích, ngừng tấn công, ngừng chiến dịch,
      tuân thủ lệnh ngừng bắn, tuân thủ thoả thuận ngừng bắn
    `,
  },
  {
    type: 'COOPERATE',
    kind: 'verb',
    frame: 'mutual',
    weak: true,
    durative: true,
    phrases: `
      liên kết, đồng hành, chia sẻ tình báo, trao đổi kinh nghiệm, trao đổi hàng hoá, trao đổi thương mại,
      chung tay, cộng tác, hiệp lực
    `,
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      bảo trợ, biếu, góp tiền, kéo lên bờ, vớt, cứu chữa, chữa trị, tập huấn, bồi dưỡng, gửi quà, cưu mang,
      che chở
    `,
  },
  {
    type: 'RETREAT',
    mode: 'withdraw',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `lùi bước`,
  },
];
