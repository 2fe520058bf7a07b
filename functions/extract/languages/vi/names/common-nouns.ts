/** Nouns for people and firms that an article tells without a name: they act, and often stand for somebody named. */

/** States by what they are to another; a country's name right behind says which. */
export const statesByRelation: readonly string[] = [
  'đồng minh',
  'nước đồng minh',
  'quốc gia đồng minh',
  'láng giềng',
  'nước láng giềng',
  'quốc gia láng giềng',
  'kẻ thù',
];

/** People and groups of people. */
/** People whom an organisation sends and who act for it: `các chuyên gia của WHO`. */
export const emissaries: readonly string[] =
  `chuyên gia, các chuyên gia, nhóm chuyên gia, đoàn chuyên gia, thanh sát viên, các thanh sát viên, nhóm thanh sát viên,
  quan sát viên, các quan sát viên, nhóm quan sát viên`.split(/,\s*/);

export const commonPeople: readonly string[] =
  `tác giả, nhạc trưởng, biên kịch, nhà biên kịch, nhà làm phim, người sáng lập, người thầy, kẻ nổ súng, kẻ xả súng, kẻ đánh bom, kẻ đánh bom liều chết, kẻ bịt mặt, kẻ thủ ác, kẻ giết người, kẻ phóng hỏa, kẻ cầm đầu, kẻ chủ mưu, kẻ quá khích, tên cướp giật, nhóm cướp có vũ trang,
  đối tượng lạ, lái buôn, trùm ma túy, ông trùm, trùm giang hồ, giang hồ, bà chủ, ông chủ, chủ tiệm, chủ tiệm vàng, chủ quầy, nữ chủ quán, nhà ngoại giao, nữ sinh viên, nam sinh viên, nữ tài xế, nữ công nhân, nữ giáo viên, thầy hiệu trưởng, cô hiệu trưởng, người thân nạn nhân,
  cụ già, bà cụ, ông cụ, bé trai sơ sinh, bé gái sơ sinh, người hành nghề, người giao hàng, người bán vé số, thợ sửa xe, thợ lắp đặt, quản đốc, quản lý cửa hàng, nhân viên bán hàng, nhân viên giao hàng, nhân viên văn phòng, nhân viên hàng không, tiếp viên hàng không, tổ bay, phi công phụ, cơ trưởng, cơ phó, thủy thủ tàu, đội cứu hộ, đội cứu nạn,
  phụ nữ, nữ tài xế, nam tài xế, tài xế xe tải, tài xế xe khách, tài xế container, tài xế taxi, nam bệnh nhân, nữ bệnh nhân, nạn nhân, blogger, blogger quân sự, công dân, các công dân, kiều dân, nhà hoạt động, các nhà hoạt động, các nạn nhân, nghi phạm, nghi can, hung thủ, bị can, bị cáo, đối tượng, nhóm đối tượng, băng nhóm, băng cướp, tên cướp,
  kẻ cướp, tên trộm, kẻ trộm, kẻ gian, tài xế, hành khách, khách, khách quen, khách hàng, du khách, khách du lịch, người dân, người dân địa phương,
  dân làng, cư dân, hộ dân, hộ nghèo, hộ cận nghèo, gia đình chính sách, gia đình có công, gia đình khó khăn, gia đình liệt sĩ, học sinh nghèo, sinh viên nghèo, người nghèo, trẻ em nghèo, trẻ mồ côi, trẻ em mồ côi, người khuyết tật, nạn nhân chất độc da cam, người dân vùng lũ, bà con vùng lũ, đồng bào vùng lũ, đồng bào nghèo, người nhà, người nhà nạn nhân, gia đình nạn nhân, gia đình bệnh nhân, bệnh nhân, công nhân, nông dân, hộ nông dân, hộ gia đình, hộ kinh doanh, bà con, bà con nông dân, người trồng, người nuôi,
  ngư dân, tiểu thương, học sinh, sinh viên, phụ huynh, giáo viên, cổ đông, các cổ đông, nhà đầu tư, người hâm mộ,
  cổ động viên, cđv, người hàng xóm, hàng xóm, nhân chứng, người chứng kiến, nhóm thanh niên, nam thanh niên, thanh niên, nữ sinh,
  nam sinh, người đàn ông, người phụ nữ, cô gái, chàng trai, cặp vợ chồng, cặp đôi, đôi vợ chồng, hai vợ chồng, người mua,
  người bán, người dùng, người tiêu dùng, người lao động, đối tác, các đối tác, nhà khoa học, các nhà khoa học, nhà nghiên cứu,
  các nhà nghiên cứu, nhóm nghiên cứu, chuyên gia, các chuyên gia, thanh sát viên, các thanh sát viên, quan sát viên, các quan sát viên, giới chuyên gia, giới quan sát, giới phân tích, nhà phân tích, nhà môi giới,
  nhà báo, phóng viên, luật sư, bác sĩ, các bác sĩ, y bác sĩ, thuyền viên, thủy thủ, phi hành đoàn, phi công, nghệ sĩ,
  ca sĩ, nữ ca sĩ, nam ca sĩ, nhạc sĩ, diễn viên, nữ diễn viên, nam diễn viên, đạo diễn, người đẹp, hoa hậu, người mẫu, tiền đạo, tiền vệ, hậu vệ,
  thủ môn, trung vệ, cầu thủ, các cầu thủ, tay vợt, huấn luyện viên, hlv, trọng tài, tỷ phú, doanh nhân, nhà sáng lập, nữ hành khách,
  nam hành khách, bị đơn, nguyên đơn, người biểu tình, những người biểu tình,  kẻ tấn công, tay súng, kẻ khủng bố, hàng trăm người, hàng nghìn người,
  hàng chục người, hàng vạn người, thí sinh, các thí sinh, ứng viên, ứng cử viên, thính giả, khán giả, độc giả, bạn đọc, thực khách, thương lái, chủ nhà,
  chủ quán, chủ xe, chủ tàu, chủ cửa hàng, chủ doanh nghiệp, nữ nhân viên, nam nhân viên, bảo mẫu, đầu bếp, thợ lặn, thợ mỏ,
  thợ săn, người đi bộ, người đi đường, người lái xe, phụ xe, người trông xe, người giúp việc, người bệnh, ca bệnh, sản phụ,
  thai phụ, bà mẹ, cặp song sinh, bé gái, bé trai, cháu bé, em bé, trẻ em, trẻ nhỏ, người già, người cao tuổi, thiếu niên, thiếu nữ, cụ bà, cụ ông,
  người thân, họ hàng, giới trẻ, giới săn tin, paparazzi, giới chuyên môn,
  giới khoa học, giới đầu tư, giới học giả, học giả, nhà sử học, nhà văn, nhà thơ, nhà thiết kế, họa sĩ, hoạ sĩ, vận động viên, vđv, võ sĩ, kình ngư,
  đô cử, kỳ thủ, tay đua, vũ công, người dẫn chương trình, mc, nhà sản xuất, ê-kíp, đoàn làm phim, giảng viên, thầy cô, thầy giáo, cô giáo,
  hiệu trưởng, tân sinh viên, nghiên cứu sinh, du học sinh, người nhập cư, người di cư, người tị nạn, dân thường, thường dân, binh sĩ, quân nhân, tù nhân,
  tù binh, phạm nhân, con tin, nhà hoạt động, kẻ lừa đảo, kẻ sát nhân, sát thủ, kẻ bắt cóc, kẻ đột nhập, côn đồ,
  bên mua, bên bán, bên vay, bên cho vay, chủ nợ, con nợ, chủ thẻ, người gửi tiền, người vay, người nộp thuế, người tham gia, người chơi, game thủ,
  người nổi tiếng, người kế nhiệm, người tiền nhiệm, ${statesByRelation.join(', ')}, tin tặc, phiến quân, quân nổi dậy, phe nổi dậy, phe đối lập, phe ly khai, lực lượng nổi dậy, lực lượng đối lập, quân ly khai, phiến quân ly khai, phần tử ly khai, phe ly khai thân nga, lực lượng ly khai thân nga, quân ly khai thân nga, phe ủng hộ dân chủ, phe dân chủ, phe thân chính phủ, phe chống chính phủ, lực lượng chống chính phủ, phe thân bắc kinh, phe bảo thủ, phe cải cách, phe ôn hòa, lực lượng dân quân, lực lượng thánh chiến, quân thánh chiến, nhóm vũ trang, nhóm phiến quân, các tay súng, lực lượng ủng hộ dân chủ, liên minh đối lập, đảng đối lập, các đảng đối lập, quân đối lập, phe biểu tình, liên quân, lâm tặc, cát tặc, quái xế, các bé, trẻ mầm non, học trò, thợ săn ảnh, nhà khảo cổ, xe ôm, shipper, tiếp viên, thủ phạm,
  đội tìm kiếm, nhóm cứu hộ, người nhái, thợ hồ, thợ xây, nhân viên y tế, nhân viên bảo vệ, con bạc, người bán hàng, người mua hàng, người sử dụng, hội viên, đoàn viên, đảng viên, đồng bào, chiến sĩ, tình nguyện viên, cộng tác viên, người nhiễm, bệnh nhi, thai nhi,
  ngành đường sắt, ngành hàng không, ngành hàng hải, ngành đường sông, ngành dệt may, ngành da giày, ngành thủy sản, ngành thuỷ sản, ngành thép, ngành xi măng, ngành điện, ngành than, ngành dầu khí,
  ngành du lịch, ngành khách sạn, ngành ngân hàng, ngành bảo hiểm, ngành chứng khoán, ngành bất động sản, ngành bán lẻ, ngành gỗ, ngành cao su, ngành mía đường, ngành đường, ngành gạo, ngành cà phê, ngành điều,
  ngành ôtô, ngành ô tô, ngành vận tải, ngành xây dựng, ngành công nghệ, ngành viễn thông, ngành bưu chính, ngành bưu điện, ngành điện ảnh, ngành giải trí, ngành nhựa, ngành dược, ngành nước,
  bạn trai, bạn gái, người yêu, bạn trai cũ, bạn gái cũ, ông bố, hai mẹ con, hai cha con, hai bố con, hai anh em, hai chị em,
  tay săn ảnh, khối ngoại, nhà đầu tư nước ngoài, nhà đầu tư ngoại, dân mạng, cư dân mạng, cộng đồng mạng, người dùng mạng, người dùng mạng xã hội, đám đông, nhóm học sinh, nhóm sinh viên, nhóm bạn, nhóm người, nhóm côn đồ, nhóm đối tượng, nhóm cướp,
  người quản lý, người đại diện, người phụ trách, người điều khiển phương tiện, người điều khiển, chủ phương tiện, chủ vườn, chủ hộ, chủ đất, chủ trọ, chủ thầu, chủ lô hàng, chủ hàng, chủ trang trại, lái buôn, đầu nậu, cò đất, môi giới,
  siêu sao, danh thủ, cựu binh, cựu chiến binh, cầu thủ trẻ, võ sư, nhạc công, ban nhạc, nhóm nhạc, dàn nhạc, dàn diễn viên, bạn diễn, hot girl, người hùng, hiệp sĩ, nhóm hiệp sĩ, thủ khoa, á khoa, cử nhân, tiến sĩ trẻ,
  tập thể và cá nhân, cá nhân và tập thể, khách mời, chuyên viên, kỹ sư, thợ điện, thợ máy, dân quân, thủy thủ đoàn, thuyền trưởng,
  chồng cũ, vợ cũ, người chồng cũ, người vợ cũ, người yêu cũ, người tình, tình địch, con rể, con dâu, anh rể, em rể, chị dâu, em dâu, cha dượng, bố dượng, mẹ kế, mẹ ruột, cha ruột, bố đẻ, mẹ đẻ, cha đẻ,
  con trai ruột, con ruột, cháu ruột, bạn nhậu, bạn cùng lớp, bạn cùng phòng, bạn tù, đồng nghiệp, đồng nghiệp nam, kẻ lạ mặt, kẻ xấu, nhóm người lạ, nhóm kẻ gian, nhóm trộm, tên trộm chó,
  người nhà bệnh nhân, kíp trực, ê-kíp phẫu thuật, ê kíp bác sĩ, ê kíp phẫu thuật, ê-kíp bác sĩ, kíp mổ, điều dưỡng, hộ lý, y tá, nữ y tá, bảo vệ dân phố, dân phòng, tổ dân phố, chủ sở hữu, chủ nhà trọ, chủ thuê bao, lái xe`.split(
    /,\s*/,
  );

