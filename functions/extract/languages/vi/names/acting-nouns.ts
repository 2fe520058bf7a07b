/**
 * Heads of noun phrases that do things, whatever else their phrase says (`hộ kinh doanh quanh chợ`, `nhóm thợ xây`), and
 * the nouns that begin like one of them and do nothing (`trường hợp`, `nhóm máu`).
 */

const phrases = (list: string): string[] => list.trim().split(/,\s*/);

/** Heads beside the nouns for people and firms. */
export const actingNouns: readonly string[] = phrases(
  `em nhỏ, các em, các cháu, nhiều em, em học sinh, bộ đôi, bộ ba, cặp chị em, cặp anh em, vợ chồng, gia đình, dòng họ, tập thể, nhân lực, binh lính, bộ đội, thầy trò, mẹ con, cha con,
  bố con, ông cháu, bà cháu, anh em, chị em, hai ông cháu, hai bà cháu, ba mẹ con, bạn học, con trai, con gái, cô con gái, cậu con trai, cô bé, cậu bé, cô dâu, chú rể,
  cô dâu chú rể, nữ bác sĩ, nữ điều dưỡng, nữ cán bộ, nam công nhân, nữ tu, nhà sư, sư thầy, sư cô, linh mục, giáo dân, phật tử, tăng ni, tín đồ,
  công nhân viên, nhân công, kiến trúc sư, dược sĩ, trợ lý, cố vấn, thư ký, cộng sự, đồng đội, đối thủ, quan khách, dân cư, cử tri, đại biểu, hội thẩm, nghị sĩ,
  học viên, cựu học sinh, cựu sinh viên, nhà thầu, liên danh, liên danh nhà thầu, tổ hợp nhà thầu, nhà cung cấp, nhà cung ứng, nhà điều hành, nhà vận hành, nhà quản lý, nhà chức trách, nhà tuyển dụng, nhà tài trợ, nhà hảo tâm,
  mạnh thường quân, nhà vườn, nhà nông, nhà vô địch, nhà cái, nhà bán hàng, nhà đài, nhà chùa, nhà sách, nhà hàng, nhà xuất bản, nhà phát hành, nhà phát triển, nhà xuất khẩu, nhà nhập khẩu,
  nhà khai thác, bên mời thầu, bên nhận thầu, bên thuê, bên cho thuê, bên nguyên, bên bị, phía nhà trường, phía công ty, phía bệnh viện, phía doanh nghiệp, phía ngân hàng, phía chủ đầu tư, phía nhà thầu, phía gia đình,
  phía nạn nhân, phía khách hàng, phía đối tác, phía câu lạc bộ, phía clb, phía ban tổ chức, phía btc, phía nhà xe, phía hãng, phía đơn vị, phía nhà đầu tư,
  cơ sở y tế, cơ sở giáo dục, cơ sở sản xuất, cơ sở kinh doanh, cơ sở đào tạo, liên đoàn, nghiệp đoàn, htx, tổ hợp tác, trang trại, nông trại, làng nghề, công ty khởi nghiệp, cửa hàng, cửa hiệu,
  trung tâm thương mại, trung tâm ngoại ngữ, trung tâm y tế, trung tâm tiêm chủng, trung tâm đào tạo, trung tâm mua sắm, khách sạn, quán ăn, quán cà phê, quán bar, tiệm vàng, đại lý, hiệu thuốc, nhà thuốc, phòng khám,
  trạm y tế, trường học, trường đại học, trường cao đẳng, trường mầm non, trường tiểu học, trường thcs, trường thpt, đại học, lớp mẫu giáo, nhóm trẻ, khoa cấp cứu, rạp, rạp chiếu phim,
  đài truyền hình, đài phát thanh, tòa soạn, tờ báo, nhà xưởng, khu nghỉ dưỡng, sàn giao dịch, sàn thương mại điện tử, ứng dụng gọi xe, công ty chứng khoán, quỹ đầu tư, đội tuyển,
  tuyển thủ, ê kíp, đoàn phim, dàn sao, đội chủ nhà, đội khách, chủ sân, đương kim vô địch, cựu vương, tân vương, tân binh, ban quản lý, ban quản trị,
  ban điều hành, ban huấn luyện, ban chỉ huy, ban trọng tài, hội phụ huynh, hội cha mẹ học sinh, hội đồng trường, lực lượng chức năng, tàu hải cảnh, tàu tuần tra, phi hành gia,
  nhóm phi hành gia, tàu cá ngư dân, chủ bè, chủ nuôi, đầu mối, doanh nghiệp đầu mối, thương nhân, tư thương, bạn hàng, nậu vựa, lái thương, đại gia, ông lớn, gã khổng lồ,
  mạng lưới tội phạm, hệ thống siêu thị, hệ thống cửa hàng, hệ thống nhà thuốc, hệ thống bán lẻ, hệ thống trường, hệ thống bệnh viện, hệ thống rạp, chuỗi cửa hàng, chuỗi siêu thị, chuỗi cà phê,
  chuỗi nhà hàng, chuỗi nhà thuốc, chuỗi rạp, chuỗi bán lẻ, tổ chức tín dụng, tổ chức quốc tế, tổ chức phi chính phủ, tổ chức từ thiện, tổ chức nhân quyền, tổ chức xã hội, tổ chức chính trị, tổ chức tôn giáo, tổ chức tội phạm, tổ chức giáo dục`,
);

