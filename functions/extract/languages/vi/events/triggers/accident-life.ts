import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** ACCIDENT and LIFE: accidents, disasters, outbreaks; birth, death, injury, marriage. */
export const accidentAndLife: readonly TriggerGroup[] = [
  {
    type: 'ACCIDENT',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      vụ tai nạn, vụ tai nạn giao thông, tai nạn, tai nạn giao thông, vụ cháy, vụ hoả hoạn, hoả hoạn,
      đám cháy, trận cháy, vụ nổ, các vụ nổ, vụ sập, vụ sập cầu, vụ sập nhà, vụ chìm tàu, vụ chìm phà,
      vụ lật tàu, vụ lật xe, vụ rơi máy bay, vụ tai nạn máy bay, vụ va chạm, vụ đâm xe, vụ tông xe,
      vụ đuối nước, vụ sạt lở, vụ lở đất, trận lở đất, trận lũ, trận lũ quét, cơn lũ, đợt lũ, mưa lũ,
      lũ lụt, trận lụt, trận mưa, trận động đất, động đất, các trận động đất, dư chấn, trận sóng thần,
      sóng thần, cơn bão, trận bão, siêu bão, bão số, áp thấp nhiệt đới, cơn lốc, trận lốc xoáy, lốc xoáy,
      trận bão tuyết, núi lửa phun trào, vụ phun trào, vụ cháy rừng, cháy rừng, đợt hạn hán, hạn hán,
      đợt rét, đợt nắng nóng, đợt không khí lạnh, mưa lớn, mưa đá, trận mưa đá, sự cố, vụ rò rỉ,
      vụ tràn dầu, sự cố tràn dầu, sự cố môi trường, ổ dịch, dịch bệnh, đợt dịch, làn sóng dịch, đại dịch,
      dịch covid, dịch sars, dịch tả, dịch sốt xuất huyết, dịch cúm, dịch sởi, ca nhiễm, ca mắc, ca bệnh,
      các ca nhiễm, ca dương tính, ca tử vong, ca lây nhiễm, chùm ca bệnh, vụ ngộ độc, vụ ngộ độc thực phẩm,
      vụ giẫm đạp, vụ mất tích, thảm hoạ, thảm kịch, vụ trật bánh, vụ sập hầm, vụ sập mỏ, vụ điện giật,
      thiên tai, vụ vỡ đập, vụ vỡ đê, vụ việc đau lòng, vụ rơi, vụ trượt, tai nạn lao động,
      vụ tai nạn lao động, đợt triều cường, triều cường
    `,
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      bao trùm, bốc lên, dập lửa, dập tắt, dập tắt đám cháy, phun nước, khống chế đám cháy, bùng lên,
      bùng cháy, cháy lan, sập đổ, ngập nước, bị ngập nước, lao khỏi, rơi khỏi, gặp nạn, gặp tai nạn,
      bị tai nạn, bị tai nạn giao thông, xảy ra tai nạn, gây tai nạn, gây ra tai nạn, gặp sự cố, bốc cháy,
      phát hoả, cháy, bị cháy, cháy rụi, bị thiêu rụi, thiêu rụi, phát nổ, nổ, nổ lớn, nổ tung, sập, đổ sập,
      bị sập, đổ, chìm, bị chìm, lật, bị lật, lật nhào, lật úp, lật nghiêng, rơi, bị rơi, lao xuống vực,
      lao xuống sông, lao xuống, lao vào, lao lên vỉa hè, đâm vào, đâm trúng, tông vào, tông, tông trúng,
      tông chết, húc vào, va chạm, va chạm với, va quệt, trật bánh, mất lái, mất phanh, sạt lở, lở đất,
      sụt lún, bị sạt lở, vỡ đê, vỡ đập, ngập, bị ngập, ngập lụt, ngập sâu, ngập nặng, bị lũ cuốn,
      bị cuốn trôi, cuốn trôi, lũ cuốn trôi, bị nước cuốn, bị sét đánh, bị điện giật, đổ bộ, bùng phát,
      bùng phát dịch, tái bùng phát, lây lan, lan rộng, lây nhiễm, xuất hiện dịch, ghi nhận ca mắc,
      ghi nhận ca nhiễm, ghi nhận thêm, nhiễm, nhiễm bệnh, mắc, mắc covid, nhiễm covid, bị nhiễm,
      dương tính, xét nghiệm dương tính, cho kết quả dương tính, có kết quả dương tính, ngộ độc, bị ngộ độc,
      mất tích, bị mất tích, mất liên lạc, phun trào, rung chuyển, tràn dầu, rò rỉ, cô lập do lũ, mắc kẹt,
      bị mắc kẹt, bị vùi lấp, vùi lấp, bị đè, hạ cánh khẩn cấp, trượt khỏi đường băng, va vào, tràn vào,
      quét qua, mưa lớn, mưa to, tàn phá, hoành hành, càn quét, gây thiệt hại, gây hư hỏng, hạn hán,
      rung lắc, lâm nạn, giẫm đạp, bị rò rỉ, trôi dạt, mắc cạn, gãy đổ, tốc mái, tiếp cận bờ, suy yếu,
      mạnh lên thành bão
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `qua đời, từ trần, tạ thế, mất, mất mạng, thiệt mạng, tử vong, chết, tử nạn, hy sinh, hi sinh, tử trận, băng hà, viên tịch, trút hơi thở cuối cùng, ra đi, ra đi mãi mãi, chết đuối, đuối nước, bị đuối nước, tự tử, tự sát, nhảy lầu, nhảy cầu, treo cổ, tự thiêu, chết não, chết cháy, chết ngạt, tử vong tại chỗ, tử vong trên đường, không qua khỏi, bỏ mạng, gục chết, chết lâm sàng, đột tử, đột quỵ, đột quỵ và,
      sinh, chào đời, sinh ra, sinh con, sinh đôi, hạ sinh, sinh hạ, sinh ngày, sinh năm, sn, chuyển dạ, mang thai, có thai, sinh mổ, lâm bồn, kết hôn, cưới, cưới nhau, cưới vợ, lấy chồng, lấy vợ, làm đám cưới, tổ chức đám cưới, tổ chức hôn lễ, đính hôn, cầu hôn, ăn hỏi, thành hôn, ly hôn, li hôn, ly dị, đệ đơn ly hôn, ly thân, tái hôn, nên duyên, chia tay nhau, bị thương, bị thương nặng, trọng thương, chấn thương, dính chấn thương, dính chấn thương nặng, bị chấn thương, gãy chân, gãy tay, bị gãy, đứt dây chằng, bị bỏng, bỏng nặng, nhập viện, phải nhập viện, được đưa vào viện, nhập viện cấp cứu, đưa đi cấp cứu, chuyển viện, ra viện, xuất viện, phẫu thuật, được phẫu thuật, nhận nuôi, mổ, được ghép, khỏi bệnh, bình phục, hồi phục, được chữa khỏi, công bố khỏi bệnh, mắc bệnh, mắc ung thư, bị ung thư, phát bệnh, lâm bệnh, tốt nghiệp, an táng, được an táng, hoả táng, mai táng, chôn cất, phát hiện thi thể, tìm thấy thi thể, thọ, hưởng thọ, yêu nhau, hẹn hò, đỗ đại học, trúng tuyển, thi đỗ, đậu đại học, nhập học, bị chó cắn, bị ong đốt, bị rắn cắn, chuyển giới`,
  },
  {
    type: 'LIFE',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      đám cưới, lễ cưới, hôn lễ, lễ đính hôn, lễ ăn hỏi, đám tang, tang lễ, lễ tang, lễ quốc tang,
      quốc tang, cái chết, lễ an táng, cuộc hôn nhân, ca sinh, sinh nhật, ngày sinh, ngày mất, lễ tốt nghiệp
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `cướp đi sinh mạng, cướp đi sinh mạng của, làm chết, khiến thiệt mạng`,
  },
  {
    type: 'ACCIDENT',
    kind: 'noun',
    frame: 'undergo',
    weak: true,
    phrases: `
      cơn mưa, trận mưa lớn, đợt mưa, đợt mưa lũ, đợt mưa lớn, cơn dông, trận dông lốc, dông lốc, mưa dông,
      cơn mưa đá, đợt mưa đá, trận cuồng phong, cơn địa chấn, trận lở tuyết, vụ lở tuyết, vụ lật thuyền,
      vụ đắm tàu, vụ chìm thuyền, vụ lật ca nô, vụ chìm sà lan, vụ máy bay rơi, vụ rơi trực thăng,
      vụ nổ khí gas, vụ nổ gas, vụ nổ bình gas, vụ nổ mìn, vụ cháy nổ, vụ cháy nhà, vụ cháy chợ, vụ cháy xe,
      vụ cháy quán, vụ cháy chung cư, vụ hoả hoạn lớn, vụ sập giàn giáo, vụ sập tường, vụ đổ tường,
      vụ sập trần, vụ sụt lún, vụ sạt lở đất, vụ sạt lở núi, vụ lũ quét, trận lũ ống, cơn lũ quét,
      cơn lũ dữ, vụ ngạt khí, vụ ngộ độc rượu, vụ tai nạn liên hoàn, vụ tai nạn thảm khốc, tai nạn máy bay,
      tai nạn đường sắt, tai nạn liên hoàn, tâm bão, bão, hoàn lưu bão, nước lũ, đỉnh lũ, không khí lạnh,
      rét đậm, rét hại, băng giá, sương muối, cơn sốt đất nứt, chuỗi lây nhiễm, ca lây nhiễm cộng đồng,
      ca nhiễm mới, bệnh nhân mới, ca tử vong mới, đợt bùng phát, đợt bùng dịch, vụ hư hỏng
    `,
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      ngập úng, bị ngập úng, bị tốc mái, bị sập đổ, bị hư hỏng, hư hỏng, bị hư hại, hư hại, bị tàn phá,
      bị phá huỷ do, chìm trong biển nước, chìm trong nước, bị chia cắt, bị cô lập do, đổ ập, đổ sụp,
      lún sụt, nứt toác, va đập, đâm nhau, đâm liên hoàn, tông liên hoàn, va chạm mạnh, va chạm giữa,
      lao xuống hồ, lao xuống mương, lao xuống ruộng, lao qua dải phân cách, lao sang, lấn làn, trượt bánh,
      trật đường ray, mất thăng bằng, gặp tai nạn giao thông, bị nạn, bị cháy nổ, cháy nổ, cháy lớn,
      bùng cháy dữ dội, bị nổ, rò khí, rò rỉ khí, tràn ra, vỡ ống, vỡ đường ống, chập điện,
      mất điện diện rộng, đi vào biển đông, vào biển đông, suy yếu thành, mạnh lên, mạnh thêm, tăng cấp,
      đổ bộ vào, hình thành trên biển, hướng vào, tiến vào biển đông, đạt đỉnh, lên nhanh, vượt báo động,
      bị lây nhiễm, bị phơi nhiễm, lây bệnh, phát dịch, tái phát dịch, dương tính với, tái dương tính,
      ghi nhận ca, phát hiện ca nhiễm, phát hiện ca mắc, ghi nhận trường hợp, ghi nhận bệnh nhân
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      nguy kịch, qua cơn nguy kịch, hấp hối, trút hơi thở, đi vào cõi vĩnh hằng, về cõi vĩnh hằng, quy tiên,
      bệnh mất, mất vì, mất do, mất tại, chết tại, chết vì, chết do, tử vong do, tử vong vì, thiệt mạng vì,
      thiệt mạng do, thiệt mạng tại, hy sinh tại, hy sinh khi, hy sinh trong, bị chết, bị chết đuối,
      bị chết cháy, bị ngạt, bị ngạt khí, ngạt khói, bị điện giật chết, bị thương nhẹ, bị thương tích,
      bị đa chấn thương, đa chấn thương, chấn thương sọ não, hôn mê, rơi vào hôn mê, ngất xỉu, ngất,
      bị ngất, bị sốc, đau bụng, nôn ói, được cấp cứu, được đưa đi cấp cứu, được chuyển đến bệnh viện,
      nhập viện điều trị, điều trị, được điều trị, phải cấp cứu, ghép tạng, ghép gan, ghép thận, ghép tim,
      xét nghiệm âm tính, khỏi hẳn, được xuất viện, mang bầu, có bầu, hạ sinh con, đẻ, chào đời tại,
      cất tiếng khóc chào đời, về chung một nhà, nên vợ nên chồng, tổ chức lễ cưới, đăng ký kết hôn,
      ly hôn với, tan vỡ hôn nhân, chia tay bạn trai, chia tay bạn gái, phải lòng, tái hợp,
      công khai hẹn hò, hò hẹn, đậu, đỗ thủ khoa, nhận bằng tốt nghiệp, lấy bằng, bảo vệ luận án,
      bảo vệ luận văn, trúng tuyển vào, đoàn tụ, lớn lên
    `,
  },
];
