import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** What people do from day to day: events only where they have a date of their own, or share one. */
export const daily: readonly TriggerGroup[] = [
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      bảo lưu, bảo lưu kết quả, dẫn dụ, ném, ném xuống, ném ra, ném lên, vứt, vứt bỏ, vứt lại, quăng, chạy xe, dừng xe, dừng lại,
      đỗ lại, đỗ xe trước, đuổi theo, rượt theo, rượt đuổi, truy đuổi, bám theo, lẻn vào, lẻn lên, trèo vào,
      trèo lên, leo vào, cạy két, phá khoá, bẻ khoá, phá cửa, phá két, đập cửa, gõ cửa, giấu, phi tang,
      lục lọi, lục soát, đập mồ, đào mồ, quật mồ, bốc mộ, đào bới, cắt tỉa, đốn cây, dọn đến, nhờ người,
      mượn, mượn xe, tiêu xài, dắt, nhìn thấy, trông thấy, hẹn nhau, vây quanh, xô đẩy, giằng co, bế, ẵm,
      quỳ, quỳ lạy, bật khóc, oà khóc, rơi lệ, cúi đầu, xếp hàng chờ, túc trực, canh gác, mai phục,
      thức trắng, ngủ lại, nghỉ lại, thuê trọ, thuê phòng, chung sống, sống chung, sống thử, dọn về sống,
      bỏ đi, bỏ nhà đi, trượt chân, nhảy khỏi, chạy đến, chạy tới, chạy lại, lao đến, lao tới, xông tới,
      ùa vào, kéo xuống, kéo ra, đẩy ra, đẩy xuống, khoá cửa, khoá trái, ghi âm, phát trực tiếp,
      tự quay, tự chụp, nộp lưu, làm mẫu, tạo dáng, diện áo, mặc áo, cạo đầu, xuống tóc, xăm,
      nhuộm tóc, biết tin, hay tin, nghe tin, được tin, hết tiền, thua bạc, thắng bạc, nợ tiền, quên mang,
      đem về, đem ra, đem đi, đem bán, đưa ra chợ, chuyển sang dùng, dùng thử, tìm đến, tìm tới, tìm về,
      tìm gặp, đưa vào danh sách, lọt qua, bị ghét bỏ, bị cô lập, bị mất liên lạc, ngừng liên lạc,
      rẽ trái, rẽ phải, vượt đèn đỏ, vượt ẩu, chạy quá tốc độ, uống rượu bia,
      đội mũ, đội nón, đội khăn, tập trung tại, tập trung ở, tập trung trước, tập trung về, tập trung lại, tập nhẹ, tập kín, tập hồi phục, tập buổi cuối, rèn thể lực, ghi dấu ấn,
      đăng kiểm, lấy (mẫu|mẫu nước|mẫu máu),
      tái thả, thả về rừng, thả về tự nhiên, thả về môi trường,
      khai tử, bị khai tử
    `,
  },
  {
    type: 'COERCE',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      dụ dỗ, dụ, khống chế đưa, ép lên xe, bịt mắt, bịt miệng, bịt mặt, trói tay, trói chân, nhốt vào,
      nhốt lại
    `,
  },
  {
    type: 'REQUEST',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      năn nỉ, gọi hàng xóm, gọi người nhà, hô hoán, tri hô, hô to
    `,
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    attends: true,
    phrases: 'chở, chở hàng, chở khách, chở theo, đèo, đèo theo, chuyên chở, chở đầy',
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      tiễn, đưa tiễn, đưa con, đón con, về đến nhà, về tới nhà, ra về, ra ngoài,
      bước ra, bước xuống, bước lên, ghé vào, ghé qua, tạt vào, rời đi cùng, lên xe, xuống xe,
      lên máy bay đi, bắt xe, bắt taxi, đón xe, đón taxi, thuê taxi, đi xe khách, đi tàu hoả, trở về nhà,
      quay về nhà, quay lại hiện trường, tới hiện trường, có mặt ở hiện trường, lên đường tới,
      lên đường đến, chuyển về sống, về sống, ra riêng, vào nam lập nghiệp, ra hà nội học, về làng, về xã
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      thi đậu, ra trường, có con, vỡ ối, mổ đẻ, ngã bệnh, tái phát bệnh, sốt cao, bất tỉnh, lìa đời,
      mất thị lực, mất một chân, thọ, hưởng thọ, cụt tay, cụt chân, phẫu thuật thẩm mỹ, trở dạ
    `,
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    marked: true,
    phrases: `
      hoạt động, sinh sống, lập nghiệp, biến mất, đào tạo, tồn tại, trải nghiệm, góp công, tập luyện chung,
      chuyển hướng
    `,
    examples: ['Cơ sở này đã hoạt động từ tháng 9/2018'],
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    marked: true,
    phrases: 'phát triển, phát triển thành',
    examples: ['Mẫu xe này được phát triển từ năm 2011'],
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    marked: true,
    phrases: `vào, ra, lên, xuống, về, đi`,
    examples: ['Ngày 28/10/2018, bão số 9 đã vào vùng biển Quảng Nam'],
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    attends: true,
    phrases: `
      tập trung
    `,
    examples: ['Theo kế hoạch, đội tuyển sẽ tập trung vào ngày 24/2'],
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      áp dụng, chính thức áp dụng,
      kiểm tra,
      tiêm,
      tuyển sinh,
      kỷ niệm
    `,
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      hồi phục
    `,
  },
];
