/**
 * Syllables that begin no deed right behind whoever a clause tells of: more of the name (`Công ty A chi nhánh …`), what
 * he is like (`ông A quê Nam Định`), small words.
 */
export const noDeeds: readonly string[] =
  `là thì mà nên và hoặc hay của với cùng tại ở trong ngoài trên dưới từ đến tới về cho bằng như giống khác hơn kém
  này đó kia ấy nọ nói nêu vừa mới khi sau trước lúc nơi người nhà nước miền vùng khu phía bên tỉnh huyện xã phường thôn
  ấp tổ khối lớp khoá ngành nghề cấp hạng loại dạng kiểu mẫu bản chi cơ sở trụ trung phòng ban bộ đội nhóm tập đoàn hãng
  quê trú ngụ tên họ tuổi cao nặng dài rộng sâu đẹp xấu giỏi hay dở vui buồn mừng khoẻ yếu mệt bận rảnh hạnh nổi thích
  yêu ghét biết hiểu nghĩ tin sợ lo ngại tiếc hối thương nhớ quên thuộc gồm nằm toạ vốn sống thân chưa không có còn cũng
  đều rất quá khá lắm thật thực hiện đang đã sẽ sắp vẫn luôn thường hay mỗi một hai ba bốn năm sáu bảy tám chín mười
  con vợ chồng cha mẹ bố anh chị em cháu ông bà cô chú bác ngày tháng tuần giờ phút giây sáng trưa chiều tối đêm
  trẻ già lớn nhỏ to bé nam nữ đầu cuối giữa đương cựu nguyên tân phó trưởng kiêm số thứ lần trị giá tổng gần khoảng
  trong ngay chính cả mọi các những nhiều ít vài nào gì ai đâu sao vì do bởi nhưng song tuy dù nếu thế vậy ra vào lên
  xuống lại qua sang theo nhất mấy bao riêng chung cùng trực thuộc online thời kỳ giai đoạn mùa vụ phiên suất chuyến
  vất vả bận cực nghèo giàu khổ độc khó dễ mạnh nhanh chậm nóng lạnh đông vắng sạch bẩn an ninh tự do hoà hoàn toàn đầy đủ
  tiền vốn cổ phần phiếu sàn mã nợ lãi lỗ lương thưởng thuế phí giá mức tỷ triệu nghìn đồng điểm phần trăm`.split(
    /\s+/,
  );