/** Heads that say too little alone: with more behind them they act (`nhóm thợ xây`, `đơn vị thi công`). */
export const openNouns: readonly string[] = phrases(
  `người, những người, kẻ, gã, nhóm, đoàn, đội, tổ, tốp, toán, ban, hội, chủ, thợ, dân, giới, phe, phái, hộ, bé, cặp, quân, lính, băng, đường dây, nhân viên, cán bộ, công chức, viên chức, đơn vị, cơ quan, cơ sở, tổ chức,
  lực lượng, thành viên, nhân sự, lao động, khách, viện, quỹ, quán, tiệm, xưởng, mỏ, trường, phần tử, tội phạm, bạn bè, người con`,
);

/** Heads that speak for a house: where one is named behind them, it is the house that acts. */
export const speakingNouns: readonly string[] = phrases(
  `đại diện, phía đại diện, lãnh đạo, ban lãnh đạo, ban giám đốc, ban giám hiệu, người phát ngôn, phát ngôn viên, phía, nhà sáng lập, người sáng lập`,
);

/** What begins like one of them and does nothing. */
export const idleNouns: readonly string[] = phrases(
  `trường hợp, nhiều trường hợp, đội hình, đội hình xuất phát, đội giá, đoàn tàu, đoàn xe, đoàn kết, tổ hợp, tổ ong, tổ chim, tổ ấm, ban công, ban ngày, ban đêm, ban đầu, hội nghị, hội thảo, hội chợ, hội trường, hội đàm,
  hội chứng, hội chọi trâu, hội làng, hội xuân, hội thi, hội thao, hội diễn, hộ chiếu, hộ khẩu, nhóm máu, nhóm hàng, nhóm cổ phiếu, nhóm ngành, nhóm giải pháp, nhóm nợ, nhóm tuổi, nhóm vấn đề, nhóm chỉ tiêu, nhóm thuốc,
  nhóm bệnh, nhóm tội, dân số, dân trí, dân chủ, dân sự, dân tình, chủ đề, chủ trương, chủ nhật, chủ quyền, chủ nghĩa, chủ yếu, chủ động, chủ trì, chủ quan, chủ tịch, chủ nhiệm, giới hạn, giới tính, giới nghiêm, giới thiệu,
  quân số, quân khu, quân sự, quân phục, cặp đấu, cặp nhiệt, cặp sách, cặp tiền tệ, cặp vé, cặp trận, đơn vị tính, đơn vị máu, đơn vị hành chính, đơn vị bầu cử, đơn vị rượu, tổ chức lễ, tổ chức cuộc, tổ chức hội, tổ chức kỳ,
  tổ chức thi, tổ chức trao, trung tâm thành phố, trung tâm bão, quỹ đất, quỹ nhà, quỹ thời gian, quỹ đạo, quỹ lương, quỹ bảo hiểm y tế, lao động xuất sắc, cơ sở dữ liệu, cơ sở hạ tầng, cơ sở vật chất, cơ sở pháp lý,
  cơ sở khoa học, cơ quan nội tạng, cơ quan sinh dục, tên gọi, tên lửa, tên miền, mỏ cát, mỏ đá, mỏ neo, mỏ than, mỏ dầu, quán tính, quán quân, viện trợ, viện phí, viện dẫn, khách quan, khách thể, đại học chính quy, băng giá,
  băng hình, băng tan, băng rôn, băng đĩa, đường dây nóng, đường dây điện, đường dây tải điện, bé nhỏ, người ta, người này, người khác, phái sinh, phái đoàn, phe phẩy, quân cờ, lính mới, tốp đầu, hãng tin, tiệm cận,
  đối tượng áp dụng, đối tượng chịu thuế, đối tượng tuyển sinh, đối tượng thụ hưởng, đối tượng kiểm toán, ứng dụng, mạng lưới, cán bộ nguồn, chủ thể, số, con số, lượng, đại hội, hệ thống, chuỗi, dàn, đa số trường hợp, trường đua,
  trường quay, trường phái, trường kỳ, trường ca, trường đấu, thị trường, phòng, lớp, đội quân nhân, đoàn thể`,
);
