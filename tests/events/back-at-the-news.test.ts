import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const LEAD = 'Tổng thống Nga Vladimir Putin chiều 9/10 ký sắc lệnh trừng phạt Ukraine.';

describe('a new paragraph', () => {
  const before = `${LEAD} Trước đó một ngày, Quốc hội Nga thông qua nghị quyết về việc này.`;

  test('goes on with whoever is named as speaking on the day of the news', () => {
    const text = `${before}\n\nTổng thống Mỹ Barack Obama cho biết Washington sẽ xem xét tình hình.`;
    expect(eventOf(text, 'cho biết')).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });

  test('but not behind its own background', () => {
    const text = `${LEAD}\n\nNăm 2008, Nga tiến vào Gruzia. Tổng thống Mỹ Barack Obama cho biết Washington lo ngại.`;
    expect(eventsOf(text).filter(({ trigger }) => trigger === 'cho biết')).toEqual([]);
  });
});

test('what is history because of what it came after is not of the day of the news', () => {
  const text = `${LEAD}\n\nNATO đình chỉ các cuộc họp với Nga sau khi quân đội nước này tiến vào Gruzia.`;
  expect(eventOf(text, 'đình chỉ').basis).toBe('bounded');
});

test('what the sides of a meeting have agreed on, told behind it, is of its day', () => {
  const text =
    'Hội đồng Nga - NATO hôm qua nhóm họp tại Corfu, lần đầu tiên kể từ khi xung đột nổ ra ở Gruzia tháng 8/2008.\n\nPhát biểu sau cuộc họp, Tổng thư ký NATO Jens Stoltenberg cho biết hai bên đã đồng ý nối lại liên hệ quân sự.';
  expect(eventOf(text, 'đồng ý')).toMatchObject({
    date: '2014-10-09',
    rules: expect.arrayContaining(['meeting-frame']),
  });
});

describe('a meeting on two days', () => {
  test('is where each of them says', () => {
    const told = eventsOf('Ông Kerry và ông Lavrov gặp nhau ở Geneva ngày 5/9 và ở Moscow ngày 12/9.');
    expect(told.map(({ date, place }) => [date, place?.text])).toEqual([
      ['2014-09-05', 'Geneva'],
      ['2014-09-12', 'Moscow'],
    ]);
  });
});

test('what is talked of is no side of the talk', () => {
  const text = 'Ngày 5/9, Nga và NATO trao đổi về tình hình Syria.';
  expect(codes(eventOf(text, 'trao đổi về').actors)).toEqual(['RUS', 'NATO']);
});

test('fighting that opens a sentence is not that of whoever was told before', () => {
  const text =
    'Nga bày tỏ quan ngại về Syria. Xung đột ở Syria bùng phát từ tháng 3/2011 đến nay làm nhiều người chết.';
  expect(codes(eventOf(text, 'Xung đột').actors)).not.toContain('RUS');
});

test.each([
  ['Ngày 5/9, Mỹ lần đầu tiên công khai tố Nga vi phạm hiệp ước.', 'công khai tố', 'ACCUSE'],
  [
    'Hôm 5/9, Nga tuyên bố hai nhân viên sứ quán Estonia là những người không được hoan nghênh.',
    'tuyên bố',
    'SANCTION',
  ],
])('%s', (text, trigger, type) => {
  expect(eventOf(text, trigger).type).toBe(type);
});
