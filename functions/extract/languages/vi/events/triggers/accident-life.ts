import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** ACCIDENT and LIFE: accidents, disasters, outbreaks; birth, death, injury, marriage. */
export const accidentAndLife: readonly TriggerGroup[] = [
  {
    type: 'ACCIDENT',
    kind: 'noun',
    frame: 'undergo',
    phrases: `vụ tai nạn, vụ tai nạn giao thông, tai nạn, tai nạn giao thông, vụ cháy, vụ hoả hoạn, hoả hoạn, đám cháy, trận cháy, vụ nổ, các vụ nổ, vụ sập, vụ sập cầu, vụ sập nhà, vụ chìm tàu, vụ chìm phà, vụ lật tàu, vụ lật xe, vụ rơi máy bay, vụ tai nạn máy bay, vụ va chạm, vụ đâm xe, vụ tông xe, vụ đuối nước, vụ sạt lở, vụ lở đất, trận lở đất, trận lũ, trận lũ quét, cơn lũ, đợt lũ, mưa lũ, lũ lụt, trận lụt, trận mưa, trận động đất, động đất, các trận động đất, dư chấn, trận sóng thần, sóng thần, cơn bão, trận bão, siêu bão, bão số, áp thấp nhiệt đới, cơn lốc, trận lốc xoáy, lốc xoáy, trận bão tuyết, núi lửa phun trào, vụ phun trào, vụ cháy rừng, cháy rừng, đợt hạn hán, hạn hán, đợt rét, đợt nắng nóng, đợt không khí lạnh, mưa lớn, mưa đá, trận mưa đá, sự cố, vụ rò rỉ, vụ tràn dầu, sự cố tràn dầu, sự cố môi trường, ổ dịch, dịch bệnh, đợt dịch, làn sóng dịch, đại dịch, dịch covid, dịch sars, dịch tả, dịch sốt xuất huyết, dịch cúm, dịch sởi, ca nhiễm, ca mắc, ca bệnh, các ca nhiễm, ca dương tính, ca tử vong, ca lây nhiễm, chùm ca bệnh, vụ ngộ độc, vụ ngộ độc thực phẩm, vụ giẫm đạp, vụ mất tích, thảm hoạ, thảm kịch, vụ trật bánh, vụ sập hầm, vụ sập mỏ, vụ điện giật, thiên tai, vụ vỡ đập, vụ vỡ đê, vụ việc đau lòng, vụ rơi, vụ trượt, tai nạn lao động, vụ tai nạn lao động, đợt triều cường, triều cường`,
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `bao trùm, bốc lên, dập lửa, dập tắt, dập tắt đám cháy, phun nước, khống chế đám cháy, bùng lên, bùng cháy, cháy lan, sập đổ, ngập nước, bị ngập nước, lao khỏi, rơi khỏi, gặp nạn, gặp tai nạn, bị tai nạn, bị tai nạn giao thông, xảy ra tai nạn, gây tai nạn, gây ra tai nạn, gặp sự cố, bốc cháy, phát hoả, cháy, bị cháy, cháy rụi, bị thiêu rụi, thiêu rụi, phát nổ, nổ, nổ lớn, nổ tung, sập, đổ sập, bị sập, đổ, chìm, bị chìm, lật, bị lật, lật nhào, lật úp, lật nghiêng, rơi, bị rơi, lao xuống vực, lao xuống sông, lao xuống, lao vào, lao lên vỉa hè, đâm vào, đâm trúng, tông vào, tông, tông trúng, tông chết, húc vào, va chạm, va chạm với, va quệt, trật bánh, mất lái, mất phanh, sạt lở, lở đất, sụt lún, bị sạt lở, vỡ đê, vỡ đập, ngập, bị ngập, ngập lụt, ngập sâu, ngập nặng, bị lũ cuốn, bị cuốn trôi, cuốn trôi, lũ cuốn trôi, bị nước cuốn, bị sét đánh, bị điện giật, đổ bộ, bùng phát, bùng phát dịch, tái bùng phát, lây lan, lan rộng, lây nhiễm, xuất hiện dịch, ghi nhận ca mắc, ghi nhận ca nhiễm, ghi nhận thêm, nhiễm, nhiễm bệnh, mắc, mắc covid, nhiễm covid, bị nhiễm, dương tính, xét nghiệm dương tính, cho kết quả dương tính, có kết quả dương tính, ngộ độc, bị ngộ độc, mất tích, bị mất tích, mất liên lạc, phun trào, rung chuyển, tràn dầu, rò rỉ, cô lập do lũ, mắc kẹt, bị mắc kẹt, bị vùi lấp, vùi lấp, bị đè, hạ cánh khẩn cấp, trượt khỏi đường băng, va vào, tràn vào, quét qua, mưa lớn, mưa to, tàn phá, hoành hành, càn quét, gây thiệt hại, gây hư hỏng, hạn hán, rung lắc, lâm nạn, giẫm đạp, bị rò rỉ, trôi dạt, mắc cạn, gãy đổ, tốc mái, tiếp cận bờ, suy yếu, mạnh lên thành bão`,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `qua đời, từ trần, tạ thế, mất, mất mạng, thiệt mạng, tử vong, chết, tử nạn, hy sinh, hi sinh, tử trận, băng hà, viên tịch, trút hơi thở cuối cùng, ra đi, ra đi mãi mãi, chết đuối, đuối nước, bị đuối nước, tự tử, tự sát, nhảy lầu, nhảy cầu, treo cổ, tự thiêu, chết não, chết cháy, chết ngạt, tử vong tại chỗ, tử vong trên đường, không qua khỏi, bỏ mạng, gục chết, chết lâm sàng, đột tử, đột quỵ, đột quỵ và,
      sinh, ra đời, chào đời, sinh ra, sinh con, sinh đôi, hạ sinh, sinh hạ, sinh ngày, sinh năm, sn, chuyển dạ, mang thai, có thai, sinh mổ, lâm bồn, kết hôn, cưới, cưới nhau, cưới vợ, lấy chồng, lấy vợ, làm đám cưới, tổ chức đám cưới, tổ chức hôn lễ, đính hôn, cầu hôn, ăn hỏi, thành hôn, ly hôn, li hôn, ly dị, đệ đơn ly hôn, ly thân, tái hôn, nên duyên, chia tay nhau, bị thương, bị thương nặng, trọng thương, chấn thương, dính chấn thương, dính chấn thương nặng, bị chấn thương, gãy chân, gãy tay, bị gãy, đứt dây chằng, bị bỏng, bỏng nặng, nhập viện, phải nhập viện, được đưa vào viện, nhập viện cấp cứu, đưa đi cấp cứu, chuyển viện, ra viện, xuất viện, phẫu thuật, được phẫu thuật, nhận nuôi, mổ, được ghép, khỏi bệnh, bình phục, hồi phục, được chữa khỏi, công bố khỏi bệnh, mắc bệnh, mắc ung thư, bị ung thư, phát bệnh, lâm bệnh, tốt nghiệp, an táng, được an táng, hoả táng, mai táng, chôn cất, phát hiện thi thể, tìm thấy thi thể, thọ, hưởng thọ, yêu nhau, hẹn hò, đỗ đại học, trúng tuyển, thi đỗ, đậu đại học, nhập học, bị chó cắn, bị ong đốt, bị rắn cắn, chuyển giới`,
  },
  {
    type: 'LIFE',
    kind: 'noun',
    frame: 'undergo',
    phrases: `đám cưới, lễ cưới, hôn lễ, lễ đính hôn, lễ ăn hỏi, đám tang, tang lễ, lễ tang, lễ quốc tang, quốc tang, cái chết, lễ an táng, cuộc hôn nhân, ca sinh, sinh nhật, ngày sinh, ngày mất, lễ tốt nghiệp`,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `cướp đi sinh mạng, cướp đi sinh mạng của, làm chết, khiến thiệt mạng`,
  },
];
