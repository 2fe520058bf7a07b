import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** CONSULT: meetings, visits, talks, calls. */
export const consult: readonly TriggerGroup[] = [
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      gặp, gặp gỡ, gặp mặt, gặp nhau, hội kiến, hội đàm, đàm phán, thương lượng, thương thảo, thảo luận,
      bàn thảo, bàn luận, bàn bạc, trao đổi ý kiến, trao đổi quan điểm, tham vấn, đối thoại, hội ngộ, tiếp xúc,
      tái ngộ, họp, nhóm họp, họp bàn, họp kín, họp khẩn, họp khẩn cấp, họp mặt, họp trực tuyến, họp trở lại,
      họp phiên toàn thể, mật đàm, tọa đàm, giao lưu, làm việc với, trao đổi với, có buổi làm việc, gặp riêng,
      gặp song phương, gặp trực tiếp, gặp cấp cao, gặp thượng đỉnh, nối lại đàm phán, nối lại đối thoại,
      nối lại các cuộc đàm phán, hội họp, hiệp thương, tái khởi động đàm phán, ngồi vào bàn đàm phán,
      bước vào đàm phán, trao đổi đoàn, hội ý, họp phiên, họp báo chung
    `,
    examples: ['Ngoại trưởng Nga gặp Ngoại trưởng Mỹ ngày 5/3'],
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      tiếp, tiếp đón, đón tiếp, tiếp đoàn, tiếp kiến, chiêu đãi, hội kiến với, triệu tập đại sứ, đón,
      nghênh đón, tiếp đại sứ, dự họp, tham dự hội nghị, dự hội nghị, tham dự cuộc họp, dự cuộc họp,
      tham dự phiên họp, dự lễ, tham dự diễn đàn, tham gia hội nghị, chủ trì cuộc họp, chủ trì hội nghị,
      chủ trì phiên họp, chủ trì, đồng chủ trì
    `,
  },
  {
    type: 'CONSULT',
    mode: 'visit',
    kind: 'verb',
    frame: 'visit',
    phrases: `
      thăm, đến thăm, tới thăm, sang thăm, thăm chính thức, thăm cấp nhà nước, thăm hữu nghị,
      thăm hữu nghị chính thức, thăm viếng, thăm làm việc, thăm và làm việc, công du, công cán, dừng chân thăm,
      thăm chính thức cấp nhà nước, đi thăm, trở lại thăm, lần đầu thăm, thị sát, kiểm tra thực tế, thăm hỏi,
      thăm chính thức hữu nghị, lên đường thăm, bắt đầu thăm, đặt chân tới, có mặt tại
    `,
  },
  {
    type: 'CONSULT',
    mode: 'phone',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      điện đàm, gọi điện, gọi điện thoại, trao đổi qua điện thoại, nói chuyện điện thoại, hội đàm trực tuyến,
      hội đàm qua điện thoại, điện đàm với
    `,
  },
  {
    type: 'CONSULT',
    mode: 'third-party',
    kind: 'verb',
    frame: 'transitive',
    phrases: `làm trung gian, đứng ra hòa giải, hoà giải, làm trung gian hoà giải, dàn xếp`,
  },
  {
    type: 'CONSULT',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      cuộc họp, cuộc gặp, cuộc gặp gỡ, cuộc gặp mặt, cuộc hội đàm, các cuộc hội đàm, cuộc hội kiến,
      cuộc đàm phán, các cuộc đàm phán, vòng đàm phán, cuộc đối thoại, các cuộc đối thoại, cuộc thảo luận,
      các cuộc thảo luận, cuộc trao đổi, cuộc tiếp xúc, cuộc tham vấn, cuộc thương lượng, cuộc tọa đàm,
      buổi tọa đàm, buổi gặp, buổi gặp gỡ, buổi gặp mặt, buổi họp, buổi làm việc, buổi tiếp, buổi hội đàm,
      cuộc làm việc, phiên họp, các phiên họp, phiên thảo luận, phiên đàm phán, phiên đối thoại,
      phiên họp thường kỳ, hội nghị, hội nghị thượng đỉnh, hội nghị cấp cao, hội nghị cấp bộ trưởng,
      hội nghị ngoại trưởng, hội nghị bộ trưởng, hội nghị quốc tế, hội nghị trực tuyến, hội nghị toàn quốc,
      hội nghị trung ương, hội nghị thường niên, cuộc họp thượng đỉnh, cuộc gặp thượng đỉnh, thượng đỉnh,
      cấp cao lần thứ, đối thoại chiến lược, kỳ họp, đại hội, hội thảo, hội thảo quốc tế, diễn đàn kinh tế,
      cuộc mật đàm, vòng đối thoại, vòng thương lượng, cuộc họp khẩn, cuộc họp khẩn cấp, cuộc họp trực tuyến,
      cuộc họp kín, cuộc họp cấp cao, cuộc họp thường niên, cuộc họp nội các, cuộc họp chính phủ,
      cuộc họp báo chung, cuộc gặp cấp cao, cuộc gặp song phương, cuộc gặp ba bên, hội nghị an ninh, lễ đón,
      lễ đón chính thức, cuộc gặp như vậy, bàn đàm phán, tiếp xúc cử tri, buổi tiếp xúc cử tri,
      đại hội cổ đông, đại hội đồng cổ đông, hội nghị quốc phòng, hội nghị hoà bình, cuộc trò chuyện,
      cuộc nói chuyện, buổi trao đổi, buổi giao lưu, buổi tiếp đón, lễ tiếp đón, hội thảo khoa học,
      hội thảo trực tuyến, buổi giao ban, hội nghị giao ban, buổi họp mặt, buổi họp phụ huynh,
      cuộc họp phụ huynh, phiên làm việc, phiên họp toàn thể, phiên toàn thể, phiên trù bị, phiên bế mạc,
      buổi thảo luận, cuộc hội ngộ, buổi đối thoại, vòng đàm phán mới, tuần lễ cấp cao, buổi lấy ý kiến
    `,
  },
  {
    type: 'CONSULT',
    mode: 'visit',
    kind: 'noun',
    frame: 'visit',
    phrases: `
      chuyến thăm, chuyến thăm chính thức, chuyến thăm cấp nhà nước, chuyến công du, chuyến viếng thăm,
      chuyến công tác, chuyến thăm và làm việc, chuyến thăm hữu nghị, chuyến thăm chính thức cấp nhà nước,
      chuyến thăm lịch sử, chuyến thăm làm việc, chuyến đi, chuyến thị sát, chuyến thăm hữu nghị chính thức,
      chuyến công cán
    `,
  },
  {
    type: 'CONSULT',
    mode: 'phone',
    kind: 'noun',
    frame: 'mutual',
    phrases: `cuộc điện đàm, cuộc gọi, cuộc điện thoại, cuộc nói chuyện điện thoại, cuộc trao đổi điện thoại`,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `bàn về, bàn, trao đổi về, đàm đạo, họp thường kỳ, ngồi lại, giao ban, đối thoại trực tuyến`,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      mời sang thăm, đến thăm hỏi, tới thăm hỏi, thăm và động viên, động viên thăm hỏi, đi thị sát,
      khảo sát thực tế, thết tiệc
    `,
  },
];
