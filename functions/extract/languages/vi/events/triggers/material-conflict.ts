import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT: conflict in deeds. */
export const materialConflict: readonly TriggerGroup[] = [
  {
    type: 'PROTEST',
    mode: 'demo',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      biểu tình, xuống đường, tuần hành, diễu hành phản đối, mít tinh phản đối, đổ ra đường,
      xuống đường biểu tình, tụ tập phản đối, bao vây trụ sở, căng băng rôn, biểu tình phản đối,
      biểu tình ủng hộ, tọa kháng, kéo đến phản đối, kéo đến trụ sở
    `,
  },
  {
    type: 'PROTEST',
    mode: 'riot',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bạo loạn, nổi loạn, nổi dậy, làm loạn, đập phá, gây rối, đụng độ với cảnh sát, gây bạo loạn, quá khích
    `,
  },
  {
    type: 'PROTEST',
    mode: 'strike',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đình công, bãi công, bãi thị, lãn công, ngừng việc tập thể, đình công tập thể, nghỉ việc tập thể,
      bãi khoá
    `,
  },
  { type: 'PROTEST', mode: 'hunger', kind: 'verb', frame: 'transitive', phrases: `tuyệt thực` },
  { type: 'PROTEST', mode: 'boycott', kind: 'verb', frame: 'transitive', phrases: `tẩy chay` },
  {
    type: 'PROTEST',
    mode: 'obstruct',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      chặn xe, chặn đường, dựng rào chắn, chiếm giữ đường, ngăn chặn xe, phong toả cổng, chặn quốc lộ,
      chặn cổng
    `,
  },
  {
    type: 'PROTEST',
    mode: 'demo',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc biểu tình, các cuộc biểu tình, cuộc tuần hành, cuộc xuống đường, làn sóng biểu tình,
      phong trào biểu tình, cuộc diễu hành phản đối, cuộc nổi dậy, cuộc bạo loạn, vụ bạo loạn,
      cuộc đình công, cuộc bãi công, đợt đình công, vụ đình công, cuộc tẩy chay, cuộc khởi nghĩa,
      cuộc cách mạng
    `,
  },
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trừng phạt, áp đặt trừng phạt, áp đặt lệnh trừng phạt, áp đặt các biện pháp trừng phạt,
      áp lệnh trừng phạt, cấm vận, áp đặt cấm vận, cấm vận vũ khí, áp lệnh cấm vận, đưa vào danh sách đen,
      siết trừng phạt, mở rộng trừng phạt, gia hạn trừng phạt, gia hạn lệnh trừng phạt, áp thuế, đánh thuế,
      áp thuế chống bán phá giá, tăng thuế, trả đũa, đáp trả, cô lập, hạ cấp quan hệ, hạ bậc quan hệ,
      đóng cửa đại sứ quán, triệu hồi đại sứ, rút đại sứ, triệu đại sứ về nước, cấm nhập cảnh,
      cấm nhập khẩu, áp đặt lệnh cấm
    `,
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đình chỉ, đình chỉ hợp tác, tạm đình chỉ, đóng băng, đóng băng quan hệ, đình chỉ hoạt động, cắt đứt,
      cắt đứt quan hệ, cắt đứt quan hệ ngoại giao, chấm dứt hợp tác, ngừng hợp tác, ngừng viện trợ,
      cắt viện trợ, cắt giảm viện trợ, ngừng cung cấp, ngừng cấp, đóng băng tài sản, phong toả tài sản,
      cắt quan hệ, đình chỉ quan hệ, tạm đình chỉ quan hệ, tạm ngừng quan hệ, tạm dừng quan hệ,
      chấm dứt quan hệ, ngừng quan hệ, đoạn giao, ngưng hợp tác, dừng hợp tác, ngừng cung cấp khí đốt,
      cắt khí đốt, tạm ngừng hợp tác, tạm dừng hợp tác, đình chỉ tư cách thành viên, loại khỏi, khai trừ,
      ngưng cấp, cắt nguồn cung
    `,
  },
  {
    type: 'LAUNCH',
    between: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ngừng hoạt động, tạm dừng hoạt động, tạm ngừng hoạt động, dừng hoạt động, chấm dứt hoạt động,
      ngưng hoạt động
    `,
    examples: ['NATO đình chỉ hoạt động của Hội đồng Nga-NATO năm 2014'],
  },
  {
    type: 'SANCTION',
    mode: 'expel',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trục xuất, trục xuất nhà ngoại giao, trục xuất các nhà ngoại giao, trục xuất đại sứ, tống xuất,
      yêu cầu rời khỏi, bị trục xuất, tuyên bố không được hoan nghênh
    `,
  },
  {
    type: 'SANCTION',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      lệnh trừng phạt, biện pháp trừng phạt, các biện pháp trừng phạt, lệnh cấm vận, cấm vận, trừng phạt,
      gói trừng phạt, đòn trừng phạt
    `,
  },
  {
    type: 'SANCTION',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vòng trừng phạt`,
    weak: true,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'transitive',
    durative: true,
    phrases: `
      triển khai quân, điều quân, đưa quân, triển khai binh sĩ, triển khai lực lượng, tăng quân,
      tăng cường quân sự, tăng cường sự hiện diện quân sự, tăng cường hiện diện quân sự,
      tăng cường lực lượng, tăng cường binh sĩ, điều động quân, điều động binh sĩ, điều thêm quân, gửi quân,
      gửi binh sĩ, gửi thêm quân, huy động quân, động viên quân, tổng động viên, tập trung quân,
      tập kết quân, đổ quân, điều binh, đặt quân đội trong tình trạng báo động, báo động chiến đấu,
      đặt trong tình trạng sẵn sàng chiến đấu, điều, huy động lực lượng, gia tăng hiện diện quân sự,
      gia tăng sự hiện diện quân sự, mở rộng hiện diện quân sự, củng cố quốc phòng,
      gia tăng các hoạt động củng cố quốc phòng, đóng quân, đồn trú, cử quân, nhập ngũ, lên đường nhập ngũ,
      điều tàu chiến, điều tàu sân bay, điều máy bay, điều chiến đấu cơ, triển khai tàu chiến,
      triển khai máy bay, triển khai xe tăng, cử tàu, điều tàu, điều tàu khu trục
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      triển khai tên lửa, thử tên lửa, phóng tên lửa, bắn thử, thử hạt nhân, thử nghiệm hạt nhân, thử bom,
      phóng thử tên lửa, phóng thử, bắn thử tên lửa, thử tên lửa đạn đạo, phóng tên lửa đạn đạo, thử vũ khí,
      triển khai vũ khí, triển khai hệ thống tên lửa, lắp đặt tên lửa, triển khai lá chắn tên lửa,
      làm giàu uranium, tiến hành thử hạt nhân, thử thành công tên lửa, phóng thành công tên lửa,
      bắn tên lửa ra biển
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      tập trận, diễn tập, diễn tập quân sự, diễn tập bắn đạn thật, tập trận bắn đạn thật, tuần tra, áp sát,
      xâm nhập không phận, xâm phạm không phận, xâm phạm lãnh hải, bay áp sát, duyệt binh, diễu binh,
      hạ đặt giàn khoan, kéo giàn khoan, tuần tra trên biển
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'troops',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      cuộc tập trận, các cuộc tập trận, cuộc diễn tập, đợt diễn tập, cuộc diễu binh, lễ duyệt binh,
      lễ diễu binh, vụ thử hạt nhân, vụ thử tên lửa, vụ phóng tên lửa, vụ phóng, vụ thử, đợt tập trận,
      cuộc thử nghiệm, chuyến tuần tra, đợt tuyển quân, lễ giao nhận quân
    `,
  },
  {
    type: 'MOBILIZE',
    mode: 'police',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      điều cảnh sát, huy động cảnh sát, triển khai cảnh sát, tăng cường an ninh, siết chặt an ninh,
      thắt chặt an ninh, nâng mức báo động, nâng mức cảnh báo, ra quân
    `,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      sáp nhập crimea, thôn tính, chiếm đóng, chiếm đoạt lãnh thổ, tịch thu, thu giữ, bắt giữ tàu, bắt tàu,
      cưỡng chiếm, chiếm quyền kiểm soát, giành quyền kiểm soát, kiểm soát hoàn toàn, tịch biên, kê biên,
      phong toả tài khoản, niêm phong, tạm giữ, thu hồi, giải toả, cưỡng chế, cưỡng chế thu hồi đất,
      đảo chính, lật đổ, lên nắm quyền bằng vũ lực, chiếm
    `,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'verb',
    frame: 'transitive',
    phrases: `sáp nhập`,
    examples: ['Nga sáp nhập Crimea ngày 18/3/2014'],
  },
  {
    type: 'TRADE',
    between: 'COERCE',
    kind: 'verb',
    frame: 'reverse',
    phrases: `sáp nhập với, sáp nhập vào`,
    examples: ['Crimea sáp nhập vào Nga ngày 18/3/2014'],
  },
  {
    type: 'COERCE',
    mode: 'restrict',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      cấm, cấm cửa, ban bố lệnh cấm, phong toả, bao vây, cách ly xã hội, giãn cách xã hội,
      áp dụng giãn cách, thực hiện giãn cách xã hội, cách ly, đóng cửa biên giới, đóng biên giới, đóng cửa,
      ngăn chặn, cấm xuất cảnh, cấm đi lại, hạn chế, siết chặt, thắt chặt, bị phong toả, bị cách ly,
      ngăn cản, xua đuổi, đâm va, phun vòi rồng, cản trở, chặn bắt, ngăn cấm, cấm biển, cấm đường, cấm xe
    `,
  },
  {
    type: 'COERCE',
    mode: 'censor',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      kiểm duyệt, cấm phát hành, cấm chiếu, chặn facebook, chặn truy cập, chặn mạng, đình bản, gỡ bài
    `,
  },
  {
    type: 'COERCE',
    mode: 'curfew',
    kind: 'verb',
    frame: 'transitive',
    phrases: `giới nghiêm, ban bố lệnh giới nghiêm, áp đặt giới nghiêm, áp đặt lệnh giới nghiêm`,
  },
  {
    type: 'COERCE',
    mode: 'martial-law',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      thiết quân luật, ban bố thiết quân luật, ban bố tình trạng khẩn cấp, áp đặt tình trạng khẩn cấp,
      tuyên bố tình trạng khẩn cấp, ban hành tình trạng khẩn cấp, ban bố tình trạng chiến tranh
    `,
  },
  {
    type: 'COERCE',
    mode: 'cyber',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tấn công mạng, hack, đột nhập hệ thống, đánh cắp dữ liệu, xâm nhập hệ thống, bị hack,
      bị tấn công mạng, làm lộ dữ liệu
    `,
  },
  {
    type: 'COERCE',
    mode: 'cyber',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ tấn công mạng, cuộc tấn công mạng, vụ rò rỉ dữ liệu, vụ hack`,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'noun',
    frame: 'transitive',
    phrases: `cuộc đảo chính, vụ đảo chính, cuộc cưỡng chế, vụ cưỡng chế, vụ sáp nhập, cuộc khủng hoảng`,
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tấn công, công kích quân sự, can thiệp quân sự, can thiệp vũ trang, xâm lược, xâm lăng, đưa quân vào,
      tiến công, tiến đánh, phản công, giao tranh, giao chiến, đụng độ, xung đột, gây chiến, khai chiến,
      phát động chiến tranh, tham chiến, đánh chiếm, chiếm được, đánh phá, tập kích, phục kích,
      sử dụng sức mạnh quân sự, sử dụng vũ lực, mở chiến dịch quân sự, mở chiến dịch, phát động cuộc chiến,
      phát động chiến dịch quân sự, đột kích, truy quét, bao vây tấn công, chiếm thành phố, giải phóng,
      thảm sát, diệt chủng, tàn sát
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'aerial',
    kind: 'verb',
    frame: 'transitive',
    phrases: `không kích, ném bom, oanh tạc, oanh kích, dội bom, bắn rơi, bắn hạ máy bay, bắn hạ`,
  },
  {
    type: 'ASSAULT',
    mode: 'drone',
    kind: 'verb',
    frame: 'transitive',
    phrases: `tấn công bằng máy bay không người lái, không kích bằng máy bay không người lái`,
  },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      pháo kích, nã pháo, nã tên lửa, bắn phá, nã đạn pháo, bắn pháo, phóng rocket, nã rocket, bắn rocket,
      bắn chìm, đánh chìm
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'explosives',
    kind: 'verb',
    frame: 'transitive',
    phrases: `đánh bom, gài bom, cho nổ tung, kích nổ, đặt bom`,
  },
  {
    type: 'ASSAULT',
    mode: 'suicide-attack',
    kind: 'verb',
    frame: 'transitive',
    phrases: `đánh bom tự sát, đánh bom liều chết, tấn công liều chết`,
  },
  {
    type: 'ASSAULT',
    mode: 'firearms',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      xả súng, nổ súng, bắn chết, bắn, bắn trọng thương, nã súng, bắn bị thương, bắn vào, đấu súng, bắn tỉa
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'targeted',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      ám sát, sát hại, giết, giết chết, giết hại, hạ sát, giết người, tiêu diệt, đâm chết, chém chết,
      hành quyết, xử tử con tin, chặt đầu, đầu độc, thủ tiêu, đánh chết, bị sát hại, bị giết, bị giết hại,
      bị ám sát, bị đâm chết, bị bắn chết, bị đánh chết, siết cổ, bóp cổ, hạ độc
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'beat',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      hành hung, đánh đập, đánh, chém, đâm, đâm trọng thương, ẩu đả, xô xát, bạo hành, đánh hội đồng,
      đánh nhau, tát, truy sát, tạt axit, cướp, cướp giật, cướp tài sản, chém trọng thương, hỗn chiến,
      bị hành hung, bị đánh, bị đâm, bị chém, dùng dao đâm, dùng hung khí, dí dao, khống chế,
      cướp ngân hàng, cướp tiệm vàng, đánh ghen
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'torture',
    kind: 'verb',
    frame: 'transitive',
    phrases: `tra tấn, nhục hình, dùng nhục hình, bức cung`,
  },
  {
    type: 'ASSAULT',
    mode: 'sexual',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      hiếp dâm, cưỡng hiếp, xâm hại, xâm hại tình dục, dâm ô, giao cấu, sàm sỡ, quấy rối tình dục,
      cưỡng dâm, bị xâm hại, bị hiếp dâm, quấy rối
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'abduct',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bắt cóc, bắt làm con tin, bắt giữ con tin, bị bắt cóc, bắt giữ trái phép, giam giữ trái phép,
      giữ người trái pháp luật, bắt cóc tống tiền
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'destroy',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phá huỷ, đốt phá, phóng hoả, đốt nhà, san phẳng, thiêu rụi nhà, châm lửa đốt, tưới xăng đốt, đốt
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'crowd-control',
    kind: 'verb',
    frame: 'transitive',
    phrases: `trấn áp, đàn áp, xịt hơi cay, bắn hơi cay, giải tán biểu tình, bắn đạn cao su, dùng vòi rồng`,
  },
  {
    type: 'ASSAULT',
    mode: 'unconventional',
    kind: 'verb',
    frame: 'transitive',
    phrases: `tấn công hoá học, sử dụng vũ khí hoá học, dùng vũ khí hoá học`,
  },
  {
    type: 'ASSAULT',
    kind: 'noun',
    frame: 'transitive',
    durative: true,
    phrases: `
      cuộc chiến, cuộc chiến tranh, chiến tranh, xung đột, cuộc xung đột, các cuộc xung đột,
      cuộc giao tranh, các cuộc giao tranh, nội chiến, cuộc nội chiến, chiến dịch quân sự, cuộc xâm lược,
      cuộc xâm lăng, cuộc tấn công, các cuộc tấn công, vụ tấn công, các vụ tấn công, cuộc tổng tấn công,
      cuộc tổng tiến công, cuộc tiến công, trận đánh, trận chiến, cuộc phản công, cuộc đụng độ, vụ đụng độ,
      cuộc đấu súng, vụ đấu súng, cuộc đột kích, cuộc kháng chiến,
      trận hải chiến, hải chiến, cuộc hỗn chiến, vụ hỗn chiến, vụ ẩu đả, vụ xô xát, chiến sự,
      cuộc can thiệp, chiến dịch, vụ thảm sát, cuộc thảm sát, vụ diệt chủng, vụ khủng bố, cuộc khủng bố,
      vụ tập kích
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'aerial',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc không kích, các cuộc không kích, vụ không kích, đợt không kích, vụ bắn rơi, trận không kích
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'explosives',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ đánh bom, các vụ đánh bom, vụ nổ bom, vụ đánh bom liều chết, vụ đánh bom tự sát, vụ đánh bom xe
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'firearms',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ xả súng, vụ nổ súng, cuộc xả súng, vụ bắn`,
  },
  {
    type: 'ASSAULT',
    mode: 'targeted',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ ám sát, vụ án mạng, vụ giết người, vụ sát hại, vụ trọng án, án mạng, vụ thảm án, thảm án,
      vụ đầu độc, vụ đâm chém, vụ chém người, vụ đâm người, vụ truy sát
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'abduct',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ bắt cóc, vụ bắt giữ con tin, vụ bắt con tin`,
  },
  {
    type: 'ASSAULT',
    mode: 'beat',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ cướp, vụ cướp giật, vụ hành hung, vụ đánh nhau, vụ bạo hành, vụ cướp ngân hàng, vụ tạt axit`,
  },
  {
    type: 'ASSAULT',
    mode: 'sexual',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ hiếp dâm, vụ xâm hại, vụ xâm hại tình dục, vụ dâm ô, vụ cưỡng hiếp`,
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      trộm, trộm cắp, lấy trộm, lấy cắp, đánh cắp, đột nhập, đột nhập vào, cạy cửa, móc túi, trộm xe,
      trộm cắp tài sản, bị trộm, bị mất cắp, bị trộm đột nhập, chiếm đoạt, chiếm đoạt tài sản, lừa đảo,
      lừa đảo chiếm đoạt, lừa bán, mua bán người, lừa đảo chiếm đoạt tài sản, tống tiền, cưỡng đoạt,
      cưỡng đoạt tài sản, đe doạ giết, khống chế con tin, uy hiếp, rút dao, rút súng, vung dao, xông vào,
      lao vào đánh, đấm, đá, tấn công bằng dao, đánh bạn, đánh học sinh, bắn trúng, bắn pháo vào,
      phóng tên lửa vào, phóng loạt tên lửa, nã pháo vào, tập kích tên lửa, tấn công tên lửa, tấn công uav,
      không kích vào, mở cuộc tấn công, mở đợt tấn công, mở đợt tập kích, mở cuộc phản công, giành lại,
      giành lại quyền kiểm soát, tái chiếm, chọc thủng phòng tuyến, tiến vào thành phố, chiếm giữ, vây hãm,
      cài mìn, phá sập, cho nổ, giao chiến ác liệt, giao tranh ác liệt, bắn hạ uav, bắn hạ tên lửa,
      bắn hạ chiến đấu cơ
    `,
  },
  {
    type: 'ASSAULT',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ trộm, vụ trộm cắp, vụ lừa đảo, vụ cướp tiệm vàng, vụ cướp tài sản, vụ giật đồ, vụ bắn nhau,
      vụ chém nhau, vụ đâm chết, vụ đánh hội đồng, vụ đập phá, vụ đốt nhà, vụ phóng hoả,
      vụ giết người cướp của, vụ phân xác, vụ xâm phạm, vụ quấy rối, vụ nã súng, vụ nã pháo, vụ pháo kích,
      vụ phóng rocket, đòn tập kích, đợt tập kích, đợt tấn công, đòn tấn công, cuộc tập kích,
      cuộc pháo kích, đợt pháo kích, loạt tên lửa, loạt vụ nổ bom, cuộc vây hãm, cuộc bao vây,
      chiến dịch phản công, chiến dịch giải phóng, cuộc tiến công mùa xuân, cuộc phản kích
    `,
  },
];
