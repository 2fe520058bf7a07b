import { expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

test.each([
  ['Kể từ khi chiến dịch bắt đầu ngày 5/3, quân đội Nga đã pháo kích nhiều thành phố.', 'pháo kích'],
  ['Kể từ vụ tấn công ngày 5/3, Mỹ đã bắt giữ hàng trăm nghi phạm.', 'bắt giữ'],
  ['Kể từ cuộc bầu cử ngày 5/3, ông Trump nhiều lần cáo buộc Trung Quốc gian lận.', 'cáo buộc'],
])('what is done since a happening goes on from its day: %s', (text, trigger) => {
  expect(eventOf(text, trigger).date).toBe('2014-03-05/..');
});

test.each([
  ['Nga tấn công Ukraine. Chiến dịch bắt đầu ngày 5/3.', 'ASSAULT'],
  ['Chiến dịch được phát động ngày 5/3 để giữ rừng.', 'OTHER'],
  ['Hãng Coca-Cola công bố chiến dịch mới hôm 5/3.', 'OTHER'],
])('a campaign is of war where the story tells of fighting: %s', (text, type) => {
  const events = [eventOf(text, text.includes('Chiến') ? 'Chiến dịch' : 'chiến dịch')];
  expect(events[0]!.type).toBe(type);
});

test('what is told of the time since a day is not of that day', () => {
  const text =
    'Ngày 5/3, UBND TP HCM yêu cầu ông Lý bàn giao con dấu. Tuy nhiên, từ đó đến nay việc bàn giao chưa hoàn thành, UBND TP HCM cũng không đồng ý cấp lại con dấu.';
  const events = eventsOf(text).filter(({ date }) => date === '2014-03-05');
  expect(events.map(({ trigger }) => trigger)).toEqual(['yêu cầu']);
});
