import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** CONSULT: meetings, visits, talks, calls. */
export const consult: readonly TriggerGroup[] = [
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      gặp, gặp gỡ, gặp mặt, gặp nhau, hội kiến, yết kiến, chào xã giao, đến chào xã giao,
      tới chào xã giao, chào từ biệt, hội đàm, đàm phán, thương lượng, thương thảo, thảo luận,
      bàn thảo, bàn luận, bàn bạc, trao đổi ý kiến, trao đổi quan điểm, tham vấn, đối thoại, hội ngộ, tiếp xúc,
      tái ngộ, họp, nhóm họp, họp bàn, họp kín, họp khẩn, họp khẩn cấp, họp mặt, họp trực tuyến, họp trở lại,
      họp phiên toàn thể, mật đàm, tọa đàm, giao lưu, làm việc với, trao đổi với, có buổi làm việc, gặp riêng,
      gặp song phương, gặp trực tiếp, gặp cấp cao, gặp thượng đỉnh, nối lại đàm phán, nối lại đối thoại,
      nối lại các cuộc đàm phán, hội họp, hiệp thương, tái khởi động đàm phán, ngồi vào bàn đàm phán, ngồi với nhau, ngồi cùng bàn đàm phán,
      bước vào đàm phán, trao đổi đoàn, hội ý, họp phiên, họp báo chung
    `,
    examples: ['Ngoại trưởng Nga gặp Ngoại trưởng Mỹ ngày 5/3'],
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    privately: 'OTHER',
    phrases: 'gặp lại',
    examples: ['Hôm 5/3, ông Putin gặp lại ông Trump'],
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      tiếp, tiếp đón, đón tiếp, chào đón, tiếp đoàn, tiếp kiến, chiêu đãi, hội kiến với, đón,
      nghênh đón, tiếp đại sứ, dự họp, tham dự hội nghị, dự hội nghị, tham dự cuộc họp, dự cuộc họp,
      tham dự phiên họp, dự lễ, tham dự diễn đàn, tham gia hội nghị, chủ trì cuộc họp, chủ trì hội nghị,
      chủ trì phiên họp, chủ trì, đồng chủ trì, đón tiếp trọng thể, tiếp đón trọng thể, tiếp xã giao,
      tiếp thân mật, tiếp dân, tiếp khách, đón đoàn, đón chính thức, chủ toạ, điều hành phiên họp, dự khai mạc,
      dự phiên khai mạc, dự phiên bế mạc, dự kỳ họp, tham dự kỳ họp, dự đại hội, tham dự đại hội, dự hội thảo,
      tham dự hội thảo, dự buổi làm việc, dự buổi họp, tham dự buổi họp, chủ trì buổi làm việc,
      chủ trì buổi họp, chủ trì lễ đón, chủ trì hội đàm, chủ trì họp, mời họp, triệu tập họp,
      triệu tập cuộc họp, triệu tập phiên họp, triệu tập hội nghị, đăng cai hội nghị, tổ chức hội nghị,
      tổ chức hội thảo, dẫn đầu đoàn, dẫn đầu phái đoàn
    `,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'reverse',
    phrases: `
      (đến|tới|về|cùng|tham|cùng tham|đến tham|về tham|tới tham) dự có, (đến|tới|về) dự và (chỉ đạo|chủ trì|phát biểu) có, đến dự còn có, tham dự còn có, cùng dự còn có, cùng đi có, cùng đi với … có, tháp tùng có, tham gia còn có, chủ trì có, đồng chủ trì có,
      (dự|tham dự|tham gia|chủ trì|đồng chủ trì) (buổi lễ|hội nghị|chương trình|buổi làm việc|cuộc họp|hội thảo|sự kiện|phiên họp|buổi gặp mặt|đại hội|kỳ họp|toạ đàm|buổi toạ đàm|lễ|lễ hội|lễ khai mạc|lễ phát động|đoàn|buổi họp|diễn đàn|buổi họp báo) có,
      (dự|tham dự|chủ trì) (buổi lễ|hội nghị|chương trình|hội thảo|lễ|đại hội|buổi) … có, (dự|tham dự|chủ trì) (buổi lễ|hội nghị|chương trình|hội thảo|lễ|đại hội|cuộc họp|buổi làm việc|kỳ họp) còn có
    `,
    examples: ['Ngày 5/3, tới dự buổi lễ có ông Nguyễn Văn Nam'],
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
      thăm chính thức hữu nghị, lên đường thăm, bắt đầu thăm, đặt chân tới, có mặt tại, có chuyến thăm,
      có chuyến công du, có chuyến công tác, có chuyến thăm chính thức, bắt đầu chuyến thăm,
      bắt đầu chuyến công du, kết thúc chuyến thăm, kết thúc chuyến công du, kết thúc tốt đẹp chuyến thăm,
      tiến hành chuyến thăm, thực hiện chuyến thăm, thực hiện chuyến công du, lên đường công du,
      lên đường sang thăm, đến thăm chính thức, tới thăm chính thức, sang thăm chính thức, thăm cấp cao,
      thăm xã giao, thăm đáp lễ, viếng thăm, kiểm tra thực địa, thăm thực địa, đi thực tế, thăm và chúc tết,
      thăm chúc tết, thăm tặng quà, đến chúc tết, tới chúc tết, đến thăm hỏi, tới thăm hỏi, thăm và động viên, (đến|tới) thăm hỏi động viên, (đến|tới) thăm động viên, (đến|tới) thăm hỏi và chia buồn, thăm hỏi và chia buồn, thăm hỏi và tặng quà,
      (đến|tới) thăm hỏi và tặng quà, động viên thăm hỏi, thăm hỏi và động viên,
      đến thăm và động viên, tới thăm và động viên, đến thăm hỏi và động viên, đi thị sát, khảo sát thực tế
    `,
  },
  {
    type: 'CONSULT',
    mode: 'phone',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      nói chuyện với, điện đàm, gọi điện, gọi điện thoại, trao đổi qua điện thoại, nói chuyện điện thoại, hội đàm trực tuyến,
      hội đàm qua điện thoại, điện đàm với, nói chuyện qua điện thoại, điện đàm trực tuyến, gọi video,
      trao đổi điện thoại, trò chuyện qua điện thoại
    `,
  },
  {
    type: 'CONSULT',
    mode: 'third-party',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      làm trung gian, đứng ra hòa giải, hoà giải, làm trung gian hoà giải, dàn xếp, đứng ra làm trung gian,
      đứng ra dàn xếp, môi giới hoà bình
    `,
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
      hội nghị quốc phòng, hội nghị hoà bình, cuộc trò chuyện,
      cuộc nói chuyện, buổi trao đổi, buổi tiếp đón, lễ tiếp đón, hội thảo khoa học,
      hội thảo trực tuyến, buổi giao ban, hội nghị giao ban, buổi họp mặt, buổi họp phụ huynh,
      cuộc họp phụ huynh, phiên làm việc, phiên họp toàn thể, phiên toàn thể, phiên trù bị, phiên bế mạc,
      buổi thảo luận, cuộc hội ngộ, buổi đối thoại, vòng đàm phán mới, tuần lễ cấp cao, buổi lấy ý kiến,
      cuộc hoà đàm, vòng hoà đàm, cuộc hội ý, cuộc hội thảo, phiên chất vấn và trả lời chất vấn, phiên chất vấn, buổi chất vấn, cuộc chất vấn, phiên trả lời chất vấn,
      phiên giải trình, phiên khai mạc đại hội, phiên họp khẩn, phiên họp khẩn cấp, phiên họp bất thường,
      phiên họp kín, phiên họp thứ, phiên họp nội các, kỳ họp thứ nhất, kỳ họp bất thường, kỳ họp thường niên,
      cuộc họp liên ngành, cuộc họp ba bên, cuộc họp bốn bên, cuộc họp hội đồng bảo an, cuộc họp bất thường,
      cuộc họp giao ban, cuộc họp trực tiếp, cuộc họp hội đồng quản trị, đại hội đảng, đại hội đại biểu,
      đại hội toàn quốc, đại hội thường niên,
      diễn đàn doanh nghiệp, hội nghị ba bên, hội nghị bộ trưởng tài chính, hội nghị bộ trưởng ngoại giao,
      hội nghị nhà tài trợ, hội nghị thượng đỉnh bất thường, hội nghị sơ kết, hội nghị tổng kết,
      hội nghị triển khai, hội nghị xúc tiến đầu tư, hội nghị cán bộ, hội nghị công chức viên chức,
      hội nghị khoa học, hội nghị đối thoại, hội nghị bàn tròn, cuộc đàm thoại, cuộc gặp thân mật,
      cuộc gặp lịch sử, cuộc gặp trực tiếp, cuộc gặp bên lề, cuộc gặp bí mật, cuộc gặp kín,
      cuộc gặp ngoại trưởng, cuộc gặp bốn bên, cuộc gặp đầu tiên, cuộc gặp mặt thân mật, cuộc tiếp đón,
      buổi tiếp kiến, buổi chiêu đãi, tiệc chiêu đãi, quốc yến, buổi tiếp dân, buổi đàm phán, buổi hội thảo,
      buổi thảo luận nhóm, buổi họp báo chung, buổi sinh hoạt, buổi tọa đàm trực tuyến, buổi nói chuyện,
      buổi trò chuyện, hội đàm, đối thoại quốc phòng, đối thoại nhân quyền,
      phiên khai mạc, phiên trọng thể
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
      chuyến công cán, chuyến thăm đầu tiên, chuyến thăm lần thứ, chuyến thăm kéo dài, chuyến thăm ngắn,
      chuyến thăm bất ngờ, chuyến thăm bí mật, chuyến thăm hữu nghị cấp nhà nước, chuyến thăm đáp lễ,
      chuyến thăm xã giao, chuyến thăm song phương, chuyến thăm cấp cao, chuyến thăm thực địa, chuyến thực tế,
      chuyến khảo sát, chuyến công du nước ngoài, chuyến công du đầu tiên, chuyến ghé thăm, chuyến tham quan,
      chuyến vi hành
    `,
  },
  {
    type: 'CONSULT',
    mode: 'phone',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      cuộc điện đàm, cuộc gọi, cuộc điện thoại, cuộc nói chuyện điện thoại, cuộc trao đổi điện thoại,
      cuộc điện đàm trực tuyến, cuộc gọi video, cuộc trao đổi qua điện thoại, cuộc nói chuyện qua điện thoại,
      cuộc trò chuyện qua điện thoại, cuộc đàm thoại qua điện thoại
    `,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      bàn về, trao đổi về, đàm đạo, họp thường kỳ, ngồi lại, giao ban, đối thoại trực tuyến, gặp lại nhau,
      tiếp xúc song phương, họp thượng đỉnh, họp ba bên, họp bốn bên, họp song phương, họp liên ngành,
      họp nội các, họp giao ban, họp tổng kết, họp sơ kết, họp triển khai, họp giải trình, họp hội đồng,
      họp đại hội cổ đông, họp bất thường, họp đột xuất, họp phiên thứ, họp phiên bế mạc, họp phiên khai mạc,
      họp phiên thường kỳ, họp cổ đông, họp phụ huynh, họp dân, nối lại thương lượng, nối lại tiếp xúc,
      nối lại hoà đàm, hoà đàm, đàm phán lại, đàm phán trực tiếp, đàm phán hoà bình, đàm phán bí mật,
      tiến hành hội đàm, tiến hành tham vấn, trao đổi cởi mở, trao đổi thẳng thắn, nhóm họp khẩn,
      thảo luận tại tổ, thảo luận ở tổ, thảo luận tại hội trường, đối thoại trực tiếp, tiếp xúc cử tri
    `,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      mời sang thăm, thết tiệc
    `,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    weak: true,
    phrases: `bàn, hội thảo, đối chất, hội chẩn, trò chuyện`,
  },
  {
    type: 'CONSULT',
    mode: 'visit',
    kind: 'verb',
    frame: 'visit',
    weak: true,
    phrases: `tháp tùng, tham quan`,
  },
  {
    type: 'CONSULT',
    kind: 'noun',
    frame: 'mutual',
    ofFirms: true,
    phrases: `
      đại hội cổ đông, đại hội đồng cổ đông, đhđcđ, đhcđ, đại hội cổ đông thường niên, đại hội cổ đông bất thường,
      đại hội đồng cổ đông thường niên, đại hội đồng cổ đông bất thường, đhđcđ thường niên, đhđcđ bất thường,
      phiên họp đhđcđ, phiên họp đại hội đồng cổ đông, cuộc họp đại hội đồng cổ đông, buổi đhđcđ, kỳ đại hội cổ đông,
      phiên họp cổ đông, cuộc họp cổ đông, hội nghị nhà đầu tư
    `,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chất vấn
    `,
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      làm việc
    `,
  },
];
