import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** LIFE: birth, death, injury, illness, marriage. */
export const life: readonly TriggerGroup[] = [
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      phát hiện thi thể, tìm thấy thi thể, (tìm|tìm thêm|tìm thấy|vớt) … (thi thể|xác nạn nhân), phát hiện xác, tìm thấy xác, tìm thấy hài cốt, phát hiện hài cốt,
      nhận dạng thi thể
    `,
    examples: ['Ngày 5/3, lực lượng cứu hộ tìm thấy thi thể anh Nguyễn Văn An'],
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      qua đời, từ trần, tạ thế, mất, mất mạng, thiệt mạng, tử vong, chết, tử nạn, hy sinh, hi sinh, tử trận, chết trận,
      băng hà, viên tịch, trút hơi thở cuối cùng, ra đi, ra đi mãi mãi, chết đuối, đuối nước, bị đuối nước,
      tự tử, tự sát, nhảy lầu, nhảy cầu, treo cổ, tự thiêu, chết não, chết cháy, chết ngạt, tử vong tại chỗ,
      tử vong trên đường, không qua khỏi, bỏ mạng, gục chết, chết lâm sàng, đột tử, đột quỵ, đột quỵ và,
      sinh, chào đời, sinh ra, sinh con, sinh đôi, hạ sinh, sinh hạ, sinh ngày, sinh năm, sn, chuyển dạ,
      mang thai, có thai, sinh mổ, lâm bồn, kết hôn, lập gia đình, cưới, cưới nhau, cưới vợ, lấy chồng, lấy vợ,
      làm đám cưới, tổ chức đám cưới, tổ chức hôn lễ, đính hôn, cầu hôn, ăn hỏi, thành hôn, ly hôn, li hôn,
      ly dị, đệ đơn ly hôn, ly thân, tái hôn, nên duyên, chia tay nhau, bị thương, bị thương nặng,
      chấn thương, dính chấn thương, dính chấn thương nặng, bị chấn thương, gãy chân, gãy tay, bị gãy,
      đứt dây chằng, bỏng nặng, nhập viện, phải nhập viện, được đưa vào viện, nhập viện cấp cứu,
      đưa đi cấp cứu, chuyển viện, ra viện, xuất viện, phẫu thuật, được phẫu thuật, nhận nuôi, mổ, được ghép,
      khỏi bệnh, bình phục, được chữa khỏi, công bố khỏi bệnh, mắc bệnh, mắc ung thư, bị ung thư,
      phát bệnh, lâm bệnh, an táng, được an táng, hoả táng, mai táng, chôn cất, yêu nhau, hẹn hò, chuyển giới,
      nguy kịch, hấp hối, trút hơi thở, đi vào cõi vĩnh hằng, quy tiên,
      bệnh mất, mất vì, mất do, mất tại, chết tại, chết vì, chết do, bị chết, bị chết đuối, bị chết cháy,
      bị ngạt, bị ngạt khí, ngạt khói, bị điện giật chết, bị thương nhẹ, bị thương tích, bị đa chấn thương,
      đa chấn thương, chấn thương sọ não, hôn mê, rơi vào hôn mê, ngất xỉu, ngất, bị ngất, bị sốc, đau bụng,
      nôn ói, được cấp cứu, được đưa đi cấp cứu, được chuyển đến bệnh viện, nhập viện điều trị, điều trị,
      được điều trị, phải cấp cứu, ghép tạng, ghép gan, ghép thận, ghép tim, khỏi hẳn,
      được xuất viện, mang bầu, có bầu, hạ sinh con, đẻ, cất tiếng khóc chào đời, về chung một nhà,
      nên vợ nên chồng, tổ chức lễ cưới, đăng ký kết hôn, ly hôn với, tan vỡ hôn nhân, chia tay bạn trai,
      chia tay bạn gái, phải lòng, tái hợp, công khai hẹn hò, hò hẹn, đoàn tụ, lớn lên, ra đi vĩnh viễn,
      chết tại chỗ, chết thảm, chết đột ngột, chết bất thường, chết vì ung thư,
      chết trong tư thế treo cổ, chết lặng, chết đói, chết rét, tử vong sau đó, tử vong thương tâm,
      tử vong bất thường, tử vong dưới, bỏ mình, hy sinh anh dũng, anh dũng hy sinh, tử tiết, tử đạo,
      trút hơi thở cuối, tắt thở, ngừng thở, ngừng tim, tim ngừng đập, tự vẫn, tự tử bằng, nhảy lầu tự tử,
      nhảy cầu tự tử, nhảy sông tự tử, treo cổ tự tử, uống thuốc trừ sâu, uống thuốc sâu tự tử,
      uống thuốc tự tử, rạch tay tự tử, cắt tay tự tử, gieo mình, gieo mình xuống, tự kết liễu,
      tự kết liễu đời mình, tự sát tập thể, sinh thành, sinh trưởng, hạ sinh con trai, hạ sinh con gái,
      hạ sinh công chúa, hạ sinh hoàng tử, sinh con đầu lòng, sinh con trai, sinh con gái, sinh con thứ,
      sinh quý tử, sinh ba, sinh bốn, sinh thường, sinh non, vượt cạn, sảy thai, phá thai, sinh em bé,
      đón con đầu lòng, đón con thứ, đón con thứ hai, đón con thứ ba, đón con thứ tư, đón quý tử, đón công chúa, đón thành viên mới, đón em bé,
      đón con trai, đón con gái, lên chức bố, lên chức mẹ, làm mẹ, làm bố,
      công khai mang thai, mang bầu lần, thụ thai, thụ tinh ống nghiệm, mang thai hộ, cầu hôn bạn gái,
      nhận lời cầu hôn, làm lễ đính hôn, làm lễ ăn hỏi, tổ chức lễ đính hôn, tổ chức lễ ăn hỏi,
      tổ chức đám hỏi, kết hôn lần, làm lễ cưới, tổ chức tiệc cưới, lên xe hoa, theo chồng về dinh,
      về nhà chồng, về chung nhà, đi bước nữa, hoàn tất thủ tục ly hôn, nộp đơn ly hôn, đường ai nấy đi,
      chia tay chồng, công khai yêu, công khai bạn trai, công khai bạn gái, công khai chuyện tình cảm,
      bị thương rất nặng, dập nát, đứt lìa, mất máu, bị mù, bị liệt, bị nhồi máu cơ tim, xuất huyết não,
      tai biến, nhồi máu cơ tim, bị sốc phản vệ, sốc phản vệ, sốc thuốc, bị dị ứng, co giật, khó thở,
      ngừng tuần hoàn, vào viện, vào bệnh viện, đi viện, chuyển lên bệnh viện, 
      được chẩn đoán, được chẩn đoán mắc, bị chẩn đoán, bị chẩn đoán ung thư, phát hiện mắc ung thư,
      phát hiện bị ung thư, phát hiện ung thư, phát hiện bệnh, mắc bệnh hiểm nghèo, mắc ung thư vú,
      mắc bạo bệnh, bạo bệnh, lâm trọng bệnh, ốm nặng, bị ốm, bị bệnh, đổ bệnh, phát bệnh dại, lên cơn dại,
      trải qua phẫu thuật, trải qua ca phẫu thuật, lên bàn mổ, ghép tuỷ, thay tim, hoá trị, xạ trị, 
      tỉnh dậy, xuất viện về nhà, ra khỏi phòng cấp cứu, 
      khỏi bệnh ra viện, được nhìn thấy lần cuối, thi thể được tìm thấy, mừng sinh nhật, đón sinh nhật, tròn tuổi,
      tổ chức mừng thọ, mừng thọ, đổi họ, đổi giới tính, phẫu thuật chuyển giới, công khai giới tính,
      công khai đồng tính, come out
    `,
  },
  {
    type: 'LIFE',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      đám cưới, lễ cưới, hôn lễ, lễ đính hôn, lễ ăn hỏi, đám tang, tang lễ, lễ tang, lễ quốc tang, quốc tang,
      cái chết, lễ an táng, cuộc hôn nhân, ca sinh, sinh nhật, ngày sinh, ngày mất, lễ cưới hỏi, tiệc cưới,
      lễ thành hôn, lễ vu quy, lễ nạp tài, đám hỏi, đám giỗ, lễ giỗ đầu, lễ truy điệu liệt sĩ,
      lễ viếng và truy điệu, lễ nhập quan, lễ động quan, lễ di quan, lễ khâm liệm, lễ hoả táng, lễ cầu hôn,
      cuộc chia tay, vụ tự tử, vụ tự sát, vụ tự thiêu, vụ nhảy lầu, vụ nhảy cầu, vụ treo cổ, vụ chết người,
      vụ tử vong, vụ tử vong bất thường, vụ đột tử, vụ sản phụ tử vong, ca sinh đôi, ca sinh ba, ca sinh mổ,
      ca sinh khó, ca đẻ, ca nhồi máu, lễ trưởng thành, lễ mừng thọ, tiệc sinh nhật, lễ sinh nhật,
      lễ thôi nôi, lễ đầy tháng, lễ rửa tội, lễ nhập trạch, cái chết bí ẩn, cái chết bất thường, sự ra đi
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'transitive',
    causes: true,
    phrases: `
      làm chết, khiến thiệt mạng, khiến tử vong, làm thiệt mạng, làm tử vong, làm bị thương, khiến bị thương,
      làm người chết, khiến người chết, khiến người thiệt mạng, làm người bị thương, làm người thiệt mạng
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      cướp đi sinh mạng, cướp đi sinh mạng của, cướp đi sinh mạng nhiều người, gây tử vong, gây thương vong lớn, tiễn đưa, tiễn biệt,
      khâm liệm, nhập quan, cải táng, di quan, truy điệu, viếng tang, báo tử
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      ốm
    `,
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: 'trọng thương, thoát chết, may mắn thoát chết, thoát nạn',
  },
  // Who is born is told by whoever becomes a parent.
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      chào đón … con gái, chào đón … con trai, chào đón … con đầu lòng, chào đón … con thứ, chào đón … con chung,
      chào đón … bé trai, chào đón … bé gái, chào đón … quý tử, chào đón … ái nữ, chào đón … công chúa,
      chào đón … hoàng tử, chào đón … em bé, chào đón … thành viên, chào đón … cặp song sinh, chào đón … con,
      đón … con gái, đón … con trai, đón … con đầu lòng, đón … con thứ, đón … quý tử, đón … ái nữ, đón … bé trai,
      đón … bé gái, đón … cặp song sinh, đón … con chung, có … con gái đầu lòng, có … con trai đầu lòng,
      có con đầu lòng, có … con chung, lên chức cha, lên chức ông, lên chức bà, sinh cho … con,
      hạ sinh … con, sinh hạ … con, mẹ tròn con vuông
    `,
    examples: ['Cặp đôi chào đón cô con gái đầu lòng vào tháng 8/2020'],
  },
];
