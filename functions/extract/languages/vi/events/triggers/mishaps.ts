import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** ACCIDENT of everyday: what breaks down, leaks, is cut off; what animals, soil and weather do. */
export const mishaps: readonly TriggerGroup[] = [
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      (bị|) (cúp|cắt) (điện|nước) (diện rộng|đột ngột|trên diện rộng), (bị|) cúp (điện|nước),
      (bị|lại|) đứt (cáp|cáp quang), bị đứt, lại đứt, đứt gãy, (gặp|bị) (trục trặc|lỗi),
      gặp (trục trặc|lỗi) kỹ thuật, (sập|lỗi|nghẽn) (hệ thống|mạng),
      (bị|) (ong|rắn|chó|voi|sứa|trâu|bò|khỉ|lợn|cá sấu|cá mập|gấu|hổ) (đốt|cắn|quật|húc|tấn công|vồ),
      cháy (nhà|xe|chợ|kho|xưởng|rừng|quán)
    `,
    examples: ['Ngày 15/6, tuyến cáp quang AAG lại đứt', 'Ngày 15/6, hệ thống ngân hàng gặp trục trặc'],
  },
  {
    type: 'ACCIDENT',
    kind: 'verb',
    frame: 'undergo',
    weak: true,
    phrases: `
      (bị|) tê liệt, bị gián đoạn, bị đình trệ, chết máy, hỏng máy, rơi bánh, thủng lốp, cháy máy,
      (vỡ|tràn) (bờ bao|kênh|bờ|bùn|hồ chứa|bể chứa), rò nước, (lở|sạt) bờ, (lở|sạt) bờ (sông|biển|kè),
      sụt lở, sạt trượt, xói lở, (nứt|lún) (đất|tường|nhà|đường|cầu), nghiêng lún, bị nghiêng, đổ nghiêng,
      bật gốc, bị bật gốc, gãy cành, ngã đổ, trốc gốc, bay mái, bị bay mái, chìm ghe, va đá ngầm, dạt bờ,
      dạt vào bờ, trôi sông, chết trắng, hóc xương, hóc dị vật,
      có (mưa đá|băng giá|sương muối|tuyết|sương mù|tuyết rơi|lốc xoáy|dông lốc), tuyết rơi,
      bị (bỏng|vỡ mạch nước|sụt xuống hố), bốc mùi hôi
    `,
  },
  {
    type: 'MOVE',
    kind: 'verb',
    frame: 'undergo',
    phrases: `
      trễ chuyến, bị huỷ chuyến, bị hoãn chuyến, chậm chuyến, lỡ chuyến, lỡ tàu, chuyển hướng hạ cánh, xuất bến, nhổ neo, vươn khơi, đi nghỉ, đi nghỉ mát, nghỉ mát, leo núi, lên đỉnh, leo lên đỉnh, lạc đường, đi lạc, đi làm lại,
      trở lại (làm việc|công sở|giảng đường), quay lại (làm việc|giảng đường)
    `,
    examples: ['Ngày 15/6, chuyến tàu xuất bến'],
  },
];
