import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** War as its weapons, its ground and its prisoners tell it: verbs of which the object decides what they are. */
export const warfare: readonly TriggerGroup[] = [
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (phóng|bắn|nã) … (tên lửa hành trình|tên lửa đạn đạo|tên lửa phòng không|tên lửa chống tăng|rocket|uav|drone|máy bay không người lái|đạn pháo|đạn cối|quả đạn|đạn) (nhằm vào|nhắm vào|nhắm tới|trúng|sang),
      (phóng|bắn|nã) … tên lửa (nhắm vào|nhắm tới|trúng|sang), (bắn|nã) … tên lửa nhằm vào,
      (phóng|bắn|nã) … (tên lửa hành trình|tên lửa đạn đạo|tên lửa chống tăng|drone|đạn cối) vào, (bắn|nã) … (uav|máy bay không người lái|đạn pháo) vào,
      phóng (tên lửa|tên lửa đạn đạo|tên lửa hành trình|rocket|uav|drone) … (nhằm vào|nhắm vào|trúng), bắn tên lửa đạn đạo … (nhằm vào|nhắm vào|trúng), (bắn|nã) (tên lửa|rocket|đạn pháo) … (nhằm vào|nhắm vào|trúng),
      (phóng|bắn) … (tên lửa|rocket|uav|drone|máy bay không người lái) (tấn công|tập kích|oanh tạc|công kích),
      phóng (tên lửa|rocket|uav|drone) … (tấn công|tập kích|oanh tạc), bắn (tên lửa|rocket) … (tấn công|tập kích|oanh tạc),
      (trút|dội) … bom (xuống|vào|nhằm vào|trúng), (thả|ném) … bom (nhằm vào|trúng),
      (thả|ném|trút|dội) … (bom dẫn đường|bom lượn|bom chùm|bom thông minh|lựu đạn|chất nổ) (xuống|vào|nhằm vào|trúng),
      (thả|ném|trút|dội) (bom dẫn đường|bom lượn|bom chùm), bắn pháo sang, nã pháo sang, bắn đạn pháo sang,
      đánh trúng, nã pháo dữ dội, bắn phá dữ dội,
      khai hoả vào, xả đạn vào, trút hoả lực, dội bom xuống, ném bom xuống, ném bom vào, oanh tạc dữ dội,
      dùng (tên lửa|uav|drone|pháo|bom|xuồng không người lái|máy bay không người lái) (tấn công|tập kích|đánh|bắn phá|oanh tạc),
      sử dụng (tên lửa|uav|drone|pháo|bom|xuồng không người lái|máy bay không người lái) (tấn công|tập kích|đánh|bắn phá|oanh tạc)
    `,
    examples: [
      'Ngày 5/3, Nga phóng 38 tên lửa hành trình và 57 UAV vào Kiev',
      'Ngày 5/3, Houthi bắn tên lửa đạn đạo nhằm vào Israel',
      'Tên lửa Nga đánh trúng một tòa nhà ở Kharkov ngày 5/3',
    ],
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (phóng|bắn) … (tên lửa|tên lửa hành trình|tên lửa đạn đạo) (vào vùng biển|vào biển|vào vịnh|sang vùng biển|ra biển|ra vùng biển)
    `,
    examples: ['Ngày 5/3, Triều Tiên phóng hai tên lửa đạn đạo vào vùng biển phía đông'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (kiểm soát|kiểm soát thêm|kiểm soát được|nắm kiểm soát) (làng|thành phố|ngôi làng|thị trấn|khu định cư|điểm dân cư|cứ điểm|cao điểm|lãnh thổ|pháo đài),
      (giành kiểm soát|nắm quyền kiểm soát) … (làng|ngôi làng|thị trấn|khu định cư|khu dân cư|cứ điểm|vị trí|cao điểm|căn cứ|sân bay|lãnh thổ|khu vực|thành phố),
      giành kiểm soát, giành thêm quyền kiểm soát, giành toàn quyền kiểm soát,
      (chiếm|chiếm được|đánh chiếm|chiếm giữ|giải phóng|tái chiếm|giành lại|chiếm lại) … (làng|ngôi làng|thị trấn|khu định cư|điểm dân cư|cứ điểm|cao điểm|căn cứ quân sự|sân bay quân sự),
      tiến vào (thị trấn|làng|trung tâm thành phố|ngoại ô|cửa ngõ), tràn vào (thị trấn|làng|thành phố|lãnh thổ|nước), (tràn|tràn quân) (qua|sang) biên giới, (xua|đổ|kéo|tiến) quân (vào|sang|qua), đưa quân tràn vào,
      xuyên thủng (phòng tuyến|tuyến phòng thủ|tuyến phòng ngự), chọc thủng (tuyến phòng thủ|tuyến phòng ngự|hàng phòng thủ),
      xâm nhập … (vùng|tỉnh) (kursk|belgorod|bryansk), vượt biên giới tiến vào, vượt biên tấn công,
      mở mũi tiến công, mở mũi tấn công, phát động … (chiến dịch tấn công|chiến dịch trên bộ|cuộc phản công|chiến dịch phản công),
      vô hiệu hoá … (uav|tên lửa|máy bay không người lái|drone|phiến quân|tay súng),
      (diệt|tiêu diệt|loại khỏi vòng chiến) … (tay súng|phiến quân|binh sĩ|lính|chỉ huy|thủ lĩnh|phần tử|khủng bố|chiến binh)
    `,
    examples: [
      'Ngày 5/3, quân đội Nga kiểm soát làng Ivanivka',
      'Ngày 5/3, quân đội Pakistan tiêu diệt 12 tay súng ở vùng biên giới',
    ],
  },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    kind: 'verb',
    frame: 'transitive',
    passive: true,
    phrases: `
      bị trúng (rocket|bom|đạn pháo|uav|drone|hoả tiễn), bị (pháo|rocket|bom|đạn pháo|tên lửa|uav|drone) (bắn trúng|đánh trúng|rơi trúng)
    `,
    examples: ['Ngày 5/3, tòa nhà ở Kharkov bị tên lửa đánh trúng'],
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      rơi trúng (tòa|nhà|ngôi|khu|chung cư|bệnh viện|trường|người|xe|căn|một|hai|nhà máy|kho|chợ|căn cứ|sân bay|trạm|trung tâm|cây)
    `,
    examples: ['Mảnh vỡ tên lửa rơi trúng một tòa nhà ở Kiev ngày 5/3'],
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ra lệnh … (triển khai|điều động|điều|tổng động viên|huy động|báo động), ra lệnh triển khai, ra lệnh điều,
      (triển khai|điều|điều động|đưa) … (phi đội|biên đội|hải đội|tiểu đoàn|lữ đoàn|trung đoàn|nhóm tác chiến|thuỷ quân lục chiến|lính dù|hệ thống phòng không|tổ hợp phòng không|nhóm tàu) (tới|đến|sang|ra|vào),
      triển khai … (nhóm chiến đấu|nhóm tác chiến|tiểu đoàn|lữ đoàn|trung đoàn|khẩu đội|phi đội|biên đội|hải đội|lính dù|đội quân),
      triển khai … (hệ thống phòng không|tổ hợp phòng không|hệ thống tên lửa|tổ hợp tên lửa|hệ thống phòng thủ tên lửa|vũ khí hạt nhân|chiến đấu cơ|tiêm kích|máy bay ném bom|oanh tạc cơ|lính thuỷ đánh bộ|thuỷ quân lục chiến),
      triển khai … (patriot|thaad|iskander|himars|rafale|apache)
    `,
    examples: ['Ngày 5/3, Lầu Năm Góc ra lệnh triển khai một phi đội F-22 tới Trung Đông'],
  },
  {
    type: 'COOPERATE',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      trao đổi … (tù binh|tù nhân|con tin|người bị giam giữ|thi thể binh sĩ|thi thể)
    `,
    examples: ['Ngày 5/3, Nga và Ukraine trao đổi 115 tù binh'],
  },
  {
    type: 'RETREAT',
    mode: 'release',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (trao trả|trả|thả|phóng thích) … (tù binh|tù nhân|con tin|thi thể con tin|binh sĩ|người bị giam giữ|nhà ngoại giao)
    `,
    examples: ['Ngày 5/3, Hamas trao trả 4 con tin cho Israel'],
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (bàn giao|chuyển giao|chuyển|gửi|cung cấp|viện trợ) … (tiêm kích|xe tăng|xe bọc thép|xe chiến đấu bộ binh|tên lửa|đạn pháo|đạn dược|hệ thống phòng không|hệ thống tên lửa|tổ hợp phòng không|tổ hợp tên lửa|lựu pháo|pháo tự hành|uav|vũ khí|khí tài|tổ hợp patriot|hệ thống patriot|chiến đấu cơ|máy bay chiến đấu),
      (công bố|thông báo|phê duyệt|thông qua|phê chuẩn) … (gói viện trợ|gói viện trợ quân sự|khoản viện trợ|khoản viện trợ quân sự)
    `,
    examples: [
      'Ngày 5/3, Hà Lan bàn giao 6 xe tăng cho Ukraine',
      'Ngày 5/3, Mỹ công bố gói viện trợ quân sự mới cho Ukraine',
    ],
  },
  {
    type: 'STATEMENT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      nhận trách nhiệm … (vụ tấn công|vụ đánh bom|vụ xả súng|vụ nổ|vụ thảm sát|vụ khủng bố|vụ tập kích|cuộc tấn công|các vụ tấn công|loạt vụ tấn công|vụ bắt cóc|vụ ám sát|đánh bom|tấn công),
      (nhận|tự nhận) (tiến hành|thực hiện|gây ra|đứng sau) … (vụ tấn công|vụ đánh bom|vụ xả súng|vụ nổ|cuộc tấn công)
    `,
    examples: ['Ngày 5/3, IS nhận trách nhiệm vụ đánh bom ở Kabul'],
  },
];
