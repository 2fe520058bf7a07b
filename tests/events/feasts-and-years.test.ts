import { expect, test } from 'vitest';
import { eventsOf } from './read.ts';

test('whoever greets a feast meets nobody', () => {
  expect(eventsOf('Gia đình anh Nam đón Tết Giáp Ngọ ở Đức.')).toEqual([]);
});

test.each([
  '9 tháng đầu năm công ty đã cán đích lợi nhuận.',
  '6 tháng đầu năm doanh nghiệp lãi 50 tỷ đồng.',
  'Quý I năm nay công ty báo lãi 20 tỷ đồng.',
])('the year behind its part counts nobody: %s', text => {
  const [event] = eventsOf(text);
  expect(event!.actors.map(actor => actor.text)).toEqual([
    text.includes('doanh nghiệp') ? 'doanh nghiệp' : 'công ty',
  ]);
});
