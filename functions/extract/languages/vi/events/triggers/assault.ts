import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** ASSAULT: violence. */
export const assault: readonly TriggerGroup[] = [
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      giao tranh, giao chiến, đụng độ, xung đột, giao tranh dữ dội, đụng độ vũ trang,
      xung đột vũ trang, chạm súng, đọ súng, giao chiến ác liệt, giao tranh ác liệt
    `,
    examples: ['Ngày 5/3, quân đội Ấn Độ và Trung Quốc đụng độ ở biên giới'],
  },
  {
    type: 'ASSAULT',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      xung đột, cuộc xung đột, các cuộc xung đột, cuộc giao tranh, các cuộc giao tranh,
      nội chiến, cuộc nội chiến, cuộc đụng độ, vụ đụng độ, cuộc đấu súng, chiến sự, xung đột vũ trang, cuộc xung đột vũ trang, trận đụng độ
    `,
    examples: ['Chiến sự giữa Nga và Ukraine ngày 5/3'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tấn công, công kích quân sự, can thiệp quân sự, can thiệp vũ trang, xâm lược, xâm lăng, đưa quân vào,
      tiến công, tiến đánh, phản công, gây chiến, khai chiến,
      phát động chiến tranh, tham chiến, đánh chiếm, chiếm được, đánh phá, tập kích, phục kích,
      sử dụng sức mạnh quân sự, sử dụng vũ lực, mở chiến dịch quân sự, mở chiến dịch, phát động cuộc chiến,
      phát động chiến dịch quân sự, đột kích, truy quét, bao vây tấn công, chiếm thành phố, giải phóng,
      thảm sát, diệt chủng, tàn sát, mở màn chiến dịch, mở cuộc tiến công, mở cuộc tổng tấn công,
      phát động tấn công, phát động cuộc tấn công, phát động phản công, tấn công quân sự, tấn công dồn dập,
      tấn công dữ dội, tấn công bất ngờ, tấn công vũ trang, tấn công tự vệ, tấn công khủng bố,
      tấn công trả đũa, tấn công lãnh thổ, tấn công căn cứ, tổng tấn công, tổng tiến công, tập kích bất ngờ,
      tập kích căn cứ, đột kích căn cứ, bao vây thành phố, vây thành, công phá, đánh úp, đánh trả, đánh đuổi,
      đánh lui, đánh bật, đẩy lui, đẩy lùi cuộc tấn công, đánh thắng, đánh tan, quét sạch,
      nghiền nát lực lượng, tiêu diệt lực lượng, càn quét làng, chiếm được thành phố, chiếm thị trấn,
      chiếm lại, giành quyền kiểm soát thành phố, giải phóng thành phố, giải phóng hoàn toàn,
      giải phóng thủ đô, tiến vào thủ đô, tiến vào sài gòn, xâm nhập lãnh thổ, xâm phạm lãnh thổ,
      vượt biên giới tấn công, tuyên chiến, nổ ra chiến tranh, leo thang chiến tranh,
      trả đũa quân sự, đáp trả quân sự,
      đáp trả bằng tên lửa, thanh trừng, thanh sát sắc tộc,
      rải thảm, rải bom, ném bom huỷ diệt, rải chất độc
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'aerial',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      không kích, ném bom, oanh tạc, oanh kích, dội bom, bắn rơi, bắn hạ máy bay, bắn hạ, không kích trả đũa,
      không kích dữ dội, không kích căn cứ, mở không kích, mở chiến dịch không kích, ném bom rải thảm, thả bom,
      thả bom nguyên tử, ném bom nguyên tử, rải thảm bom, đánh bom hạt nhân, bắn rơi máy bay,
      bắn rơi trực thăng, bắn rơi tiêm kích, bắn rơi uav, bắn hạ trực thăng, bắn hạ tiêm kích,
      bắn hạ máy bay không người lái, bắn hạ khinh khí cầu, đánh chặn, bị đánh chặn, đánh chặn thành công
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'drone',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tấn công bằng máy bay không người lái, không kích bằng máy bay không người lái, tấn công bằng drone,
      tấn công bằng uav, tập kích bằng uav, tập kích bằng máy bay không người lái, tập kích uav, phóng uav,
      phóng drone, phóng máy bay không người lái tấn công
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      pháo kích, nã pháo, bắn sang, bắn sang làm, bắn sang khiến, nã tên lửa, bắn phá, nã đạn pháo, bắn pháo, phóng rocket, nã rocket, bắn rocket,
      bắn chìm, đánh chìm, tập kích tên lửa vào, tập kích hoả lực, khai hoả, dội tên lửa, dội pháo,
      dội hoả lực, trút bom, trút tên lửa, nã đạn, bắn đạn pháo, bắn tên lửa vào, bắn rocket vào,
      phóng tên lửa vào thủ đô, đấu pháo, pháo kích vào, pháo kích dữ dội, phóng ngư lôi, bắn cháy,
      bị trúng tên lửa, trúng tên lửa, trúng pháo
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'explosives',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đánh bom, gài bom, cho nổ tung, kích nổ, đặt bom, đánh bom xe, đánh bom nhà thờ, đánh bom đền thờ,
      đánh bom khách sạn, nổ bom, cho nổ bom, kích nổ bom, kích hoạt bom, kích nổ xe bom, ném lựu đạn, ném mìn,
      ném bom xăng vào, gài mìn, gài thuốc nổ, đặt mìn, đặt thuốc nổ, trúng mìn, vướng mìn
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'suicide-attack',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đánh bom tự sát, đánh bom liều chết, tấn công liều chết, tấn công tự sát, kích hoạt đai bom,
      cho nổ đai bom, cho nổ áo bom, lao xe bom
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'firearms',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      xả súng, nổ súng, bắn chết, bắn, bắn trọng thương, nã súng, bắn bị thương, bắn vào, đấu súng, bắn tỉa,
      xả súng vào, xả súng giết, xả đạn, bắn loạn xạ, bắn liên tiếp, bắn nhiều phát, bắn nhau, bắn gục,
      bắn từ xa, nổ súng bắn, nổ súng vào, nổ súng tấn công,
      dí súng, chĩa súng, chĩa súng vào, bị trúng đạn, trúng đạn, bị thương do đạn bắn
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
      bị ám sát, bị đâm chết, bị bắn chết, bị đánh chết, siết cổ, bóp cổ, hạ độc, ám sát hụt, mưu sát, ám hại,
      hạ thủ, ra tay sát hại, sát hại dã man, giết vợ, giết chồng, giết con, giết bạn gái, giết người yêu,
      giết người tình, giết người cướp của, giết người phi tang, giết người diệt khẩu, giết hàng loạt,
      giết và phân xác, hành quyết con tin, hành hình, xử bắn, cắt cổ, cắt cổ họng, bóp cổ chết, siết cổ chết,
      dìm chết, đánh đến chết, đâm tử vong, đâm chết người, đâm nhiều nhát, đâm liên tiếp, chém tử vong,
      chém lìa, chém đứt, đốt xác, phân xác, phi tang xác, phi tang thi thể, vứt xác, giấu xác, chôn xác, bỏ xác, bỏ thi thể, vứt thi thể, giấu thi thể, chôn thi thể, đặt thi thể, giấu thi hài, đốt thi thể, ném thi thể, ném xác,
      đầu độc bằng, đầu độc chồng, hạ độc cả nhà, tẩm độc, tạt xăng đốt, tưới xăng đốt nhà, bị thiêu sống
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
      bị hành hung, bị đánh, bị đâm, bị chém, dùng hung khí, dí dao, cướp ngân hàng,
      cướp tiệm vàng, đánh ghen, đánh đập dã man, đánh tới tấp, đánh trọng thương, đánh bị thương, đánh người,
      đánh vợ, đánh con, đánh dã man, đánh gãy, đánh vào đầu, đánh túi bụi, hành hung dã man, đấm đá, đấm vào mặt, đạp vào,
      tát vào mặt, tát liên tiếp, gây thương tích, cố ý gây thương tích, ngược đãi, bạo hành trẻ em,
      bạo hành trẻ, bạo hành vợ, hành hạ, hành hạ dã man, đâm bị thương, đâm gục, đâm vào ngực, đâm vào cổ,
      đâm một nhát, chém bị thương, chém vào, chém người, chém nhau, truy đuổi và chém,
      cướp xe, cướp taxi, cướp dây chuyền, cướp túi xách, cướp điện thoại, cướp vàng, cướp cửa hàng,
      cướp có vũ khí, cướp có vũ trang, giật dây chuyền, giật túi xách, giật điện thoại, giật đồ,
      chặn đường cướp, dùng súng cướp, mang súng cướp, nổ súng cướp, tạt sơn, tạt mắm tôm, ném chất bẩn,
      khủng bố đòi nợ, bị giật
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'torture',
    kind: 'verb',
    frame: 'transitive',
    phrases: `tra tấn, nhục hình, dùng nhục hình, bức cung, tra tấn dã man`,
  },
  {
    type: 'ASSAULT',
    mode: 'sexual',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      hiếp dâm, cưỡng hiếp, xâm hại, xâm hại tình dục, dâm ô, giao cấu, sàm sỡ, quấy rối tình dục, cưỡng dâm,
      bị xâm hại, bị hiếp dâm, quấy rối, hiếp dâm tập thể, tấn công tình dục, lạm dụng tình dục,
      giở trò đồi bại, giở trò, có hành vi dâm ô, gạ gẫm, cưỡng ép quan hệ, cưỡng bức
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'abduct',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      bắt cóc, bắt làm con tin, bắt giữ con tin, bị bắt cóc, bắt giữ trái phép, giam giữ trái phép,
      giữ người trái pháp luật, bắt cóc bắt cóc đòi tiền chuộc, bắt cóc con tin,
      bắt giữ làm con tin, bắt con tin, giữ con tin, giam lỏng con tin, nhốt, giam cầm, bắt người trái phép,
      bắt giữ người trái phép
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'destroy',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phá huỷ, đốt phá, phóng hoả, đốt nhà, san phẳng, thiêu rụi nhà, châm lửa đốt, tưới xăng đốt, đốt,
      phá huỷ hoàn toàn, phá huỷ hệ thống, phá huỷ cầu, phá huỷ kho, phá huỷ nhà máy, san bằng, đốt cháy,
      đốt xe, đốt xe máy, đốt rừng, đốt trụ sở, đốt quán, đốt chợ, đập phá nhà, đập phá tài sản nhà,
      đập phá quán, phóng hoả đốt, châm lửa, tẩm xăng đốt, phá hoại, giật sập
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'crowd-control',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trấn áp, đàn áp, xịt hơi cay, bắn hơi cay, giải tán biểu tình, bắn đạn cao su, dùng vòi rồng,
      trấn áp biểu tình, đàn áp biểu tình, giải tán đám đông, bắn hơi cay vào, dùng hơi cay, phun hơi cay,
      sử dụng hơi cay, dùng lựu đạn khói, bắn đạn cao su vào
    `,
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

      chiến dịch quân sự, cuộc xâm lược, cuộc xâm lăng,
      cuộc tấn công, các cuộc tấn công, vụ tấn công, các vụ tấn công, cuộc tổng tấn công, cuộc tổng tiến công,
      cuộc tiến công, trận đánh, trận chiến, cuộc phản công,
      vụ đấu súng, cuộc đột kích, cuộc kháng chiến, trận hải chiến, hải chiến, cuộc hỗn chiến, vụ hỗn chiến,
      vụ ẩu đả, vụ xô xát, cuộc can thiệp, vụ thảm sát, cuộc thảm sát, vụ diệt chủng,
      vụ khủng bố, cuộc khủng bố, vụ tập kích, cuộc chiến tranh biên giới, chiến tranh việt nam,
      chiến tranh thế giới, chiến tranh thế giới thứ hai, chiến tranh thế giới thứ nhất,
      chiến tranh triều tiên, chiến tranh vùng vịnh, chiến tranh lạnh kết thúc, cuộc chiến tranh xâm lược,
      cuộc chiến tranh vùng vịnh, cuộc chiến tranh việt nam, cuộc chiến biên giới, cuộc chiến ở ukraine,
      cuộc tổng phản công, chiến dịch điện biên phủ,
      chiến dịch hồ chí minh, chiến dịch quân sự đặc biệt, trận điện biên phủ, trận quyết chiến,
      trận hải chiến hoàng sa, trận gạc ma, cuộc hành quyết, cuộc thanh trừng, cuộc chạm trán quân sự,
      vụ tấn công khủng bố, vụ tấn công vũ trang, cuộc tấn công khủng bố, cuộc tấn công quân sự,
      các vụ tấn công khủng bố, đợt tiến công, cuộc tổng tiến công và nổi dậy, cuộc tấn công trả đũa,
      đòn trả đũa, đòn đáp trả, đòn không kích
    `,
  },
  {
    type: 'ASSAULT',
    kind: 'noun',
    frame: 'transitive',
    phrases: 'cuộc chiến, cuộc chiến tranh, chiến tranh',
    examples: ['Cuộc chiến của Nga với Gruzia hồi tháng 8/2008'],
  },
  {
    type: 'ASSAULT',
    mode: 'aerial',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      cuộc không kích, các cuộc không kích, vụ không kích, đợt không kích, vụ bắn rơi, (loạt trận|những trận|các trận) (tập kích|không kích|pháo kích|oanh tạc|oanh kích|ném bom), trận tập kích, trận không kích, trận oanh tạc
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'explosives',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ đánh bom, các vụ đánh bom, vụ nổ bom, vụ đánh bom liều chết, vụ đánh bom tự sát, vụ đánh bom xe,
      vụ nổ bom xe, loạt vụ đánh bom, loạt đánh bom, cuộc đánh bom, vụ tấn công bằng bom, vụ đánh bom kép,
      vụ gài bom, vụ ném lựu đạn, vụ nổ mìn khủng bố, âm mưu đánh bom
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'firearms',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ xả súng, vụ nổ súng, cuộc xả súng, vụ bắn, cuộc đọ súng, vụ đọ súng, vụ bắn súng,
      vụ xả súng hàng loạt, vụ xả súng trường học, vụ xả súng đẫm máu, vụ bắn chết, vụ bắn người,
      vụ thảm sát bằng súng, cuộc chạm súng, vụ chạm súng
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'targeted',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ ám sát, vụ án mạng, vụ giết người, vụ sát hại, vụ trọng án, án mạng, vụ thảm án, thảm án, vụ đầu độc,
      vụ đâm chém, vụ chém người, vụ đâm người, vụ truy sát, vụ mưu sát, vụ ám sát hụt, âm mưu ám sát,
      vụ giết người hàng loạt, vụ giết vợ, vụ giết chồng, vụ giết con, vụ giết người phân xác, vụ giết hại,
      vụ hành quyết, vụ đâm dao, vụ tấn công bằng dao, vụ tấn công bằng xe tải, vụ lao xe, vụ đâm xe khủng bố,
      vụ hạ độc, vụ án giết người, vụ thảm sát cả nhà, nghi án giết người
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'abduct',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ bắt cóc, vụ bắt giữ con tin, vụ bắt con tin, vụ bắt cóc trẻ em, vụ bắt cóc con tin,
      cuộc khủng hoảng con tin, vụ bắt giữ người trái phép, vụ giam giữ trái phép
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'beat',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ cướp, vụ cướp giật, vụ hành hung, vụ đánh nhau, vụ bạo hành, vụ cướp ngân hàng, vụ tạt axit,
      vụ đánh người, vụ đánh ghen, vụ bạo lực học đường, vụ bạo hành trẻ, vụ bạo hành trẻ em, vụ ngược đãi,
      vụ xô xát nghiêm trọng, vụ cố ý gây thương tích, vụ cướp xe, vụ cướp taxi, vụ cướp có vũ trang,
      vụ cướp dây chuyền, vụ giật túi xách, vụ đâm nhau, vụ tạt sơn, vụ hành hạ, cuộc ẩu đả, cuộc xô xát
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'sexual',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ hiếp dâm, vụ xâm hại, vụ xâm hại tình dục, vụ dâm ô, vụ cưỡng hiếp, vụ lạm dụng tình dục,
      vụ tấn công tình dục, vụ quấy rối tình dục, vụ hiếp dâm tập thể, vụ sàm sỡ, vụ án hiếp dâm
    `,
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      đe doạ giết, khống chế con tin, uy hiếp, rút dao, rút súng, vung dao, xông vào, đấm, đá, tấn công bằng dao, đánh bạn, đánh học sinh, bắn trúng, bắn pháo vào,
      phóng tên lửa vào, phóng loạt tên lửa, nã pháo vào, tập kích tên lửa, tấn công tên lửa, tấn công uav,
      không kích vào, mở cuộc tấn công, mở đợt tấn công, mở đợt tập kích, mở cuộc phản công, giành lại,
      giành lại quyền kiểm soát, giành được quyền kiểm soát, 
      giành quyền kiểm soát hoàn toàn, sử dụng tên lửa, sử dụng bom, sử dụng bom chùm,
      sử dụng uav, sử dụng máy bay không người lái, tái chiếm, chọc thủng phòng tuyến, tiến vào thành phố, chiếm giữ, vây hãm,
      cài mìn, phá sập, cho nổ, bắn hạ uav, bắn hạ tên lửa,
      bắn hạ chiến đấu cơ,
      hất
    `,
  },
  {
    type: 'ASSAULT',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ cướp tiệm vàng, vụ cướp tài sản, vụ giật đồ, vụ bắn nhau,
      vụ chém nhau, vụ đâm chết, vụ đánh hội đồng, vụ đập phá, vụ đốt nhà, vụ phóng hoả,
      vụ giết người cướp của, vụ phân xác, vụ xâm phạm, vụ quấy rối, vụ nã súng, vụ nã pháo, bắn sang, bắn sang làm, bắn sang khiến, vụ pháo kích,
      vụ phóng rocket, đòn tập kích, đợt tập kích, đợt tấn công, đòn tấn công, cuộc tập kích, cuộc pháo kích,
      đợt pháo kích, loạt tên lửa, loạt vụ nổ bom, cuộc vây hãm, cuộc bao vây, chiến dịch phản công,
      chiến dịch giải phóng, cuộc tiến công mùa xuân, cuộc phản kích
    `,
  },
  {
    type: 'COERCE',
    kind: 'verb',
    frame: 'transitive',
    takes: ['ACCIDENT'],
    phrases: `khống chế`,
    examples: ['Cảnh sát khống chế tài xế xe tải ngày 5/3'],
  },
  {
    type: 'ASSAULT',
    mode: 'drone',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      vụ tấn công bằng máy bay không người lái, cuộc tấn công bằng máy bay không người lái, vụ tập kích uav,
      cuộc tập kích uav, đợt tập kích uav, vụ tấn công drone, cuộc tấn công bằng drone
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    kind: 'noun',
    frame: 'transitive',
    phrases: `
      trận pháo kích, cuộc đấu pháo, vụ tập kích tên lửa, cuộc tấn công tên lửa, vụ tấn công tên lửa,
      đợt tấn công tên lửa, vụ bắn tên lửa, vụ đánh chìm
    `,
  },
  {
    type: 'ASSAULT',
    mode: 'suicide-attack',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ tấn công tự sát, vụ tấn công liều chết, cuộc tấn công tự sát, vụ tự sát bằng bom`,
  },
  {
    type: 'ASSAULT',
    mode: 'destroy',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ phá hoại, vụ đốt xe, vụ đốt phá, vụ phóng hoả đốt, vụ phá huỷ`,
  },
  {
    type: 'ASSAULT',
    mode: 'crowd-control',
    kind: 'noun',
    frame: 'transitive',
    phrases: `cuộc đàn áp, cuộc trấn áp, chiến dịch trấn áp, vụ đàn áp`,
  },
  {
    type: 'ASSAULT',
    privately: 'CONTEST',
    takes: ['CONTEST'],
    kind: 'verb',
    frame: 'undergo',
    phrases: 'thất thủ',
    examples: ['Thành phố Debaltsevo thất thủ ngày 18/2'],
  },
  {
    type: 'ASSAULT',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      chiến đấu
    `,
  },
];
