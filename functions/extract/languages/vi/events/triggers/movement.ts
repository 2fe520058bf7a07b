import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';
import { journeys } from '../journeys.ts';

/** MOVE: people and goods travel, arrive, leave. */
export const movement: readonly TriggerGroup[] = [
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      đến, tới, đáp xuống, đặt chân đến, hạ cánh, cất cánh, khởi hành, lên đường, xuất phát, rời, rời đi,
      cập cảng, neo đậu, thả neo, trở về, trở lại, quay lại, quay về, hồi hương, di cư, nhập cư, tị nạn, xuất cảnh,
      nhập cảnh, quá cảnh, bay, bay tới, bay sang, bay từ, đổ về, kéo về, kéo đến, di chuyển, di chuyển từ,
      sơ tán, di tản, chạy trốn, lánh nạn, sang, lên máy bay, lên tàu, vượt biển, vượt biên sang, chuyển đến,
      chuyển về, chuyển nhà, dọn về, đổ ra biển, có mặt, đổ xô, hành hương, sang việt nam,
      tham dự, dự, tham gia, vận chuyển, đưa, được đưa về, được đưa đến, đưa về, đưa đến, đưa sang,
      chuyển, chuyển tới, gửi, gửi đến, du học, định cư, nhập khẩu về, bay đến, cập, ghé, ghé thăm, tiến vào,
      đi vào, băng qua, vượt qua eo biển, rời bến, rời cảng, ra khơi, vào bờ, tới nơi, trở ra, trở vào,
      di lý về, đưa đi, được chuyển đến, đặt chân xuống, đặt chân lên, đáp cánh, đáp chuyến bay, hạ cánh xuống,
      bay thẳng, bay về, bay ra, bay vào, ra nước ngoài, sang nước ngoài, đi nước ngoài, xuất ngoại,
      đi công tác, đi du học, đi du lịch, về quê, về nhà, về đến, về tới, về việt nam,
      trở lại việt nam, sang mỹ, sang nhật, sang nhật bản, sang trung quốc, sang pháp, sang anh, sang đức,
      sang hàn quốc, sang úc, sang australia, sang lào, sang campuchia, sang thái lan, sang nga, lên sao hoả,
      chuyển sang sống, chuyển tới sống, chuyển đến sống, chuyển trường, chuyển viện tới, chuyển đi, dời đi,
      dời đến, di dời, di dời đến, được di dời, được sơ tán, sơ tán khẩn cấp, sơ tán tới, sơ tán đến, di tản khỏi,
      chạy khỏi, tháo chạy khỏi, rời khỏi nhà, rời nhà, rời quê, 
      rời bỏ quê hương, được vận chuyển, vận chuyển đến, vận chuyển về, vận chuyển từ, chở đến, chở về,
      đưa ra bệnh viện, được đưa ra, được đưa tới, đưa thi thể, đưa thi hài, rước, diễu hành,
      diễu phố, mang thi hài, mang di ảnh, đến nơi, đến trường, tới trường, đi học trở lại, đến lớp,
      quay trở lại trường, trở lại trường, trở lại trường học, đến hiện trường, có mặt tại hiện trường,
      tiếp cận hiện trường, bước lên sân khấu, về nước, đến sân bay, tới sân bay, ra sân bay,
      có mặt tại sân bay, đáp xuống sân bay, hạ cánh xuống sân bay, cất cánh đi, khởi hành đi, lên đường đi,
      lên đường về nước, trở về nước, trở lại quê nhà, trở về quê, quay lại việt nam, quay về việt nam,
      đưa công dân về nước, đón công dân về nước, nhập cảnh việt nam, nhập cảnh trái phép vào,
      xuất cảnh trái phép, vượt biên, vượt biên trái phép, trốn ra nước ngoài, bỏ trốn ra nước ngoài, chạy ra, chạy vào,
      bỏ chạy khỏi hiện trường, rời hiện trường, rời bệnh viện, rời khách sạn, rời sân bay, rời quê hương,
      rời nhà đi, ra khỏi nhà, ra khỏi, đi khỏi, đi máy bay, đi chùa, đi lễ, đi dạo, đi bệnh viện,
      về quê ăn tết, về quê nghỉ lễ, về thăm, về thăm nhà, về thăm quê, về lại, vào việt nam, vào nam,
      vào rừng, vào hang, vào nhà, vào thành phố, vào sân bay, vào khách sạn, vào miền nam, ra bắc, ra hà nội,
      vào sài gòn, sang sông, sang nước ngoài du lịch, sang singapore, sang đài loan, sang malaysia,
      sang ấn độ, sang canada, sang ukraine, tới việt nam, tới hà nội, tới nga, cập bờ, vào bờ an toàn,
      ra biển, ra khơi đánh bắt, đánh bắt, đi biển, đi vào vùng biển, đi vào lãnh hải, đi vào không phận,
      tiến ra, tiến gần, di chuyển qua, di chuyển vào, di chuyển bằng, nhập cư vào, đổ về quê, đổ về thành phố,
      đổ về các, đổ xô đi, kéo nhau ra, sơ tán hàng nghìn người, sơ tán đến nơi, di dời dân, di dời khẩn cấp,
      tản cư, chạy lũ, chạy bão, chuyển ra, chuyển vào, chuyển xuống, chuyển qua, chuyển khỏi, dọn ra,
      chuyển trụ sở, dời trụ sở, dời đô, dời nhà, đưa đón, đưa ra khỏi, được áp tải, áp tải, hộ tống,
      vận chuyển bằng, vận chuyển qua, vận chuyển hàng hoá, vận chuyển người, xuống tàu,
      xuống máy bay, chinh phục đỉnh, thám hiểm, cắm trại, đi phượt, phượt, check-in, nhận phòng, trả phòng,
      sang định cư, sang mỹ định cư, sang làm việc, đi tập kết, ra bắc tập kết, vào chiến trường, đi b,
      lên rừng, về hưu về quê, tái định cư, đón đoàn khách
    `,
  },
  {
    type: 'MOVE',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      chuyến bay, chuyến tàu, chuyến xe, chuyến hàng, lô hàng, chuyến phà, hải trình, chuyến hải trình,
      hành trình, chuyến du lịch, chuyến hành hương, đợt di cư, cuộc di cư, cuộc di tản, cuộc sơ tán, đoàn tàu,
      chuyến du học, chuyến bay giải cứu, chuyến bay thẳng, chuyến bay charter, chuyến bay chở,
      chuyến bay quốc tế, chuyến bay đưa công dân, chuyến bay nội địa, chuyến tàu chở, chuyến tàu tết,
      chuyến xe khách, chuyến xe buýt, chuyến phượt, chuyến leo núi, chuyến thám hiểm, chuyến trở về,
      chuyến lưu trú, chuyến vượt biên, chuyến vượt biển, chuyến ra khơi, chuyến đi biển,
      chuyến du lịch nước ngoài, chuyến trăng mật, chuyến tình nguyện, đoàn xe, đoàn xe quân sự, đoàn caravan,
      đoàn du khách, đoàn khách, đoàn diễu hành, đợt sơ tán, cuộc sơ tán quy mô lớn, cuộc hồi hương,
      cuộc vượt biên, cuộc thám hiểm, cuộc hành hương, cuộc di cư ồ ạt, làn sóng di cư, làn sóng tị nạn
    `,
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases:
      'đón vị khách, đón khách quốc tế, đón khách du lịch, đón du khách, đón lượt khách, đón chuyến bay, đón chuyến tàu',
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: journeys,
    examples: ['Sáng 3/5, hơn mười cảnh sát đến trụ sở công ty'],
  },
  // On the road, before something happens there.
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      lưu thông trên, lưu thông theo hướng, lưu thông hướng, chạy trên, chạy theo hướng, chạy hướng,
      đi theo hướng, di chuyển trên đường, di chuyển trên quốc lộ, di chuyển hướng,
      đi bộ qua đường, đi bộ sang đường, băng qua đường, kéo theo rơ moóc, kéo rơ moóc, điều khiển xe,
      điều khiển xe máy, điều khiển ôtô, điều khiển xe tải, điều khiển xe khách, điều khiển mô tô, điều khiển phương tiện
    `,
    examples: ['Khoảng 5h ngày 10/10, xe tải lưu thông trên quốc lộ 1A'],
  },
  {
    type: 'OTHER',
    kind: 'verb',
    frame: 'undergo',
    takes: ['ACCIDENT'],
    phrases: `
      xuất hiện
    `,
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      bỏ chạy, bỏ trốn
    `,
  },
];
