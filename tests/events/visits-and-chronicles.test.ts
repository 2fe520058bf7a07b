import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('A visit whose way is told behind whoever makes it', () => {
  test.each([
    ['Chuyến thăm của Tổng thống Pháp tới Moskva ngày 5/9 diễn ra giữa lúc căng thẳng.', 'RUS'],
    ['Chuyến thăm của Thủ tướng Đức đến Việt Nam từ ngày 5 đến 7/9 được đánh giá cao.', 'VNM'],
  ])('has the date of its noun, and hosts: %s', (text, host) => {
    const event = eventOf(text, 'chuyến thăm');
    expect(event.type).toBe('CONSULT');
    expect(codes(event.recipients)).toEqual([host]);
  });
});

describe('An entry of a chronicle', () => {
  test.each([
    ['Tháng 11-2006: Tổng thống Mỹ George W. Bush đến Việt Nam dự hội nghị.', 'đến', '2006-11'],
    ['Ngày 5/9: Nga phóng tên lửa vào thành phố Kharkov.', 'phóng tên lửa vào', '2014-09-05'],
  ])('has the date before its colon: %s', (text, trigger, date) => {
    expect(eventOf(text, trigger).date).toBe(date);
  });
});

describe('What goes on since a happening', () => {
  test('is open from its date', () => {
    const text =
      'Từ khi xung đột Nga - Ukraine nổ ra vào tháng 2/2014, phương Tây đã gửi vũ khí cho Kiev nhiều lần.';
    const { date, basis } = eventOf(text, 'gửi vũ khí');
    expect([date, basis]).toEqual(['2014-02/..', 'context']);
  });

  test('has the sides that stand between the fighting and its outbreak', () => {
    const [event] = eventsOf('Xung đột Nga - Ukraine nổ ra hồi tháng 2.');
    expect(codes(event!.actors)).toEqual(['RUS', 'UKR']);
  });
});

describe('Words behind a deed', () => {
  test('of what somebody is accused name the reason and no act', () => {
    const text = 'Năm 1988, quân đội Israel bắt Yahya Sinwar với cáo buộc tham gia vụ sát hại hai binh sĩ.';
    expect(eventOf(text, 'bắt').date).toBe('1988');
  });

  test('tell whither somebody goes, and not whence', () => {
    const { place, type } = eventOf(
      'Khoảng 70 người đã vượt biên từ Nga sang Phần Lan hôm 5/9.',
      'vượt biên',
    );
    expect([type, place?.country]).toEqual(['MOVE', 'FIN']);
  });
});

describe('a visit of late', () => {
  test('was before the article, by whoever speaks of it, wherever its time stands', () => {
    const text = 'Trong chuyến thăm mới đây tới thủ đô Moscow của Nga, Tổng thư ký NATO ca ngợi hội nghị.';
    const told = eventOf(text, 'chuyến thăm');
    expect([told.date, told.basis]).toEqual(['[..2014-10-10]', 'bounded']);
    expect([codes(told.actors), codes(told.recipients)]).toEqual([['NATO'], ['RUS']]);
  });
});

test('a war is told by no single kind of weapon', () => {
  expect(eventOf('Nga tiến hành cuộc chiến với Gruzia vào tháng 8/2008.', 'cuộc chiến').mode).toBeUndefined();
});
