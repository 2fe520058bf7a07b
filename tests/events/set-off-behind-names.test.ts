import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('what only says who somebody is gives its day to nothing else', () => {
  test.each([
    ['Ông Nam - người bị bắt hôm 5/9 - được tại ngoại.', 'được tại ngoại'],
    ['Nguyễn Văn Nam, bị bắt hôm 5/9, khai nhận hành vi phạm tội.', 'khai nhận'],
    ['Trần Văn Tú, nạn nhân bị đâm hôm 5/9, đã tử vong.', 'tử vong'],
  ])('%s', (text, other) => {
    const days = eventsOf(text).filter(({ date }) => date === '2014-09-05');
    expect(days.map(({ trigger }) => trigger)).not.toContain(other);
    expect(days).toHaveLength(1);
  });

  test('what is told of him first does', () => {
    const text = 'Ông Nam bị bắt hôm 5/9, khai nhận hành vi phạm tội.';
    expect(eventOf(text, 'khai nhận').date).toBe('2014-09-05');
  });
});

test.each([
  'Tòa xét xử ông Nam, người bị bắt hôm 5/9.',
  'Nhà báo Danny Nam, người bị bắt hồi tháng 9, kêu oan.',
])('whoever is told to be caught suffers it: %s', text => {
  const caught = eventOf(text, 'bị bắt');
  expect(caught.actors).toEqual([]);
  expect(caught.recipients).toHaveLength(1);
});

test.each([
  ['Báo cáo của WB – công bố ngày 5/9 tại Hà Nội – cho thấy kinh tế Việt Nam tăng trưởng 5%.', 'công bố'],
  ['Vụ cháy – xảy ra rạng sáng 5/9 – được khống chế ngày 6/9.', 'Vụ cháy'],
])('a date between dashes is that of the verb between them: %s', (text, trigger) => {
  const events = eventsOf(text).filter(({ date }) => date === '2014-09-05');
  expect(events.map(event => event.trigger)).toEqual([trigger]);
});

test('what ended otherwise is not of the day of its end', () => {
  const text = 'Nạn nhân được đưa đi cấp cứu nhưng tử vong ngày 5/9.';
  expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['tử vong']);
});
