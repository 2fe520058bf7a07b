import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('The report of a match', () => {
  test.each([
    ['Đồng đội Nguyễn Thị Hương giành HCB.', 'giành HCB'],
    ['Cùng lúc, Indonesia thua UAE 0-5.', 'thua'],
    ['Ở nội dung 4x400m nam, Thái Lan về đích đầu tiên.', 'về đích đầu tiên'],
  ])('tells of its day who did how well too: %s', (text, trigger) => {
    const { date, basis } = eventOf(`Chiều 9/10, tuyển Việt Nam đánh bại Malaysia 2-1. ${text}`, trigger);
    expect([date, basis]).toEqual(['2014-10-09', 'context']);
  });

  test.each([
    ['Thái Lan hòa Indonesia 2-2 ở lượt trước.', 'hòa'],
    ['Họ chỉ thắng một trận.', 'thắng'],
  ])('tells of other rounds, and of how one plays, without it: %s', (text, trigger) => {
    const events = eventsOf(`Chiều 9/10, tuyển Việt Nam đánh bại Malaysia 2-1. ${text}`);
    expect(events.some(event => event.trigger === trigger && event.basis !== 'bounded')).toBe(false);
  });

  test('tells matches of another round without the day of the final', () => {
    const text =
      'Nadal thắng Ruud ở trận chung kết hôm 9/10. Trên đường vào chung kết, Nadal loại Djokovic ở tứ kết.';
    const events = eventsOf(text).filter(({ date }) => date === '2014-10-09');
    expect(events.map(({ trigger }) => trigger)).toEqual(['thắng']);
  });
});
