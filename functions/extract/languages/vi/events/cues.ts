import type { CueName } from '../../../events/words/lexicon.ts';
import { journeys } from './journeys.ts';

/** These deny a date right behind them: it was another. */
const notThat = `không phải, chẳng phải, chứ không phải, chứ chẳng phải, không phải là, chứ không phải là,
  không phải vào, chứ không phải vào, không còn là`;

/** `vài tháng sau …`: how long after what is told behind it; the same day it is not. */
const distances = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'mười',
  'vài',
  'ít',
  'mấy',
  'nhiều',
].flatMap(count => ['ngày', 'hôm', 'tuần', 'tháng', 'năm'].map(unit => `${count} ${unit} sau`));

/** `Trong buổi sáng, …`: parts of the day that is told, at which something was done. */
const withinDay =
  'trong buổi sáng, trong buổi trưa, trong buổi chiều, trong buổi tối, cũng trong buổi sáng, cũng trong buổi chiều, cũng trong buổi tối, cuối buổi sáng, cuối buổi chiều';

/** `Đến trưa, …`: parts of the day that is told. */
const partsOfDay = `
    đến gần trưa, đến trưa, đến chiều, đến chiều tối, đến chiều muộn, đến tối, đến tối muộn, đến khuya, đến đêm khuya, đến nửa đêm, đến rạng sáng, đến gần sáng, tới gần trưa, tới trưa, tới chiều, tới chiều tối, tới chiều muộn, tới tối, tới tối muộn, tới khuya, tới đêm khuya, tới nửa đêm, tới rạng sáng, tới gần sáng
  `;