/** Firms, clubs and schools: the one that the article is about. */
export const commonFirms: readonly string[] =
  `công ty, hãng, doanh nghiệp, tập đoàn, ngân hàng, nhà băng, nhà mạng, tổng công ty, clb, câu lạc bộ, đội bóng, startup, hãng xe,
  hãng hàng không, nhà xe, chủ đầu tư, hội đồng quản trị, hđqt, ban lãnh đạo công ty, lãnh đạo công ty, đại diện công ty, đại diện hãng,
  đại diện doanh nghiệp, lãnh đạo doanh nghiệp, lãnh đạo ngân hàng, đại diện ngân hàng, hệ thống, công viên, bảo tàng, nhà hát, nhà bán lẻ, chuỗi, ban tổ chức, btc, ban giám khảo, nhà sản xuất, nhà phân phối, đơn vị này, ban giám đốc, ban lãnh đạo, nhà trường, trường, bệnh viện, nhà máy, siêu thị, hợp tác xã, hiệp hội, học viện, ban giám hiệu, bgh, ban giám hiệu nhà trường, bgh nhà trường, hđqt nhà trường, cty, công ty mẹ, hãng tàu, hãng bay, hãng phim, hãng công nghệ, đại gia công nghệ, gã khổng lồ công nghệ, lãnh đạo hãng, đại diện tập đoàn`.split(
    /,\s*/,
  );

