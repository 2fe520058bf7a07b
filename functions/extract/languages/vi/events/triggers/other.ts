import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** Verbs that carry other words, and happenings of no other type. */
export const carriers: readonly TriggerGroup[] = [
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'undergo',
    weak: true,
    phrases: `diễn ra, xảy ra, nổ ra, bùng nổ, tổ chức, được tổ chức, được diễn ra, sẽ diễn ra, khai diễn, kéo dài, bắt đầu, kết thúc, khép lại sau, được tiến hành, chính thức diễn ra, tái diễn, chấm dứt, được bắt đầu, được nối lại, được đưa ra, được thực hiện, được ký kết, được ký, được ấn định`,
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: `tiến hành, thực hiện, tổ chức lễ, mở, mở cuộc, mở đợt, đưa ra, gây ra, gây, phát động, phát lệnh, áp đặt, ban bố, nhận, nhận được, trao, đạt, đạt được, giành, giành được, tham gia vào, tham dự, tham gia, dự, bước vào, trải qua, hoàn thành, hoàn tất, tiếp tục, quyết định, quyết định sẽ, buộc, buộc phải, được phép, nối lại, khởi động, gia hạn, đẩy mạnh, thúc đẩy, tăng cường, mở rộng, đứng ra, đồng loạt ra quân, cử, thực thi, thi hành, tiếp nhận, thông qua việc, đón nhận`,
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    stops: true,
    phrases: `tuyên bố chấm dứt, tạm dừng, tạm ngừng, tạm ngưng, ngừng, ngưng, dừng, ngừng mọi, dừng mọi, chấm dứt mọi, chấm dứt toàn bộ, ngừng toàn bộ, đình chỉ mọi, đình chỉ toàn bộ`,
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    state: true,
    phrases: `có, có một, có được`,
  },
  { type: 'SUPPORT', kind: 'carrier', frame: 'mutual', weak: true, phrases: `ký, ký vào, ký với` },
];

export const other: readonly TriggerGroup[] = [
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `khống chế được, cho học sinh nghỉ học, khất, khất nợ, giám hộ, mất trộm, bị mất trộm, phát hiện, phát giác, bị phát hiện, xem, xem lại, xem xét, xem xét lại, cân nhắc, cân nhắc lại, tìm thấy, tìm kiếm, phát hiện thấy, làm, làm việc, sử dụng, dùng, học, học tập, dạy, nghỉ, nghỉ học, đi học, đi học lại, nghỉ lễ, nghỉ tết, đi làm, quay trở lại, tiếp cận, thay đổi, chuyển đổi, chứng kiến, đối mặt, đối diện, gây, tạo, tạo ra, nuôi, cháy hàng, xử lý sự cố, khắc phục, giải quyết, thu thập, theo dõi, quan sát, quản lý, kiểm soát, chăm sóc, chụp, chụp ảnh, quay phim, ăn, uống, ngủ, đứng, ngồi, mở lối, thiết kế, đổi, đổi mới, bước sang, bước vào năm, lập gia đình, vào học, ở lại, chọn, lựa chọn, bình chọn, công nhận kỷ lục, được vinh danh, khai phá, gặt hái, được xây dựng, bị bỏ hoang, bị bỏ rơi, xây nên, mất điện, cắt điện, cắt nước, mất nước, đóng cửa trường, cho học sinh nghỉ, tắt sóng, ngừng phát, thất lạc, đánh rơi, bị lừa, bị mất, bị trộm, trễ, chậm chuyến, khám phá, đón tết, đón giao thừa, ăn tết, nhận xét, đổi chủ, thu hoạch, gieo cấy, xuống giống, thi công lại, tu sửa, được unesco công nhận, trở thành, lọt top, lọt vào danh sách, rộ lên, xôn xao, gây xôn xao, gây sốt, gây tranh cãi, lan truyền, chia sẻ trên mạng, được chia sẻ, lan truyền trên mạng, thử sức, làm quen, quen, quen nhau, nhận ra, quên, bắt gặp, phát sinh, sụp đổ, tan rã, thống nhất đất nước, giải phóng miền nam, độc lập, tuyên bố độc lập, giành độc lập, ly khai, tách khỏi, rời eu`,
  },
  {
    type: 'OTHER',
    kind: 'noun',
    frame: 'undergo',
    phrases: `sự kiện, chuỗi sự kiện, buổi lễ, lễ ra quân, lễ chào cờ, lễ bàn giao nhà, lễ thượng cờ, lễ rước, lễ giỗ, lễ kỷ niệm ngày, kỳ nghỉ, kỳ nghỉ lễ, kỳ nghỉ tết, chiến dịch tiêm chủng, đợt tiêm, đợt tuyển sinh, kỳ tuyển sinh, chuyến từ thiện, buổi tư vấn, buổi livestream, sự việc, vụ lùm xùm, vụ bê bối, scandal, cuộc cách mạng công nghiệp, cuộc vận động, chiến dịch truyền thông`,
    weak: true,
  },
];