/** The small words of the clause by their jobs; one may stand under several. Phrases parted by commas. */
export const cues: Readonly<Partial<Record<CueName, string>>> = {
  PAST: `
    đã, vừa, vừa mới, đã từng, từng, từng được, đã được, vừa được, mới được, đã bị, vừa bị, đã lại, đã cùng,
    đã tiếp tục, vừa chính thức, đã chính thức, vẫn đã, lẽ ra, lẽ ra phải, lẽ ra đã, đáng lẽ, đáng lẽ phải,
    đáng lý, đáng lý ra, đáng ra, bị nghi, bị nghi là, bị tình nghi, bị tình nghi là, bị tình nghi đã, bị nghi ngờ là, bị nghi ngờ đã, nghi là, có thể đã, có lẽ đã, bị nghi đã, nghi đã,
    có thể đã bị, có thể đã được,
    không biết có, chưa biết có, không rõ có, chưa rõ có, không rõ liệu, chưa rõ liệu, không biết liệu, không chắc có, không chắc sẽ,
      giả thuyết, giả thuyết về, giả thuyết cho rằng, giả thiết, tin đồn, tin đồn về, tin đồn về việc, đồn đoán, đồn đoán về, nghi ngờ rằng, nghi vấn về, thuyết âm mưu, luận điệu
  `,
  FUTURE: `
      sẽ, sẽ là, sẽ còn, sắp, sắp sửa, chuẩn bị, dự kiến, dự định, dự kiến sẽ, dự tính, sẽ được, sẽ bị, sắp được,
      dự kiến được, có kế hoạch, lên kế hoạch, theo kế hoạch, theo dự kiến, định, toan tính, đang chuẩn bị,
      theo lịch trình, theo lịch, phấn đấu, đặt mục tiêu, quyết tâm, hướng tới mục tiêu, dự kiến sẽ được,
      được dự báo sẽ, dự báo sẽ, được dự báo, được dự đoán, dự đoán sẽ, được dự đoán sẽ, theo dự báo, có ý định,
      lên lịch, được lên lịch, toan, được kỳ vọng sẽ, kỳ vọng sẽ, tính chuyện, tính phương án, tính kế, tính đường,
      tính việc, bàn phương án, lên phương án, định bụng, rắp tâm, có dự định, có dự tính, có âm mưu, âm mưu, ấp ủ dự định,
      ấp ủ kế hoạch
    `,
  ONGOING: `
      đang, vẫn đang, đang được, đang bị, tiếp tục, vẫn, liên tục, dự kiến, dự định, dự kiến sẽ, dự tính,
      dự kiến được, dự kiến sẽ được, có kế hoạch, lên kế hoạch, theo kế hoạch, theo dự kiến, có ý định,
      lên lịch, được lên lịch, đặt mục tiêu, toan tính, theo lịch trình, theo lịch, ấn định, toan, định, tính chuyện,
      tính phương án, tính kế, tính đường, tính việc, bàn phương án, lên phương án, định bụng, rắp tâm, có dự định,
      có dự tính, có âm mưu, âm mưu, ấp ủ dự định, ấp ủ kế hoạch
    `,
  PASSIVE: `
      bị, được, đã được, đã bị, sẽ được, sẽ bị, vừa được, vừa bị, đang được, đang bị, mới được, từng được,
      phải chịu, dự kiến được, sắp được, chịu, không được, chưa được, không bị, chưa bị
    `,
  NEGATION: `
      không, chưa, chẳng, chưa từng, không hề, chưa hề, không thể, chưa thể, không còn, không được,
      ${notThat},
      chưa được, không bị, chưa bị, không có, chưa có, chẳng thể, không chịu, không thèm,
      không đạt được, chưa bao giờ, không bao giờ, không có nghĩa là, không có nghĩa, không có chuyện,
      không có việc, chưa hề có, chưa một lần, chả, đâu có, không tài nào, không kịp, chưa kịp, không hề có, không cần, không muốn, kiên quyết không,
      sẽ không, sẽ không thể, không để, không để cho, quyết không để, kiên quyết không để, nhất quyết không để,
      không được để, sẽ không để, chưa để, tránh để, ngăn không để, đừng để, không còn để, suýt, suýt nữa, suýt chút nữa
    `,
  POSSIBLE: `
      có thể, có thể sẽ, có khả năng, khả năng, nhiều khả năng, rất có thể, có lẽ, có nguy cơ, có quyền, được quyền,
      không loại trừ, không loại trừ khả năng, có thể được, có thể bị, dường như, nguy cơ, bất kỳ, bất cứ, bất kể,
      đứng trước nguy cơ, bị nghi, bị nghi là, bị tình nghi, bị tình nghi là, bị tình nghi đã, bị nghi ngờ là, bị nghi ngờ đã, nghi, nghi là, bị nghi đã, nghi đã, có thể đã, có lẽ đã,
      có thể đã bị, có thể đã được, lẽ ra, lẽ ra phải, lẽ ra đã, đáng lẽ, đáng lẽ phải, đáng lý, đáng lý ra,
      đáng ra, đang xem xét, đang cân nhắc, cân nhắc, cân nhắc việc, cân nhắc đến việc, cân nhắc khả năng,
      xem xét khả năng, để ngỏ khả năng, tính đến khả năng, tính đến phương án, biết đâu, hoạ chăng, hy vọng, hi vọng,
      kỳ vọng, muốn, mong, mong muốn được, mong được, những mong, luôn mong, rất mong, rất muốn, muốn được,
      mơ ước, ước muốn, ao ước, mong mỏi, ngỏ ý, ngỏ ý muốn, tỏ ý, tỏ ý muốn, tỏ ý mong muốn, có ý muốn,
      có ý, cần, cần phải, rất cần, cần được, cần thiết phải, đang tìm cách, tìm cách để, có tham vọng,
      nuôi tham vọng, đang cố, nóng lòng, đang chờ, chờ đợi, hãy, háo hức, sẵn sàng, luôn sẵn sàng, sẵn lòng,
      không biết có, chưa biết có, không rõ có, chưa rõ có, không rõ liệu, chưa rõ liệu, không biết liệu, không chắc có, không chắc sẽ,
      giả thuyết, giả thuyết về, giả thuyết cho rằng, giả thiết, tin đồn, tin đồn về, tin đồn về việc, đồn đoán, đồn đoán về, nghi ngờ rằng, nghi vấn về, thuyết âm mưu, luận điệu
    `,
  CONDITION: `
      nếu, nếu như, giả sử, người nào, bất kỳ ai, trong trường hợp, với điều kiện, miễn là, liệu, một khi, chỉ khi, trừ khi, thì, thì ngược lại,
      trừ phi
    `,
  WHEN: `
    khi, trong khi, trong lúc, vào lúc, vào thời điểm, ngay khi, ngay lúc, đúng lúc, đến khi, cho đến khi,
    tới khi, cho tới khi, trong bối cảnh, giữa lúc, thời điểm, đúng vào lúc, lúc, là thời điểm, là lúc
  `,
  AFTER_CLAUSE: `
      sau khi, ngay sau khi, kể từ khi, từ khi, tính từ khi, tính từ lúc, từ lúc, từ sau khi, kể từ sau khi, chỉ sau khi, không lâu sau khi,
      ít lâu sau khi, sau lúc, kể từ lúc, ${distances.map(each => `${each} khi`).join(', ')}
    `,
  BEFORE_CLAUSE: 'trước khi, ngay trước khi, trước lúc',
  SUBORDINATE: `
      để, nhằm, nhằm để, vì, bởi vì, do, mặc dù, dù, tuy, cho dù, dù cho, dẫu, bất chấp, bất chấp việc, mà, điều mà, những điều mà, những gì mà,
      vốn, khiến, khiến cho, làm cho, nên, qua đó, từ đó, bởi, tránh,
      trong đó, nơi, theo cách, theo kiểu, giống cách, như cách, theo như, như từng, thay vì, liên quan đến, liên quan tới, dẫn đến, dẫn tới, trong khuôn khổ, nhờ,
      bởi lẽ, giúp, cho phép, chứ không, làm lợi nhuận, làm doanh thu, làm giá, làm chi phí, làm chỉ số,
      làm số, làm lượng, đẩy giá, kéo giá, đẩy chi phí, đẩy lạm phát, với lý do, vì cho rằng,
      kéo theo, với cáo buộc, vì cáo buộc, theo cáo buộc, bất chấp cáo buộc, với mong muốn, với hy vọng, với cam kết, với điều kiện, với mục đích, với ý định,
      với tham vọng, với lời hứa
    `,
  COORDINATE:
    'thì, thì ngược lại, và, nhưng, song, rồi, trong đó, qua đó, khiến, khiến cho, làm cho, dẫn đến, dẫn tới, kéo theo, hoặc, đồng thời, cũng như, sau đó, còn, nhưng vẫn, cùng lúc đó, đồng thời cũng, tuy nhiên, ngoài ra, bên cạnh đó, do đó, do vậy, vì vậy, vì thế, nhờ đó, theo đó',
  THAT: 'rằng, cho rằng',
  NOMINAL: `
      dịp, lịch, mốc, lực lượng, sẽ là, sau lần, từ lần, kể từ lần, trong lần, ở lần, tại lần, trước lần, là, viện, xưởng, việc, sự, cuộc, vụ, chuyến,
      trận, đợt, buổi, lễ, các, những, mọi, hoạt động, các hoạt động, quan hệ, mối quan hệ, kế hoạch,
      chương trình, thoả thuận, hiệp định, dự án, biện pháp, công tác, lĩnh vực, hệ thống, đề xuất,
      chính sách, vấn đề, tội, hành vi, hành động, nhu cầu, quá trình, đề án, chiến lược, nghị quyết,
      quy định, luật, đạo luật, dự luật, tỷ lệ, tỉ lệ, tình hình, kết quả, số liệu, cơ sở, thị trường, ngành, nguồn, vốn, chi phí, tốc độ, mức, số,
      lượng, phương án, quyền, nghĩa vụ, nhiệm vụ, mục tiêu, định hướng, hợp đồng, quỹ, dịch vụ, thời gian,
      tình trạng, nguyên nhân, lời, đơn, giấy, lệnh, chi nhánh, tiến trình, tiến độ, nỗ lực, cơ hội,
      nguy cơ, tinh thần, khuôn khổ, cơ chế, khu vực, điểm, trạm, tuyến, mạng lưới, chủ trương, xu hướng,
      bối cảnh, tăng trưởng, kinh nghiệm, lễ hội, phong trào, trò, môn, bài, chuẩn, phí, giá, thuế, tiền,
      gói, khoản, ý định, âm mưu, mong muốn, đề nghị, cam kết, thủ tục, hồ sơ, hình thức, phương thức,
      điều kiện, cáo trạng, bản, công suất, kim ngạch, doanh thu, sản lượng, thị phần, trình độ, kỹ năng,
      khoa, ngày hội, hội, về việc, trong việc, cho việc, bằng việc, bằng hành động, bằng động thái, về, của
    `,
  EVENTIVE: `
      việc, sự, cuộc, vụ, chuyến, trận, đợt, buổi, lễ, phiên, trận đấu,
      bằng việc, bằng hành động, bằng động thái, hành động, hành vi, động thái, sau lần, từ lần, kể từ lần, trong lần, ở lần, tại lần, trước lần
    `,
  OF: 'của, thuộc, giữa',
  AT: `
    tại, tại toà, trước toà, tại cơ quan công an, tại công an, ở, trên, trong, bên lề, trên địa bàn, ngay tại, khắp, quanh, xung quanh, ngoài, cách, từ,
    ngoài khơi, ở ngoài khơi
  `,
  ABOUT: `
      về, về vấn đề, về việc, liên quan, liên quan vấn đề, liên quan tình hình, liên quan đến, liên quan tới,
      đối với vấn đề, xung quanh, xung quanh vấn đề, xoay quanh, theo, như, so với,
      theo lời mời, theo đề nghị, theo yêu cầu, theo lệnh, theo sáng kiến, theo chỉ đạo, theo sự chỉ đạo,
      theo lời kêu gọi, theo hướng, theo gương, theo phong cách,
      thay cho, so, xấp xỉ, tương đương, ngang, ngang với, ngang bằng, gấp, gấp đôi
    `,
  WITH: `với, cùng, cùng với, cùng các, bằng việc, bằng hành động, bằng động thái, với sự tham gia của, với sự tham dự của,
    với sự có mặt của, với sự hiện diện của, cùng sự tham gia của`,
  TO: `
    ${journeys},
    cho, đối với, về phía, về hướng, hướng về, hướng về phía, tới, đến, chống, chống lại, nhằm vào, đối đầu, vào, lên, sang, khỏi, sang thăm, tới thăm,
    trước
  `,
  BY: 'bởi, do, từ phía',
  SINCE: `
      từ lần, kể từ lần, kể từ đó, kể từ đó trở đi, từ đó đến nay, kể từ đó đến nay, từ đó tới nay, kể từ thời điểm đó,
      thông tin từ, tin từ, nguồn tin từ, từ thời điểm đó, từ thời điểm này, kể từ ngày đó, từ bấy đến nay, kể từ khi đó, từ, kể từ, tính từ,
      ngay từ, từ thời điểm, từ sau, kể từ sau, từ đầu, kể từ thời điểm, tính từ thời điểm
    `,
  AFTER: `sau lần, sau, kể từ sau, ngay sau, từ sau, theo sau, hậu, sau thời điểm, ${distances.join(', ')}`,
  BEFORE:
    'trước hạn chót, trước hạn cuối, trước thời hạn, trước thời hạn chót, trước lần, trước, ngay trước, từ trước, trước thời điểm',
  UNTIL: `
      ${partsOfDay},
      đến, tới, cho đến, cho tới, đến hết, tới hết, tính đến, tính tới, đến trước, hết, chậm nhất,
      muộn nhất, chậm nhất là, vào trước, đến nay, đến thời điểm, tới thời điểm, đến ngày, chậm nhất vào, muộn nhất vào, chậm nhất đến,
      hoàn thành trước, xong trước, đến thời điểm ngày, kéo dài đến, kéo dài tới, đến khi, cho đến khi, tới khi,
      cho tới khi
    `,
  WITHIN:
    'trong lần, trong, trong khuôn khổ, nhân dịp, trong vòng, trong suốt, trong khoảng, suốt, nội trong, trong khoảng thời gian, trong giai đoạn',
  ON: `${withinDay}, vào hạn chót, vào hạn chót là, vào hạn cuối, vào hạn cuối là, vào, sang, mãi đến, mãi tới, mãi cho đến, mãi cho tới, hồi, lúc, vào lúc, vào khoảng, vào hồi, khoảng, sáng, chiều, tối, trưa, đêm, rạng sáng, phiên, hết phiên, phiên giao dịch, chốt phiên, chốt phiên giao dịch, kết phiên, kết phiên giao dịch, đóng cửa phiên, đóng cửa phiên giao dịch, khép lại phiên giao dịch, khép phiên, kết thúc phiên giao dịch, mở cửa phiên giao dịch, trong phiên giao dịch, phiên sáng, phiên chiều, bước vào phiên giao dịch, cuối phiên, đầu phiên`,
  DOCUMENT: `
      hạn chót, hạn cuối, thời hạn chót, thời hạn cuối cùng, kế hoạch, chương trình, đề án, dự án, dự toán, ngân sách, chiến lược, quy hoạch, nghị quyết,
      nghị định, thông tư, quyết định số, nghị định số, thông tư số, nghị quyết số, chỉ thị số, thông tư liên tịch số,
      kế hoạch đầu tư, kế hoạch đầu tư công, vốn đầu tư công, nguồn vốn đầu tư công, chỉ thị, công văn, thoả thuận, hiệp định, thoả thuận hạt nhân,
      luật, bộ luật, hiến pháp, pháp lệnh, đạo luật, hiệp ước, công ước, nghị định thư, báo cáo,
      giải thưởng, danh hiệu, mục tiêu, chỉ tiêu, tầm nhìn, lộ trình, định hướng, mùa giải, giải đấu, cup,
      world cup, euro, asiad, sea games, aff cup, v league, olympic, seagames, asian cup, niên khoá, khoá,
      nhiệm kỳ, năm học, kỳ thi, tuyển sinh, phiên bản, mẫu, đời, model, giải, lễ hội, festival, hoa hậu,
      miss, top, danh sách, sách trắng, dự báo, diễn đàn, cúp, giải vô địch, thế hệ, niên giám, bks, mang bks, biển kiểm soát, mang biển số, mang biển kiểm soát, tình hình, kết quả, kết quả kinh doanh,
      kết quả hoạt động, số liệu, số liệu thống kê, thống kê, khảo sát, nhiệm vụ, phương hướng, báo cáo tài chính, báo cáo kết quả kinh doanh,
      báo cáo thường niên, xếp hạng, bảng xếp hạng, tỷ lệ, tỉ lệ, kế hoạch kinh doanh, kế hoạch lợi nhuận,
      mục tiêu doanh thu, công tác, dự thảo, dự luật, quyết toán, quyết toán ngân sách, cổ tức, tài khoá
    `,
  COMPARISON: `
      so, so với, so với cùng kỳ, so cùng kỳ, cùng kỳ, bằng, hơn năm, hơn mức, hơn hẳn, hơn cả, hơn nhiều,
      thấp hơn, cao hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn, tốt hơn, kém hơn, mạnh hơn, nhanh hơn, chậm hơn,
      sớm hơn, muộn hơn, đông hơn, rẻ hơn, đắt hơn, kể từ mức, như, giống như, giống với, giống hệt, y hệt, hệt như, y như, không khác gì, chẳng khác gì, không khác mấy so với,
      tương tự, tương tự như, tương tự với, xấp xỉ, tương đương, thay vì, thay vì vào, ${notThat},
      ngang, ngang với, ngang bằng, gấp, gấp đôi, vượt kỷ lục, vượt qua kỷ lục, phá kỷ lục, vượt con số,
      vượt qua con số, vượt mức của
    `,
  ACCORDING: `
    theo thông tin từ, theo tin từ, theo nguồn tin từ,
      theo, dẫn lời, dẫn lại lời, trích lời, trích dẫn lời, dẫn nguồn, dẫn nguồn tin, dẫn nguồn tin từ,
      dẫn các nguồn tin, dẫn một nguồn tin, dẫn tin, dẫn thông tin từ, dẫn thông báo, dẫn tuyên bố, dẫn phát biểu,
      dẫn báo cáo, dẫn thông cáo, theo lời, theo thông tin từ, theo tin từ,
      theo nguồn tin, theo nguồn tin từ, theo lời khai, theo lời khai của, theo lời kể, theo lời kể của, theo lời
    `,
  EARLIER: `
      trước đó, kỳ điều hành trước, kỳ điều chỉnh trước, lần điều chỉnh trước, lần trước, kỳ trước, phiên trước, phiên liền trước, phiên trước đó, đợt trước, lượt trước, vòng trước, vòng đấu trước, trận trước, mùa trước, mùa giải trước, trước đây, từng, đã từng, trong quá khứ, nhiều lần, mới đây, gần đây, thời gian qua,
      lâu nay, xưa nay, thường, thông thường, thường thì, thường được, thường bị, thường là, hay bị, hay được, đã nhiều lần, thời gian gần đây, thường xuyên, luôn, luôn luôn, từ lâu, hàng năm,
      hằng năm, mỗi năm, hàng ngày, hằng ngày, mỗi ngày, chưa từng,
      ${distances.join(', ')}, ${distances.map(each => `${each} khi`).join(', ')}
    `,
  BETWEEN: 'giữa',
};

