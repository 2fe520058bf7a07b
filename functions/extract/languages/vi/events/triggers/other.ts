import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** Happenings of no other type. */
export const other: readonly TriggerGroup[] = [
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      lừa, ăn trộm, buôn lậu, tàng trữ, vận chuyển trái phép, mua bán trái phép, đánh bạc, tham ô, nhận hối lộ,
      đưa hối lộ, bỏ trốn, trốn, trốn khỏi, vượt ngục, làm giả, gây án, ra tay, sa lưới, rửa tiền, trốn thuế,
      vi phạm, đập phá tài sản, nhập cảnh trái phép, vượt biên, bỏ chạy, lẩn trốn, phạm tội, gian lận,
      sửa điểm, gian lận thi cử, sử dụng ma tuý, mua ma tuý, môi giới mại dâm
    `,
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      phục vụ, xây xong, được xây dựng xong, vẽ, nghiên cứu chế tạo, thiết lập, thiết lập lại, đại diện cho,
      gắn bó, gắn bó với, thuyết phục, cầu xin, ấp ủ, bỏ qua, bỏ lỡ, khảo sát, tiến hành khảo sát, kiểm chứng,
      kiểm đếm, chứng minh, xác định, xác định được, nhận diện, nhận dạng, lần ra, điều khiển,
      trao bằng chứng nhận, đổi tên thành, chuyển thành, biến thành, rơi vào, rớt, rớt xuống, tụt, tụt hạng,
      tụt xuống, nhảy lên, nhảy xuống, vươn lên, vươn lên thứ, tạo dấu ấn, tạo ra việc làm, tiết giảm,
      cắt giảm, cắt, chặt, đốn, đốn hạ, chặt hạ, nở, nở rộ, ra hoa, trổ bông, bung nở, thu hút du khách,
      chật kín, xếp hàng, tập trung đông, tụ tập, hành nghề, đứng lớp, giảng dạy, dạy học, dạy trực tuyến,
      dừng dạy, học trực tuyến, học online, ôn thi, nghỉ dịch, nghỉ tránh bão, nghỉ tránh dịch, nghỉ bán,
      cách chức thi đua, đăng ký, ghi danh, nộp đơn xin, nộp hồ sơ xét tuyển, chụp được, quay được, ghi lại,
      quay lại cảnh, ăn tối, ăn trưa, dùng bữa, tổ chức sinh nhật, tổ chức tiệc, dự tiệc, mở tiệc, tắm, bơi,
      leo, khiêng, cúng, làm lễ, cầu nguyện, mặc niệm, dành một phút mặc niệm, đoạn tuyệt, gọi cấp cứu,
      gọi cảnh sát, kêu cứu người dân, phản bội, khống chế được, được khống chế, được khống chế hoàn toàn, được dập tắt hoàn toàn, cho học sinh nghỉ học, khất, giám hộ,
      mất trộm, bị mất trộm, phát hiện, phát giác, bị phát hiện, xem, xem lại, xem xét, xem xét lại, cân nhắc,
      cân nhắc lại, tìm thấy, tìm kiếm, phát hiện thấy, làm, làm việc, sử dụng, dùng, học, học tập, dạy, nghỉ,
      nghỉ học, đi học, đi học lại, nghỉ lễ, nghỉ tết, đi làm, quay trở lại, tiếp cận, thay đổi, chuyển đổi,
      chứng kiến, đối mặt, đối diện, gây, tạo, tạo ra, nuôi, xử lý sự cố, khắc phục, giải quyết, thu thập,
      theo dõi, quan sát, quản lý, kiểm soát, chăm sóc, chụp, chụp ảnh, quay phim, ăn, uống, ngủ, đứng, ngồi,
      mở lối, thiết kế, đổi, đổi mới, bước sang, bước vào năm, lập gia đình, vào học, ở lại, chọn, lựa chọn,
      bình chọn, công nhận kỷ lục, được vinh danh, khai phá, gặt hái, được xây dựng, bị bỏ hoang, bị bỏ rơi,
      xây nên, mất điện, cắt điện, cắt nước, mất nước, đóng cửa trường, cho học sinh nghỉ, tắt sóng,
      ngừng phát, thất lạc, đánh rơi, bị lừa, bị mất, trễ, chậm chuyến, khám phá, đón tết, đón giao thừa,
      ăn tết, nhận xét, đổi chủ, thu hoạch, gieo cấy, xuống giống, thi công lại, tu sửa, được unesco công nhận,
      trở thành, lọt top, lọt vào danh sách, rộ lên, xôn xao, gây xôn xao, gây sốt, gây tranh cãi, lan truyền,
      chia sẻ trên mạng, được chia sẻ, lan truyền trên mạng, thử sức, làm quen, quen, quen nhau, nhận ra, quên,
      bắt gặp, phát sinh, sụp đổ, tan rã, thống nhất đất nước, giải phóng miền nam, độc lập, tuyên bố độc lập,
      giành độc lập, ly khai, tách khỏi, rời eu, lạm dụng, do thám, can thiệp, can thiệp vào
    `,
  },
  {
    type: 'OTHER',
    kind: 'noun',
    frame: 'undergo',
    weak: true,
    phrases: `
      cuộc, buổi, vụ, phiên, đợt, chuyến, bữa tiệc, buổi tiệc, bữa trưa, bữa tối, đêm tiệc, cuộc khảo sát,
      cuộc thăm dò, cuộc nghiên cứu, cuộc cải cách, cuộc cải tổ, đợt cải cách, đợt khảo sát,
      cuộc khủng hoảng kinh tế, khủng hoảng tài chính, cuộc khủng hoảng tài chính, cuộc chuyển giao quyền lực,
      sự kiện, chuỗi sự kiện, buổi lễ, lễ ra quân, lễ chào cờ, lễ bàn giao nhà, lễ thượng cờ, lễ rước, lễ giỗ,
      lễ kỷ niệm ngày, kỳ nghỉ, kỳ nghỉ lễ, kỳ nghỉ tết, chiến dịch tiêm chủng, đợt tiêm, đợt tuyển sinh,
      kỳ tuyển sinh, chuyến từ thiện, buổi tư vấn, buổi livestream, sự việc, vụ lùm xùm, vụ bê bối, scandal,
      cuộc cách mạng công nghiệp, cuộc vận động, chiến dịch truyền thông
    `,
  },
];