/** Those of them that stand for any business. */
export const nounsOfHouses: readonly string[] =
  `hãng, công ty, tập đoàn, doanh nghiệp, tổng công ty, hãng hàng không, hãng xe, hãng tàu, hãng bay, hãng công nghệ, đại diện hãng, đại diện công ty,
  đại diện doanh nghiệp, đại diện tập đoàn, lãnh đạo hãng, lãnh đạo công ty, lãnh đạo doanh nghiệp`.split(
    /,\s*/,
  );

/** What a firm has of figures: told without a name, they are those of the firm that the article is about. */
export const figures: readonly string[] =
  `doanh thu, tổng doanh thu, doanh số, doanh thu thuần, lợi nhuận, tổng lợi nhuận, lãi ròng, lãi gộp, lãi sau thuế, lãi trước thuế,
  lãi thuần, khoản lãi, khoản lỗ, lỗ lũy kế, lỗ luỹ kế, kết quả kinh doanh, kqkd, hoạt động kinh doanh, lnst, lntt, dtt, lnr, eps,
  sản lượng, tổng tài sản, tài sản, vốn chủ sở hữu, vốn điều lệ, nợ phải trả, nợ vay, nợ xấu, dư nợ, tổng dư nợ, tổng nợ, chi phí,
  giá vốn, biên lợi nhuận, khoản đầu tư, khoản thu, thu nhập, thu nhập lãi, hàng tồn kho, tồn kho, tiền mặt, tiền gửi, huy động vốn,
  dòng tiền, thị phần, cổ tức, lãi vay, khoản phải thu, khoản phải trả, khoản vay, vốn hóa, vốn hoá, lượng tiền mặt`.split(
    /,\s*/,
  );