/** Phrases in which a trigger is none. */
export const blocked =
  'số liệu, tài liệu, dữ liệu, nhiên liệu, nguyên liệu, vật liệu, chất liệu, tư liệu, trị liệu, đào tạo, gặp thách thức, gặp nhiều thách thức, gặp bất lợi, gặp hạn chế, gặp cản trở, gặp nguy hiểm, gặp trục trặc, gặp lại, gặp ở, gặp chuyện, tiêu dùng, người tiêu dùng, giá tiêu dùng, nhà thi đấu, nhà thi đấu đa năng, tiêu thụ điện, hắn, gã, y, anh ta, cô ta, bà ta, ông ta, chị ta, họ, chị, anh, cô, bà, ông, nó, mình, tôi, chúng tôi, chúng ta, cậu, em, nghiên cứu sinh, đề tài nghiên cứu, bác sĩ, bác sỹ, trên thực tế, thực tế, trên hết, trước hết, trước mắt, ở đây, trên cơ sở, trên cương vị, phải, buộc phải, muốn, tập trung, tập trung vào, liên minh, trụ sở liên minh, trên danh nghĩa, trên tinh thần, phòng không, hàng không, không quân, không lực, không gian, không khí, trên không, không phận, không người lái, không chỉ, không những, không ít, không quá, không hẳn, không dưới, không kém, không rõ, không lâu sau, không lâu sau đó, không gian mạng, hư không, không đều, không đồng đều, không chuyên, không thường trực, không kích, có hay không, hay không, giáo dục đào tạo, giáo dục và đào tạo, sở giáo dục và đào tạo, bộ giáo dục và đào tạo, phòng giáo dục và đào tạo, trung tâm đào tạo, ở cấp, cấp học, cấp phường, cấp thôn, thăm dò, thăm dò dư luận, thăm khám, thể thao, xấu đi, tốt lên, trở nên, mất dần, việc làm, sự nghiệp, cuộc sống, ngày càng, càng ngày càng, rất, quá, khá, cực kỳ, vô cùng, hết sức, không ngừng, thường, luôn, luôn luôn, thường xuyên, hoàn toàn, chủ yếu, đặc biệt, đều, cùng, cùng nhau, chính thức, bất ngờ, liên tiếp, nhanh chóng, lập tức, trực tiếp, lần đầu, lần đầu tiên, lần lượt, tự ý, chủ động, đồng loạt, đồng thời, ngoại giao, bộ ngoại giao, thứ trưởng ngoại giao, bộ trưởng ngoại giao, quan hệ ngoại giao, nhà ngoại giao, bàn giao, chiến tranh lạnh, buôn bán, mua bán ma tuý, cởi mở, mang tính xây dựng, mối đe doạ, cấp cao, chính trị cấp cao, cấp đại sứ, cấp ngoại trưởng, cấp bộ trưởng, tiến bộ, không gian, ngoài ra, ra khỏi, đầu tiên, quân sự, đại sứ quán, nhất là, cũng, lại, còn lại, đang là, vẫn là, được xem là, được coi là, được đánh giá là, đã là, sẽ là, gặp khó khăn, gặp khó, gặp nhiều khó khăn, gặp phải, gặp vấn đề, gặp trở ngại, gặp rủi ro, gặp may, gặp thuận lợi, bắt gặp, đá quý, đá vôi, đường đi, đi lại, đi đầu, đi kèm, đi đôi, đi cùng, đi theo, đi đến kết luận, đi qua, về việc, về phía, về mặt, về phần mình, về sau, về cơ bản, về tay, tiếp theo, tiếp tục, tiếp đó, tiếp đến, đến nay, đến từ, đến nỗi, đến mức, đến với, đến khi, tới khi, cho đến, cho tới, tính đến, tính tới, kể đến, nói riêng, nói chung, nói về, có thể nói, bắt buộc, bắt nguồn, bắt đầu, bắt kịp, bắt mắt, bắt tay vào, bắt chước, mất thời gian, mất nhiều thời gian, mất khoảng, mất mát, mất cân bằng, mất tiền, mất đi, mất dần, mất kiểm soát, mất an toàn, mất khả năng, mất niềm tin, hạ tầng, cơ sở hạ tầng, hạ viện, hạ nghị viện, thượng nghị viện, hạ nghị sĩ, thượng nghị sĩ, phạt đền, quả phạt, đá phạt, phá rừng, đánh giá, đánh bắt, đánh cá, đánh mất, đánh đổi, đánh dấu, đánh thức, đánh răng, đánh cược, kiểm soát, quan hệ hợp tác, thoả thuận hợp tác, hợp tác xã, hợp tác quốc tế, bộ kế hoạch và đầu tư, kế hoạch và đầu tư, nhà đầu tư, chủ đầu tư, vốn đầu tư, tổng mức đầu tư, tổng vốn đầu tư, tổng đầu tư, môi trường đầu tư, thu hút đầu tư, quỹ đầu tư, ngân hàng đầu tư, công ty đầu tư, giấy chứng nhận đầu tư, giấy phép đầu tư, đầu tư công, nhà sản xuất, nhà xuất bản, nhà phát hành, nhà phân phối, người mua, người bán, giá bán, giá mua, nơi bán, cơ quan điều tra, cảnh sát điều tra, cơ quan cảnh sát điều tra, viện nghiên cứu, nhà nghiên cứu, trung tâm nghiên cứu, bộ phát triển, ngân hàng phát triển, phát triển kinh tế, chậm phát triển, nước đang phát triển, các nước đang phát triển, nước phát triển, phát triển bền vững, người dẫn, hướng dẫn, thành lập đảng, kỷ niệm ngày thành lập, ngày thành lập, thời gian làm việc, nơi làm việc, giờ làm việc, ngày làm việc, việc làm, nơi ở, chỗ ở, đời sống, ra sao, ra đời, chi phí, chi tiết, chi nhánh, chi cục, chi bộ, chi hội, chi đoàn, thu nhập, mùa thu, thu ngân, thu hút, cao thu, trả lời, trả góp, giao thông, giao thừa, giao lộ, giao diện, giao tiếp, tai nạn giao thông, cảnh sát giao thông, bộ giao thông vận tải, giao thông vận tải, sở giao thông vận tải, vận tải, sinh viên, học sinh, sinh hoạt, sinh thái, sinh học, sinh kế, sinh sống, sinh động, sinh lời, vệ sinh, vi sinh, an sinh, an sinh xã hội, nữ sinh, nam sinh, tuyển sinh, thí sinh, giáo sinh, hy sinh, phát sinh, tái sinh, nhân sinh, dân sinh, y sinh, chết người, gây chết người, làm chết người, chơi xấu, trò chơi, người chơi, đồ chơi, đồ ăn, thức ăn, món ăn, quán ăn, nhà ăn, đá bóng, bóng đá, nước đá, đá lạnh, tảng đá, hòn đá, thi thể, thi hành, thi đua, tình thi, đề thi, bài thi, thực thi, khả thi, thi công, tham dự, lên tới, lên đến, tới đây, sắp tới, thời gian tới, tới lui, đưa tin, chuyển biến, chuyển động, phát triển, tăng cân, tăng ca, giảm cân, giảm nghèo, xoá đói giảm nghèo, giảm thiểu, cắt giảm, gia tăng, đạt chuẩn, đạt yêu cầu, thành đạt, biểu đạt, lừa dối, bảo vệ môi trường, lực lượng bảo vệ, nhân viên bảo vệ, quyền bảo vệ, kiểm lâm, học bổng, trường học, học phí, đại học, tiểu học, trung học, khoa học, hoá học, văn học, khoá học, năm học, bài học, môn học, lớp học, toán học, du học sinh, người lao động, hội đồng quản trị, quản lý thị trường, ban quản lý, cơ quan quản lý, trại giam, nhà giam, lỗ hổng, lỗ khoan, làm lỗ, đường sắt, xuất sắc, xuất thân, sản xuất, đột xuất, lãi suất, lãi vay, cháy nổ, phòng cháy chữa cháy, phòng cháy, chữa cháy, cảnh sát phòng cháy, pccc, bốc hơi, sập sàn, cấp trên, cấp dưới, trung cấp, cao cấp, cấp bách, cấp cơ sở, cấp tỉnh, cấp huyện, cấp xã, cấp quốc gia, cấp bộ, cấp độ, cấp uỷ, sơ cấp, cấp thiết, cấp thành phố, cung cấp thông tin, giúp ích, chấp hành, chấp nhận được, chấp hành viên, hứa hẹn, chiếm ưu thế, chiếm đa số, gọi là, được gọi là, hay gọi là, bị đơn, bị cáo, bị can, bị hại, thiết bị, trang bị, chuẩn bị tinh thần, người bị, được biết, được mệnh danh, có được, mới được, làm được, không được, giải quyết việc làm, xử lý nước thải, chất lượng, quốc hội khoá, đại hội thể thao, đại biểu, kỳ họp thứ, hội nghị truyền hình, đại hội đồng, hội đồng nhân dân, phó trưởng đoàn, cứu thương, xe cứu thương, xe cấp cứu, phòng cấp cứu, khoa cấp cứu, bệnh viện cấp cứu, xe cứu hoả, lính cứu hoả, lực lượng cứu hộ, đội cứu hộ, nhân viên cứu hộ, cứu hộ cứu nạn, hỗ trợ kỹ thuật, công nghiệp hỗ trợ, bộ đội, đi bộ, xe đi, người đi đường, người đi bộ, lối đi, chuyến đi, bằng lái, người lái, tài xế lái, khách du lịch, du lịch, ngành du lịch, sở du lịch, công ty du lịch, tổng cục du lịch, sử dụng đất, quyền sử dụng đất, người sử dụng, đối tượng sử dụng, bầu không khí, bà bầu, đội tuyển, tuyển thủ, huấn luyện viên, người huấn luyện, tiền thưởng, giải thưởng, phần thưởng, giải quyết, giải pháp, giải trí, giải thích, hoà bình, ôn hoà, hiền hoà, cộng hoà, điều hoà, hài hoà, đồng bào, bão hoà, chung hoà, điều lệ, điều kiện, điều này, điều đó, điều gì, điều luật, điều khoản, những điều, một điều, điều trị, điều hành, điều phối, điều khiển, điều chế, dự án, dự thảo luật, mục đích, đích đến, vụ trưởng, vụ phó, vụ mùa, đúng vụ, trận địa, mặt trận, mặt trận tổ quốc, lượt khách, lượt người, lượt xem, lễ phép, lễ nghĩa, đợt này, có đợt, trình độ, trình duyệt, công trình, quá trình, chương trình, quy trình, lịch trình, hành trình, tiến trình, tường trình, phát biểu cảm tưởng, rút gọn, rút kinh nghiệm, rút tiền, rút ra, rút ngắn, cung cầu, hoàn cảnh, nhu cầu, đạt được mục tiêu, đồng tình, sống còn, tồn tại';
