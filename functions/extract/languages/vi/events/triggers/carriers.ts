import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';

/** Verbs that carry other words, and take their type from them. */
export const carriers: readonly TriggerGroup[] = [
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'undergo',
    weak: true,
    phrases: `
      diễn ra, xảy ra, bùng nổ, tổ chức, được tổ chức, được diễn ra, khai diễn, kéo dài, khép lại sau, được tiến hành, chính thức diễn ra, tái diễn,
      được nối lại, được đưa ra, được thực hiện, được ấn định
    `,
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'undergo',
    weak: true,
    phrases: `
      (lùi|được lùi|bị lùi|phải lùi|dời|được dời|bị dời|phải dời), (lùi|dời|được lùi|được dời|bị lùi|bị dời|phải lùi|phải dời) (lại|lịch|ngày|sang|đến|tới|lại đến|lại sang|lịch sang),
      (hoãn|bị hoãn|được hoãn|phải hoãn|tạm hoãn|hoãn lại|bị hoãn lại) (từ|sang|đến|tới|tới tận|đến tận), (được đẩy|bị đẩy|đẩy) (sang|lùi sang|lùi đến|lùi tới)
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'carrier',
    frame: 'undergo',
    phrases:
      'khai mạc, bế mạc, chính thức khai mạc, chính thức bế mạc, khép lại, chính thức khép lại, hạ màn',
    examples: ['Ngày 5/3, tuần lễ phim Pháp khai mạc'],
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: `
      tiến hành, tổ chức lễ, mở, mở cuộc, mở đợt, gây ra, gây, phát động, phát lệnh,
      ban bố, trao, đạt, đạt được, chứng kiến, tham gia vào, tham dự, tham gia, dự,
      bước vào, trải qua, tiếp tục, quyết định, quyết định sẽ, buộc, buộc phải, được phép, nối lại, gia hạn,
      đứng ra, đồng loạt ra quân,
      thông qua việc, rủ, rủ rê, rủ nhau, lôi kéo
    `,
  },
  {
    type: 'SANCTION',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: `
      (đáp trả|trả đũa|đáp lại|phản ứng|phản đòn) (bằng cách|bằng việc), gây sức ép (bằng cách|bằng việc),
      (gia tăng|gia tăng thêm) (sức ép|áp lực) (bằng cách|bằng việc)
    `,
    examples: ['Ngày 17/3, Nga đáp trả bằng cách trục xuất 23 nhà ngoại giao Anh'],
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    receives: true,
    phrases: `
      nhận, nhận được, tiếp nhận, đón nhận, nhận được đơn, nhận đơn, tiếp nhận đơn, nhận được đơn thư, nhận được thư,
      nhận thư, tiếp nhận thư, nhận được công văn, nhận công văn, nhận được văn bản, nhận văn bản, nhận được lời,
      nhận được sự, đón nhận sự
    `,
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    fulfils: true,
    phrases: 'thực hiện, đẩy mạnh, thúc đẩy, tăng cường, thực thi, thi hành',
  },
  {
    type: 'LAUNCH',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: `hoàn thành, hoàn tất, khởi động`,
    examples: ['Dự kiến tuyến cao tốc hoàn thành cuối năm 2020'],
  },
  {
    type: 'LAUNCH',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    fulfils: true,
    phrases: 'mở rộng',
    examples: ['Năm 2018, công ty mở rộng nhà máy'],
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    stops: true,
    phrases: `
      tuyên bố chấm dứt, chấm dứt, tạm dừng, tạm ngừng, ngừng, dừng, ngừng mọi, dừng mọi, chấm dứt mọi,
      chấm dứt toàn bộ, ngừng toàn bộ, đình chỉ mọi, đình chỉ toàn bộ
    `,
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    state: true,
    phrases: `có, có một, có được`,
  },
  {
    type: 'SUPPORT',
    privately: 'AGREE',
    kind: 'carrier',
    frame: 'mutual',
    weak: true,
    settles: true,
    phrases: `ký, ký vào, ký với, ký được, ký xong, ký kết được, cùng ký, đã ký với`,
  },
  {
    type: 'STATEMENT',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: 'đưa ra',
    examples: ['Ngày 5/3, công tố viên đưa ra nhiều bằng chứng mới'],
  },
  {
    type: 'SANCTION',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: 'áp đặt',
    examples: ['Năm 2015, Nga áp đặt các biện pháp kinh tế đặc biệt với Thổ Nhĩ Kỳ'],
  },
  {
    type: 'LEGISLATE',
    kind: 'carrier',
    frame: 'transitive',
    phrases: `ra quyết định, có quyết định, ký quyết định, ban hành quyết định`,
  },
  {
    type: 'OTHER',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    planned: true,
    phrases: `đặt mục tiêu, đặt kế hoạch, đặt chỉ tiêu, đề ra mục tiêu, đề ra kế hoạch, phấn đấu`,
  },
  {
    type: 'SUPPORT',
    privately: 'AGREE',
    kind: 'carrier',
    frame: 'undergo',
    weak: true,
    settles: true,
    phrases: 'được ký kết, được ký',
    examples: ['Hiệp định Paris được ký ngày 5/3'],
  },
  {
    type: 'CONTEST',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: `
      giành, giành được
    `,
  },
  {
    type: 'MOVE',
    kind: 'carrier',
    frame: 'transitive',
    weak: true,
    phrases: `
      cử
    `,
  },
  {
    type: 'ASSAULT',
    kind: 'carrier',
    frame: 'undergo',
    weak: true,
    phrases: `
      nổ ra
    `,
  },
  {
    type: 'LAUNCH',
    kind: 'carrier',
    frame: 'undergo',
    weak: true,
    phrases: `
      bắt đầu, kết thúc, được bắt đầu
    `,
  },
];
