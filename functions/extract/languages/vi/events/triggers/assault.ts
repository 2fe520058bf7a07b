import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** ASSAULT: violence. */
export const assault: readonly TriggerGroup[] = [
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
      bị hành hung, bị đánh, bị đâm, bị chém, dùng dao đâm, dùng hung khí, dí dao, khống chế, cướp ngân hàng,
      cướp tiệm vàng, đánh ghen
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
      hiếp dâm, cưỡng hiếp, xâm hại, xâm hại tình dục, dâm ô, giao cấu, sàm sỡ, quấy rối tình dục, cưỡng dâm,
      bị xâm hại, bị hiếp dâm, quấy rối
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
      cuộc chiến, cuộc chiến tranh, chiến tranh, xung đột, cuộc xung đột, các cuộc xung đột, cuộc giao tranh,
      các cuộc giao tranh, nội chiến, cuộc nội chiến, chiến dịch quân sự, cuộc xâm lược, cuộc xâm lăng,
      cuộc tấn công, các cuộc tấn công, vụ tấn công, các vụ tấn công, cuộc tổng tấn công, cuộc tổng tiến công,
      cuộc tiến công, trận đánh, trận chiến, cuộc phản công, cuộc đụng độ, vụ đụng độ, cuộc đấu súng,
      vụ đấu súng, cuộc đột kích, cuộc kháng chiến, trận hải chiến, hải chiến, cuộc hỗn chiến, vụ hỗn chiến,
      vụ ẩu đả, vụ xô xát, chiến sự, cuộc can thiệp, chiến dịch, vụ thảm sát, cuộc thảm sát, vụ diệt chủng,
      vụ khủng bố, cuộc khủng bố, vụ tập kích
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
      vụ ám sát, vụ án mạng, vụ giết người, vụ sát hại, vụ trọng án, án mạng, vụ thảm án, thảm án, vụ đầu độc,
      vụ đâm chém, vụ chém người, vụ đâm người, vụ truy sát
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
      vụ phóng rocket, đòn tập kích, đợt tập kích, đợt tấn công, đòn tấn công, cuộc tập kích, cuộc pháo kích,
      đợt pháo kích, loạt tên lửa, loạt vụ nổ bom, cuộc vây hãm, cuộc bao vây, chiến dịch phản công,
      chiến dịch giải phóng, cuộc tiến công mùa xuân, cuộc phản kích
    `,
  },
];
