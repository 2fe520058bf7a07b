import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** COERCE: repression short of violence. */
export const coercion: readonly TriggerGroup[] = [
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      sáp nhập crimea, thôn tính, chiếm đóng, chiếm đoạt lãnh thổ, tịch thu, thu giữ, bắt giữ tàu, bắt tàu,
      cưỡng chiếm, chiếm quyền kiểm soát, giành quyền kiểm soát, kiểm soát hoàn toàn, tịch biên, kê biên,
      phong toả tài khoản, niêm phong, tạm giữ, thu hồi, giải toả, cưỡng chế, cưỡng chế thu hồi đất, đảo chính,
      lật đổ, lên nắm quyền bằng vũ lực, chiếm
    `,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'verb',
    frame: 'transitive',
    phrases: `sáp nhập`,
    examples: ['Nga sáp nhập Crimea ngày 18/3/2014'],
  },
  {
    type: 'TRADE',
    kind: 'verb',
    frame: 'reverse',
    between: 'COERCE',
    phrases: `sáp nhập với, sáp nhập vào`,
    examples: ['Crimea sáp nhập vào Nga ngày 18/3/2014'],
  },
  {
    type: 'COERCE',
    mode: 'restrict',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      cấm, cấm cửa, ban bố lệnh cấm, phong toả, bao vây, cách ly xã hội, giãn cách xã hội, áp dụng giãn cách,
      thực hiện giãn cách xã hội, cách ly, đóng cửa biên giới, đóng biên giới, đóng cửa, ngăn chặn,
      cấm xuất cảnh, cấm đi lại, hạn chế, siết chặt, thắt chặt, bị phong toả, bị cách ly, ngăn cản, xua đuổi,
      đâm va, phun vòi rồng, cản trở, chặn bắt, ngăn cấm, cấm biển, cấm đường, cấm xe
    `,
  },
  {
    type: 'COERCE',
    mode: 'censor',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      kiểm duyệt, cấm phát hành, cấm chiếu, chặn facebook, chặn truy cập, chặn mạng, đình bản, gỡ bài
    `,
  },
  {
    type: 'COERCE',
    mode: 'curfew',
    kind: 'verb',
    frame: 'transitive',
    phrases: `giới nghiêm, ban bố lệnh giới nghiêm, áp đặt giới nghiêm, áp đặt lệnh giới nghiêm`,
  },
  {
    type: 'COERCE',
    mode: 'martial-law',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      thiết quân luật, ban bố thiết quân luật, ban bố tình trạng khẩn cấp, áp đặt tình trạng khẩn cấp,
      tuyên bố tình trạng khẩn cấp, ban hành tình trạng khẩn cấp, ban bố tình trạng chiến tranh
    `,
  },
  {
    type: 'COERCE',
    mode: 'cyber',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      tấn công mạng, hack, đột nhập hệ thống, đánh cắp dữ liệu, xâm nhập hệ thống, bị hack, bị tấn công mạng,
      làm lộ dữ liệu
    `,
  },
  {
    type: 'COERCE',
    mode: 'cyber',
    kind: 'noun',
    frame: 'transitive',
    phrases: `vụ tấn công mạng, cuộc tấn công mạng, vụ rò rỉ dữ liệu, vụ hack`,
  },
  {
    type: 'COERCE',
    mode: 'seize',
    kind: 'noun',
    frame: 'transitive',
    phrases: `cuộc đảo chính, vụ đảo chính, cuộc cưỡng chế, vụ cưỡng chế, vụ sáp nhập, cuộc khủng hoảng`,
  },
];
