import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** REQUEST, ACCUSE, REJECT, THREATEN: conflict in words. */
export const verbalConflict: readonly TriggerGroup[] = [
  {
    type: 'REQUEST',
    privately: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'triệu hồi',
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      yêu cầu, đề nghị, kêu gọi, đòi, đòi hỏi, thúc giục, hối thúc, giục, thỉnh cầu, kiến nghị, đề xuất,
      khuyến nghị, khuyến cáo, chỉ đạo, chỉ thị, yêu sách, đòi lại, đòi bồi thường, cầu cứu,
      xin viện trợ, xin hỗ trợ, kêu cứu, nhờ giúp, nhờ giúp đỡ, nhờ công an, nhờ can thiệp, ra chỉ thị, xin phép, gửi kiến nghị, gửi đơn,       có văn bản đề nghị, có công văn yêu cầu, có văn bản chỉ đạo, đốc thúc, đôn đốc, vận động, hiệu triệu,
      ra tối hậu thư, nộp đơn, đệ đơn, nộp hồ sơ, trình, trình lên, đệ trình, trình chính phủ, trình quốc hội,
      xin ý kiến, lấy ý kiến, thỉnh nguyện, cầu viện, kêu gọi đàm phán, kêu gọi kiềm chế, lên tiếng kêu gọi,
      ra lời kêu gọi, yêu cầu làm rõ, mong mỏi, đưa ra yêu cầu, đưa ra đề xuất, ra yêu cầu, truyền đạt, giao,
      yêu cầu giải thích, truyền lệnh, ban lệnh, có ý kiến chỉ đạo, có chỉ đạo, có công điện, ra công điện,
      gửi công điện, ban hành công điện khẩn, phát công điện, ra công điện khẩn,       ra văn bản yêu cầu, ký văn bản, gửi văn bản hoả tốc, có công văn hoả tốc, có văn bản hoả tốc,
      có văn bản khẩn, có văn bản gửi, có văn bản trả lời, có công văn gửi, có báo cáo gửi, có đơn, làm đơn,
      viết đơn, làm đơn xin, gửi đơn xin, gửi đơn đề nghị, có đơn đề nghị, gửi đơn kêu cứu, gửi đơn cầu cứu,
      gửi đơn kiến nghị, gửi hồ sơ, nộp hồ sơ xin, đề đạt, xin chủ trương, xin cấp phép, xin giấy phép,
      xin tị nạn, xin tị nạn chính trị, xin gia hạn, xin ân xá, xin giảm án, xin hoãn, xin rút, xin chuyển,
      kêu gọi đầu tư, phát đi lời kêu gọi, ra lời kêu gọi khẩn thiết, khẩn cầu, khẩn thiết kêu gọi, thúc ép,
      ép buộc, gia tăng sức ép, gia tăng áp lực, đòi quyền, đòi chủ quyền, đòi độc lập, đòi trả, đòi nợ,
      đòi tăng lương, đòi từ chức, đòi công lý, đòi tiền chuộc, đòi chuộc, đòi dẫn độ, giao trách nhiệm,
      giao chủ trì, phân giao, cổ động, xin chỉ đạo, hỏi ý kiến, lấy ý kiến góp ý, xin ý kiến góp ý,
      trình duyệt, trình phê duyệt, trình phương án, trình quốc hội thông qua, treo thưởng,
      mời
    `,
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    performs: true,
    phrases: `ra lệnh, hạ lệnh, ký lệnh, phát lệnh, ra mệnh lệnh`,
    examples: ['Ngày 5/3, Tổng thống Mỹ ra lệnh cho các bộ cắt giảm chi tiêu'],
  },
  {
    type: 'REQUEST',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      yêu cầu, đề xuất, đề nghị, kiến nghị, lời kêu gọi, tối hậu thư, đơn kiến nghị, văn bản đề nghị,
      lời yêu cầu, lời thỉnh cầu, đơn đề nghị, đơn yêu cầu, đơn xin, đơn xin tị nạn, tờ trình, chỉ đạo,
      mệnh lệnh, lệnh sơ tán, yêu sách
    `,
  },
  {
    type: 'REQUEST',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `
      lời đề nghị, công điện, công văn, lời kêu cứu, thư kêu gọi, kiến nghị thư, thỉnh nguyện thư,
      văn bản hoả tốc, công điện khẩn
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chỉ trích, lên án, phê phán, phê bình, phản đối, phản ứng, phản ứng mạnh mẽ, phản ứng gay gắt, phản pháo,
      công kích, trách, đổ lỗi, quy trách nhiệm, chê trách, chê, bày tỏ lo ngại, bày tỏ quan ngại, quan ngại,
      lo ngại, bày tỏ thất vọng, bày tỏ bất bình, tỏ ra lo ngại, lên tiếng chỉ trích, lên tiếng phản đối,
      kịch liệt phản đối, cực lực phản đối, mạnh mẽ lên án, triệu đại sứ, triệu tập đại sứ để phản đối,
      (triệu|triệu tập|mời|gọi) … (lên phản đối|đến phản đối|lên để phản đối|đến để phản đối|lên trao công hàm|đến trao công hàm|lên yêu cầu giải thích|đến yêu cầu giải thích),
      trao công hàm phản đối, gửi công hàm phản đối, ra công hàm phản đối, lên tiếng phản bác, đả kích,
      nhắc nhở, khiển trách, cảnh cáo,
      phê phán gay gắt, phản đối mạnh mẽ, lên án mạnh mẽ, bức xúc, phàn nàn, chế giễu, mỉa mai,
      chỉ trích gay gắt, tẩy chay ý kiến, tố, kịch liệt chỉ trích, kịch liệt lên án, kịch liệt phê phán,
      cực lực lên án, lên tiếng lên án, kiên quyết phản đối, gửi công hàm, trao công hàm, gửi thư phản đối,
      ra tuyên bố phản đối, ra tuyên bố lên án, triệu tập đại biện, triệu đại biện, triệu đại sứ phản đối,
      triệu tập đại sứ phản đối, phản ứng dữ dội, phản ứng giận dữ, phản ứng quyết liệt, đáp trả chỉ trích,
      bày tỏ phẫn nộ, bày tỏ sự phẫn nộ, bày tỏ tức giận, bày tỏ bức xúc, bày tỏ quan ngại sâu sắc,
      bày tỏ lo ngại sâu sắc, bày tỏ sự lo ngại, bày tỏ sự quan ngại, bày tỏ lo lắng, bày tỏ hoài nghi,
      bày tỏ nghi ngờ, bày tỏ phản đối, bày tỏ sự phản đối, bày tỏ sự thất vọng, quan ngại sâu sắc,
      tỏ ra quan ngại, tỏ thái độ, công khai chỉ trích, công khai phản đối, phê phán kịch liệt,
      lên tiếng phê phán, quy lỗi, đổ trách nhiệm, xúc phạm, xúc phạm danh dự, phê bình nghiêm khắc,
      nghiêm khắc phê bình, rút kinh nghiệm nghiêm khắc,
      nhắc nhở nghiêm khắc, triệu tập đại sứ, triệu đại diện, triệu tập đại diện ngoại giao, triệu tham tán,
      triệu tập tham tán, triệu tùy viên, triệu tập tuỳ viên, triệu tổng lãnh sự, triệu tập tổng lãnh sự,
      triệu nhà ngoại giao, triệu tập nhà ngoại giao, triệu các đại sứ, triệu tập các đại sứ, triệu công sứ,
      triệu tập công sứ, triệu phó đại sứ, triệu tập phó đại sứ, triệu trưởng phái đoàn, triệu tập trưởng phái đoàn
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'allege',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      cáo buộc, tố cáo, buộc tội, vu cáo, vu khống, tố giác, nghi ngờ, quy tội, khiếu nại, kiện, 
      gửi đơn tố cáo, làm đơn tố cáo, tố cáo lên,
      vạch trần, tố ngược, đưa ra cáo buộc, lên tiếng tố cáo, gửi đơn khiếu nại, trình báo, làm đơn trình báo,
      đến trình báo, báo công an, báo cảnh sát, tố bị, lên tiếng cáo buộc, liên tục cáo buộc, tố ngược lại,
      lên tiếng tố, bóc phốt, tố giác tội phạm, tố giác hành vi, gửi đơn tố giác, làm đơn tố giác,
      nộp đơn tố cáo, có đơn tố cáo, đứng đơn tố cáo, có đơn khiếu nại, làm đơn khiếu nại, nộp đơn khiếu nại,
      đơn thư khiếu nại, khiếu tố, kiện tụng, kiện ngược, kiện lại, khởi kiện lên toà,
      làm đơn khởi kiện, có đơn khởi kiện, khởi kiện vụ án,
      kiện lên toà, đưa vụ việc ra toà, đưa ra toà án quốc tế, tố cáo hành vi, tố cáo việc, đứng ra tố cáo,
      phát hiện và tố cáo, lật tẩy, phanh phui, đặt nghi vấn, trình báo sự việc, tới công an trình báo,
      đến công an trình báo, gọi báo cảnh sát, trình diện tố giác
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'allege',
    kind: 'verb',
    frame: 'transitive',
    passive: true,
    phrases: `bị cáo buộc, bị cáo buộc đứng sau`,
    examples: ['Ngày 5/3, Mỹ bị cáo buộc đứng sau vụ nổ'],
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      lo ngại, quan ngại, phản đối, chỉ trích, công hàm phản đối, sự phản đối, sự phẫn nộ, phản ứng dữ dội,
      làn sóng phản đối, làn sóng chỉ trích, sự chỉ trích, công hàm phản kháng, sự lo ngại, sự quan ngại
    `,
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bác bỏ, từ chối, khước từ, không chấp nhận, không đồng ý, không tán thành, không ủng hộ, phủ nhận,
      phủ quyết, bác đơn, bác yêu cầu, loại trừ khả năng, không công nhận, không thừa nhận, phản bác, không nhượng bộ,
      không thoả hiệp, cự tuyệt, chối, chối tội, chối bỏ, kháng cáo, kháng nghị, chống án, huỷ bỏ, huỷ,
      bỏ họp, bỏ về giữa chừng, hoãn, tạm hoãn, trì hoãn, gác lại, đóng băng đàm phán, rút khỏi đàm phán, rút khỏi hiệp định,
      rút khỏi thoả thuận, xé bỏ, xé bỏ thoả thuận, rút khỏi hiệp ước, bỏ phiếu chống, bỏ phiếu phản đối,
      bỏ phiếu trắng, phớt lờ, bỏ ngoài tai, gạt bỏ, không cho phép, không cho, lên tiếng phủ nhận,
      thẳng thừng bác bỏ, kiên quyết bác bỏ, từ chối bình luận, không tham dự, bác tin đồn, bác thông tin,
      bác cáo buộc, bác đề xuất, bác đề nghị, dứt khoát từ chối, khước từ lời mời, cự tuyệt đàm phán,
      hoàn toàn phủ nhận, phản bác cáo buộc, phản bác thông tin, phản bác ý kiến, bẻ lại, cãi lại,
      dùng quyền phủ quyết, sử dụng quyền phủ quyết, bỏ phiếu bác, bỏ phiếu bác bỏ, biểu quyết bác,
      không chấp thuận, không thừa nhận cáo buộc, không nhất trí, huỷ lịch, huỷ chuyến bay, huỷ chuyến, huỷ vé,
      huỷ show, huỷ diễn, huỷ trận, huỷ trận đấu, huỷ sự kiện, huỷ đàm phán, huỷ hợp đồng, huỷ kết quả,
      huỷ bỏ hợp đồng, huỷ hoặc hoãn, hoãn chuyến bay, hoãn chuyến,
      hoãn trận đấu, hoãn lễ, hoãn đám cưới, hoãn thi, hoãn họp, hoãn bầu cử, hoãn vô thời hạn, bị bác,
      tạm hoãn tổ chức, tạm hoãn thi, tạm gác, gác, dời lịch, dời ngày, lùi ngày,
      lùi lịch, lùi thời điểm, dừng đàm phán, ngừng đàm phán, tạm dừng đàm phán, tạm ngừng đàm phán,
      tạm đình chỉ đàm phán, đình chỉ đàm phán, chấm dứt đàm phán, rút khỏi bàn đàm phán,
      rút khỏi cuộc đàm phán, rút khỏi liên minh, rút khỏi tổ chức, rút khỏi wto, rút khỏi unesco,
      rút khỏi who, rút khỏi eu, rút khỏi tpp, rút khỏi hiệp định paris, rút khỏi hội đồng,
      đơn phương rút khỏi, đơn phương chấm dứt, đơn phương huỷ bỏ, vi phạm lệnh ngừng bắn,
      vi phạm thoả thuận ngừng bắn, bội ước, phớt lờ cảnh báo, phớt lờ yêu cầu, kháng cáo bản án,
      kháng cáo kêu oan, kháng cáo xin giảm, làm đơn kháng cáo, nộp đơn kháng cáo, gửi đơn kháng cáo,
      đệ đơn kháng cáo, một mực kêu oan, chống lệnh, kháng lệnh, bất tuân, tẩy chay đàm phán, bỏ đàm phán
    `,
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (huỷ|hoãn|huỷ bỏ|tạm hoãn|lùi) (chuyến thăm|chuyến công du|chuyến đi|cuộc gặp|cuộc họp|cuộc hội đàm|cuộc đàm phán|cuộc tập trận|hội nghị|cuộc điện đàm),
      (huỷ|hoãn) (chuyến thăm chính thức|cuộc gặp thượng đỉnh|hội nghị thượng đỉnh|cuộc hội đàm cấp cao|vòng đàm phán)
    `,
    examples: ['Ngày 5/3, Đức hoãn chuyến thăm Ba Lan'],
  },
  {
    type: 'REJECT',
    kind: 'object',
    frame: 'transitive',
    phrases: `đơn kháng cáo, kháng nghị, quyền phủ quyết`,
  },
  {
    type: 'THREATEN',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đe doạ, doạ, hăm doạ, răn đe, cảnh báo, lên tiếng cảnh báo, cảnh báo sẽ, doạ sẽ, đe doạ sẽ, thách thức,
      tuyên bố trả đũa, tuyên bố đáp trả, doạ trả đũa, doạ trừng phạt, doạ áp thuế, đe doạ tấn công,
      doạ tấn công, doạ rút khỏi, gửi tối hậu thư, ra lời đe doạ, đưa ra lời đe doạ, đe nẹt, đưa ra cảnh báo,
      phát đi cảnh báo, phát cảnh báo, ra cảnh báo, doạ giết, doạ đánh bom, lên tiếng đe doạ, thề trả thù,
      thề trả đũa, buông lời đe doạ, lên giọng, thề đáp trả, thề báo thù, thề tiêu diệt, cảnh báo đáp trả,
      cảnh báo trả đũa, cảnh báo trừng phạt, cảnh báo hậu quả, cảnh báo về nguy cơ, cảnh báo nguy cơ,
      cảnh báo khẩn, đưa ra lời cảnh báo, gửi cảnh báo, ban bố cảnh báo, phát lệnh cảnh báo,
      ra thông báo cảnh báo, gửi thông điệp cảnh báo, cảnh tỉnh, răn đe hạt nhân, tung tối hậu thư,
      nêu tối hậu thư, đưa ra tối hậu thư
    `,
  },
  {
    type: 'THREATEN',
    kind: 'object',
    frame: 'transitive',
    phrases: `lời đe doạ, cảnh báo, lời cảnh báo, sự cảnh báo, lời răn đe, lệnh cảnh báo`,
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      phẫn nộ, nổi giận, quy kết, trách móc, trách cứ, mắng, mắng nhiếc, chửi, chửi bới, chửi mắng, lăng mạ,
      thoá mạ, bôi nhọ, nói xấu, phỉ báng, chê bai, chế nhạo, nhạo báng, cười nhạo, miệt thị, chấn chỉnh,
      kiểm điểm
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'allege',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `
      lời cáo buộc, đơn tố cáo, đơn khiếu nại, đơn kiện, đơn khởi kiện, đơn tố giác, đơn trình báo,
      bản luận tội
    `,
  },
  {
    type: 'REJECT',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `sự từ chối, lời từ chối, lá phiếu phủ quyết`,
  },
  {
    type: 'THREATEN',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `lời hăm doạ, thư đe doạ, mối đe doạ đánh bom, cảnh báo sóng thần`,
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      xin visa, cầu khẩn, van xin, nài nỉ, nài xin, gây sức ép, gây áp lực, tạo sức ép, tạo áp lực,
      vận động hành lang, tham mưu, góp ý
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'allege',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `khiếu kiện, vạch mặt, lột trần, đặt vấn đề, ngờ vực`,
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      chối cãi, trì hoãn việc, nuốt lời, thất hứa, quay lưng, phớt lờ lời kêu gọi, ngó lơ, làm ngơ, kêu oan,
      phản cung, chống đối
    `,
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'bác thoả thuận, bác dự luật, bác kiến nghị, bác kế hoạch',
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      thuyết phục
    `,
  },
];
