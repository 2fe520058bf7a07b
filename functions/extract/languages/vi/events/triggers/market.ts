import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** TRADE in the manner of market reports: where prices stand, climb to and fall back; money put in and taken out. */
export const market: readonly TriggerGroup[] = [
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      (neo|đứng|dừng|chốt|mở cửa|giao dịch|niêm yết|dao động|giữ|duy trì|trụ|lình xình|nằm) ở mức, (giao dịch|dao động|xoay quanh|giữ|lình xình) quanh (mức|mốc|ngưỡng), (vọt|vượt) (lên|qua|xa), vọt lên (mức|mốc|trên),
      (chạm|mất|rời|thủng|giữ|đạt|lấy lại|chinh phục|tiến sát|áp sát|lùi về|lùi xuống|về|lên|xuống|vượt|vượt qua|xuyên|đánh mất) (mốc|ngưỡng), (lùi|rớt|tụt|rơi|co|hạ|trượt) (về|còn|xuống còn|về mức|xuống mức), mất … điểm, (cộng|cộng thêm|trừ|bay|bốc hơi|rơi|rớt|tụt|thêm|có thêm) … điểm,
      trượt dốc, nhích (nhẹ|thêm|lên|dần), hạ (nhẹ|thêm|dần), lùi (nhẹ|thêm|dần), nhỉnh (hơn|lên), bội chi, bội thu, thất thu, thiếu hụt, cạn kiệt, khan hàng, khan hiếm, đứt hàng, hút hàng, ế hàng, tồn kho, dư thừa, chuyển lỗ, có lãi, có lãi trở lại, hoà vốn, âm vốn, tăng tốc độ, đổ dốc, lên giá, xuống giá, đắt lên, rẻ đi, đắt thêm, rẻ hơn, nhảy vọt,
      (đóng cửa|chốt phiên|kết phiên|đóng phiên|khép phiên|mở cửa|mở phiên) (tăng|giảm|trong sắc|dưới mốc|trên mốc|cao hơn|thấp hơn),
      (đóng cửa|chốt phiên|kết phiên|đóng phiên) (ở|tại|với|quanh) … (đồng|điểm|usd|đô la|euro), thu ngân sách, (ước|ước tính) (khoảng|hơn|gần), hụt thu, vượt thu, vượt dự toán, hoàn thành dự toán, (tăng|giảm) (trưởng|nhiệt|sốc)
    `,
    examples: ['Ngày 18/6, giá vàng vọt lên mức kỷ lục'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      xuất sang, xuất đi, nhập về nước, bốc dỡ, gõ búa, (chốt|ký|huỷ) đơn, (chốt|gia hạn|thanh lý|huỷ|chấm dứt) hợp đồng (mua|thuê|cung cấp|với đối tác), chốt giá, bán mình, sang tay, hùn (vốn|hạp|tiền), gửi (tiết kiệm|tiền vào ngân hàng),
      rút tiết kiệm, (đảo|gán|gia hạn) nợ, trả trước, tạm ứng, hoàn ứng, truy lĩnh, chia thưởng, phát (lương|thưởng), lì xì, rao, rao giá, ra giá, thả nuôi, xuất chuồng, tái đàn, bày bán, đổ hàng, tung hàng, bơm … (đồng|usd) vào, hút … đồng, hút ròng, bơm ròng,
      mua ròng, bán ròng, gom mua, xả, xả bán, giải ngân được, nhận (tiền|lương|thưởng|cổ tức|bồi thường|vốn), (cắt|giảm) (thưởng|lãi|cước|giá vé), đóng (tiền|phí|học phí|bảo hiểm), (khất|nợ|chậm) lương
    `,
    examples: ['Ngày 15/6, trại của ông Ba xuất chuồng 200 con lợn'],
  },
];
