import { expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const session =
  'Thị trường chứng khoán phiên 9/10 giảm điểm mạnh. Chốt phiên, VN-Index giảm 5,82 điểm. Khối ngoại bán ròng hơn 800 tỷ đồng.';

test.each(['giảm', 'bán ròng'])('what is traded next is of the day of the session: %s', trigger => {
  expect(eventOf(session, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
});

test('what sellers ask at an hour is of the day of the prices', () => {
  const text =
    'Sáng 9/10, giá vàng trong nước giảm sốc. Lúc 8h30, Công ty SJC niêm yết giá vàng ở mức cao hơn.';
  expect(eventOf(text, 'niêm yết giá')).toMatchObject({ date: '2014-10-09' });
});

test('the end of a session only says when', () => {
  const text = 'Khép lại phiên giao dịch ngày 9/10, chỉ số Dow Jones lao dốc 876 điểm.';
  expect(eventsOf(text).map(({ trigger, date }) => [trigger, date])).toEqual([['lao dốc', '2014-10-09']]);
});

test('what has come to so much by a day long ago is of no session', () => {
  const text = 'Đến 16/5, dư nợ tín dụng đạt 12 triệu tỷ đồng. Huy động tăng 9,3% so với cùng kỳ.';
  expect(eventsOf(text).filter(({ rules }) => rules.includes('market-goes-on'))).toEqual([]);
});
