import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const told = (text: string) => eventsOf(text).map(({ trigger, date, type }) => `${trigger} ${date} ${type}`);

describe('the day of an agreement', () => {
  test.each([
    ['Theo thỏa thuận đạt được hôm 6/10, hai nước sẽ trao đổi tù binh.', 'đạt được 2014-10-06 AGREE'],
    [
      'Theo thỏa thuận do Ai Cập làm trung gian và đạt được hôm 6/10, Israel sẽ rút quân.',
      'đạt được 2014-10-06 AGREE',
    ],
    ['Mỹ rút khỏi thỏa thuận hạt nhân đạt được năm 2010.', 'đạt được 2010 AGREE'],
    ['Ấn Độ và Pakistan đạt thỏa thuận về lệnh ngừng bắn hôm 6/10.', 'đạt thỏa thuận 2014-10-06 AGREE'],
    [
      'Nhật Bản và Mỹ đã đạt được thỏa thuận về việc đặt tên lửa đánh chặn hôm 6/10.',
      'đạt được thỏa thuận 2014-10-06 AGREE',
    ],
  ])('is behind it: %s', (text, event) => {
    expect(told(text)).toContain(event);
  });

  test('is not that of whoever speaks of it', () => {
    const text = 'Ai Cập nói thỏa thuận đạt được hôm 6/10 cho phép Israel ở lại.';
    expect(eventsOf(text).some(({ type, date }) => type === 'STATEMENT' && date === '2014-10-06')).toBe(
      false,
    );
  });

  test('of which another is signed is told of the one before it', () => {
    const text =
      'Ngày 3/10, Lào ký thỏa thuận biên giới với Thái Lan. Hai ngày sau, Campuchia cũng ký văn kiện này.';
    expect(eventOf(text, 'ký văn kiện')).toMatchObject({ date: '2014-10-05', type: 'SUPPORT' });
  });

  test('to come behind what it is about is that of the matter', () => {
    const text = 'Lào và Thái Lan đạt thỏa thuận về lệnh ngừng bắn từ ngày 20/10.';
    expect(told(text)).not.toContain('đạt thỏa thuận 2014-10-20 AGREE');
  });
});

describe('what is called by what it does', () => {
  test.each([
    'Ngày 6/10, Mỹ đưa tàu đổ bộ tấn công tới Nhật Bản.',
    'Ngày 6/10, Mỹ đưa thiết bị gây nhiễu tới Nhật Bản.',
    'Ngày 6/10, Mỹ đưa xe tải gài bom tới Nhật Bản.',
    'Ngày 6/10, Mỹ đưa lính bắn tỉa tới Nhật Bản.',
    'Ngày 6/10, Mỹ đưa vũ khí tấn công tới Nhật Bản.',
  ])('does not do it: %s', text => {
    expect(eventsOf(text).some(({ type }) => type === 'ASSAULT' || type === 'COERCE')).toBe(false);
  });
});

describe('measures announced together', () => {
  const text =
    'Thủ tướng Anh David Cameron ngày 9/10 phát biểu tại quốc hội. Ông tuyên bố hủy lời mời Ngoại trưởng Nga Sergei Lavrov, đóng băng mọi tiếp xúc song phương.';

  test.each([
    ['tuyên bố hủy lời mời', 'REJECT'],
    ['đóng băng', 'SANCTION'],
  ])('are of one day: %s', (trigger, type) => {
    expect(eventOf(text, trigger)).toMatchObject({ type, date: '2014-10-09', basis: 'context' });
  });
});

test('the word of the day of the news is over once a later day is told', () => {
  const text =
    'Ngày 6/10, Thủ tướng Iraq Haider al-Abadi chỉ trích Thổ Nhĩ Kỳ.\n\nNgày 8/10, quân đội Iraq phá hủy một cây cầu ở Mosul. Thủ tướng al-Abadi nói thành phố sắp được giải phóng.';
  expect(eventsOf(text).some(({ trigger, date }) => trigger === 'nói' && date === '2014-10-06')).toBe(false);
});
