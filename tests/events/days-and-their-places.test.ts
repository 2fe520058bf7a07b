import { expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string) => eventsOf(text).map(({ date, place }) => `${date} ${place?.text}`);

test.each([
  [
    'Hai vòng đàm phán diễn ra ngày 28/2 ở Gomel và ngày 7/3 ở Brest.',
    ['2014-02-28 Gomel', '2014-03-07 Brest'],
  ],
  [
    'Liveshow được tổ chức hồi tháng 4/2013 tại TP HCM và tháng 11/2013 tại Hà Nội.',
    ['2013-04 TP HCM', '2013-11 Hà Nội'],
  ],
])('of dates that each have a place every one tells the same act: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a date with a verb of its own is that verb’s', () => {
  const events = eventsOf('Ông Nam bị bắt ngày 5/3 tại Huế và ngày 7/3 được thả.');
  expect(events.map(({ trigger, date }) => `${trigger} ${date}`)).toEqual([
    'bị bắt 2014-03-05',
    'thả 2014-03-07',
  ]);
});