/** Words that point to the happening told before. */
export const demonstratives = 'này, nói trên, trên, đó, lần này, kể trên, vừa qua, vừa nêu';

/** Phrases that mean the time told before. */
export const thatTime = `
    kể từ đó, kể từ đó trở đi, từ đó đến nay, kể từ đó đến nay, từ đó tới nay, kể từ thời điểm đó,
    từ thời điểm đó, từ thời điểm này, kể từ ngày đó, từ bấy đến nay, kể từ khi đó, vào thời điểm này,
    vào thời điểm đó, cùng thời điểm, cùng thời điểm này, cũng vào thời điểm này, vào dịp này,
    trong dịp này, nhân dịp này, cùng dịp này, dịp này, cũng dịp này, cũng trong dịp này, cũng nhân dịp này, cùng thời gian này, trong thời gian này,
    ngay trong đêm, ngay trong đêm đó, ngay trong tối, ngay trong tối đó, ngay đêm đó, ngay tối đó, ngay chiều đó
  `;

/** Phrases that hand the word on to another, on the same day. */
export const turns = `
    đáp lại, đáp trả lại, đáp lời, phản ứng lại, phản ứng về, phản ứng với, phản ứng trước, trong phản ứng,
    bình luận về, về phần mình, về phía mình, phía bên kia, ở chiều ngược lại, trả lời về vấn đề này, hưởng ứng
  `;

