import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('who honours, praises or comforts', () => {
  test.each([
    ['Ngày 9/10, ông Lâm đến thăm hỏi, động viên và tặng quà cho bà Mận.', 'tặng quà'],
    ['Ngày 9/10, đoàn đã dâng hương, trồng cây và tặng quà học sinh.', 'trồng cây'],
  ])('goes on with deeds of the same day: %s', (text, trigger) => {
    expect(eventOf(text, trigger)).toMatchObject({ date: '2014-10-09', basis: 'stated' });
  });
});

describe('words that are called so behind them', () => {
  test('are said at the dated gathering', () => {
    const text =
      'Tàu vẫn bám biển. Đó là lời khẳng định của ông Trần Văn Lâm, Phó cục trưởng Cục Kiểm ngư, tại cuộc họp chiều 9/10.';
    expect(eventOf(text, 'lời khẳng định')).toMatchObject({ date: '2014-10-09', type: 'STATEMENT' });
  });
});

describe('an hour without a preposition', () => {
  test.each([
    ['10h, đám cháy được dập tắt.', 'dập tắt'],
    ['10h30, cảnh sát tìm thấy thi thể nạn nhân.', 'tìm thấy thi thể'],
  ])('that opens a sentence is one of the day: %s', (sentence, trigger) => {
    const fire = 'Khoảng 8h ngày 9/10, lửa bùng lên tại xưởng gỗ.';
    expect(eventOf(`${fire} ${sentence}`, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });
});

describe('a time to the hour behind a verb of telling a story', () => {
  test('is that of the story', () => {
    const text = 'Chị Mận kể khoảng 20h ngày 7/10, khi đang đi bộ thì bị hai thanh niên giật túi.';
    expect(eventsOf(text).filter(({ trigger }) => trigger === 'kể')).toEqual([]);
  });
});

describe('the name of an office', () => {
  test('has no verb in it', () => {
    const text = 'Sáng nay 10/10, ông Trần Văn Lâm, Cục trưởng Cục Người có công, cho biết hồ sơ đã đủ.';
    expect(eventOf(text, 'cho biết')).toMatchObject({ date: '2014-10-10', basis: 'stated' });
  });
});

test('showers are told with their day', () => {
  expect(eventOf('Vùng biển Hoàng Sa sáng nay còn mưa giông.', 'còn mưa giông').type).toBe('ACCIDENT');
});
