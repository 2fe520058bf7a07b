import type { TriggerGroup } from '../../../../events/lexicon.ts';

/** SANCTION: relations, aid and trade are reduced or ended; diplomats are expelled. */
export const sanction: readonly TriggerGroup[] = [
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trừng phạt, áp đặt trừng phạt, áp đặt lệnh trừng phạt, áp đặt các biện pháp trừng phạt,
      áp lệnh trừng phạt, cấm vận, áp đặt cấm vận, cấm vận vũ khí, áp lệnh cấm vận, đưa vào danh sách đen,
      siết trừng phạt, mở rộng trừng phạt, gia hạn trừng phạt, gia hạn lệnh trừng phạt, áp thuế, đánh thuế,
      áp thuế chống bán phá giá, tăng thuế, trả đũa, đáp trả, cô lập, hạ cấp quan hệ, hạ bậc quan hệ,
      đóng cửa đại sứ quán, triệu hồi đại sứ, rút đại sứ, triệu đại sứ về nước, cấm nhập cảnh, cấm nhập khẩu,
      áp đặt lệnh cấm
    `,
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      đình chỉ, đình chỉ hợp tác, tạm đình chỉ, đóng băng, đóng băng quan hệ, đình chỉ hoạt động, cắt đứt,
      cắt đứt quan hệ, cắt đứt quan hệ ngoại giao, chấm dứt hợp tác, ngừng hợp tác, ngừng viện trợ,
      cắt viện trợ, cắt giảm viện trợ, ngừng cung cấp, ngừng cấp, đóng băng tài sản, phong toả tài sản,
      cắt quan hệ, đình chỉ quan hệ, tạm đình chỉ quan hệ, tạm ngừng quan hệ, tạm dừng quan hệ,
      chấm dứt quan hệ, ngừng quan hệ, đoạn giao, ngưng hợp tác, dừng hợp tác, ngừng cung cấp khí đốt,
      cắt khí đốt, tạm ngừng hợp tác, tạm dừng hợp tác, đình chỉ tư cách thành viên, loại khỏi, khai trừ,
      ngưng cấp, cắt nguồn cung
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'verb',
    frame: 'transitive',
    between: 'SANCTION',
    phrases: `
      ngừng hoạt động, tạm dừng hoạt động, tạm ngừng hoạt động, dừng hoạt động, chấm dứt hoạt động,
      ngưng hoạt động
    `,
    examples: ['NATO đình chỉ hoạt động của Hội đồng Nga-NATO năm 2014'],
  },
  {
    type: 'SANCTION',
    mode: 'expel',
    kind: 'verb',
    frame: 'transitive',
    phrases: `
      trục xuất, trục xuất nhà ngoại giao, trục xuất các nhà ngoại giao, trục xuất đại sứ, tống xuất,
      yêu cầu rời khỏi, bị trục xuất, tuyên bố không được hoan nghênh
    `,
  },
  {
    type: 'SANCTION',
    kind: 'object',
    frame: 'transitive',
    phrases: `
      lệnh trừng phạt, biện pháp trừng phạt, các biện pháp trừng phạt, lệnh cấm vận, cấm vận, trừng phạt,
      gói trừng phạt, đòn trừng phạt
    `,
  },
  {
    type: 'SANCTION',
    kind: 'noun',
    frame: 'transitive',
    weak: true,
    phrases: `vòng trừng phạt`,
  },
];
