import { expect, test } from 'vitest';
import { eventsOf } from '../events/read.ts';

test.each([
  'Ngày 9/10, Bộ Y tế công bố số liệu. Nhiều người chết trong vụ tấn công ngày 7/9. Cùng ngày, Bộ Y tế thông báo thêm 12 ca.',
  'Ngày 9/10, Bộ Y tế công bố số liệu. Bệnh viện bị phong tỏa từ ngày 26/9. Trưa cùng ngày, Bộ Y tế thông báo thêm 12 ca.',
])('the same day is none that was told beside: %s', text => {
  expect(eventsOf(text).find(({ trigger }) => trigger === 'thông báo')?.date).toBe('2014-10-09');
});

test('the same day is that of the tale, told to the hour', () => {
  const text =
    'Ngày 8/10, Long đến Huế. Đến khoảng 0h ngày 9/10, Long về khách sạn. Sáng cùng ngày, Long mua vali.';
  expect(eventsOf(text).find(({ trigger }) => trigger === 'mua')?.date).toBe('2014-10-09');
});
