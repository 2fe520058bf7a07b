import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** REQUEST, ACCUSE, REJECT, THREATEN: conflict in words. */
export const verbalConflict: readonly TriggerGroup[] = [
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      yêu cầu, đề nghị, kêu gọi, đòi, đòi hỏi, thúc giục, hối thúc, giục, thỉnh cầu, kiến nghị, đề xuất,
      khuyến nghị, khuyến cáo, ra lệnh, hạ lệnh, chỉ đạo, chỉ thị, yêu sách, đòi lại, đòi bồi thường, cầu cứu,
      xin viện trợ, xin hỗ trợ, kêu cứu, nhờ, ra chỉ thị, giao nhiệm vụ, xin phép, gửi kiến nghị, gửi đơn,
      gửi công văn, gửi văn bản, có văn bản, có công văn, có văn bản đề nghị, có công văn yêu cầu,
      có văn bản chỉ đạo, đốc thúc, đôn đốc, vận động, đặt hàng, hiệu triệu, ra tối hậu thư, nộp đơn, đệ đơn,
      nộp hồ sơ, trình, trình lên, đệ trình, trình chính phủ, trình quốc hội, xin ý kiến, lấy ý kiến,
      thỉnh nguyện, cầu viện, kêu gọi đàm phán, kêu gọi kiềm chế, lên tiếng kêu gọi, ra lời kêu gọi,
      yêu cầu làm rõ, mong mỏi, đưa ra yêu cầu, đưa ra đề xuất, ra yêu cầu, truyền đạt, giao
    `,
  },
  {
    type: 'REQUEST',
    kind: 'object',
    frame: 'transitive',
    phrases: `yêu cầu, đề xuất, đề nghị, kiến nghị, lời kêu gọi, tối hậu thư, đơn kiến nghị, văn bản đề nghị`,
  },
  {
    type: 'REQUEST',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `lời đề nghị, công điện, công văn`,
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
      trao công hàm phản đối, gửi công hàm phản đối, ra công hàm phản đối, lên tiếng phản bác, đả kích,
      nhắc nhở, khiển trách, kỷ luật, cảnh cáo, thi hành kỷ luật, kỷ luật cảnh cáo, kỷ luật khiển trách,
      phê phán gay gắt, phản đối mạnh mẽ, phẫn nộ, lên án mạnh mẽ, bức xúc, phàn nàn, chế giễu, mỉa mai,
      chỉ trích gay gắt, tẩy chay ý kiến, tố
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'allege',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      cáo buộc, tố cáo, buộc tội, vu cáo, vu khống, tố giác, nghi ngờ, quy tội, khiếu nại, kiện, khởi kiện,
      đâm đơn kiện, đệ đơn kiện, nộp đơn kiện, kiện ra toà, gửi đơn tố cáo, làm đơn tố cáo, tố cáo lên,
      vạch trần, tố ngược, đưa ra cáo buộc, lên tiếng tố cáo, gửi đơn khiếu nại, trình báo, làm đơn trình báo,
      đến trình báo, báo công an, báo cảnh sát, tố bị
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'investigate',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      điều tra, thanh tra, kiểm tra, xác minh, mở cuộc điều tra, vào cuộc điều tra, vào cuộc, thanh sát,
      kiểm toán, rà soát, truy vấn, chất vấn, điều trần, khám nghiệm, khám nghiệm hiện trường,
      khám nghiệm tử thi, giám định, làm rõ, thẩm vấn, lấy lời khai
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'investigate',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc điều tra, đợt thanh tra, cuộc thanh tra, đợt kiểm tra, phiên điều trần, buổi điều trần,
      cuộc điều trần, phiên chất vấn, buổi chất vấn
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    kind: 'object',
    frame: 'transitive',
    phrases: `lo ngại, quan ngại, phản đối, chỉ trích, công hàm phản đối, sự phản đối`,
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bác bỏ, từ chối, khước từ, không chấp nhận, không đồng ý, không tán thành, không ủng hộ, phủ nhận,
      phủ quyết, bác đơn, bác yêu cầu, không công nhận, không thừa nhận, phản bác, không nhượng bộ,
      không thoả hiệp, cự tuyệt, chối, chối tội, chối bỏ, kháng cáo, kháng nghị, chống án, huỷ bỏ, huỷ,
      hủy chuyến thăm, huỷ cuộc gặp, huỷ cuộc họp, bỏ họp, bỏ về giữa chừng, hoãn, tạm hoãn, trì hoãn,
      hoãn chuyến thăm, hoãn cuộc họp, gác lại, đóng băng đàm phán, rút khỏi đàm phán, rút khỏi hiệp định,
      rút khỏi thoả thuận, xé bỏ, xé bỏ thoả thuận, rút khỏi hiệp ước, bỏ phiếu chống, bỏ phiếu phản đối,
      bỏ phiếu trắng, phớt lờ, bỏ ngoài tai, gạt bỏ, không cho phép, không cho, lên tiếng phủ nhận,
      thẳng thừng bác bỏ, kiên quyết bác bỏ, từ chối bình luận, không tham dự
    `,
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
      thề trả đũa
    `,
  },
  {
    type: 'THREATEN',
    kind: 'object',
    frame: 'transitive',
    phrases: `lời đe doạ, cảnh báo, lời cảnh báo`,
  },
];