/** Words by which somebody does as the one told before did, or meanwhile. */
export const also = `
    cũng, trong khi đó, tương tự, cùng quan điểm, cùng chung quan điểm, đồng quan điểm, trong một tuyên bố khác,
    trong một diễn biến khác, trong một diễn biến liên quan
  `;

/** Phrases for the next moment of what is told. */
export const moments = `
    ngay sau đó, liền sau đó, liền đó, không lâu sau, không lâu sau đó, ít lâu sau đó, ít phút sau, ít phút sau đó,
    vài phút sau, vài phút sau đó, mấy phút sau, một lúc sau, một lát sau, lát sau, lúc sau, vài giờ sau,
    vài giờ sau đó, nhiều giờ sau, nhiều giờ sau đó, ít giờ sau, ít giờ sau đó, vài tiếng sau, sau đó, tiếp đó,
    kế đó, tiếp theo đó, rồi sau đó, cùng lúc đó, cùng lúc này, đúng lúc đó, đúng lúc này, ngay lúc đó, ngay lúc này, ngay trong đêm, ngay trong đêm đó, ngay trong tối, ngay trong tối đó, ngay đêm đó, ngay tối đó, ngay chiều đó, vừa lúc đó, trong lúc đó, trong lúc này,
    ngay lập tức, lập tức, tức thì, thấy vậy, thấy thế, nghe vậy, nghe thế, biết chuyện, bất ngờ, bất thình lình,
    bỗng nhiên, bỗng dưng, đột nhiên, hậu quả, hậu quả là, nghe tin, nhận tin báo, nhận được tin báo,
    nhận được thông tin, nhận được tin, tại hiện trường, tới hiện trường, đến hiện trường,
    ${partsOfDay}, ${withinDay}
  `;

