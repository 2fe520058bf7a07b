import { describe, expect, test } from 'vitest';
import { find } from '../dates/find.ts';
import { codes, eventOf, eventsOf } from './read.ts';

describe('an entry of a list of dates', () => {
  test.each([
    ['27/5/1997: Tại Paris, Nga và NATO ký Đạo luật Sáng lập.', 'ký', '1997-05-27'],
    ['- Tháng 3/1999: NATO không kích Nam Tư.', 'không kích', '1999-03'],
    ['* Ngày 20-4-2012: Nga và NATO họp nhưng không đạt đột phá.', 'họp', '2012-04-20'],
    ['+ 5/12/2013 - Ông Putin cáo buộc phương Tây.', 'cáo buộc', '2013-12-05'],
    ['1991: Nga gia nhập Hội đồng Hợp tác Bắc Đại Tây Dương.', 'gia nhập', '1991'],
    ['- 6-1994: Nga ký hiệp ước với NATO.', 'ký hiệp ước', '1994-06'],
    ['• 2002 – Mỹ rút khỏi hiệp ước với Nga.', 'rút khỏi hiệp ước', '2002'],
  ])('has its date before a colon or a dash: %s', (entry, trigger, date) => {
    const told = eventOf(`Các mốc trong quan hệ Nga - NATO\n\n${entry}`, trigger);
    expect([told.date, told.basis]).toEqual([date, 'stated']);
  });

  test('goes on to tell of its date up to another', () => {
    const text =
      'Các mốc\n\n- Tháng 3/1999: NATO không kích Nam Tư. Nga đình chỉ hợp tác với NATO. Ngày 5/6, Nga phản đối NATO. Mỹ triệu tập Đại sứ Nga.';
    expect([eventOf(text, 'đình chỉ hợp tác').date, eventOf(text, 'đình chỉ hợp tác').basis]).toEqual([
      '1999-03',
      'context',
    ]);
    expect(
      eventsOf(text)
        .filter(({ date }) => date === '1999-03')
        .flatMap(({ actors }) => codes(actors)),
    ).toEqual(['NATO', 'RUS']);
  });

  test('is none in the midst of a paragraph', () => {
    const text = 'Ông nói. Nhưng ngày 5/10 - vì mưa lớn - sân đóng cửa. Nga triệu tập Đại sứ Mỹ.';
    expect(eventsOf(text).filter(({ rules }) => rules.includes('entry-of-list'))).toEqual([]);
  });
});

test.each(['Giá 1991: Hai triệu', 'Mã 2002 - Hà Nội', '1991 người', '2014: 5 triệu đồng'])(
  'four digits elsewhere are no year of an entry: %s',
  text => {
    expect(find(text)).toEqual([]);
  },
);
