/**
 * Syllables of adverbs: alone before a verb they are no subject (`ngay lập tức khởi tố`, `sau đó chính thức công bố`).
 */
export const adverbs: readonly string[] =
  `liên tục chính thức cũng lại còn đồng loạt ngay lập tức hiện nay ban đầu đây đó lần lượt tiếp theo vẫn mới đều cùng
  thường xuyên nhanh chóng bất ngờ đột ngột tự trực từng rồi thì vừa đã sẽ đang sắp chỉ luôn bèn liền kịp hầu gần như
  dần cơ bản hoàn toàn chủ động tích cực thẳng thắn công khai bí mật âm thầm quyết định phải nên cần có thể được bị
  trước sau khi nhiều mạnh mẽ tuy nhiên ngoài ra bên cạnh đồng thời cụ thể riêng đặc biệt trong khi mà do vậy vì thế
  kết quả cuối cùng hôm ngày sáng chiều tối trưa đêm nay qua tháng năm tuần quý lúc giờ phút khoảng hồi rạng bỗng
  nhiên thêm tiếp tục nhất là rất quá khá hơn không chưa chẳng hề nữa tổng cộng trung bình vẻn vẹn ít nhất lên tới`.split(
    /\s+/,
  );

/** Syllables of words that tell how something is done, between whoever does it and the verb. */
export const manners: readonly string[] =
  `trân trọng chân thành thật tha thiết khẩn khoản thẳng thắn thừng kiên quyết dứt khoát kịch nhiệt quyết liệt mạnh mẽ
  gay gắt nghiêm khắc lớn tiếng công khai chính thức nhanh chóng vội vàng vui vẻ xúc động đích thân trực tiếp một mực cực
  lực hoàn toàn đồng loạt nhất loạt thậm chí đều cùng còn lại thêm ngay liền bèn tiếp tục lần đầu tiên`.split(
    /\s+/,
  );
