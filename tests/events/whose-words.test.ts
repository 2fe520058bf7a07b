/** Whose words are told next, and of what day they are. */
import { expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string, trigger: string) =>
  eventsOf(text).find(event => event.trigger === trigger && event.type === 'STATEMENT');

test.each([
  'Ngày 9/10, Quốc hội họp. Ông Peskov cũng cho biết Tổng thống Putin đã nhận thông tin về vụ việc, đồng thời khẳng định hai bên sẽ gặp lại.',
  'Ngày 9/10, Quốc hội họp. Ông Peskov thông báo đảng của Tổng thống Putin đã thắng cử, đồng thời khẳng định sẽ công bố kết quả.',
])('who said the one says the other at the same time: %s', text => {
  expect(told(text, 'khẳng định')?.actors[0]?.name).not.toBe('Vladimir Putin');
});

test('what is said behind a deed of a month is not of the day told before', () => {
  const text =
    'Ông Obama ngày 9/9 ủng hộ lệnh ngừng bắn tại Nhà Trắng. Washington tháng 9 áp đặt lệnh cấm vận với Moscow, khẳng định lệnh này sẽ kéo dài.';
  expect(told(text, 'khẳng định')?.date).not.toBe('2014-09-09');
});

test('an article of today does not go on with what was said long ago', () => {
  const text =
    'Nga ngày 9/10 đình chỉ thỏa thuận với Nhật Bản. Nga và Nhật Bản ký thỏa thuận này ngày 13/10/1993. Nga cho biết đã thông báo cho Nhật Bản.';
  expect(told(text, 'cho biết')?.date).not.toBe('1993-10-13');
});
