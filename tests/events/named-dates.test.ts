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

  test.each([
    'Thông thường, đến tháng 12, công ty thưởng Tết cho nhân viên.',
    'Thường vào tháng 9, người dân tổ chức lễ cúng.',
    'Cứ vào dịp cuối năm, các siêu thị giảm giá.',
    'Lễ hội chùa thường diễn ra vào tháng 3.',
    'Việt Nam đứng thứ 99, tương tự xếp hạng năm trước.',
    'Kết quả này giống như thất bại năm ngoái.',
    'Đoạn từ quận 2 (TP HCM) đến Biên Hòa dài 20 km vào năm 2012.',
  ])('a habit or a comparison dates nothing: %s', text => {
    expect(eventsOf(text).filter(({ basis }) => basis === 'stated')).toEqual([]);
  });

  test.each([
    ['Năm 2012, ông Nam thường xuyên vắng mặt.', 'vắng mặt', '2012'],
    ['Đoàn công tác Hàn Quốc (20 người) đến Hà Nội hôm 5/9.', 'đến', '2014-09-05'],
    ['Ở mùa thi năm 2013, thí sinh Lan giành giải nhất.', 'giành giải nhất', '2013'],
    ['Công ty bồi thường 5 tỷ đồng vào tháng 3/2013.', 'bồi thường', '2013-03'],
    ['Facebook đã cung cấp tính năng tương tự vào tháng 7/2011.', 'cung cấp tính năng', '2011-07'],
  ])('%s is dated all the same', (text, trigger, date) => {
    expect(eventOf(text, trigger).date).toBe(date);
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
