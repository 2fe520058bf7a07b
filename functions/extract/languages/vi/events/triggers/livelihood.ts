import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** How people earn their living and get on in it: work taken up and lost, posts, trades, savings, roads taken. */
export const livelihood: readonly TriggerGroup[] = [
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      vào làm, vào làm (việc|công nhân|nhân viên|thợ|bảo vệ|kỹ sư|giáo viên|tại), về làm (việc|tại|giáo viên|bác sĩ), về công tác, về công tác ở, về dạy, về đầu quân, đầu quân (làm|vào làm|về làm|về công tác|về giảng dạy|về dạy|vào trường|về trường), nhường ghế, nhường chỗ cho, thất nghiệp, bỏ (nghề|phố),
      theo nghề, vào nghề, bén duyên, nối nghiệp, nghỉ công tác, nhận quyết định (điều động|thôi việc), trao quyền điều hành, được thăng (cấp|chức|hàm|quân hàm), thăng cấp, được (cất nhắc|đề bạt|giao làm|giao trọng trách),
      nói lời chia tay, chuyển sang khoác áo
    `,
    examples: ['Năm 1998, bà Sáu vào làm công nhân vệ sinh'],
  },
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    attends: true,
    phrases: 'công tác (tại|ở), công tác trong ngành',
    examples: ['Bà công tác tại Hội Phụ nữ tỉnh từ năm 1990'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      trích lập, trích lập dự phòng, thoái (sạch|bớt|xong) vốn, thoái … vốn, gom (cổ phiếu|vàng), thu thêm, tính thêm, thu phụ phí, thu cước, tính phụ phí, tính phí, tính cước, nhượng (lại|quyền), trả lại mặt bằng, bán (rẻ|tống|khoán|lỗ|gấp),
      (xếp|lĩnh|truy lĩnh|hạ) lương, được xếp lương, rút (bhxh|bảo hiểm|sổ|cọc|một lần), nạp tiền, đóng bhxh, tham gia (bhxh|bảo hiểm), chuộc, chuộc (lại|về), trúng giải, dành dụm, gây dựng, gây dựng được, gồng (nợ|lỗ|gánh),
      gánh nợ, vỡ (mộng|họ), gia hạn … (nợ|trái phiếu|khoản vay|hợp đồng|trả nợ), được gia hạn … (nợ|trái phiếu), phá (đỉnh|đáy), lập đáy, rớt (thảm|xuống đáy|khỏi mốc), đỏ lửa, xanh mướt, (rơi|lao) tự do, thủng hỗ trợ,
      đóng … (đồng|triệu đồng|tỷ đồng), thưởng cổ phiếu, chi thưởng, hỗ trợ tiền, chốt danh sách … (cổ tức|quyền|thưởng|phát hành)
    `,
    examples: ['Giữa tháng 5, bà Thảo thoái sạch vốn khỏi công ty'],
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      khăn gói, khăn gói (vào|lên|ra|về|sang|quả mướp), bỏ phố (về|lên), bỏ (quê|làng) (lên|ra|vào|đi), tha hương, tha phương, phải quay đầu, quay đầu (lại|về|hạ cánh), tá túc, băng rừng, vượt (đèo|sông|suối),
      lội (suối|bộ|rừng), đạp xe (xuyên|từ|đến), chạy xuyên việt, đi xuất khẩu lao động, đi thanh niên xung phong, đi (làm ăn xa|lính|nghĩa vụ), dời (về|sang), ra trận, trẩy hội
    `,
    examples: ['Năm 2012, chàng trai khăn gói vào Nam'],
  },
  {
    type: 'LEGISLATE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      nghiêm cấm, bấm nút, thẩm tra, hoán đổi, hoán đổi ngày (nghỉ|làm việc), phân làn, cấm (toàn bộ|tất cả|hẳn|mọi) (phương tiện|xe|tàu|các phương tiện|các loại xe), lùi thời điểm áp dụng, lùi thời điểm thực hiện,
      lùi thời điểm nộp, lùi thời điểm thi hành, lùi thời điểm có hiệu lực, lùi thời hạn nộp, lùi thời hạn thi hành, lùi thời hạn có hiệu lực, lùi thời gian thực hiện, lùi thời gian nộp, lùi thời gian thi hành,
      lùi thời gian có hiệu lực, lùi tiến độ áp dụng, lùi tiến độ thực hiện, lùi tiến độ nộp, lùi tiến độ thi hành, lùi tiến độ có hiệu lực, lùi lộ trình áp dụng, lùi lộ trình thực hiện, lùi lộ trình nộp, lùi lộ trình thi hành,
      lùi lộ trình có hiệu lực, lùi hạn áp dụng, lùi hạn thực hiện, lùi hạn nộp, lùi hạn thi hành, lùi hạn có hiệu lực, giãn thời điểm áp dụng, giãn thời điểm thực hiện, giãn thời điểm nộp, giãn thời điểm thi hành,
      giãn thời điểm có hiệu lực, giãn thời hạn áp dụng, giãn thời hạn thực hiện, giãn thời hạn nộp, giãn thời hạn thi hành, giãn thời hạn có hiệu lực, giãn thời gian áp dụng, giãn thời gian thực hiện, giãn thời gian nộp,
      giãn thời gian thi hành, giãn thời gian có hiệu lực, giãn tiến độ áp dụng, giãn tiến độ thực hiện, giãn tiến độ nộp, giãn tiến độ thi hành, giãn tiến độ có hiệu lực, giãn lộ trình áp dụng, giãn lộ trình thực hiện,
      giãn lộ trình nộp, giãn lộ trình thi hành, giãn lộ trình có hiệu lực, giãn hạn áp dụng, giãn hạn thực hiện, giãn hạn nộp, giãn hạn thi hành, giãn hạn có hiệu lực, kéo dài thời điểm áp dụng, kéo dài thời điểm thực hiện,
      kéo dài thời điểm nộp, kéo dài thời điểm thi hành, kéo dài thời điểm có hiệu lực, kéo dài thời hạn áp dụng, kéo dài thời hạn thực hiện, kéo dài thời hạn nộp, kéo dài thời hạn thi hành, kéo dài thời hạn có hiệu lực,
      kéo dài thời gian áp dụng, kéo dài thời gian nộp, kéo dài thời gian thi hành, kéo dài thời gian có hiệu lực, kéo dài tiến độ áp dụng, kéo dài tiến độ thực hiện, kéo dài tiến độ nộp, kéo dài tiến độ thi hành,
      kéo dài tiến độ có hiệu lực, kéo dài lộ trình áp dụng, kéo dài lộ trình thực hiện, kéo dài lộ trình nộp, kéo dài lộ trình thi hành, kéo dài lộ trình có hiệu lực, kéo dài hạn áp dụng, kéo dài hạn thực hiện,
      kéo dài hạn nộp, kéo dài hạn thi hành, kéo dài hạn có hiệu lực, gia hạn thời điểm áp dụng, gia hạn thời điểm thực hiện, gia hạn thời điểm nộp, gia hạn thời điểm thi hành, gia hạn thời điểm có hiệu lực,
      gia hạn thời hạn áp dụng, gia hạn thời hạn thực hiện, gia hạn thời hạn nộp, gia hạn thời hạn thi hành, gia hạn thời hạn có hiệu lực, gia hạn thời gian áp dụng, gia hạn thời gian thực hiện, gia hạn thời gian nộp,
      gia hạn thời gian thi hành, gia hạn thời gian có hiệu lực, gia hạn tiến độ áp dụng, gia hạn tiến độ thực hiện, gia hạn tiến độ nộp, gia hạn tiến độ thi hành, gia hạn tiến độ có hiệu lực, gia hạn lộ trình áp dụng,
      gia hạn lộ trình thực hiện, gia hạn lộ trình nộp, gia hạn lộ trình thi hành, gia hạn lộ trình có hiệu lực, gia hạn hạn áp dụng, gia hạn hạn thực hiện, gia hạn hạn nộp, gia hạn hạn thi hành, gia hạn hạn có hiệu lực,
      công nhận … bảo vật, xếp hạng … di tích, xếp hạng … bảo vật, xếp hạng … di sản, được xếp hạng (di tích|là di tích), công bố quy hoạch
    `,
    examples: ['Chính phủ lùi thời điểm áp dụng đến 1/1/2026'],
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      được thả về (rừng|tự nhiên|môi trường|biển), xác thực, (nhận|thu|bán|phát) hồ sơ, làm (căn cước|hộ chiếu|sổ đỏ|giấy khai sinh|thẻ căn cước), đổi (sổ đỏ|bằng lái|thẻ), nhận bằng, đạt (cực đại|cực đỉnh|đỉnh điểm),
      chen (lấn|chúc), ùn ùn, rồng rắn, rải truyền đơn, giác ngộ, đi theo cách mạng, rộ (sắc|nở), cắm (cờ|mốc), buông (vô lăng|tay lái), vào mùa, về đích nông thôn mới, đạt chuẩn nông thôn mới, tích nước, đổ ra đường (ăn mừng|đón|xem|mừng|chào đón), lắp xong, dựng (rạp|trại|tượng|bia|cột), hoàn thiện, vượt tiến độ,
      lùi tiến độ, đắp chiếu, bỏ hoang, viral, đọ dáng, lộ ảnh, mất tăm
    `,
  },
  {
    type: 'ACCUSE',
    mode: 'disapprove',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'bêu tên, thổi còi, tuýt còi, điểm mặt, chỉ mặt, réo tên',
    examples: ['Ngày 17/6, Cục Thuế bêu tên 200 doanh nghiệp'],
  },
  {
    type: 'PROTEST',
    mode: 'strike',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'tắt app, đồng loạt tắt (app|ứng dụng), kéo nhau đến trụ sở, căng banner',
    examples: ['Ngày 15/6, tài xế công nghệ tắt app phản đối'],
  },
];
