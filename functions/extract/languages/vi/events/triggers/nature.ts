import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** ACCIDENT by water, wind, fire, ground, animals and machines, in the turns that reports and bulletins have for them. */
export const nature: readonly TriggerGroup[] = [
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      sét đánh, (bị|) sét đánh (trúng|chết|tử vong), điện giật, bị điện giật tử vong, điện giật chết, điện giật tử vong, bị ngạt nước, bị ngạt thở, bị ngạt khí gas, bị ngạt khí độc, bị ngạt khí metan, ngạt khí, ngạt nước,
      ngạt thở, ngạt khí gas, ngạt khí độc, ngạt khí metan, đè (trúng|chết|sập|lên|xuống|phải), bị đá đè, bị xe đè, bị sắt đè, bị mái tôn đè, bị cổng đè, bị container đè, cây đè, tường đè, đá đè, xe đè, sắt đè, mái tôn đè,
      cổng đè, container đè, đè bẹp (nhà|xe|ôtô|mái), đổ (trúng|đè), rơi trúng, lăn (xuống|từ), bị cuốn phăng, bị cuốn theo, bị cuốn vào bánh, bị cuốn mất, cuốn phăng, cuốn theo, cuốn vào bánh, cuốn mất,
      cán (phải|trúng|lên|đứt), lật (xe|ghe|tàu), chìm (tàu|thuyền|sà lan), té (giếng|lầu|xuống|từ|sông), ngã (lầu|từ|giếng), sảy chân, sụp (hố|cống|nắp cống), xì gas, mở cửa xả, mở cửa xả (đáy|lũ|mặt|tràn),
      vận hành xả (lũ|tràn|nước), lở núi, vùi chết, lũ (quét|ống quét|cuốn), chết khô, quần thảo, ập (đến|tới), nước dâng nhanh, nước lên nhanh, nước cuồn cuộn, nước tràn bờ, lũ dâng, lũ dâng cao, lũ dâng nhanh,
      lũ tràn bờ, lấn sâu, xâm nhập sâu, xâm thực, phun tro bụi, húc (chết|trọng thương), (bị|) chó (dại|becgie|nhà|pitbull) cắn,
      cắn (chết|tử vong|trọng thương), giẫm (nát|chết), (phá|tàn phá|phá nát) (rẫy|hoa màu|nương rẫy|mùa màng), về phá (rẫy|hoa màu|nương), mắc lưới, dính (bẫy|lưới),
      kẹt (thang máy|trong thang máy|trong cabin|trong xe|trong đám cháy), sập (web|website|server|sàn), tái phát, cháy (âm ỉ|trụi), phóng điện, nổi trắng, nổi lềnh bềnh, nổi đầy mặt, chết lềnh bềnh, chết đầy mặt,
      tốc mái (nhà|hàng loạt), thổi bay mái, nhấn chìm, nuốt chửng, xoá sổ bản, chìm trong biển lửa, khốn đốn, điêu đứng
    `,
    examples: [
      'Đêm 10/6, sét đánh chết hai con bò',
      'Ngày 12/6, khối đá lăn xuống đè bẹp nhà dân',
      'Ngày 9/6, hồ Hòa Bình mở cửa xả đáy thứ hai',
    ],
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      (xuống|xuống còn|chạm|giảm còn|giảm xuống|hạ xuống|tăng lên|lên tới|lên) … (độ|độ c|°c), trút xuống, dội xuống, giội xuống, băng tuyết phủ, tuyết phủ trắng, nổi lên, nổi trên, trôi (về|theo|xuống|mất), đi lạc vào, bốc mùi, chập chờn, ngừng trệ, bị quá tải, trục trặc, khô (hạn|cháy|cạn), thiếu nước, rung chấn, chuyển mưa, chuyển lạnh, chuyển nóng, chuyển nồm, trở mưa, trở lạnh,
      trở nóng, trở nồm, trời mưa, trời lạnh, trời nóng, trời nồm, có (nắng|sương|nắng gắt), dịu (mát|nhiệt|dần), tạnh dần, mưa ngớt dần, mưa rút dần, mưa yếu dần, mưa tan dần, mưa suy yếu dần, lũ giảm dần, lũ ngớt dần,
      lũ rút dần, lũ yếu dần, lũ tan dần, lũ suy yếu dần, nước giảm dần, nước ngớt dần, nước rút dần, nước yếu dần, nước tan dần, nước suy yếu dần, gió giảm dần, gió ngớt dần, gió rút dần, gió yếu dần, gió tan dần,
      gió suy yếu dần, bão giảm dần, bão ngớt dần, bão rút dần, bão yếu dần, bão tan dần, bão suy yếu dần, rét giảm dần, rét ngớt dần, rét rút dần, rét yếu dần, rét tan dần, rét suy yếu dần, nắng nóng giảm dần,
      nắng nóng ngớt dần, nắng nóng rút dần, nắng nóng yếu dần, nắng nóng tan dần, nắng nóng suy yếu dần, lũ (rút|lên|xuống), giảm nhiệt độ, tăng nhiệt độ, nhiệt độ (giảm|tăng|hạ), nắng gắt, lên cơn dông, sạt xuống
    `,
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      có … ca tay chân miệng, có … ca ho gà, có … ca bạch hầu, có … ca dại, có … ca cúm, có … ca nghi, có … ca nặng, có … ca covid, có … ca cộng đồng, có … ca đậu mùa, có … ca viêm, có … ca ngộ độc, có … ca lây,
      có … ca nhập cảnh, có thêm … ca sởi, có thêm … ca tay chân miệng, có thêm … ca sốt xuất huyết, có thêm … ca ho gà, có thêm … ca bạch hầu, có thêm … ca dại, có thêm … ca bệnh, có thêm … ca cúm, có thêm … ca nghi,
      có thêm … ca dương tính, có thêm … ca nặng, có thêm … ca covid, có thêm … ca cộng đồng, có thêm … ca đậu mùa, có thêm … ca viêm, có thêm … ca ngộ độc, có thêm … ca mắc, có thêm … ca nhiễm, có thêm … ca tử vong,
      có thêm … ca lây, có thêm … ca nhập cảnh, có thêm … ổ dịch, ghi nhận … ca sởi, ghi nhận … ca tay chân miệng, ghi nhận … ca sốt xuất huyết, ghi nhận … ca ho gà, ghi nhận … ca bạch hầu, ghi nhận … ca dại,
      ghi nhận … ca bệnh, ghi nhận … ca cúm, ghi nhận … ca nghi, ghi nhận … ca dương tính, ghi nhận … ca nặng, ghi nhận … ca covid, ghi nhận … ca cộng đồng, ghi nhận … ca đậu mùa, ghi nhận … ca viêm, ghi nhận … ca ngộ độc,
      ghi nhận … ca mắc, ghi nhận … ca nhiễm, ghi nhận … ca tử vong, ghi nhận … ca lây, ghi nhận … ca nhập cảnh, ghi nhận … ổ dịch, ghi nhận thêm … ca sởi, ghi nhận thêm … ca tay chân miệng, ghi nhận thêm … ca sốt xuất huyết,
      ghi nhận thêm … ca ho gà, ghi nhận thêm … ca bạch hầu, ghi nhận thêm … ca dại, ghi nhận thêm … ca bệnh, ghi nhận thêm … ca cúm, ghi nhận thêm … ca nghi, ghi nhận thêm … ca dương tính, ghi nhận thêm … ca nặng,
      ghi nhận thêm … ca covid, ghi nhận thêm … ca cộng đồng, ghi nhận thêm … ca đậu mùa, ghi nhận thêm … ca viêm, ghi nhận thêm … ca ngộ độc, ghi nhận thêm … ca mắc, ghi nhận thêm … ca nhiễm, ghi nhận thêm … ca tử vong,
      ghi nhận thêm … ca lây, ghi nhận thêm … ca nhập cảnh, ghi nhận thêm … ổ dịch, phát hiện … ca sởi, phát hiện … ca tay chân miệng, phát hiện … ca sốt xuất huyết, phát hiện … ca ho gà, phát hiện … ca bạch hầu,
      phát hiện … ca dại, phát hiện … ca bệnh, phát hiện … ca cúm, phát hiện … ca nghi, phát hiện … ca dương tính, phát hiện … ca nặng, phát hiện … ca covid, phát hiện … ca cộng đồng, phát hiện … ca đậu mùa,
      phát hiện … ca viêm, phát hiện … ca ngộ độc, phát hiện … ca mắc, phát hiện … ca nhiễm, phát hiện … ca tử vong, phát hiện … ca lây, phát hiện … ca nhập cảnh, phát hiện … ổ dịch, phát hiện thêm … ca sởi,
      phát hiện thêm … ca tay chân miệng, phát hiện thêm … ca sốt xuất huyết, phát hiện thêm … ca ho gà, phát hiện thêm … ca bạch hầu, phát hiện thêm … ca dại, phát hiện thêm … ca bệnh, phát hiện thêm … ca cúm,
      phát hiện thêm … ca nghi, phát hiện thêm … ca dương tính, phát hiện thêm … ca nặng, phát hiện thêm … ca covid, phát hiện thêm … ca cộng đồng, phát hiện thêm … ca đậu mùa, phát hiện thêm … ca viêm,
      phát hiện thêm … ca ngộ độc, phát hiện thêm … ca mắc, phát hiện thêm … ca nhiễm, phát hiện thêm … ca tử vong, phát hiện thêm … ca lây, phát hiện thêm … ca nhập cảnh, phát hiện thêm … ổ dịch, xuất hiện … ca sởi,
      xuất hiện … ca tay chân miệng, xuất hiện … ca sốt xuất huyết, xuất hiện … ca ho gà, xuất hiện … ca bạch hầu, xuất hiện … ca dại, xuất hiện … ca cúm, xuất hiện … ca nghi, xuất hiện … ca nặng, xuất hiện … ca covid,
      xuất hiện … ca cộng đồng, xuất hiện … ca đậu mùa, xuất hiện … ca viêm, xuất hiện … ca ngộ độc, xuất hiện … ca tử vong, xuất hiện … ca lây, xuất hiện … ca nhập cảnh, xác nhận … ca sởi, xác nhận … ca tay chân miệng,
      xác nhận … ca sốt xuất huyết, xác nhận … ca ho gà, xác nhận … ca bạch hầu, xác nhận … ca dại, xác nhận … ca bệnh, xác nhận … ca cúm, xác nhận … ca nghi, xác nhận … ca dương tính, xác nhận … ca nặng, xác nhận … ca covid,
      xác nhận … ca cộng đồng, xác nhận … ca đậu mùa, xác nhận … ca viêm, xác nhận … ca ngộ độc, xác nhận … ca mắc, xác nhận … ca nhiễm, xác nhận … ca tử vong, xác nhận … ca lây, xác nhận … ca nhập cảnh, xác nhận … ổ dịch,
      tiếp nhận … ca sởi, tiếp nhận … ca tay chân miệng, tiếp nhận … ca sốt xuất huyết, tiếp nhận … ca ho gà, tiếp nhận … ca bạch hầu, tiếp nhận … ca dại, tiếp nhận … ca bệnh, tiếp nhận … ca cúm, tiếp nhận … ca nghi,
      tiếp nhận … ca dương tính, tiếp nhận … ca nặng, tiếp nhận … ca covid, tiếp nhận … ca cộng đồng, tiếp nhận … ca đậu mùa, tiếp nhận … ca viêm, tiếp nhận … ca mắc, tiếp nhận … ca nhiễm, tiếp nhận … ca tử vong,
      tiếp nhận … ca lây, tiếp nhận … ca nhập cảnh, tiếp nhận … ổ dịch
    `,
    examples: ['Tuần qua, Hà Nội có 145 ca tay chân miệng'],
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      lên cơn (đau|sốt|khó thở|đau thắt ngực|nhồi máu|hen suyễn|sợ nước|nguy kịch|đau bụng|đau ngực), hôn mê sâu, ngưng (tim|thở), ngưng tim ngưng thở, hồi sinh, sống sót, chuyển (tuyến|lên tuyến trên), nằm viện,
      cướp đi (người|chồng|vợ|con|mạng sống|tính mạng), cướp (mạng sống|sinh mạng), lấy đi mạng sống, mồ côi, mồ côi (cha|mẹ|bố), mất (cha|mẹ|cha mẹ|bố|chồng|vợ), goá (chồng|vợ|bụa), rời cõi tạm, an nghỉ, yên nghỉ, động quan, quy tập,
      cất bốc, có tin vui, thai lưu, nhận con nuôi, mất (cả cha lẫn mẹ|đứa con|người thân)
    `,
    examples: ['Năm 2021, căn bệnh ung thư cướp đi người chồng'],
  },
];
