import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** LIFE: birth, death, injury, illness, marriage. */
export const life: readonly TriggerGroup[] = [
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      qua đời, từ trần, tạ thế, mất, mất mạng, thiệt mạng, tử vong, chết, tử nạn, hy sinh, hi sinh, tử trận,
      băng hà, viên tịch, trút hơi thở cuối cùng, ra đi, ra đi mãi mãi, chết đuối, đuối nước, bị đuối nước,
      tự tử, tự sát, nhảy lầu, nhảy cầu, treo cổ, tự thiêu, chết não, chết cháy, chết ngạt, tử vong tại chỗ,
      tử vong trên đường, không qua khỏi, bỏ mạng, gục chết, chết lâm sàng, đột tử, đột quỵ, đột quỵ và, sinh,
      chào đời, sinh ra, sinh con, sinh đôi, hạ sinh, sinh hạ, sinh ngày, sinh năm, sn, chuyển dạ, mang thai,
      có thai, sinh mổ, lâm bồn, kết hôn, cưới, cưới nhau, cưới vợ, lấy chồng, lấy vợ, làm đám cưới,
      tổ chức đám cưới, tổ chức hôn lễ, đính hôn, cầu hôn, ăn hỏi, thành hôn, ly hôn, li hôn, ly dị,
      đệ đơn ly hôn, ly thân, tái hôn, nên duyên, chia tay nhau, bị thương, bị thương nặng, trọng thương,
      chấn thương, dính chấn thương, dính chấn thương nặng, bị chấn thương, gãy chân, gãy tay, bị gãy,
      đứt dây chằng, bị bỏng, bỏng nặng, nhập viện, phải nhập viện, được đưa vào viện, nhập viện cấp cứu,
      đưa đi cấp cứu, chuyển viện, ra viện, xuất viện, phẫu thuật, được phẫu thuật, nhận nuôi, mổ, được ghép,
      khỏi bệnh, bình phục, hồi phục, được chữa khỏi, công bố khỏi bệnh, mắc bệnh, mắc ung thư, bị ung thư,
      phát bệnh, lâm bệnh, tốt nghiệp, an táng, được an táng, hoả táng, mai táng, chôn cất, phát hiện thi thể,
      tìm thấy thi thể, thọ, hưởng thọ, yêu nhau, hẹn hò, đỗ đại học, trúng tuyển, thi đỗ, đậu đại học,
      nhập học, bị chó cắn, bị ong đốt, bị rắn cắn, chuyển giới, nguy kịch, qua cơn nguy kịch, hấp hối,
      trút hơi thở, đi vào cõi vĩnh hằng, về cõi vĩnh hằng, quy tiên, bệnh mất, mất vì, mất do, mất tại,
      chết tại, chết vì, chết do, bị chết, bị chết đuối, bị chết cháy, bị ngạt, bị ngạt khí, ngạt khói,
      bị điện giật chết, bị thương nhẹ, bị thương tích, bị đa chấn thương, đa chấn thương, chấn thương sọ não,
      hôn mê, rơi vào hôn mê, ngất xỉu, ngất, bị ngất, bị sốc, đau bụng, nôn ói, được cấp cứu,
      được đưa đi cấp cứu, được chuyển đến bệnh viện, nhập viện điều trị, điều trị, được điều trị,
      phải cấp cứu, ghép tạng, ghép gan, ghép thận, ghép tim, xét nghiệm âm tính, khỏi hẳn, được xuất viện,
      mang bầu, có bầu, hạ sinh con, đẻ, cất tiếng khóc chào đời, về chung một nhà, nên vợ nên chồng,
      tổ chức lễ cưới, đăng ký kết hôn, ly hôn với, tan vỡ hôn nhân, chia tay bạn trai, chia tay bạn gái,
      phải lòng, tái hợp, công khai hẹn hò, hò hẹn, đậu, đỗ thủ khoa, nhận bằng tốt nghiệp, lấy bằng,
      bảo vệ luận án, bảo vệ luận văn, bảo vệ khoá luận, bảo vệ đồ án, bảo vệ tốt nghiệp, bảo vệ đề tài, trúng tuyển vào, đoàn tụ, lớn lên
    `,
  },
  {
    type: 'LIFE',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      đám cưới, lễ cưới, hôn lễ, lễ đính hôn, lễ ăn hỏi, đám tang, tang lễ, lễ tang, lễ quốc tang, quốc tang,
      cái chết, lễ an táng, cuộc hôn nhân, ca sinh, sinh nhật, ngày sinh, ngày mất, lễ tốt nghiệp
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `cướp đi sinh mạng, cướp đi sinh mạng của, làm chết, khiến thiệt mạng`,
  },
];
