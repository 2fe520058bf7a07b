import { expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

test.each([
  ['Việt Nam và Nhật Bản nâng cấp quan hệ lên đối tác chiến lược sâu rộng năm 2006.', '2006'],
  ['Việt Nam và Hàn Quốc nâng cấp quan hệ lên đối tác hợp tác chiến lược năm 2009.', '2009'],
])('the year behind what relations are raised to is that of the raising: %s', (text, date) => {
  const event = eventOf(text, 'nâng cấp quan hệ lên');
  expect(event).toMatchObject({ date, recipients: [] });
});

test('that same night is one of those told, and none to come', () => {
  const text =
    'Vụ cháy xảy ra tối 8/10. Nhà máy dự kiến hoạt động lại ngày 1/11. Công an khám nghiệm hiện trường ngay trong đêm.';
  expect(eventOf(text, 'khám nghiệm hiện trường')).toMatchObject({ date: '2014-10-08', status: 'asserted' });
});

test('shares that close at a price are no place that is shut', () => {
  const [event] = eventsOf('Cổ phiếu VNM hôm nay đóng cửa ở 70.000 đồng.');
  expect(event).toMatchObject({ type: 'TRADE', date: '2014-10-10' });
});

test('whoever stole by night may be caught on any day', () => {
  const text =
    'Ngày 9/10, Công an Biên Hòa cho biết vụ trộm đã được làm rõ.\n\nKhoảng 2h ngày 4/10, Lê Văn Tài lấy trộm hai xe máy. Công an khám xét nơi ở của Tài, bắt tạm giam Tài.';
  const days = eventsOf(text).filter(({ type, date }) => type === 'PROSECUTE' && date === '2014-10-04');
  expect(days).toEqual([]);
});
