/** Words for what is reckoned in figures: with a period they only say whose figure it is (`doanh thu quý 3`). */
export const measures = `
    doanh thu, doanh thu thuần, doanh số, lợi nhuận, lợi nhuận gộp, lợi nhuận ròng, lợi nhuận trước thuế,
    lợi nhuận sau thuế, lnst, lntt, lãi, lỗ, lãi gộp, biên lãi gộp, thu nhập, chi phí, tổng chi phí, kim ngạch,
    kim ngạch xuất khẩu, kim ngạch nhập khẩu, sản lượng, sản lượng tiêu thụ, lượng tiêu thụ, lượng khách,
    lượng hàng, nhiệt độ, mực nước, độ ẩm, giá, giá bán, giá cả, giá trị, chỉ số, chỉ số giá, chỉ số giá tiêu dùng, chỉ số sản xuất, cpi,
    ppi, gdp, grdp, eps, pmi, iip, lạm phát, lạm phát cơ bản, tốc độ tăng trưởng, tốc độ tăng, mức tăng trưởng,
    mức tăng, tăng trưởng, tăng trưởng gdp, tỷ lệ, tỉ lệ, tỷ giá, lãi suất, tổng thu, tổng chi, thu ngân sách,
    chi ngân sách, thâm hụt, nhập siêu, xuất siêu, cán cân, dự trữ, hàng tồn kho, tồn kho, vốn điều lệ,
    tổng tài sản, vốn chủ sở hữu, vốn hoá, thanh khoản, cổ tức, dư nợ, nợ, khoản nợ, các khoản nợ, nợ xấu,
    huy động vốn, tổng vốn, tổng mức, tổng số, tổng sản phẩm, tổng kim ngạch, tổng doanh thu, tổng lượng,
    lượng, lượng đơn, số đơn, số thí sinh, lượng thí sinh, số học sinh, số sinh viên, số lượng, số, số người, số ca, số vụ, số doanh nghiệp, số dự án, khoản thu, khoản lỗ, khoản lãi, khoản chi,
    khoản phải thu, khoản phải trả, các khoản chi phí, năng suất, công suất, thị phần, điểm chuẩn, điểm sàn,
    học phí, mức lương, tiền lương, mức thu, lương tối thiểu, nhu cầu, chi tiêu, tình hình, kết quả,
    kết quả kinh doanh, kết quả hoạt động, số liệu, số liệu thống kê, thống kê, khảo sát, nhiệm vụ, phương hướng,
    chỉ tiêu, mục tiêu, mục tiêu doanh thu, báo cáo tài chính, báo cáo tài chính hợp nhất, báo cáo kết quả kinh doanh, báo cáo thường niên, xếp hạng, bảng xếp hạng,
    công tác, kế hoạch kinh doanh, kế hoạch lợi nhuận, dự toán,
    giá điện, giá xăng, giá xăng dầu, giá dầu, giá vàng, giá đất, giá nhà, giá căn hộ, giá thép, giá gạo,
    giá lúa, giá lợn, giá lợn hơi, giá heo, giá heo hơi, giá cà phê, giá tiêu, giá cao su, giá gas, giá cước,
    giá vé, giá phòng, giá thuê, giá nước, giá usd, giá đô la, giá cổ phiếu, giá bán lẻ, giá nhiên liệu, giá thuê đất,
    viện phí, chi phí bán hàng, chi phí tài chính, chi phí lãi vay, chi phí quản lý, chi phí sản xuất, lương cơ sở, lương hưu, mức lương cơ sở,
    lương tối thiểu vùng, kiều hối, vốn đầu tư, vốn fdi, vốn oda, tổng vốn đầu tư, vốn đăng ký, vốn thực hiện, tiền thưởng, thưởng tết,
    học bổng, lượng kiều hối, nợ công, nợ nước ngoài, vn-index, thị trường chứng khoán
  `;

