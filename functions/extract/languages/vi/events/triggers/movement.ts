import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** MOVE: people and goods travel, arrive, leave. */
export const movement: readonly TriggerGroup[] = [
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      đến, tới, đáp xuống, đặt chân đến, hạ cánh, cất cánh, khởi hành, lên đường, xuất phát, rời, rời đi,
      cập cảng, neo đậu, trở về, trở lại, quay lại, quay về, hồi hương, di cư, nhập cư, tị nạn, xuất cảnh,
      nhập cảnh, quá cảnh, bay, bay tới, bay sang, bay từ, đổ về, kéo về, kéo đến, di chuyển, di chuyển từ,
      sơ tán, di tản, chạy trốn, lánh nạn, sang, lên máy bay, lên tàu, vượt biển, vượt biên sang, chuyển đến,
      chuyển về, chuyển nhà, dọn về, đổ ra biển, có mặt, xuất hiện, đổ xô, du lịch, hành hương, sang việt nam,
      tham dự, dự, tham gia, vận chuyển, chở, đưa, được đưa về, được đưa đến, đưa về, đưa đến, đưa sang,
      chuyển, chuyển tới, gửi, gửi đến, du học, định cư, nhập khẩu về, bay đến, cập, ghé, ghé thăm, tiến vào,
      đi vào, băng qua, vượt qua eo biển, rời bến, rời cảng, ra khơi, vào bờ, tới nơi, trở ra, trở vào,
      di lý về, đưa đi, được chuyển đến, đặt chân xuống, đặt chân lên, đáp cánh, đáp chuyến bay, hạ cánh xuống,
      bay thẳng, bay về, bay ra, bay vào, ra nước ngoài, sang nước ngoài, đi nước ngoài, xuất ngoại,
      đi công tác, đi du học, đi du lịch, đi hàng, về quê, về nhà, về đến, về tới, về việt nam,
      trở lại việt nam, sang mỹ, sang nhật, sang nhật bản, sang trung quốc, sang pháp, sang anh, sang đức,
      sang hàn quốc, sang úc, sang australia, sang lào, sang campuchia, sang thái lan, sang nga, lên sao hoả,
      chuyển sang sống, chuyển tới sống, chuyển đến sống, chuyển trường, chuyển viện tới, chuyển đi, dời đi,
      dời đến, di dời đến, được di dời, được sơ tán, sơ tán khẩn cấp, sơ tán tới, sơ tán đến, di tản khỏi,
      chạy khỏi, tháo chạy khỏi, rời khỏi nhà, rời nhà, rời việt nam, rời quê, rời khỏi việt nam,
      rời bỏ quê hương, được vận chuyển, vận chuyển đến, vận chuyển về, vận chuyển từ, chở đến, chở về,
      đưa ra bệnh viện, được đưa ra, được đưa tới, được đưa vào, đưa thi thể, đưa thi hài, rước, diễu hành,
      diễu phố, mang thi hài, mang di ảnh, đến nơi, đến trường, tới trường, đi học trở lại, đến lớp,
      quay trở lại trường, trở lại trường, trở lại trường học, đến hiện trường, có mặt tại hiện trường,
      tiếp cận hiện trường, bước lên sân khấu, về nước
    `,
  },
  {
    type: 'MOVE',
    kind: 'noun',
    frame: 'undergo',
    phrases: `
      chuyến bay, chuyến tàu, chuyến xe, chuyến hàng, lô hàng, chuyến phà, hải trình, chuyến hải trình,
      hành trình, chuyến du lịch, chuyến hành hương, đợt di cư, cuộc di cư, cuộc di tản, cuộc sơ tán, đoàn tàu,
      chuyến du học
    `,
  },
];
