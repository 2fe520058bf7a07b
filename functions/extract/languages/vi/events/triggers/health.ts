import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** AID, LIFE and ACCIDENT at hospitals: operations, vaccinations, patients; what is given from body to body. */
export const health: readonly TriggerGroup[] = [
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      (phẫu thuật|mổ|ghép|cứu|nối|cấp cứu|điều trị|can thiệp|chữa|tách rời) thành công, phẫu thuật (tách|cắt|lấy|nội soi|tim|não|cấp cứu), (mổ|phẫu thuật) … (thành công|cho bệnh nhân|cho bé),
      (tách rời|tách cặp) song sinh, tách … song sinh, lấy … (dị vật|khối u|thai), lấy ra (khối u|dị vật), (cắt bỏ|bóc tách|cắt|bóc) … khối u, gắp … dị vật, nối … (bàn tay|cánh tay|ngón tay|chi thể), nối liền, đặt stent, can thiệp mạch,
      (tiến hành|thực hiện) (ca mổ|ca ghép|ca phẫu thuật|phẫu thuật), cứu sống bệnh nhân, cứu sống … (bệnh nhân|sản phụ|bé|người), giành lại sự sống,
      tiếp nhận (bệnh nhân|nạn nhân|ca cấp cứu), tiếp nhận … (bệnh nhân|nạn nhân|ca ngộ độc|trẻ|sản phụ), (cấp|cấp phát|phát) (thuốc|thuốc miễn phí), khám (sàng lọc|sức khoẻ|miễn phí|từ thiện|chữa bệnh),
      khám bệnh (miễn phí|và phát thuốc|phát thuốc|từ thiện), hiến (thận|gan|tóc|tim|phổi|da|tiểu cầu|mô tạng|xác), nhỏ vitamin, uống vitamin, tẩy giun, tiêm vét, đỡ đẻ
    `,
    examples: ['Ngày 15/6, bệnh viện phẫu thuật thành công khối u 5 kg cho bệnh nhân'],
  },
  {
    type: 'AID',
    kind: 'verb',
    frame: 'transitive',
    weak: true,
    phrases: `
      khám bệnh, khử trùng, tiêu độc, tiêu độc khử trùng, khử trùng tiêu độc, thu dung, phụng dưỡng, nhận phụng dưỡng, nhận đỡ đầu, đỡ đầu, xây tặng, sửa nhà, dựng nhà, xoá nhà tạm, giúp dân,
      đến thăm tặng quà, đến thăm và tặng quà, xuất cấp gạo, xuất cấp … (gạo|hoá chất|vắc xin), quyên được
    `,
    examples: ['Ngày 5/3, đoàn bác sĩ khám bệnh cho 500 người dân'],
  },
  {
    type: 'LIFE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      tái khám, đi khám, đến khám, đi khám thai, khám thai, lên cơn (đau tim|hen|co giật), ngã quỵ, chuyển biến nặng, diễn biến nặng, mãn phần, hạ huyệt, đưa tang, quàn, quàn tại, dạm ngõ, dạm hỏi,
      chạy thận, lọc máu, thở máy, đặt nội khí quản, cai máy thở, ra phòng hồi sức, qua cơn nguy kịch, thoát nguy kịch, được công bố khỏi bệnh, khỏi covid, âm tính, âm tính trở lại, xét nghiệm âm tính, hồi tỉnh, lìa trần, về cõi vĩnh hằng
    `,
    examples: ['Ngày 15/6, bệnh nhân tái khám'],
  },
];
