import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** TRADE: firms founded, bought, listed; money and goods change hands; figures rise and fall. */
export const economy: readonly TriggerGroup[] = [
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      mua, bán, mua lại, thâu tóm, thâu tóm thành công, bán lại, mua bán, bán ra, bán được, mua vào, mua sắm,
      đặt mua, chào bán, chào mua, phát hành cổ phiếu, phát hành trái phiếu, niêm yết, huỷ niêm yết, lên sàn,
      chào sàn, cổ phần hoá, thoái vốn, góp vốn, rót vốn, rót, đầu tư, đầu tư vào, tăng vốn, tăng vốn điều lệ,
      gọi vốn, huy động vốn, huy động, vay, trả nợ, thanh toán, chi trả, trả, hoàn tiền, chi, chi tiêu,
      chuyển tiền, chuyển khoản, nộp, nộp ngân sách, nộp phạt, nộp thuế, nhận tiền, nhận cọc, đặt cọc,
      giao hàng, trả hàng, ký hợp đồng, ký kết hợp đồng, trúng thầu, đấu thầu, mở thầu, đấu giá, bán đấu giá,
      trúng đấu giá, trúng thưởng, trúng số, trúng độc đắc, thuê, cho thuê, thuê lại, nhập khẩu, xuất khẩu,
      nhập, xuất, nhập hàng, xuất hàng, xuất bán, thông quan, phá sản, đệ đơn phá sản, nộp đơn phá sản,
      giải thể, tuyên bố phá sản, thành lập công ty, thành lập doanh nghiệp, thành lập liên doanh,
      hợp nhất với, chuyển nhượng, chuyển nhượng dự án, bán cổ phần, mua cổ phần, mua cổ phiếu, bán cổ phiếu,
      bán tháo, giao dịch, khớp lệnh, khởi nghiệp, ra giá, hạ giá, giảm giá, tăng giá, tăng lãi suất,
      giảm lãi suất, hạ lãi suất, cắt giảm lãi suất, nâng lãi suất, giữ nguyên lãi suất, điều chỉnh lãi suất,
      phá giá, chia cổ tức, trả cổ tức, chốt quyền, cắt giảm nhân sự, cắt giảm việc làm, báo lãi, báo lỗ, gánh lỗ, chịu lỗ, bù lỗ, ghi nhận lãi, ghi nhận lỗ, thoát lỗ,
      thua lỗ, thu về, thu, thu hút, doanh thu đạt, tiêu thụ, tiêu thụ được, sản xuất, xuất xưởng,
      xuất khẩu sang, nhập khẩu từ, quyên, bồi thường, đền bù, hoàn trả, hoàn thuế, truy thu, truy thu thuế,
      mở bán, mở bán lại, ngừng bán, ngừng kinh doanh, thu mua, bình ổn, giải ngân vốn, rót tiền,
      nhận chuyển nhượng, sang nhượng, chuyển nhượng vốn, đóng phiên, đóng cửa phiên, mở cửa phiên, chốt phiên,
      kết phiên, niêm yết giá, lập đỉnh, chạm đáy, xuất cấp, cấp tín dụng, thế chấp, mua bảo hiểm, thưởng,
      thưởng tết, trả lương, nợ lương, cán mốc, vượt mốc, ký kết hợp đồng mua, bàn giao, bàn giao nhà, bàn giao căn hộ,
      nhận nhà, mua nhà, mua xe, mua đất, bán nhà, bán xe, bán đất, bán hàng, rao bán, thanh lý, phát mãi,
      phát mại, siết nợ, đáo hạn, trả nợ gốc, trả hết nợ, khất nợ, hoàn vốn, thu phí, thu phí trở lại, xả trạm,
      thu tiền, thu hồi vốn, thoái toàn bộ vốn, thoái hết vốn, chuyển nhượng cổ phần, chuyển nhượng toàn bộ,
      mua thêm, bán bớt, mua cổ phần chi phối, mua lại toàn bộ, thâu tóm toàn bộ, sở hữu, nắm giữ,
      nắm quyền chi phối, phát hành thêm, phát hành riêng lẻ, phát hành thành công, chào bán ra công chúng,
      chào bán lần đầu, ipo, tiến hành ipo, niêm yết bổ sung, huỷ niêm yết bắt buộc, giao dịch trở lại,
      giao dịch trên sàn, lên sàn chứng khoán, tạm ứng cổ tức, chi trả cổ tức, tăng giá bán, giảm giá bán,
      tăng giá vé, tăng giá xăng, giảm giá xăng, điều chỉnh giá xăng, tăng giá điện nước, điều chỉnh tỷ giá,
      bơm tiền, hút tiền, bơm ròng, hút ròng, mua ròng, bán ròng, vay vốn, vay nợ, vay ngân hàng,
      được giải ngân, nhận vốn, nhận đầu tư, rót thêm, rót thêm vốn, đổ vốn, đổ tiền, đầu tư thêm,
      đầu tư xây dựng, hợp tác đầu tư, xuất khẩu được, nhập khẩu được, xuất khẩu lô hàng, nhập về, cung ứng ra,
      giao xe, giao xe cho khách, giao lô hàng, đặt hàng mua, ký đơn hàng, ký hợp đồng mua,
      ký hợp đồng cung cấp, trúng gói thầu, thắng thầu, dự thầu, mời thầu, chọn thầu, chỉ định thầu,
      tuyển dụng thêm, cắt giảm lao động, sa thải hàng loạt, đóng cửa nhà máy, ngừng sản xuất,
      tạm dừng sản xuất, nối lại sản xuất, vỡ nợ, mất khả năng thanh toán, tái cơ cấu, tái cấu trúc, nợ thuế,
      cưỡng chế thuế, đóng mã số thuế, tiêu thụ hết, bán hết, cháy hàng, tăng doanh số, cán mốc doanh thu, cán đích lợi nhuận, cán đích kế hoạch,
      cán đích doanh thu, phát hành cổ phần, đặt hàng,
      thưởng nóng, thưởng cho, trả thưởng, quay số, mở thưởng, nộp hồ sơ vay, ủng hộ vốn
    `,
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    counts: true,
    phrases: `
      lãi, lãi ròng, lãi hơn, lãi gần, lãi khoảng, lãi tới, lãi gộp, lãi sau thuế, lãi trước thuế, lỗ, lỗ ròng,
      lỗ hơn, lỗ gần, lỗ khoảng, lỗ tới, lỗ luỹ kế, lỗ sau thuế, lỗ trước thuế
    `,
    examples: ['Quý 3/2013, công ty lãi 50 tỷ đồng', 'Năm 2012, công ty lỗ gần 20 tỷ đồng'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      ước tăng, ước giảm, ước tính đạt, tăng, giảm, tăng trưởng, đạt, tăng lên, giảm xuống, tăng mạnh, giảm mạnh, sụt giảm, lao dốc, tăng vọt,
      lên mức, xuống mức, đạt mức, ước đạt, đạt hơn, đạt khoảng, đạt gần, đạt trên, tăng thêm, giảm còn,
      tăng gần, giảm gần, giảm hơn, tăng hơn, đi lên, đi xuống, mất giá, rớt giá, phục hồi, suy giảm, bứt phá,
      rơi xuống, leo lên, nhích lên, quay đầu giảm, bật tăng, vượt, tăng nhẹ, giảm nhẹ, đứng giá, suy thoái,
      khởi sắc, tăng trưởng gdp
    `,
  },
  {
    type: 'TRADE',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      hợp đồng, cổ phần, cổ phiếu, trái phiếu, vốn, gói thầu, hợp đồng mua bán, thương vụ, khoản đầu tư,
      dự án đầu tư, giao dịch, tiền, đơn hàng
    `,
  },
  {
    type: 'TRADE',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      vụ mua bán, vụ thâu tóm, vụ sáp nhập doanh nghiệp, phiên đấu giá, cuộc đấu giá, phiên giao dịch,
      đợt phát hành, đợt mở bán, đợt giảm giá, vụ phá sản, phiên đấu thầu, kỳ quay số, lễ mở thưởng
    `,
  },
];
