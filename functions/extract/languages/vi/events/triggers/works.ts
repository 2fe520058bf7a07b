import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** LAUNCH of works: built, opened, repaired; shown on stages and screens; put on the market, patched, withdrawn. */
export const works: readonly TriggerGroup[] = [
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (vá|khắc phục|sửa) (lỗ hổng|lỗi), tung (bản vá|bản cập nhật|phiên bản|sản phẩm|tính năng|dịch vụ|mẫu xe|album|mv|teaser|trailer|poster|ca khúc|bộ ảnh), phát hành (bản vá|bản cập nhật), bày bán trên thị trường, lên kệ, cập bến việt nam, cập bến thị trường, đổ bộ (thị trường|phòng vé|việt nam),
      vén màn, (đỏ|sáng) đèn, (đỏ|sáng) đèn trở lại, tái ngộ (khán giả|người hâm mộ|công chúng), (lên|phát trên) (netflix|nền tảng|youtube), diễn (concert|liveshow|show|minishow|vở|đêm nhạc), ra (số đầu|số đặc biệt), thông trở lại, (giải phóng|bàn giao) (xong|toàn bộ) mặt bằng, ra lò, quay xong, rời rạp, chào (sân|thị trường), chào bán tại, thử tải, khớp nối, thông tàu, thông (tuyến|đường|hầm|luồng), đi vào (sử dụng|phục vụ|lưu hành|cuộc sống|vận hành thương mại), tôn tạo, khởi xây, xây cất, đặt móng, đổ móng, khai (xuân|ấn|ngư|hạ|trường|đàn|đạn), phát ấn, rước kiệu,
      hạ màn, khép màn, tổng duyệt, sơ duyệt, chạy chương trình, diễn (tối|ra mắt), tái (công diễn|bản), xuất quân, khởi xướng, áp dụng thí điểm, (bắn|trình diễn) pháo hoa, trình diễn (ánh sáng|drone|thời trang|áo dài), giới thiệu (sản phẩm|mẫu|phiên bản|tính năng|bộ sưu tập|album|sách|cuốn sách),
      đưa vào (khai thác|sử dụng|vận hành|hoạt động|phục vụ|lưu hành|giảng dạy|thử nghiệm), mở (tuyến|đường bay|chuyến|chi nhánh|văn phòng|trụ sở|lớp|khoá|phòng khám|trung tâm|đại lý|showroom|cửa lại|cửa đón khách|cửa phục vụ), mở thêm (tuyến|đường bay|chi nhánh|ngành|lớp|cửa hàng|chuyến),
      tăng (chuyến|chuyến bay|chuyến tàu), (khôi phục|nối lại|tạm dừng|ngừng|dừng) (đường bay|chuyến bay|chuyến tàu|tuyến buýt|tuyến xe|khai thác|hoạt động xe buýt), (sửa|sửa chữa|nâng cấp|cải tạo|mở rộng|xén|đào|trải nhựa|thảm nhựa) (mặt đường|cầu|đường|vỉa hè|nhà ga|sân bay|đường băng|quốc lộ|kênh|hồ|công viên|trường học|bệnh viện)
    `,
    examples: ['Hôm 18/6, Google vá lỗ hổng nghiêm trọng trên trình duyệt Chrome'],
  },
  {
    type: 'LAUNCH',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      (đêm|buổi|chuỗi|chương trình) (nhạc|ca nhạc|hoà nhạc|thời trang|nhạc hội|công diễn|trình chiếu|ra mắt sách|giao lưu|tri ân|nghệ thuật|biểu diễn|văn nghệ), liveshow, live show, liveconcert, concert, minishow, mini show, tour diễn, (ngày hội|tuần lễ|hội chợ|phiên chợ|hội sách|hội xuân|hội báo) (thời trang|phim|sách|ẩm thực|du lịch|văn hoá|việc làm|tuyển sinh|hiến máu|đại đoàn kết|hàng việt|thương mại|triển lãm|xuân|công nghệ|sắc màu)
    `,
    examples: ['Đêm nhạc diễn ra tối 15/6 tại phố đi bộ'],
  },
];
