import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** Acts by which something is made to last longer: a day until which it lasts is not theirs. */
export const terms: readonly TriggerGroup[] = [
  {
    type: 'SANCTION',
    kind: 'verb',
    frame: 'transitive',
    term: true,
    phrases: `
      (gia hạn|kéo dài|nối dài) (trừng phạt|lệnh trừng phạt|các lệnh trừng phạt|biện pháp trừng phạt|các biện pháp trừng phạt|cấm vận|lệnh cấm vận)
    `,
    examples: ['Ngày 5/3, EU gia hạn lệnh trừng phạt Nga đến ngày 31/7'],
  },
  {
    type: 'COERCE',
    mode: 'martial-law',
    kind: 'verb',
    frame: 'transitive',
    term: true,
    phrases:
      '(gia hạn|kéo dài) (tình trạng khẩn cấp|lệnh giới nghiêm|thiết quân luật|lệnh thiết quân luật|lệnh phong toả)',
    examples: ['Ngày 5/3, Philippines kéo dài thiết quân luật đến hết năm'],
  },
  {
    type: 'CONSULT',
    kind: 'verb',
    frame: 'mutual',
    term: true,
    phrases: '(gia hạn|kéo dài) (đàm phán|các cuộc đàm phán|cuộc đàm phán|thời hạn đàm phán)',
    examples: ['Ngày 5/3, Iran và P5+1 gia hạn đàm phán đến 30/6'],
  },
  {
    type: 'RETREAT',
    mode: 'ceasefire',
    kind: 'verb',
    frame: 'mutual',
    term: true,
    phrases: '(gia hạn|kéo dài) (ngừng bắn|lệnh ngừng bắn|thoả thuận ngừng bắn|thoả thuận ngũ cốc)',
    examples: ['Ngày 5/3, hai bên gia hạn lệnh ngừng bắn đến ngày 12/3'],
  },
  {
    type: 'AGREE',
    kind: 'verb',
    frame: 'transitive',
    term: true,
    phrases:
      '(gia hạn|kéo dài) (nhiệm vụ|sứ mệnh|thời hạn hoạt động|hoạt động) của (phái bộ|phái đoàn|lực lượng|đoàn|sứ mệnh)',
    examples: ['Ngày 5/3, Hội đồng Bảo an gia hạn nhiệm vụ của phái bộ UNIFIL đến ngày 31/8'],
  },
];