/** Markers of what goes on at the time of speaking. */
export const going =
  'hiện nay, hiện tại, hiện còn, hiện vẫn, hiện vẫn còn, vẫn còn, chỉ còn, đang, vẫn đang, hiện đang, còn đang, đang được, đang bị, đang tiếp tục, vẫn đang tiếp tục, kể từ khi, từ khi, tính từ khi, tính từ lúc, từ sau khi, kể từ sau khi, kể từ lúc';

/** Words behind the number of an hour. */
export const hours = 'giờ, h, g';

/** Words at the end of a date that lies ahead. */
export const ahead = 'tới, tới đây, sắp tới, sau, mai, nữa';

/** Words that make of a verb of life and death one that tells of harm. */
export const harm = `
    chết, thiệt mạng, tử vong, tử nạn, mất mạng, bỏ mạng, đuối nước, tử thương, bị thương, trọng thương, thương tích,
    bỏng, gãy, ngạt, ngất, ngất xỉu, hôn mê, nguy kịch, cấp cứu, nhập viện, tự tử, treo cổ, nhảy lầu, nhảy cầu,
    chấn thương, điện giật, không qua khỏi, tìm thấy thi thể, phát hiện thi thể
  `;

/** Verbs of what only authorities do: where the passive names nobody, the state's. */
export const official = `
    dập tắt, khám nghiệm, tìm thấy, trục vớt, khai quật tử thi, khám nghiệm tử thi, áp giải, di lý, dẫn giải, dẫn độ, phong toả hiện trường
  `;

