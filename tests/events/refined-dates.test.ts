import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('of two dates of one happening the finer says when', () => {
  test.each([
    ['Hơn 8 năm trước, chính quyền Crimea ngày 16/3/2006 tổ chức trưng cầu dân ý.', '2006-03-16'],
    ['Cách đây 5 năm, ngày 3/5/2009, Crimea tổ chức trưng cầu dân ý.', '2009-05-03'],
    ['Năm ngoái, Crimea hôm 5/12 tổ chức trưng cầu dân ý.', '2013-12-05'],
  ])('%s', (text, date) => {
    expect(eventOf(text, 'tổ chức trưng cầu dân ý').date).toBe(date);
  });

  test('and the year of a yearly gathering only which it is', () => {
    const text =
      'Tại Đại hội đồng cổ đông thường niên năm 2014 diễn ra sáng nay (10.10.2014), Vinamilk công bố lãi lớn.';
    expect(eventOf(text, 'Đại hội đồng cổ đông thường niên').date).toBe('2014-10-10');
  });
});

test('what an army goes on with then is not of that day alone', () => {
  const text =
    'Quân đội Nga ngày 17/9 tấn công Avdeevka. Lực lượng Nga sau đó tiếp tục tấn công các khu vực xung quanh.';
  const later = eventsOf(text).filter(({ basis }) => basis === 'context');
  expect(later.map(({ date }) => date)).toEqual(['[2014-09-17..2014-10-10]']);
});

describe('the same day', () => {
  const news = 'Người phát ngôn Bộ Ngoại giao hôm nay cho biết chuyến thăm sẽ diễn ra tháng 11.';

  test('is not that of a picture', () => {
    const text = `Chủ tịch nước thăm Nhật Bản\n\n${news}\n\nChủ tịch nước tại Hà Nội ngày 4/4. Ảnh: TTXVN\n\nBộ Ngoại giao Nhật Bản cùng ngày thông báo lịch trình.`;
    expect(eventOf(text, 'thông báo').date).toBe('2014-10-10');
  });

  test('is not, for who speaks, one that somebody else only spoke of', () => {
    const text =
      'Phát ngôn viên Israel ngày 8/10 công bố số liệu. "Đó là con số sau vụ tấn công ngày 7/9", ông nói.\n\nCơ quan y tế cùng ngày thông báo số người bị thương.';
    expect(eventOf(text, 'thông báo').date).toBe('2014-10-08');
  });
});
