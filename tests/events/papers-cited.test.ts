import { expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

test.each([
  'Theo Reuters đưa tin ngày 5/9, Tesla đã sa thải 200 nhân viên.',
  'Theo tờ Nikkei đưa tin hôm 5/9, Toyota đã sa thải 200 nhân viên.',
  'Như báo Tuổi Trẻ đã phản ánh ngày 5/9, hãng Tesla đã sa thải 200 nhân viên.',
])('the day of a report that is cited is that of nothing it tells: %s', text => {
  expect(eventsOf(text).filter(({ date }) => date === '2014-09-05')).toEqual([]);
});

test.each([
  'Theo TTXVN, ngày 5/9, Tesla đã sa thải 200 nhân viên.',
  'Như VnExpress đã đưa tin, ngày 5/9, Tesla đã sa thải 200 nhân viên.',
])('a day behind the comma is that of what is told: %s', text => {
  expect(eventOf(text, 'sa thải').date).toBe('2014-09-05');
});