/** Words of verbs that take others somewhere. */
export const conveying = 'đưa, chuyển, chở, vận chuyển, di lý, áp tải, hộ tống';

/** Words for tournaments and what they are made of. */
export const contests = `
    giải, giải đấu, giải vô địch, giải bóng đá, giải giao hữu, giải trẻ, mùa giải, cúp, cup, siêu cúp,
    vòng loại, vòng bảng, vòng đấu, vòng chung kết, chung kết, bán kết, tứ kết, trận, trận đấu, trận giao hữu,
    trận ra quân, lượt đi, lượt về, lượt trận, lượt đấu, loạt trận, world cup, euro, asiad, sea games, seagames,
    aff cup, asian cup, v league, v-league, olympic, champions league, europa league, premier league, la liga, serie a,
    bundesliga, ligue, nations league, fa cup, copa america, grand slam, wimbledon, roland garros, us open,
    đại hội thể thao, thế vận hội, bảng a, bảng b, bảng c, bảng d, bảng e, bảng f, bảng g, bảng h, bảng đấu,
    vòng cuối, vòng knock-out, vòng knockout, loạt trận, hạng ba,
    hiệp một, hiệp hai, tỷ số, tỉ số, sân nhà, sân khách, cúp quốc gia, giải hạng nhất,
    siêu cúp quốc gia, cúp liên đoàn, carabao cup, conference league, afc champions league,
    vff cup, bàn thắng, huấn luyện viên, hlv
  `;

/** Words of wish and need. */
export const wishes = `
    hy vọng, hi vọng, kỳ vọng, muốn, mong, mong muốn được, mong được, những mong, luôn mong, rất mong, rất muốn,
    muốn được, mơ ước, ước muốn, ao ước, mong mỏi, ngỏ ý, ngỏ ý muốn, tỏ ý, tỏ ý muốn,
    tỏ ý mong muốn, có ý muốn, có ý, cần, cần phải, rất cần, cần được, cần thiết phải, đang tìm cách,
    tìm cách để, có tham vọng, nuôi tham vọng, đang cố, nóng lòng, đang chờ, chờ đợi, hãy, háo hức, sẵn sàng,
    luôn sẵn sàng, sẵn lòng
  `;

/** Words that bring in what is aimed at or listed. */
export const aims = `
    để, nhằm, nhằm để, giúp, gồm, đừng, đừng nên, đừng có, chớ, chớ nên, chớ có, mở đường cho, mở đường để, dọn đường cho, tạo điều kiện cho, tạo điều kiện để,
    tạo tiền đề cho, tạo tiền đề để, tạo cơ hội cho, tạo cơ hội để, với mong muốn, với hy vọng,
    với mục đích, với ý định, với tham vọng, với cam kết, với lời hứa, hướng tới, hướng đến, tiến tới
  `;

/** Words with which a sentence goes back to whoever acts. */
export const anew = 'đồng thời, đồng thời cũng, cùng lúc đó, ngoài ra, bên cạnh đó';

/** Words behind which the mood of the clause before ends. */
export const contrasts = 'nhưng, song, nhưng vẫn, tuy nhiên, còn';

/** Those of them that stand for nothing else. */
export const adversatives = 'nhưng, nhưng vẫn';

/** Verbs whose object is a time. */
export const ofTime = `
    rơi vào, rơi đúng vào, rơi trúng, trùng vào, trùng với, trùng dịp, trùng đúng, vượt qua, vượt qua được, trải qua,
    hướng đến, hướng tới, hướng về, tiến tới, nhìn về, nhớ về, gợi nhớ, mong chờ
  `;

/** Words that count what follows. */
export const counting = `
    một, hai, ba, bốn, sáu, bảy, tám, chín, mười, hàng, chục, trăm, nghìn, ngàn, vạn, triệu, tỷ, tỉ, nhiều, các,
    những, mấy, vài, một số, hàng loạt, hàng chục, hàng trăm, hàng nghìn, hàng ngàn, hàng triệu, loạt, thêm, hơn,
    gần, khoảng, ít nhất, liên tiếp, liền, liền lúc, liền một lúc, cùng lúc, đồng loạt, ồ ạt, lần lượt, toàn bộ, tất cả, chiếc, quả, lô, tấm, bộ, cặp, đôi, con, khẩu, đợt
  `;

