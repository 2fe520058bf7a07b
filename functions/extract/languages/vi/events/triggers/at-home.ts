import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** Verbs of home affairs that mean different things with different objects: what is handed over, found, taken off. */
export const atHome: readonly TriggerGroup[] = [
  {
    type: 'APPOINT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      có (hiệu trưởng|giám đốc|tổng giám đốc|chủ tịch|bí thư|ceo|lãnh đạo|phó giám đốc|phó chủ tịch|cục trưởng|tổng biên tập|chánh án|viện trưởng|thống đốc|bộ trưởng|thủ tướng|tổng thống|tư lệnh) mới,
      có tân (hiệu trưởng|giám đốc|tổng giám đốc|chủ tịch|bí thư|ceo|phó giám đốc|phó chủ tịch|cục trưởng|viện trưởng|thống đốc|bộ trưởng|thủ tướng|tổng thống),
      ra mắt (ban chấp hành|ban chỉ đạo|ban điều hành|ban lãnh đạo|ban thường vụ|hội đồng|uỷ ban), ngồi (ghế|vào ghế) (chủ tịch|giám đốc|tổng giám đốc|ceo),
      ngồi ghế nóng, (đình chỉ|tạm đình chỉ) (giảng dạy|đứng lớp|chức vụ|công tác|chức danh), cho (thôi việc|nghỉ việc|thôi chức),
      cho … (công nhân|nhân viên|lao động|giáo viên|cán bộ) nghỉ việc, xoá tên đảng viên, biệt phái, về (công tác|làm việc) tại, chuyển công tác về, đầu quân cho, phê chuẩn … (giữ chức|làm chủ tịch|làm phó chủ tịch), phê chuẩn kết quả (bầu|miễn nhiệm), thăng cấp bậc hàm,
      nhận nhiệm vụ mới, về hưu theo chế độ, rời vị trí, rời cương vị, nhận ghế, rời ghế
    `,
    examples: [
      'Ngày 15/6, trường Đại học Văn Hiến có hiệu trưởng mới',
      'Ngày 15/6, nhà máy cho 300 công nhân nghỉ việc',
    ],
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ủng hộ … (tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|usd|suất quà|phần quà|tấn gạo|tấn hàng|thùng mì|khẩu trang),
      hỗ trợ … (tỷ đồng|tỉ đồng|triệu đồng|suất quà|phần quà|tấn gạo) cho, tài trợ … (tỷ đồng|tỉ đồng|triệu đồng) cho,
      cấp … (liều vaccine|liều vắc xin|liều vắcxin|tấn gạo|khẩu trang|cơ số thuốc|hạt giống|nước sạch|lương thực),
      bàn giao … (nhà tình nghĩa|nhà tình thương|nhà đại đoàn kết|mái ấm|ngôi nhà cho|căn nhà cho|căn nhà tình nghĩa|thiết bị y tế|máy thở|quà tặng),
      đưa … (ra ngoài an toàn|ra ngoài|lên bờ an toàn|lên bờ|vào bờ|vào bờ an toàn|ra khỏi đám cháy|ra khỏi hang|ra khỏi hiện trường|đến nơi an toàn|tới nơi an toàn),
      đưa … (đến trung tâm y tế|tới trung tâm y tế|đi bệnh viện|tới viện|đến viện|đến trạm y tế|vào trung tâm y tế),
      tặng … (suất quà|phần quà|suất học bổng|xe đạp|xe lăn|áo ấm|máy tính|thẻ bảo hiểm|sổ tiết kiệm|bò giống|tập vở|áo phao),
      trao … (kinh phí|sổ tiết kiệm|thẻ bảo hiểm|xe lăn|xe đạp|ly sữa|bò giống|nhu yếu phẩm|áo phao|mái ấm|tiền mặt|tiền giúp đỡ)
    `,
    examples: ['Ngày 5/3, Agribank ủng hộ 2 tỷ đồng cho đồng bào vùng lũ'],
  },
  {
    type: 'PROSECUTE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phát hiện … (gỗ lậu|hàng lậu|hàng giả|hàng cấm|ngà voi|sừng tê giác|hàng nhái|mỹ phẩm giả|thuốc giả|thuốc lá lậu|đường lậu|xăng giả|rượu lậu),
      bắt … (gỗ lậu|ngà voi|ma tuý|sừng tê giác|hàng lậu|thuốc lá lậu|vảy tê tê|pháo nổ|cần sa|heroin),
      công bố kết luận (thanh tra|kiểm tra|kiểm toán|điều tra), ấn định thuế, truy thu, truy thu (thuế|tiền thuế|tiền), hoãn toà,
      buộc (tháo dỡ|tiêu huỷ|khắc phục|tái xuất|dừng hoạt động|đóng cửa), buộc … tháo dỡ, buộc … tiêu huỷ, đình chỉ hoạt động (của cơ sở|cơ sở|quán|phòng khám|nhà máy),
      (đình chỉ|tạm đình chỉ) hoạt động … (cơ sở|phòng khám|nhà hàng|quán|bếp ăn|trung tâm|nhà máy|lò mổ|quán karaoke|mỏ|trạm|bến)
    `,
    examples: ['Ngày 15/6, kiểm lâm phát hiện 30 m3 gỗ lậu trong nhà dân'],
  },
  {
    type: 'PROSECUTE',
    between: 'ACCUSE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      khởi kiện, kiện ra toà, (đâm|gửi|nộp|đệ) đơn (kiện|khởi kiện), (đâm|gửi|nộp|đệ) đơn (kiện|khởi kiện) ra toà, khởi kiện ra toà, kiện đòi, khởi kiện đòi,
      phản tố, rút đơn (kiện|khởi kiện)
    `,
    examples: ['Ngày 15/6, bà Lan nộp đơn kiện công ty bảo hiểm'],
  },
  {
    type: 'PROSECUTE',
    between: 'COERCE',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'kê biên, niêm phong',
    examples: ['Ngày 5/3, Cục Thuế Hà Nội niêm phong kho hàng'],
  },
  {
    type: 'PROSECUTE',
    between: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'phong toả tài sản, đóng băng tài khoản, phong toả tài khoản, phong toả … tài khoản của',
    examples: ['Ngày 5/3, Cục Thuế Hà Nội phong toả tài khoản công ty'],
  },
  {
    type: 'LEGISLATE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (dừng|ngừng|tạm dừng|tạm ngừng|nối lại) cấp (phép|giấy phép|mới), (dừng|tạm dừng) … cấp phép, lên (thị xã|quận|phường|đô thị loại), nâng lên thành (thành phố|thị xã|quận|phường),
      được nâng lên (thành phố|thị xã), trở thành (thành phố|thị xã|quận|phường|đô thị loại), đồng ý chủ trương, thống nhất chủ trương, cho ý kiến, cho ý kiến lần đầu, cho chủ trương, bấm nút thông qua,
      đình chỉ lưu hành, (thu hồi|huỷ) (số đăng ký|giấy đăng ký), đình chỉ hiệu lực, huỷ (quyết định|công văn|kết quả thi|kết quả đấu giá|kết quả trúng thầu), thay thế (nghị định|thông tư|quyết định),
      chấp thuận cho, chấp thuận việc, cho phép … (thí điểm|áp dụng|khai thác|bay|mở cửa|hoạt động|nhập khẩu|xuất khẩu), cấm (xe tải|xe khách|ôtô|xe máy|phương tiện|đường|đỗ xe|quay đầu|rẽ trái) … (từ|trên|vào|qua), phân luồng,
      phân luồng giao thông, cho học sinh nghỉ, cho … nghỉ học, lùi (lịch|ngày|thời gian) (tựu trường|khai giảng|thi|học), công bố (hết dịch|dịch), tuyên bố hết dịch,
      xếp hạng di tích, xếp hạng là di tích, công nhận … (di tích|di sản|bảo vật quốc gia|đạt chuẩn|nông thôn mới|là đô thị), ghi danh … di sản,
      đưa … vào danh mục, đưa … ra khỏi danh mục, bổ sung … vào danh mục, bổ sung … vào quy hoạch
    `,
    examples: ['Ngày 15/6, thành phố dừng cấp phép xe taxi mới'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      nhận bàn giao, tiếp nhận … (máy bay|tàu bay|siêu thị|cổ phần|tàu container|lô hàng|nhà máy), (rút|rút lui|rút chân) khỏi (thị trường|lĩnh vực|ngành|dự án|liên doanh|việt nam|mảng),
      (rời|rời khỏi) (thị trường|việt nam), đến tay, đến tận tay, tới tay, giao … (xe|máy bay|tàu|lô hàng|sản phẩm) (cho khách|cho khách hàng|đầu tiên cho), bàn giao … (căn hộ|máy bay|tàu|xe) (cho khách|cho khách hàng|cho cư dân)
    `,
    examples: ['Ngày 10/6, Tập đoàn Vingroup rút khỏi lĩnh vực bán lẻ'],
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đón (hành khách|khách|du khách|chuyến bay|chuyến tàu|đoàn khách|lượt khách|học sinh|sinh viên|bệnh nhân|vị khách) đầu tiên, (mở cửa|hoạt động) … (đón|phục vụ) khách, (đón|phục vụ) … khách trở lại,
      (có mặt|xuất hiện) (trên thị trường|trên kệ|tại đại lý|trên các nền tảng|tại các đại lý|tại thị trường), đến với (khán giả|công chúng|bạn đọc|độc giả|người dùng|người hâm mộ|khách hàng),
      ra mắt (khán giả|công chúng|bạn đọc|độc giả|người dùng), trở lại (màn ảnh|sân khấu|màn bạc), gỡ (ứng dụng|phim|bỏ ứng dụng|bỏ phim), xoá (ứng dụng|sổ dịch vụ), (ngừng|dừng|đóng cửa|khai tử) dịch vụ,
      bàn giao … (công trình|cây cầu|trường học|bệnh viện|tuyến đường|khu tái định cư), (mở|mở cổng) (đăng ký|đơn đăng ký|đặt hàng|đặt trước|bán vé), dừng … sản xuất, ngừng … sản xuất
    `,
    examples: ['Tuyến buýt số 109 đón những hành khách đầu tiên sáng 15/6'],
  },
  {
    type: 'LAUNCH',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      chiến dịch … (tình nguyện|quảng cáo|quảng bá|marketing|truyền thông|mùa hè xanh|hoa phượng đỏ|hành quân xanh|kỳ nghỉ hồng|xuân tình nguyện|gây quỹ|quyên góp|trồng cây|dọn rác|làm sạch|hiến máu|vận động|khuyến mãi|giờ trái đất|môi trường|tiếp sức|nhân đạo)
    `,
    examples: ['Ngày 15/6, chiến dịch tình nguyện mùa hè xanh'],
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (bước vào|làm|hoàn thành) (môn thi|bài thi|buổi thi|kỳ thi), làm bài (môn|kiểm tra), trúng tuyển thủ khoa, đạt (thủ khoa|điểm cao|điểm tuyệt đối), đỗ (thủ khoa|á khoa),
      phúc khảo, được tôn vinh, trao thưởng, (đoạt|giành|đạt|giật|rinh|ẵm|thắng) (giải thưởng|giải|giải cao), (đón nhận|nhận|được trao|được tặng) (huân chương|huy chương|bằng khen|danh hiệu|giấy khen|kỷ niệm chương|giải thưởng), đội vương miện, lọt (vào top|top), rời cuộc thi, được xếp hạng,
      thi (năng khiếu|đánh giá năng lực|tuyển sinh|vào lớp|tuyển công chức|tuyển viên chức|tuyển giáo viên|nâng ngạch)
    `,
    examples: ['Ngày 15/6, thí sinh bước vào môn thi cuối cùng'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    phrases: 'chốt danh sách cổ đông, chốt quyền, chốt danh sách trả cổ tức',
  },
  {
    type: 'AID',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      ly sữa, hộp sữa, xe lăn, xe đạp, máy thở, khẩu trang, sổ tiết kiệm, thẻ bảo hiểm y tế, bò giống, con giống, cây giống, áo ấm, chăn ấm, tập vở,
      áo phao, tủ sách, nhu yếu phẩm, thiết bị y tế, trang thiết bị y tế, mái ấm, phần thưởng cho học sinh nghèo, tiền giúp đỡ, đồ dùng học tập
    `,
  },
];
