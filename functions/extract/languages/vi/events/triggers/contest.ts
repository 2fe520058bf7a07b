import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** CONTEST: matches, races, competitions, prizes. */
export const contest: readonly TriggerGroup[] = [
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'mutual',
    phrases: `
      thi đấu, đấu, chạm trán, so tài, tranh tài, đọ sức, tiếp đón đội, gặp đội, hoà, cầm hoà, cầm chân,
      cầm chân nhau, hoà nhau, đấu với, thi đấu với, đụng độ tại, tái đấu, giao hữu, đá giao hữu, chơi trận,
      đá trận, ra quân gặp, làm khách, làm khách trên sân, đụng, quyết đấu, so găng, thượng đài, chia điểm,
      bất phân thắng bại, giao đấu, quật ngã, đè bẹp, nghiền nát,
      hủy diệt, bại trận, hạ knock out, hạ knockout, thắng trận, thua trận, thắng nghẹt thở, thắng ngược,
      thua ngược, thắng sát nút, thắng áp đảo, thắng dễ, thua sát nút, thất thủ, thất thủ trước, bị cầm hoà,
      bị đánh bại
    `,
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      hạ, vượt qua, giành vé, giành quyền,
      giành vé vào, giành quyền vào, lọt vào, vào chung kết, vào bán kết, vào tứ kết, lọt vào chung kết,
      lọt vào bán kết, vào vòng, đi tiếp, dừng bước, vô địch, đăng quang, lên ngôi vô địch, giành chức vô địch,
      giành cúp, nâng cúp, giành ngôi đầu, giành ngôi vô địch, bảo vệ thành công, giành huy chương,
      giành huy chương vàng, giành huy chương bạc, giành huy chương đồng, giành hcv, giành hcb, giành hcđ,
      giành hc vàng, giành hc bạc, giành hc đồng, lên ngôi quán quân, lên ngôi đầu, lên ngôi đầu bảng,
      vươn lên ngôi đầu, lên đỉnh bảng,
      đoạt, đoạt giải, đoạt huy chương, đoạt cúp, đoạt vương miện, đoạt chức vô địch, giành giải,
      giành giải nhất, giành giải thưởng, nhận giải, nhận giải thưởng, được trao giải, trao giải,
      trao giải thưởng, trao cúp, lập kỷ lục, phá kỷ lục, xác lập kỷ lục, ghi bàn, lập công, mở tỷ số, gỡ hoà,
      ấn định tỷ số, lập cú đúp, lập hat trick, lập hattrick, sút tung lưới, đánh đầu, dứt điểm, kiến tạo,
      đá phản lưới, rút ngắn tỷ số, nâng tỷ số, nhân đôi cách biệt, san bằng tỷ số, dẫn trước, dẫn bàn,
      cán đích, về nhất, về nhì, về đích, xếp thứ, xếp hạng, đứng đầu, leo lên ngôi đầu, xuống hạng,
      thăng hạng, trụ hạng, lên hạng, rớt hạng, bị phạt thẻ, nhận thẻ đỏ, xưng vương, đăng quang hoa hậu,
      đạt giải, đạt danh hiệu, giành danh hiệu, đạt huy chương, bước vào trận, bước vào vòng, ra sân, đá chính,
      ra mắt đội tuyển, khoác áo, treo giày, giải nghệ, tái xuất, trở lại thi đấu, tập luyện,
      tập trung đội tuyển, hội quân, chốt danh sách, tham dự giải, tham dự sea games, tham dự world cup,
      dự giải, thi chung kết, bốc thăm, công bố đội hình, đăng cai, đăng cai tổ chức, chốt đội hình,
      tham gia thi đấu, ăn mừng chức vô địch, thi, dự thi, ghi hai bàn, ghi hat trick, xếp nhất
    `,
    examples: ['Tuyển Việt Nam thắng Malaysia ngày 15/12'],
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      chuyển nhượng cầu thủ, gia nhập câu lạc bộ, đầu quân, đầu quân cho, gia hạn hợp đồng,
      ký hợp đồng thi đấu, cập bến, chuyển đến khoác áo
    `,
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'undergo',
    phrases: 'bị loại, bị loại khỏi, bị loại ở, bị loại từ',
    examples: ['Tay vợt Lý Hoàng Nam bị loại ở vòng hai hôm 12/3'],
  },
  {
    type: 'CONTEST',
    kind: 'noun',
    frame: 'mutual',
    phrases: `
      trận đấu, các trận đấu, trận, trận chung kết, trận bán kết, trận tứ kết, trận chung kết lượt đi,
      trận chung kết lượt về, trận lượt đi, trận lượt về, trận giao hữu, trận ra quân, trận mở màn, trận derby,
      trận cầu, trận khai mạc, trận thắng, trận thua, trận hoà, trận tranh hạng ba, trận playoff, trận tái đấu,
      trận so găng, lượt đi, lượt về, vòng đấu, lượt trận, lượt đấu, loạt trận, chung kết, bán kết, tứ kết,
      vòng bảng, vòng chung kết, vòng loại, chung kết lượt đi, chung kết lượt về, cuộc đối đầu, cuộc đua,
      chặng đua, cuộc thi, hội thi, kỳ thi, kỳ thi tuyển sinh, kỳ thi tốt nghiệp, giải đấu, giải chạy,
      giải vô địch, chức vô địch, ngôi vô địch, đêm chung kết, vòng thi, lễ trao giải, lễ bốc thăm,
      lễ trao cúp, buổi tập, đợt tập trung, cuộc tranh tài, cuộc so tài, pha lập công, bàn thắng,
      danh hiệu vô địch, cuộc chạm trán, trận đấu bù, trận đấu muộn, cuộc tái đấu, buổi lễ trao giải,
      lễ trao giải thưởng, tour thi đấu, kỳ đại hội, vòng sơ khảo, vòng chung khảo, phiên bản giải, giải cử tạ,
      giải bóng đá, giải quần vợt, giải điền kinh, giải bơi, giải bơi lội, giải cờ vua, giải golf,
      giải marathon, giải bóng chuyền, giải bóng rổ, giải cầu lông, giải bóng bàn, giải vô địch thế giới,
      giải vô địch quốc gia, giải vô địch châu á, giải giao hữu, giải trẻ, giải đua, trận ra quân gặp,
      trận gặp, trận đấu gặp, trận bóng, trận đấu tập, trận đấu cuối, lượt trận cuối, cặp đấu,
      vòng nhà hát, đêm bán kết, đêm gala, vòng casting, tập bán kết, tập chung kết, hội thao, hội khoẻ,
      đại hội thể thao, cuộc thi sắc đẹp, cuộc thi hoa hậu, lễ đăng quang hoa hậu, buổi sơ khảo, màn so tài,
      màn đối đầu, màn tái đấu, cuộc đọ sức, cuộc chạy, giải chạy bộ, giải đua xe, chặng, buổi tập luyện,
      buổi tập chiến thuật
    `,
  },
  {
    type: 'CONTEST',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      huy chương, huy chương vàng, huy chương bạc, huy chương đồng, hcv, hcb, hcđ, hc vàng, hc bạc, hc đồng,
      tấm hcv, tấm hcb, tấm hcđ, tấm huy chương, bộ huy chương, ngôi quán quân, ngôi á quân, cúp vàng, giải thưởng, giải nhất, thắng lợi, danh hiệu, kỷ lục,
      vương miện, ngôi hoa hậu, chiếc cúp, quyền vào
    `,
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      giành ba huy chương, giành huy chương đồng châu á, giành hcv sea games, giành hai huy chương,
      giành ngôi á quân, giành ngôi, giành á quân, đoạt hcv, đoạt hcb, đoạt hcđ, đạt hcv, đạt hcb, đạt hcđ,
      giật huy chương, giật giải, ẵm giải, rinh giải, bỏ cuộc, dừng chân, chia tay giải, có mặt ở chung kết, góp mặt ở chung kết, vào chơi chung kết,
      lọt vào vòng, vượt qua vòng loại, vượt qua vòng bảng, tạo cú sốc, tạo địa chấn, lội ngược dòng,
      ngược dòng, tung lưới, chọc thủng lưới, phá lưới, ghi bàn thắng, ghi cú đúp, ghi hattrick, lập siêu phẩm,
      sút phạt, sút hỏng, bị đuổi, bị thay ra, rời sân, vào sân, vào sân thay, khởi động chiến dịch,
      tập trận đấu, lên tuyển, được triệu tập lên tuyển, gia nhập clb, khoác áo clb, ra mắt clb,
      được trao vương miện, đăng quang á hậu, lên ngôi hoa hậu, xướng tên, được xướng tên, trao giải nhất,
      trao giải cho, nhận cúp, nhận huy chương, trao huy chương, dự giải đấu, dự world cup, dự sea games,
      dự asian cup, dự aff cup, dự olympic, dự vòng loại, tham dự vòng loại, tham dự asian cup,
      tham dự olympic, thi tuyển, thi tốt nghiệp, thi thử, dự thi tốt nghiệp
    `,
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'mutual',
    takes: ['ELECT', 'ASSAULT', 'PROSECUTE'],
    phrases: `
      thắng, thua, thắng đậm, thua đậm, giành chiến thắng, giành chiến thắng trước, giành thắng lợi,
      có chiến thắng, thất bại, thất bại trước, để thua, nhận thất bại, chiến thắng, chiến thắng trước,
      nhận thua, đối đầu, đối đầu với
    `,
    examples: ['Tuyển Việt Nam thắng Malaysia ngày 15/12'],
  },
  {
    type: 'CONTEST',
    kind: 'verb',
    frame: 'mutual',
    takes: ['ELECT', 'ASSAULT'],
    phrases: `đánh bại, hạ gục, đẩy lùi`,
  },
  {
    type: 'CONTEST',
    kind: 'noun',
    frame: 'mutual',
    takes: ['ELECT', 'ASSAULT'],
    phrases: `chiến thắng, thất bại`,
  },
];