/** Words that count a noun, and are part of it. */
export const quantifiers: readonly string[] =
  `các những nhiều một hai ba bốn năm sáu bảy tám chín mười chục trăm nghìn ngàn vạn triệu vài hàng số đông đảo toàn bộ tất cả
  mọi mỗi từng loạt khoảng hơn gần nhóm phần lớn đa đại`.split(/\s+/);

/** Words that may follow a noun for the one firm spoken of; others tell which or what sort of firm is meant. */
export const nounEnds: readonly string[] =
  `đã sẽ cũng bị được còn đang chưa không chỉ vẫn mới phải có là và vừa sắp tiếp dự luôn liên tại ở trong với cho từ vào để
  nhằm do vì khi sau trước theo thì mà hay hoặc cùng đến tới giảm tăng đạt lỗ lãi thu chi trả nộp ký mở ra tuyên thông cam khẳng
  bắt hoàn đề yêu xin gửi nhận báo quyết lên xuống ghi hứa thừa giải kiến nghị khiến làm giữ nắm công tạm ngừng dừng đồng này
  nói chia sẻ lý tìm bán mua rút chấm khất nợ năm hôm sáng chiều tối trưa`.split(/\s+/);

/** Syllables with which begins what persons do: right behind a word at the head of a sentence they tell that it is a name. */
export const deedStarts: readonly string[] =
  `bỏ chạy rời lao vung rút cầm vứt ném đâm chém đánh đấm đá đạp bóp siết đẩy lôi trốn chở lái điều dùng mang đem đưa lấy
  cắt đốt đập phá trộm cướp giật lừa dụ rủ hẹn gặp nhờ gọi nhắn hỏi đòi ép doạ dọa đe giấu chôn khai thú kể nghĩ biết quen cưới tốt
  nhập xuất đi về quay trở sang ngồi nằm ngủ ăn uống nhậu cãi mâu tức bực nổi thấy nghe nhìn phát chuyển tham thi đoạt thắng thua
  sút hát diễn viết vẽ đăng bật khóc ngã rơi chết qua tử mặc cởi trèo leo nhảy bơi lặn đuổi rượt bám chặn khống trói bịt xịt hất tạt
  đổ tưới châm mở đóng khoá khóa cạy đột lẻn xông túm nắm kéo bế ôm hôn tát chửi mắng quát hét kêu van cúi quỳ dắt đạp phóng đỗ
  dừng bấm chĩa bắn nổ thuê mượn vay trả cầm tiêu đặt chụp quay khoe tâm bộc thổ trải nhớ quên tưởng định muốn cố tỏ chối phủ
  nhờ giúp cứu dìu cõng tới bàn rao lập tạo tung giả mạo nảy sinh sống ở làm học dạy đón tiễn thăm chăm nuôi
  ra vào lên xuống chăm ký giành vượt về cán dẫn gỡ ghi sút kiến tung chạm trượt`.split(/\s+/);

/** Those of the words that count which only round a number. */
export const rounding: readonly string[] = ['hơn', 'gần', 'khoảng', 'số'];

/** Words with which a verb phrase begins behind its subject: markers, adverbs of it, verbs that lead to another. */
export const predicates: readonly string[] =
  'là có vẫn đều cũng đã sẽ đang bị được phải cần nên mới vừa từng sắp không chưa luôn đến tới vào ra lên xuống về sang đi kéo mang đưa lấy muốn định bèn liền chỉ bỗng tìm bảo tỏ nói thấy nghe hứa khiến chờ đợi đứng ngồi nhảy gây vây chặn lợi'.split(
    ' ',
  );
