import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** MOVE: people and goods travel, arrive, leave. */
export const movement: readonly TriggerGroup[] = [
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `đến, tới, về nước, đáp xuống, đặt chân đến, hạ cánh, cất cánh, khởi hành, lên đường, xuất phát, rời, rời đi, cập cảng, neo đậu, trở về, trở lại, quay lại, quay về, hồi hương, di cư, nhập cư, tị nạn, xuất cảnh, nhập cảnh, quá cảnh, bay, bay tới, bay sang, bay từ, đổ về, kéo về, kéo đến, di chuyển, di chuyển từ, sơ tán, di tản, chạy trốn, lánh nạn, sang, lên máy bay, lên tàu, vượt biển, vượt biên sang, chuyển đến, chuyển về, chuyển nhà, dọn về, đổ ra biển, có mặt, xuất hiện, xuất hiện tại, đổ xô, du lịch, hành hương, sang việt nam, tham dự, dự, tham gia, vận chuyển, chở, đưa, được đưa về, được đưa đến, đưa về, đưa đến, đưa sang, chuyển, chuyển tới, gửi, gửi đến, du học, định cư, nhập khẩu về, bay đến, cập, ghé, ghé thăm, tiến vào, đi vào, băng qua, vượt qua eo biển, rời bến, rời cảng, ra khơi, vào bờ, tới nơi, trở ra, trở vào, di lý về, đưa đi, được chuyển đến`,
    weak: true,
  },
  {
    type: 'MOVE',
    kind: 'noun',
    frame: 'undergo',
    phrases: `chuyến bay, chuyến tàu, chuyến xe, chuyến hàng, lô hàng, chuyến phà, hải trình, chuyến hải trình, hành trình, chuyến du lịch, chuyến hành hương, đợt di cư, cuộc di cư, cuộc di tản, cuộc sơ tán, đoàn tàu, chuyến du học`,
  },
];
