import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** What states do to one another short of war, in the turns of the foreign pages: verbs told by their object. */
export const statecraft: readonly TriggerGroup[] = [
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (áp|áp đặt|tái áp|tái áp đặt|khôi phục|tung|tung ra|giáng|giáng thêm|ban hành|triển khai|kích hoạt|công bố|bồi thêm|siết|nới rộng) … (lệnh trừng phạt|trừng phạt|đòn trừng phạt|gói trừng phạt|biện pháp trừng phạt|cấm vận|lệnh cấm vận|biện pháp trả đũa),
      giáng đòn trừng phạt, giáng thêm đòn trừng phạt, tung đòn trừng phạt, tung gói trừng phạt, tung đòn trả đũa, ra đòn trừng phạt, ra đòn trả đũa,
      siết xuất khẩu, siết nhập khẩu, siết kiểm soát xuất khẩu, siết chặt kiểm soát xuất khẩu, thắt chặt kiểm soát xuất khẩu,
      (siết|thắt chặt) … (giá trần|trần giá) dầu, áp trần giá dầu, áp giá trần, áp trần giá,
      cấm các đội tuyển, cấm đoàn thể thao, cấm vận động viên
    `,
    examples: [
      'Ngày 5/3, Mỹ áp trở lại các lệnh trừng phạt nhằm vào Iran',
      'Ngày 5/3, Anh giáng đòn trừng phạt mới lên ngành năng lượng Nga',
      'Ngày 5/3, Mỹ siết xuất khẩu chip sang Trung Quốc',
    ],
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      loại … khỏi (swift|hệ thống swift|hệ thống thanh toán|hội đồng nhân quyền|hội đồng châu âu|liên đoàn arab|liên minh châu phi),
      đoạn tuyệt quan hệ, đoạn tuyệt quan hệ ngoại giao, tuyệt giao, cắt mọi quan hệ, cắt đứt mối quan hệ, cắt bang giao,
      khai trừ … khỏi (swift|hệ thống swift|hệ thống thanh toán|hệ thống thanh toán quốc tế|hội đồng nhân quyền|hội đồng châu âu|liên đoàn arab|liên minh châu phi),
      (treo|đóng băng|hoãn|tạm dừng|tạm ngừng|đình chỉ|ngừng) (việc phê chuẩn|phê chuẩn|việc phê duyệt|phê duyệt|chứng nhận|việc chứng nhận|quy trình phê duyệt) (hiệp định|đường ống|dòng chảy phương bắc|nord stream|thoả thuận|thoả thuận thương mại|hiệp ước),
      (cắt|cắt giảm|ngừng|dừng|tạm ngừng|tạm dừng) … (dòng khí đốt|nguồn cung khí đốt|dòng dầu|nguồn cung dầu) (cho|sang|tới|đến),
      (cắt giảm|ngừng|dừng|tạm ngừng|tạm dừng) … khí đốt cho,
      khoá van đường ống, khoá đường ống, ngừng bơm dầu, ngừng cấp khí đốt, ngừng cấp khí, dừng cấp khí đốt, cắt dòng khí đốt,
      ngừng trung chuyển khí đốt, dừng trung chuyển khí đốt, ngừng chuyển giao vũ khí, dừng chuyển giao vũ khí, đóng băng viện trợ,
      hạ cấp đại diện ngoại giao, hạ cấp phái bộ
    `,
    examples: [
      'Ngày 5/3, Nauru đoạn tuyệt quan hệ với Đài Loan',
      'Ngày 5/3, EU loại bảy ngân hàng Nga khỏi SWIFT',
      'Ngày 5/3, Gazprom cắt toàn bộ khí đốt cho Áo',
    ],
  },
  {
    type: 'SANCTION',
    mode: 'expel',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (yêu cầu|đề nghị|buộc|ra lệnh) … (nhà ngoại giao|nhân viên ngoại giao|đại sứ|tuỳ viên|tuỳ viên quân sự|nhân viên sứ quán|nhân viên đại sứ quán|quan chức ngoại giao) (rời khỏi|rời|về nước|rời đi|ra khỏi),
      (yêu cầu|đề nghị|buộc|ra lệnh) … (nhà ngoại giao|nhân viên ngoại giao|tuỳ viên quân sự|nhân viên sứ quán|nhân viên đại sứ quán|quan chức ngoại giao),
      (tuyên bố|coi|liệt) … (người không được hoan nghênh|người không được chào đón|người không được hoan nghênh tại|persona non grata|không được hoan nghênh|nhân vật không được hoan nghênh|diện persona non grata),
      (đuổi|đuổi cổ|tống cổ) … (nhà ngoại giao|nhân viên ngoại giao|nhân viên sứ quán|quan chức ngoại giao|tuỳ viên quân sự|đại sứ|người nga|người mỹ|người anh|người trung quốc)
    `,
    examples: [
      'Hôm 5/3, Ba Lan yêu cầu 45 nhà ngoại giao Nga rời khỏi nước này',
      'Ngày 5/3, Bulgaria tuyên bố hai tùy viên Nga là người không được chào đón',
    ],
  },
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (rút|triệu hồi) … (nhà ngoại giao|nhân viên ngoại giao|đại sứ|đại diện thường trực|phái đoàn ngoại giao|tuỳ viên quân sự) (khỏi|về nước|về)
    `,
    examples: ['Ngày 5/3, Canada rút 41 nhà ngoại giao khỏi Ấn Độ'],
  },
  {
    type: 'COOPERATE',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      trao đổi … (điệp viên|gián điệp|hài cốt binh sĩ|người bị bắt), hoán đổi … (tù nhân|tù binh|điệp viên|con tin)
    `,
    examples: ['Ngày 5/3, Mỹ và Nga trao đổi 14 điệp viên tại sân bay Vienna'],
  },
  {
    type: 'COOPERATE',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      (cuộc|đợt|vụ) (trao đổi|hoán đổi) (điệp viên|gián điệp|con tin), (cuộc|đợt|vụ) hoán đổi (tù nhân|tù binh), thoả thuận trao đổi tù binh
    `,
  },
  {
    type: 'RETREAT',
    mode: 'release',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (trao trả|trả|thả|phóng thích) … (thuỷ thủ|thuyền viên|ngư dân|phi công|điệp viên|trùm buôn vũ khí|thi thể binh sĩ)
    `,
    examples: ['Ngày 5/3, Nga trao trả 24 thủy thủ cho Ukraine'],
  },
  {
    type: 'RETREAT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (đưa|rút|xoá) … (ra khỏi|khỏi) (danh sách các nước bảo trợ khủng bố|danh sách các nước tài trợ khủng bố|danh sách khủng bố|danh sách tổ chức khủng bố|danh sách trừng phạt|danh sách đen|danh sách các nước),
      (dỡ|gỡ|bãi bỏ|huỷ bỏ) … (lệnh trừng phạt|biện pháp trừng phạt|lệnh cấm vận|cấm vận vũ khí|lệnh cấm bán vũ khí|lệnh cấm vận vũ khí)
    `,
    examples: ['Ngày 5/3, Mỹ đưa Sudan ra khỏi danh sách các nước bảo trợ khủng bố'],
  },
  {
    type: 'SUPPORT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (trao|cấp) … (quy chế|tư cách) (ứng viên|ứng cử viên|thành viên|quan sát viên|nước ứng cử viên|đồng minh|đối tác),
      (mở|thiết lập|khôi phục|mở lại) … (đại sứ quán|lãnh sự quán|tổng lãnh sự quán|quan hệ ngoại giao|đường bay thẳng)
    `,
    examples: ['Ngày 5/3, EU trao quy chế ứng viên cho Ukraine'],
  },
  {
    type: 'AGREE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chấp thuận cho … (gia nhập|tham gia|trở thành thành viên|đặt căn cứ|sử dụng căn cứ|sử dụng không phận|quá cảnh),
      bật đèn xanh cho, hứa sẽ cung cấp, hứa sẽ gửi, hứa sẽ viện trợ, hứa cung cấp, hứa viện trợ
    `,
    examples: ['Ngày 5/3, Thổ Nhĩ Kỳ chấp thuận cho Phần Lan gia nhập NATO'],
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (gửi|chuyển|đưa|chở|cử) … (hàng viện trợ|hàng cứu trợ|hàng nhân đạo|đồ viện trợ|viện trợ nhân đạo|hàng viện trợ nhân đạo) (tới|cho|đến|sang|vào),
      (gửi|chuyển) … (hàng viện trợ|hàng cứu trợ|hàng nhân đạo|viện trợ nhân đạo), cho … (xe tải hàng cứu trợ|xe tải chở hàng cứu trợ|xe chở hàng cứu trợ|hàng cứu trợ|hàng viện trợ) vào,
      (rót|bơm) (viện trợ|viện trợ quân sự|vũ khí), rót … (viện trợ|viện trợ quân sự) cho,
      cấp … (usd|euro) cho, giải ngân … (viện trợ|gói viện trợ|khoản viện trợ),
      (bàn giao|chuyển giao) … (trực thăng|himars|pháo|xuồng tuần tra|tàu tuần tra)
    `,
    examples: [
      'Ngày 5/3, Nga gửi 17 tấn hàng viện trợ tới Cuba',
      'Năm 2023, phương Tây rót viện trợ quân sự cho Kiev',
    ],
  },
  {
    type: 'COOPERATE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (bán|giao) … (tiêm kích|chiến đấu cơ|máy bay chiến đấu|tàu ngầm|tàu chiến|tổ hợp tên lửa|hệ thống tên lửa|hệ thống phòng không|vũ khí|xe tăng|trực thăng),
      giao hệ thống, chuyển giao hệ thống, bán vũ khí cho, chuyển giao công nghệ tàu ngầm, chia sẻ tin tình báo, chia sẻ thông tin tình báo
    `,
    examples: ['Ngày 5/3, Nga giao hệ thống S-400 cho Thổ Nhĩ Kỳ'],
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (ngừng tham gia|tạm ngừng tham gia|tạm dừng tham gia|đình chỉ tham gia|tạm đình chỉ tham gia|đình chỉ thực thi) … (thoả thuận|hiệp ước|hiệp định|công ước),
      (ngừng|dừng|đình chỉ|tạm ngừng|tạm dừng|tạm đình chỉ|chấm dứt) … (tham gia|thực hiện|thực thi|tuân thủ|thi hành) (thoả thuận|hiệp ước|hiệp định|công ước),
      (thu hồi|rút|huỷ|huỷ bỏ|bãi bỏ) … (phê chuẩn|việc phê chuẩn|chữ ký) (hiệp ước|hiệp định|công ước), thu hồi phê chuẩn, rút phê chuẩn, huỷ phê chuẩn, huỷ bỏ phê chuẩn,
      chặn … (gói viện trợ|khoản viện trợ|gói trừng phạt|dự luật|nghị quyết|tuyên bố chung|đàm phán gia nhập), chặn (gói viện trợ|khoản viện trợ|gói trừng phạt|dự luật|nghị quyết|tuyên bố chung),
      rút khỏi … (hiệp ước|hiệp định|thoả thuận|công ước), rút khỏi hội đồng châu âu, tuyên bố rút khỏi
    `,
    examples: [
      'Ngày 5/3, Nga ngừng tham gia thỏa thuận ngũ cốc Biển Đen',
      'Ngày 5/3, Hungary chặn gói viện trợ của EU cho Ukraine',
    ],
  },
  {
    type: 'THREATEN',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ám chỉ khả năng, ám chỉ nguy cơ, để ngỏ khả năng (tấn công|triển khai|đáp trả|sử dụng vũ khí|dùng vũ khí|can thiệp|trả đũa|trừng phạt|áp thuế|hành động quân sự|đưa quân),
      không loại trừ khả năng (tấn công|triển khai|đáp trả|sử dụng vũ khí|can thiệp|trả đũa|trừng phạt|áp thuế|hành động quân sự|đưa quân|điều quân),
      không loại trừ (phương án quân sự|giải pháp quân sự|biện pháp quân sự|việc đưa quân|việc sử dụng vũ khí)
    `,
    examples: ['Ngày 5/3, Nga để ngỏ khả năng triển khai tên lửa ở Cuba'],
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      xin … (cấp thêm|viện trợ|tiếp viện|can thiệp|ân xá|chi viện), xin (cứu viện|trợ giúp|can thiệp), ký đơn xin gia nhập, ký đơn gia nhập
    `,
    examples: ['Ngày 5/3, Ukraine xin NATO cấp thêm tên lửa Patriot'],
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      ngồi vào bàn, ngồi lại với nhau, trở lại bàn đàm phán, quay lại bàn đàm phán, ngồi xuống đàm phán,
      nhóm phiên, chụp ảnh chung cùng, ăn tối cùng, dùng bữa trưa với, dùng bữa tối với, dùng bữa với
    `,
    examples: ['Ngày 5/3, đoàn Nga và Ukraine ngồi vào bàn đàm phán tại Istanbul'],
  },
  {
    type: 'LEGISLATE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (công bố|thông qua|ban hành|phê duyệt|sửa đổi|phê chuẩn) … (học thuyết hạt nhân|học thuyết quân sự|học thuyết quốc phòng|học thuyết hàng hải|chiến lược an ninh quốc gia|chiến lược quốc phòng|khái niệm chiến lược|sách trắng quốc phòng)
    `,
    examples: ['Ngày 5/3, Nga công bố học thuyết hạt nhân sửa đổi'],
  },
  {
    type: 'LEGISLATE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trao … quốc tịch, (tước|thu hồi|khôi phục) quốc tịch, (bác|bác bỏ|vượt qua|đảo ngược) (phủ quyết|quyền phủ quyết)
    `,
    examples: ['Ngày 5/3, ông Putin trao quốc tịch Nga cho Edward Snowden'],
  },
  {
    type: 'ACCUSE',
    mode: 'allege',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      (tố|tố cáo|cáo buộc|chỉ trích|đổ lỗi|lên án|công kích) (nhau|lẫn nhau), (đổ lỗi|đổ trách nhiệm|quy trách nhiệm) cho nhau, qua lại cáo buộc
    `,
    examples: ['Ngày 5/3, hai bên tố nhau vi phạm lệnh ngừng bắn'],
  },
  {
    type: 'REJECT',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'nói không với, lắc đầu với, đóng sập cánh cửa đàm phán, đóng cửa đàm phán',
    examples: ['Ngày 5/3, Nga nói không với đề xuất của Kiev'],
  },
  {
    type: 'RETREAT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      hồi hương … (quân nhân|tù binh|binh sĩ|thuỷ thủ|thi thể|hài cốt|công dân), hoàn trả … (lãnh thổ|ngôi làng|quần đảo|chủ quyền),
      trao lại … (ngôi làng|lãnh thổ|chủ quyền|quần đảo|vùng đất|quyền kiểm soát)
    `,
    examples: ['Ngày 5/3, Armenia trao lại 4 ngôi làng cho Azerbaijan'],
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    phrases: 'quay trở lại bàn đàm phán, trở lại bàn thương lượng, quay lại bàn thương lượng',
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    between: 'AID',
    phrases: 'bàn giao, giải ngân',
    examples: ['Ngày 5/3, Chính phủ Lào bàn giao cho Campuchia hai con voi'],
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (cấp|cấp thêm) … (tên lửa|xe tăng|vũ khí|đạn pháo|tiêm kích|hệ thống phòng không|tổ hợp phòng không|khí tài), cấp thêm
    `,
    examples: ['Ngày 5/3, Anh cấp thêm cho Ukraine 200 tên lửa phòng không'],
  },
];