/** Those that reckon money or goods. */
export const goods = `
    lãi suất cho vay, lãi suất huy động, lãi suất tiền gửi, lãi suất điều hành, đồng một kg, đồng mỗi kg, đồng một lượng, đồng mỗi lượng, đồng một lít, đồng mỗi lít, đồng một tấn, đồng một cổ phiếu, usd một thùng, usd mỗi thùng, usd một tấn, usd mỗi tấn, usd một ounce, usd mỗi ounce, đồng một chỉ, đồng mỗi chỉ, cổ phiếu, khối ngoại, sàn hose, sàn hnx,
    doanh thu, doanh thu thuần, doanh số, lợi nhuận, lợi nhuận gộp, lợi nhuận ròng, lợi nhuận trước thuế,
    lợi nhuận sau thuế, lnst, lntt, lãi, lỗ, lãi gộp, biên lãi gộp, thu nhập, chi phí, tổng chi phí, kim ngạch,
    kim ngạch xuất khẩu, kim ngạch nhập khẩu, sản lượng, sản lượng tiêu thụ, lượng tiêu thụ, lượng hàng, giá, giá bán,
    giá cả, giá trị, chỉ số, chỉ số giá, chỉ số giá tiêu dùng, chỉ số sản xuất, cpi, ppi, gdp, grdp, eps, pmi, iip,
    lạm phát, lạm phát cơ bản, tốc độ tăng trưởng, mức tăng trưởng, tăng trưởng, tăng trưởng gdp, tỷ giá, lãi suất,
    tổng thu, tổng chi, thu ngân sách, chi ngân sách, thâm hụt, nhập siêu, xuất siêu, cán cân, dự trữ, hàng tồn kho,
    tồn kho, vốn điều lệ, tổng tài sản, vốn chủ sở hữu, vốn hoá, thanh khoản, cổ tức, dư nợ, nợ, khoản nợ,
    các khoản nợ, nợ xấu, huy động vốn, tổng vốn, tổng sản phẩm, tổng kim ngạch, tổng doanh thu, khoản thu, khoản lỗ,
    khoản lãi, khoản chi, khoản phải thu, khoản phải trả, các khoản chi phí, thị phần, học phí, mức lương, tiền lương,
    lương tối thiểu, chi tiêu, kết quả kinh doanh, tỷ đồng, triệu đồng, nghìn đồng, nghìn tỷ đồng, tỷ usd, triệu usd,
    nghìn usd, tỷ đô la, triệu đô la, tỷ euro, triệu euro, tỷ yên, tỷ nhân dân tệ,
    giá điện, giá xăng, giá xăng dầu, giá dầu, giá vàng, giá đất, giá nhà, giá căn hộ, giá thép, giá gạo,
    giá lúa, giá lợn, giá lợn hơi, giá heo, giá heo hơi, giá cà phê, giá tiêu, giá cao su, giá gas, giá cước,
    giá vé, giá phòng, giá thuê, giá nước, giá usd, giá đô la, giá cổ phiếu, giá bán lẻ, giá nhiên liệu, giá thuê đất,
    viện phí, chi phí bán hàng, chi phí tài chính, chi phí lãi vay, chi phí quản lý, chi phí sản xuất, lương cơ sở, lương hưu, mức lương cơ sở,
    lương tối thiểu vùng, kiều hối, vốn đầu tư, vốn fdi, vốn oda, tổng vốn đầu tư, vốn đăng ký, vốn thực hiện, tiền thưởng, thưởng tết,
    học bổng, lượng kiều hối, nợ công, nợ nước ngoài, vn-index, thị trường chứng khoán, hnx-index, upcom-index, dow jones, s&p, nasdaq, nasdaq composite, nikkei, hang seng, shanghai composite, kospi, bitcoin, ethereum, dầu diesel, dầu hoả,
    rớt giá, mất giá, được giá, trúng giá, sốt giá, đứng giá, xuống giá, lên giá, đội giá, tăng giá mạnh
  `;