/** Words that tell a birth. */
export const births = 'sinh, sinh năm, sinh ngày, sn, sinh tháng, sinh ra, chào đời';

/** Of the verbs of war those that meet whoever came at oneself. */
export const repelling = `
    bắn hạ, bắn rơi, đánh chặn, đánh lui, đẩy lui, đẩy lùi, đánh bật, đánh đuổi, đánh trả, phản công, giành lại, chiếm lại,
    tái chiếm, giải phóng, hạ, chặn đứng, vô hiệu hoá, chống trả, đáp trả, trả đũa, giao tranh, giao chiến, đụng độ,
    xung đột, chạm súng, đọ súng, đấu pháo
  `;

/** Verbs by which somebody has others with him. */
export const hosting = `
    tiếp, tiếp đón, đón tiếp, chiêu đãi, tiếp kiến, thết tiệc, nghênh đón, tiếp đoàn, tiếp đại sứ, tiếp xã giao, tiếp thân mật, đón tiếp trọng thể,
    tiếp đón trọng thể, đón chính thức, chủ trì lễ đón, mở tiệc chiêu đãi
  `;

/** Words that rank: what stands behind them with `kể từ` or `trong … qua` only measures. */
export const superlatives = `
    đầu tiên, lần đầu, lần đầu tiên, lần thứ hai, lần thứ ba, lần thứ tư, lần thứ năm, lần thứ sáu, lần thứ bảy, lần cuối, lần cuối cùng, nhất, lớn nhất, cao nhất, thấp nhất,
    mạnh nhất, nhiều nhất, ít nhất là, tồi tệ nhất, nghiêm trọng nhất, nặng nề nhất, tệ nhất, tốt nhất,
    dài nhất, nóng nhất, lạnh nhất, kỷ lục, duy nhất, chưa từng có, chưa từng thấy, hiếm thấy, hiếm có
  `;

/** Words for the relations of two sides. */
export const relations = `
    quan hệ, mối quan hệ, quan hệ song phương, đối tác chiến lược, đối tác chiến lược toàn diện, đối tác chiến lược sâu rộng,
    đối tác hợp tác chiến lược, đối tác hợp tác chiến lược toàn diện, đối tác toàn diện, quan hệ chiến lược
  `;

export const asAbove = `
    tuyên bố như trên, phát biểu như trên, thông tin trên, khẳng định như trên, cho biết như trên,
    nhấn mạnh như trên, nói như trên, nhận định như trên, thông báo như trên, đây là tuyên bố,
    đây là thông báo, đây là phát biểu, đây là khẳng định, đây là nhận định, đây là thông tin,
    đó là tuyên bố, đó là thông tin, đó là khẳng định, đó là phát biểu, đó là chia sẻ, đây là chia sẻ,
    đó là lời khẳng định, đây là lời khẳng định, đó là lời khuyên, đây là lời khuyên, đó là lời chia sẻ, đây là lời chia sẻ, đó là lời nhấn mạnh, đây là lời nhấn mạnh, đó là lời phát biểu, đây là lời phát biểu, đó là lời cảnh báo, đây là lời cảnh báo, đó là lời tâm sự, đây là lời tâm sự, đó là lời tuyên bố, đây là lời tuyên bố, đó là lời nhận xét, đây là lời nhận xét, đó là khẳng định của, đây là khẳng định của, đó là những chia sẻ, đây là những chia sẻ, đó là chia sẻ của, đây là chia sẻ của, đó là ý kiến của, đây là ý kiến của, đó là quan điểm của, đây là quan điểm của, đó là thông tin được, đây là thông tin được, đó là thông tin do, đây là thông tin do, đó là một trong những nội dung được, đây là một trong những nội dung được, đó là nội dung được, đây là nội dung được, đó là yêu cầu của, đây là yêu cầu của, đó là chỉ đạo của, đây là chỉ đạo của, đó là nhận định được, đây là nhận định được, đó là nhận định của, đây là nhận định của, đó là thông tin mà, đây là thông tin mà,
    tuyên bố trên, phát biểu trên, nhận định trên, thông báo trên, đánh giá trên, ý kiến trên
  `;

/** Verbs whose object is a year or a season: somebody goes into it, or looks back on it. */
export const passing = `
    bước vào, bước sang, bước qua, trải qua, vượt qua, khép lại, kết thúc, nhìn lại, đón, chào đón, chào, tiễn,
    bắt đầu, khởi đầu, mở đầu, sang, qua, tổng kết, sơ kết
  `;

/** Words that put what follows after what was told: of a month or year it may not be any more. */
export const later =
  'rồi, thì, sau đó, rồi sau đó, tiếp đó, kế đó, kế đến, về sau, sau này, từ đó, dần dần, cuối cùng, rốt cuộc';

