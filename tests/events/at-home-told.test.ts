import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const told = (text: string) => eventsOf(text).map(({ trigger, type, date }) => [trigger, type, date]);

describe('what costs lives', () => {
  test.each([
    ['Vụ cháy chung cư ở quận Thanh Xuân, Hà Nội đêm 12/9/2013 làm 56 người chết.', 'Vụ cháy chung cư'],
    ['Vụ tai nạn ở Hà Nội làm ba người chết hôm 12/9/2013.', 'Vụ tai nạn'],
  ])('is told with its victims: %s', (text, trigger) => {
    expect(told(text)).toEqual([
      [trigger, 'ACCIDENT', '2013-09-12'],
      ['làm', 'LIFE', '2013-09-12'],
    ]);
  });

  test('is done by none of those whom it befell', () => {
    const text = 'Lũ quét ngày 10/6 cuốn trôi ba ngôi nhà, hai người chết.';
    expect(eventOf(text, 'Lũ quét').actors).toEqual([]);
    expect(eventOf(text, 'chết').actors).toMatchObject([{ text: 'hai người' }]);
  });
});

describe('an accident on the way', () => {
  test.each([
    ['Sáng 9/7, xe khách chở 30 hành khách từ Hà Nội đi Lào Cai, khi đến đèo thì mất lái.', 'mất lái'],
    ['Sáng 9/7, ô tô con chở 4 người ở xã Linh Thông, khi qua cầu không may bị rơi xuống suối.', 'bị rơi'],
  ])('takes the date of the journey: %s', (text, trigger) => {
    expect(told(text)).toEqual([[trigger, 'ACCIDENT', '2014-07-09']]);
  });

  test('leaves its date to what is told for itself', () => {
    expect(told('Ngày 9/7, tàu Sao Mai rời cảng Hải Phòng.')).toMatchObject([['rời', 'MOVE', '2014-07-09']]);
  });
});

describe('whom an assembly hears', () => {
  test('is who says it', () => {
    const text = 'Ngày 25/5, Quốc hội đã nghe Bộ trưởng Tư pháp Lê Văn An trình bày tờ trình.';
    expect(eventOf(text, 'trình bày').actors).toMatchObject([{ name: 'Lê Văn An', code: 'VNM' }]);
  });
});

describe('words that are parts of others', () => {
  test.each(['Ngày 12/6, bệnh viện phẫu thuật cặp song sinh.', 'Ngày 12/6, anh An đi qua ngầm tràn.'])(
    'tell no birth and no flood: %s',
    text => {
      expect(told(text).filter(([trigger]) => trigger === 'sinh' || trigger === 'tràn')).toEqual([]);
    },
  );
});

test('whoever is let go from a post is told as that', () => {
  const text = 'Bộ Chính trị ngày 16/5 đồng ý để bà Lê Thị An thôi giữ các chức vụ.';
  const { type, recipients } = eventOf(text, 'đồng ý để');
  expect([type, recipients.map(({ name }) => name)]).toEqual(['APPOINT', ['Lê Thị An']]);
});

test('like is given for like at its own time', () => {
  const text = 'Đức trục xuất tùy viên quốc phòng Nga hôm 8/5, Moskva đáp trả tương tự tám ngày sau đó.';
  expect(eventOf(text, 'đáp trả tương tự')).toMatchObject({ date: '2014-05-16' });
});

test('nobody in office is called a suspect', () => {
  const text =
    'Ngày 17/3, toà án ra lệnh bắt Tổng thống Nga Vladimir Putin.\n\nSlovakia bắt nghi phạm bắn thủ tướng hôm 15/5.';
  expect(codes(eventOf(text, 'bắt').recipients)).toEqual([undefined]);
});

test('a conference with a name of its own is not held by whom the article is about', () => {
  const text =
    'Tổng thư ký NATO thăm Đức\n\nNgày 2/10, NATO lên án Nga. Ngày 3/10, NATO phê phán Nga. Ngày 4/10, NATO cảnh báo Nga.\n\n' +
    'Hội nghị An ninh Munich diễn ra ngày 20/10.';
  expect(eventOf(text, 'Hội nghị An ninh').actors).toEqual([]);
});
