import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('dates beside names, comparisons and sayings', () => {
  test.each([
    ['Ra đời năm 2008, khu phố này từng rất đông.', 'ra đời', '2008'],
    ['Djokovic đoạt danh hiệu này năm 2006.', 'đoạt', '2006'],
    ['Hay như hôm 3/9, Tổng thống Mỹ cảnh báo Iran.', 'cảnh báo', '2014-09-03'],
    ['Google đã cung cấp HTTPS như là một tùy chọn từ năm 2008.', 'cung cấp', '2008/..'],
    ['Hãng Go-Jek đã phát triển thêm dịch vụ giữa năm 2013.', 'phát triển', '2013'],
    ['Ông An tham gia kỳ họp thứ 9 về khí hậu diễn ra ở New York vào tháng 6/2012.', 'kỳ họp', '2012-06'],
  ])('%s: %s', (text, trigger, date) => {
    expect(eventOf(text, trigger)).toMatchObject({ date, basis: 'stated' });
  });

  test('what is only promised in a plan has not the year of its name', () => {
    expect(
      eventsOf('Theo kế hoạch năm 2012, công ty mở thêm cửa hàng.').map(({ date }) => date),
    ).not.toContain('2012');
  });

  test('a report told with its day in the passive takes that day from whoever speaks next', () => {
    const text = 'Trong báo cáo được Bộ Y tế công bố ngày 5/9, cơ quan này cho biết dịch đã lan rộng.';
    expect(eventOf(text, 'công bố').date).toBe('2014-09-05');
  });

  test('a press conference is an event beside what is said there', () => {
    const text = 'Tại cuộc họp báo ngày 5/9 ở Moscow, Ngoại trưởng Nga Lavrov cho biết Mỹ đã rút quân.';
    expect(eventOf(text, 'cuộc họp báo')).toMatchObject({ type: 'STATEMENT', date: '2014-09-05' });
    expect(eventOf(text, 'cho biết')).toMatchObject({ type: 'STATEMENT', date: '2014-09-05' });
  });

  test('a speech is none beside what is said in it', () => {
    const text = 'Trong bài phát biểu ngày 5/9, Tổng thống Nga cho biết Mỹ đã rút quân.';
    expect(eventsOf(text).filter(({ type }) => type === 'STATEMENT')).toHaveLength(1);
  });
});