/** First words of verbs whose subject gets something: `được` before them is no passive. */
export const getting = 'nhận, đón nhận, tiếp nhận, nhận được, vinh dự nhận, hưởng, thụ hưởng';

/** Those behind these words do together with the subject what follows. */
export const joining = `
    rủ, rủ thêm, rủ theo, rủ rê, rủ rê thêm, gọi thêm, kêu thêm, kéo theo, dẫn theo, đưa theo, chở theo, lôi kéo, lôi kéo thêm,
    tập hợp thêm, huy động thêm, đã cùng, đi cùng, đi cùng với, cấu kết với, câu kết với, móc nối với, thông đồng với, cùng với, cùng
  `;

/** Words of what is done again and again, on the days that they stand before. */
export const habits = `
    thường, thông thường, thường thì, thường là, thường được, thường bị, cứ, cứ vào, cứ đến, cứ tới, mọi năm, như mọi năm,
    theo thông lệ, theo lệ, theo thường lệ, theo tục lệ, theo phong tục, theo truyền thống, đến hẹn lại lên,
    là mùa, là thời điểm, là thời gian, là dịp, là lúc, là cao điểm, là giai đoạn, lại là mùa, là vào mùa
  `;

/** Words that make a question of the verb before them. */
export const askedBehind = 'hay không, hay chưa, có hay không, hay là không, hay là chưa, hay chăng';

/** Verbs that find somebody at something. */
export const finding = 'phát hiện, phát hiện thấy, bắt gặp, chứng kiến, nhìn thấy, trông thấy, tìm thấy';

/** Of the words that make a noun of the verb behind them those for what may do it (`thư viện mở cửa trở lại`). */
export const doers = `
    viện, xưởng, cơ sở, thị trường, ngành, hệ thống, lực lượng, quỹ, dịch vụ, chi nhánh, khu vực, trạm, tuyến, mạng lưới,
    chương trình, dự án, khoa, hội, phong trào, lễ hội, ngày hội
  `;

/** Verbs that before the subject of a sentence only say on what occasion, why or with what the rest was done. */
export const occasions = `
    tiếp tục chương trình, tiếp tục chương trình làm việc, tiếp tục kỳ họp, tiếp tục phiên họp, tiếp tục chuyến thăm, tiếp tục, thực hiện,
    triển khai, triển khai thực hiện, tổ chức thực hiện, hưởng ứng, thừa lệnh, dẫn đầu, tháp tùng, thay mặt, đại diện, nhân danh, nhận lời,
    nhận được tin, nhận được, tiếp nhận, nhận thấy, cho rằng, nghĩ rằng, tưởng rằng, tin rằng, cho là, nghi ngờ, nghi, tưởng, nghĩ, ngỡ, thấy, nghe, nghe tin,
    biết, biết tin, hay tin, được tin, nghe thấy, nghe tiếng, trông thấy, nhìn thấy, cảm thấy, nhận ra, phục vụ, phản hồi, trả lời, trả lời thẩm vấn, trả lời xét hỏi, trả lời hội đồng xét xử, trả lời hđxx, trả lời toà, trả lời chủ toạ, trả lời luật sư, trả lời chất vấn, trả lời phỏng vấn, trả lời báo chí, trả lời câu hỏi, trả lời cơ quan điều tra, đáp lời, hồi đáp, phát biểu,
    phát biểu khai mạc, phát biểu bế mạc, phát biểu kết luận, phát biểu chỉ đạo, phát biểu nhận nhiệm vụ, phát biểu tại, phát biểu trong, báo cáo, báo cáo với, báo cáo tại, báo cáo trước, trao đổi, chia sẻ, bình luận, đánh giá, nhận định,
    đề cập, nói, giải thích, lý giải, giải trình, giải đáp, thông tin, cho biết thêm, nhắc đến, nhắc lại, đi làm, tan làm, tan học, đi học, đi chơi, đi chợ, đi câu,
    tức giận, bực tức, bức xúc, lo sợ, lo ngại, lo lắng, xuất phát từ, lợi dụng, giả danh, mạo danh, giả vờ, giả làm, cải trang, mang theo, sử dụng, dùng, vận dụng, tận dụng, dựa,
    dựa trên, căn cứ, xét, xét thấy, chiếu theo, tham gia giao thông, lưu thông, di chuyển, chạy, sở hữu, đứng, ngồi, thuộc, đến từ, sinh ra, kỷ niệm, lễ kỷ niệm, buổi lễ kỷ niệm, tổ chức kỷ niệm, chào mừng, hướng tới,
    hướng đến, nhằm, chuẩn bị, tiếp nối, kế thừa, phát huy, tuân thủ, đảm bảo, bảo đảm, đáp ứng, thể hiện, tham khảo, quan sát, theo dõi, xem, vượt qua, trải qua, bước vào, bước sang, thuê, mượn, cầm, chở, chở theo, điều khiển, lái, phát huy tinh thần, rảnh rỗi, hết tiền, thiếu tiền, cần tiền
  `;
