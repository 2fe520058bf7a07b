import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** LAUNCH: openings, starts and ends of works, releases. */
export const launch: readonly TriggerGroup[] = [
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      khánh thành, khai trương, khai mạc, bế mạc, khai giảng, khởi công, động thổ, thông xe, thông tuyến,
      hợp long, khởi động, khởi động lại, khởi chiếu, công chiếu, ra mắt, ra mắt công chúng, trình làng,
      giới thiệu, tung ra, cho ra mắt, cho ra đời, tái phát hành, xuất bản, lên kệ, phát sóng,
      chiếu, ra rạp, mở cửa, mở cửa đón khách, đón khách, đi vào hoạt động, đi vào vận hành, đi vào khai thác,
      đưa vào hoạt động, đưa vào sử dụng, đưa vào khai thác, đưa vào vận hành, vận hành, vận hành thử,
      vận hành thương mại, chạy thử, hoạt động trở lại, hoàn thành, hoàn tất, hoàn công, xây dựng, xây,
      xây mới, thi công, lắp đặt, triển khai, triển khai thí điểm, thí điểm, thực hiện thí điểm, phát động,
      phát động chiến dịch, phát động phong trào, thành lập, lập, sáng lập, được thành lập, mở, mở rộng,
      mở đường bay, mở tuyến, khai thác, khai thác đường bay, bắt đầu hoạt động, bắt đầu khai thác,
      bắt đầu vận hành, bắt đầu xây dựng, bắt đầu thi công, nghiệm thu, trùng tu, tu bổ, phục dựng, tái hiện,
      hình thành, ra đời sản phẩm, phóng vệ tinh, phóng, phóng tàu vũ trụ, phóng thành công, phóng lên quỹ đạo,
      bay thử, thử nghiệm, thử nghiệm lâm sàng, chế tạo, phát minh, sáng chế, sáng tác, quay, bấm máy,
      đóng máy, ghi hình, thu âm, lưu diễn, trưng bày, triển lãm, mở triển lãm, biểu diễn, trình diễn,
      công diễn, tổ chức triển lãm, tổ chức lễ hội, khai hội, khai bút, khai quật, phát hiện ra, tìm ra,
      cải tạo, nâng cấp, sửa chữa, tháo dỡ, phá dỡ, đóng điện, hoà lưới, hoà lưới điện, phát điện, đấu nối,
      phủ sóng, cất nóc, giải phóng mặt bằng, di dời, đổ bê tông, khép lại, khởi sự, công bố sản phẩm,
      bán ra thị trường, cập nhật, nâng cấp lên, phát hành bản, dừng phát sóng, khai sinh, tổ chức lễ khai mạc,
      kết nối, lắp, trồng, trồng rừng, đặt tên, gắn biển, đào tạo khoá, mở lớp, mở lại, mở cửa lại,
      mở cửa trở lại
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    takes: ['TRADE'],
    phrases: 'phát hành',
    examples: ['Ngày 5/3, ban nhạc phát hành album đầu tay'],
  },
  {
    type: 'LAUNCH',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      lễ khai mạc, lễ bế mạc, lễ khánh thành, lễ khởi công, lễ động thổ, lễ khai trương, lễ thông xe,
      lễ ra mắt, buổi ra mắt, sự kiện ra mắt, lễ phát động, lễ khai giảng, buổi công chiếu, buổi chiếu,
      đêm diễn, buổi diễn, đêm nhạc, buổi hoà nhạc, đêm hội, liveshow, concert, chương trình nghệ thuật,
      đêm nghệ thuật, triển lãm, cuộc triển lãm, lễ hội, festival, tuần lễ, chuyến lưu diễn, tour diễn,
      lễ hợp long, hội chợ, chuyến bay đầu tiên, ngày hội, tuần phim, liên hoan phim, liên hoan,
      buổi biểu diễn, đêm nhạc hội, hội sách, hội hoa xuân, đường hoa
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      dự án, công trình, sản phẩm, nhà máy, album, bộ phim, cuốn sách, ca khúc, phiên bản, phong trào,
      chương trình, tuyến đường, cây cầu, website, ứng dụng, khoá học, thí điểm
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      ra đời, được ra đời, cho ra lò, lên sóng tập, chiếu ra mắt, phát sóng tập, ra mv, ra single, ra mắt mv,
      ra mắt album, ra mắt phim, tung mv, tung trailer, tung teaser, tung sản phẩm, tung ra thị trường,
      mở bán chính thức, phát hành game, phát hành phiên bản, phát hành album, phát hành sách, tái bản, in ấn,
      được trưng bày, khởi quay, quay hình, khởi động dự án, khởi động chương trình, phát động chương trình,
      phát động cuộc thi, hoàn thành xây dựng, hoàn thành thi công, hoàn thành công trình, thi công trở lại,
      đưa vào biên chế, được biên chế, biên chế, chạy thử nghiệm, vận hành thử nghiệm, khai thác thương mại,
      thông xe kỹ thuật, nối tuyến, đặt viên đá đầu tiên, khánh thành giai đoạn, mở cửa hàng, mở chi nhánh,
      mở văn phòng, nối lại đường bay, khai trương chi nhánh, đi vào sản xuất, đi vào hoạt động chính thức,
      tựu trường, khai giảng năm học, bế giảng, tổng kết năm học, nghỉ hè, phóng tàu, phóng tên lửa đẩy,
      phóng thành công vệ tinh, hạ thuỷ tàu
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'noun',
    frame: 'undergo',
    weak: true,
    phrases: `
      lễ bế giảng, lễ hạ thuỷ, buổi khai mạc, phiên khai mạc, phiên trọng thể, đêm khai mạc, đêm công diễn,
      đêm liveshow, minishow, fan meeting, show diễn, suất chiếu, tập phim, tập đầu tiên, buổi triển lãm,
      tuần lễ thời trang, đêm thời trang, đợt phát hành lần đầu, đợt phóng, vụ phóng vệ tinh, đợt ra mắt,
      chuyến bay thử nghiệm
    `,
  },
];
