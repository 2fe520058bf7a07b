import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** Arms, unrest, posts and votes abroad, in the turns of the foreign pages: verbs told by their object. */
export const worldNews: readonly TriggerGroup[] = [
  {
    type: 'MOBILIZE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      loại biên, cho loại biên, (đưa|nhận|tiếp nhận) … vào biên chế, biên chế (tàu sân bay|khu trục hạm|hộ vệ hạm|tàu hộ vệ|tàu khu trục|tiêm kích),
      hạ thuỷ (tàu sân bay|tàu ngầm|tàu khu trục|tàu hộ vệ|tàu chiến|tàu đổ bộ|khu trục hạm|hộ vệ hạm|chiến hạm),
      kích hoạt (lực lượng|lực lượng phản ứng nhanh|kế hoạch phòng thủ|kế hoạch phòng vệ|hệ thống phòng không|phòng không|tên lửa phòng không|quân đội|quân dự bị|báo động|báo động phòng không|còi báo động),
      (hệ thống phòng không|lá chắn phòng không|hệ thống phòng thủ tên lửa|còi báo động|còi báo động phòng không|báo động phòng không) được kích hoạt,
      (đặt|chuyển|đưa) … (vào|sang) (chế độ|trạng thái) (trực chiến|trực chiến đặc biệt|báo động|báo động cao|sẵn sàng|sẵn sàng chiến đấu|chiến tranh),
      báo động (không quân|quân đội|toàn quân|toàn bộ lực lượng), ban bố báo động chiến đấu,
      xuất kích, cất cánh đánh chặn, cất cánh chặn, cất cánh khẩn cấp, bay lên chặn, bay lên giám sát, bay kèm, bay hộ tống,
      (điều|điều động|triển khai|cử) … (tiêm kích|chiến đấu cơ|máy bay|oanh tạc cơ) (chặn|bám theo|bay lên|giám sát|xua đuổi|đánh chặn|hộ tống),
      bám sát tàu, bám theo tàu, bay chặn,
      vượt (đường|qua đường|qua) trung tuyến, băng qua đường trung tuyến, vượt ranh giới trên biển,
      phóng vệ tinh (do thám|trinh sát|quân sự|gián điệp), phóng thành công vệ tinh do thám,
      (tăng|bổ sung|điều|gửi|triển khai) … quân (tới|đến|sang|vào), (gửi|cử) … (đơn vị|binh sĩ|quân nhân|tiểu đoàn|lữ đoàn|trung đoàn|sư đoàn|tàu chiến|chiến hạm|khinh hạm), cử … (chiến đấu cơ|tiêm kích), đưa … quân (đến|sang|vào),
      điều động … (sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|quân|binh sĩ|lính|tàu chiến|máy bay|tiêm kích|xe tăng|tàu)
    `,
    examples: [
      'Ngày 5/3, NATO kích hoạt lực lượng phản ứng nhanh',
      'Ngày 5/3, hải quân Philippines loại biên tàu chở dầu BRP Lake',
      'Ngày 5/3, Nga đặt lực lượng hạt nhân vào chế độ trực chiến đặc biệt',
    ],
  },
  {
    type: 'PROTEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (tràn|đổ|kéo|ùa) (xuống|ra|về) (đường phố|đại lộ|quảng trường|các đường phố|các tuyến đường|trung tâm thủ đô),
      (tràn|xông|ùa|đột nhập|đổ) vào (toà nhà quốc hội|nhà quốc hội|trụ sở quốc hội|toà nhà nghị viện|điện capitol|toà nhà chính phủ|dinh tổng thống|phủ tổng thống|đại sứ quán|dinh thủ tướng),
      (bao vây|vây) (toà nhà quốc hội|nhà quốc hội|trụ sở quốc hội|toà nhà chính phủ|dinh tổng thống|phủ tổng thống|dinh thủ tướng)
    `,
    examples: [
      'Ngày 5/3, người biểu tình xông vào tòa nhà quốc hội Sri Lanka',
      'Ngày 5/3, phe áo vàng tràn xuống đại lộ Champs-Élysées',
    ],
  },
  {
    type: 'ELECT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      được (tuyên bố|xướng tên|công bố|xác nhận) (thắng cử|đắc cử|trúng cử|chiến thắng|là người chiến thắng|là người thắng cử|giành chiến thắng|là tổng thống đắc cử)
    `,
    examples: ['Ngày 5/3, ông Kenyatta được tuyên bố thắng cử'],
  },
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      thay (tổng tư lệnh|tư lệnh|thủ tướng|ngoại trưởng|tổng tham mưu trưởng|chánh văn phòng|giám đốc tình báo|chỉ huy|thống đốc|cố vấn an ninh),
      thay thế (tổng tư lệnh|bộ trưởng|thủ tướng|ngoại trưởng|tổng tham mưu trưởng|chánh văn phòng),
      (chọn|chỉ định|đề cử|tiến cử) … làm (tổng thư ký|thủ tướng|ngoại trưởng|bộ trưởng|đại sứ|tổng tư lệnh|đặc phái viên|lãnh đạo|phó tổng thống|liên danh tranh cử|thẩm phán|người đứng đầu|giám đốc|tổng thống|chủ tịch), được phê chuẩn (làm|giữ chức|vào vị trí|cho vị trí),
      giải tán … (nội các|chính phủ), cải tổ … (nội các|chính phủ), trao quyền cho,
      (trao lại|trao|nhường) (quyền lực|quyền lãnh đạo|chức tổng thống), (chuyển giao|bàn giao) (quyền lãnh đạo|chức tổng thống), (tự xưng là|tự nhận là|tự tuyên bố là|tự phong là) (thủ tướng|lãnh đạo|nguyên thủ)
    `,
    examples: [
      'Ngày 5/3, Tổng thống Zelensky thay tổng tư lệnh quân đội',
      'Ngày 5/3, NATO chọn ông Mark Rutte làm tổng thư ký',
    ],
  },
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      đăng cơ, lên kế vị, lên kế nhiệm, (tự xưng|tự nhận là|tự xưng là|tự tuyên bố là) (tổng thống|tổng thống lâm thời),
      được bổ nhiệm thay, mất ghế bộ trưởng, mất chức thủ tướng
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (trút|dội|rải) (tên lửa|mưa tên lửa|rocket|mưa rocket|mưa bom|mưa đạn|bão lửa|đạn pháo|hoả lực) (xuống|vào|lên),
      (trút|dội) … (tên lửa|rocket|đạn pháo|bão lửa) (xuống|vào|lên),
      tuyên bố (mở|phát động|bắt đầu|tiến hành) (chiến dịch quân sự|chiến dịch quân sự đặc biệt|cuộc chiến|chiến tranh|cuộc tấn công),
      ra lệnh (mở|phát động|bắt đầu|tiến hành) (chiến dịch quân sự|chiến dịch quân sự đặc biệt|cuộc tấn công|không kích|chiến dịch),
      phát động chiến dịch (chống khủng bố|trên bộ|truy quét|không kích|ném bom)
    `,
    examples: [
      'Ngày 5/3, Nga trút mưa tên lửa xuống Kiev',
      'Ngày 5/3, ông Putin ra lệnh tiến hành chiến dịch quân sự ở Donbass',
    ],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      lao … xe vào (đám đông|người đi bộ|đoàn người|đồn cảnh sát|trạm kiểm soát|doanh trại|hàng rào|khu chợ|chợ giáng sinh|trụ sở|căn cứ),
      đâm xe vào (đám đông|người đi bộ|người đi đường|đoàn người), (đâm|lao) xe tải vào, kích nổ (áo bom|áo gắn thuốc nổ|đai thuốc nổ|bom xe|khối thuốc nổ),
      cho nổ (xe bom|cây cầu)
    `,
    examples: ['Ngày 5/3, kẻ đánh bom lao xe vào đồn cảnh sát ở Kabul'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'reverse',
    phrases: 'rơi vào tay, lọt vào tay (quân|lực lượng|phiến quân|phe), thất thủ vào tay',
  },
  {
    type: 'COERCE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (giành|đoạt|cướp|lật đổ) … (chính quyền|chính phủ), tiếm quyền
    `,
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    marked: true,
    phrases: 'loại, giáng, giáng thêm, dỡ, gỡ, trút, liệt, siết, áp, xin, tung',
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: 'trao lại, hạ cờ, kéo cờ, hạ quốc kỳ, kéo quốc kỳ',
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phóng thử … (starship|tên lửa đẩy|tàu vũ trụ|tàu không gian|tên lửa falcon), phóng thử (starship|tên lửa đẩy|tàu vũ trụ|vệ tinh)
    `,
    examples: ['Ngày 5/3, SpaceX phóng thử tàu vũ trụ'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      (xe bom|xe chứa bom|thiết bị nổ|thiết bị nổ tự chế|bom ven đường|bom tự chế|bom cài) (phát nổ|nổ|nổ tung|được kích nổ)
    `,
    examples: ['Ngày 5/3, xe bom phát nổ gần sứ quán Đức ở Kabul'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      kiểm soát … (dinh tổng thống|phủ tổng thống|sở chỉ huy|đài truyền hình|sân bay quốc tế|doanh trại|căn cứ quân sự|cửa khẩu)
    `,
    examples: ['Ngày 5/3, lực lượng RSF kiểm soát dinh tổng thống Sudan'],
  },
];
