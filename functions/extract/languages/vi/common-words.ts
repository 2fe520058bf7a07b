/**
 * The words and marks that newspapers write most, the commonest first: nine in ten of a text. They get the first
 * numbers of the vocabulary, so that what is looked up by number for nearly every word lies close together in memory.
 * Only the order matters, and only for speed; every one of them is in some lexicon too.
 */
export const commonWords: readonly string[] = `
  , . và của có các là trong cho với được không một học người đã - công năm tại khi những ở này về để từ đến
  sinh đồng trường nhiều / đầu ông việc nhà đó ra cũng quốc thể sẽ theo vào trên chính bị nam ngày viên như làm
  hiện hàng số thành tôi sự nước quan định lại chỉ hơn sau động gia đại nhân bộ việt hội trước phải thông giá
  thời trung nhất điều mỹ biết mới nhưng anh tháng qua lý dự đi nhận đang xe còn thực cao tăng con cùng đây cơ
  thống phát thế tổng vụ nói hai ảnh doanh nghiệp chủ tế bản hợp dân vì tiếp báo kinh hành rất trình cuộc dụng
  tư cách điểm tập bình vẫn tin hình đề cả cấp mình do kết năng chức rằng khác án giải giáo đối quyết hà nên tỷ
  giao đường nga tình giới lên pháp mà xuất liên bảo tới thu tâm an lực phòng hệ bạn tài thấy nội sản kỳ cầu
  nhiên thủ văn lượng chúng phương minh gần gian thị tp sở dịch tác toàn nguyễn tuổi chưa ty nay bà hay thì
  thanh khu họ bằng du phần cần xã triệu yêu tiên sĩ tự điện trở thi lớn tiền khoảng mặt quân tạo vấn tổ tục vị
  lần sát ngoài tuy trưởng chương thương bên trọng khách đưa em giảm diễn hoạt ngành độ ý kiến đạo ứng triển tốt
  nếu chiến bán tên vực thường bắt so hoá bất sống ban mạnh hoàn tỉnh tính nào tiêu bài cáo quả chị địa cô thức
  bố thứ khai đội ngoại hiệu tiến tham biệt mức phạm quá trị máy giờ tiếng đình đánh khoa quy nghị sách quản
  chuyển muốn đổi thiết trump thêm trẻ cứu giữa chất nhóm từng sử nguyên mua nhiệm nhật cảnh tay chia phố giám
  nhau chuyên kế hcm phủ khiến y tìm chí ăn lập luận tra thân thay nghệ trợ quyền khó chi ba chế cảm khí giúp
  gây đơn luật đoàn cử tướng phí phẩm trang bàn trả gì đấu hoặc lan gặp dục tranh nghiệm vừa phụ tích mỗi bao
  đặc lửa bệnh đều đức lời sáng trí sơn tuyển cuối hồ lợi nữ chứng vậy sẻ đạt đất khả truyền bỏ chiếc ký xem vệ
  dùng long dựng dù kiện gồm đông mang phó xử tương xây biểu biến kiểm nơi dẫn lãnh viện thuộc thái lúc luôn
  hướng diện ngay giả lịch ' kể loại phục giữ bởi cộng chung chọn liệu mạng áp hộ mất mục thư tử h vi vốn sang
  nghiên đăng cổ đoạn hết vũ ngọc huyện ngân biên quảng chuyện hỗ ta ít gọi mở chuẩn hoạch bay sức trận tịch rồi
  mọi châu thuận chữ chồng uỷ mẹ hôm duy cạnh cụ bắc danh nhỏ hiểu tuần phim câu thích tất thầy ukraine hoà sư
  lớp rõ tây thuật vật sao sân tốc dài môi ninh tuyên xác hoàng cải trò họp ca chú tượng nguồn viết lương nhập
  trực cửa xuân phân xét lộ tối hỏi phía hạn phong hồi nghĩa bổng hưởng đặt cố ubnd kỹ ai cái hữu tiết tố nó đảm
  dung vùng cục rộng nổi yếu cung quán lĩnh – khăn riêng chống thắng m nhằm vợ dành quý trạng vận càng khảo xếp
  vô thoại tuyến đúng australia đa hoa cá cường buộc hiệp mùa đóng lệ đứng đáng bức tải đẩy vòng sơ ấy mong thần
  thẩm toán tín hiểm hạng nằm nữa đời xin đốc nghĩ quận gái tấn trách di nhanh bão phản nato phúc lâm thí nghi
  gửi tinh nhìn thảo đào khá mẫu thiện chân cứ phóng xảy tiện chiều ghi căn lao triều lưu góp nạn vọng thúc thật
  trải nghỉ trần kim xa xuống khỏi trai bầu dạy sắc bác huy mưa nâng âm nợ đh đảo lòng đọc mại nền dương hạ dưới
  thượng giang đô lâu tưởng ngữ kiếm usd khẩu hải covid tiêm đàn phút cực ô trắng thổ khoá vui mô tết cán sớm cư
  vay lê buổi nguy vai thoả thử huynh lấy khẳng lo xúc xuyên môn vượt khoản đảng vài thẳng giản giai phạt tạm ly
  kích niên quen mắt ưu dầu đài đồ t thăm dễ dấu phiên nghề news kê phép nông biển la phú nghiêm s đón độc bước
  lái nhớ lựa mối chờ hồng chịu lượt thấp khởi chấp suất nặng nộp lai bảng chết trụ nhiễm thiếu uống ngôn loạt
  đá hương lãi phá sứ tránh chơi mặc tỏ bổ thuế tuấn soát rút khủng kỷ hàn âu đôi toà cha đen hôn nối hậu tàu
  quần xung đẹp sắp cây đầy hại quay tạp đáp phù ngập giác
`
  .trim()
  .split(/\s+/);
