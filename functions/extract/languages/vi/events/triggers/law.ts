import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** LEGISLATE: laws, decrees, plans and budgets are passed, issued, come into force. */
export const law: readonly TriggerGroup[] = [
  {
    type: 'LEGISLATE',
    kind: 'verb',
    frame: 'transitive',
    between: 'SUPPORT',
    phrases: `thông qua, chính thức thông qua, bỏ phiếu thông qua, biểu quyết thông qua, nhất trí thông qua`,
  },
  {
    type: 'LEGISLATE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ban hành, ký ban hành, ban hành nghị định, ban hành quyết định, ban hành thông tư, ban hành nghị quyết,
      ban hành lệnh, ban hành luật, ban hành kế hoạch, ban hành chỉ thị, ra quyết định, ký quyết định,
      ra nghị quyết, ký sắc lệnh, ký nghị định, ký luật, ký lệnh công bố, ký thành luật, ký ban hành nghị định,
      ký công điện, có hiệu lực, bắt đầu có hiệu lực, chính thức có hiệu lực, hết hiệu lực,
      có hiệu lực thi hành, có hiệu lực kể từ, bãi bỏ, sửa đổi, sửa đổi bổ sung, bổ sung, phê duyệt,
      phê duyệt quy hoạch, phê duyệt dự án, phê duyệt kế hoạch, duyệt, duyệt chi, điều chỉnh, điều chỉnh giá,
      điều chỉnh tăng, điều chỉnh giảm, áp dụng, chính thức áp dụng, thực thi, thi hành, luật hoá,
      hợp pháp hoá, quy định, trưng cầu, công nhận đạt chuẩn, công nhận là, quyết định thành lập,
      nghị quyết thành lập, bố trí vốn, phân bổ, phân bổ ngân sách, giao vốn, cấp phép, cấp giấy phép,
      cấp giấy chứng nhận, thu hồi giấy phép, rút giấy phép, tước giấy phép, gia hạn, cho phép, cấp chứng nhận,
      cấp phép lưu hành, xếp hạng di tích, công bố dịch, công bố hết dịch, nâng mức, tăng lương,
      tăng lương tối thiểu, miễn học phí, miễn thuế, giảm thuế, tăng giá điện, hợp nhất, sáp nhập các,
      chia tách, nâng cấp thành, thành lập thành phố, đổi tên, dự thảo, soạn thảo, hoàn thiện dự thảo,
      trình dự thảo, lùi thời gian, tăng học phí, giảm học phí, tăng lương cơ sở, tăng lương hưu,
      tăng mức phạt, áp dụng mức, áp dụng quy định, áp dụng chính sách, áp dụng giá, áp dụng luật,
      tạm dừng áp dụng, bãi bỏ quy định, thay thế quy định, sửa luật, sửa đổi luật, bổ sung quy hoạch,
      đưa vào quy hoạch, phê duyệt chủ trương, chấp thuận chủ trương, chấp thuận đầu tư, giao chỉ tiêu,
      giao dự toán, phân bổ vốn, bố trí ngân sách, cấp phép hoạt động, cấp phép xây dựng, cấp phép khẩn cấp,
      cấp phép bay, cấp thẻ, cấp hộ chiếu, cấp visa, ban hành hướng dẫn, ban hành quy chế, ban hành văn bản,
      ban hành công điện, ra chỉ thị mới, ra sắc lệnh, ra quy định, ra thông tư, có nghị quyết, có quyết định,
      hết hạn, lùi thời hạn, gia hạn thêm, đề ra, đặt ra mục tiêu, thông qua nghị quyết, thông qua luật,
      thông qua dự luật, thông qua dự thảo
    `,
  },
  {
    type: 'LEGISLATE',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      nghị định, nghị quyết, thông tư, chỉ thị, sắc lệnh, luật, dự luật, đạo luật, bộ luật, hiến pháp,
      pháp lệnh, quyết định, quy chế, quy định, quy hoạch, đề án, ngân sách, dự toán, lệnh công bố, dự thảo,
      quyết định phê duyệt, phương án, chính sách
    `,
  },
  {
    type: 'LEGISLATE',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `phiên biểu quyết, phiên bỏ phiếu`,
  },
];
