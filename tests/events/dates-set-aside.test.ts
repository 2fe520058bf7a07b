import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const datesOf = (text: string) => eventsOf(text).map(({ trigger, date }) => [trigger, date]);

describe('what is put off', () => {
  test.each([
    ['Hội nghị được lùi từ ngày 1/9 sang ngày 4/9/2014.', 'Hội nghị', '2014-09-04', 'asserted'],
    ['Hội nghị được dời sang ngày 14/11/2014.', 'Hội nghị', '2014-11-14', 'planned'],
    ['Trận chung kết bị hoãn từ 5/11 sang 14/11/2014.', 'Trận chung kết', '2014-11-14', 'planned'],
    ['Cuộc bầu cử được lùi lại đến ngày 25/10/2014.', 'Cuộc bầu cử', '2014-10-25', 'planned'],
    ['Mỹ dời cuộc tập trận sang tháng 11/2014.', 'cuộc tập trận', '2014-11', 'planned'],
  ])('has the day to which it is: %s', (text, trigger, date, status) => {
    const told = eventOf(text, trigger);
    expect([told.date, told.status]).toEqual([date, status]);
    expect(eventsOf(text)).toHaveLength(1);
  });

  test('though no day is told, it did not take place', () => {
    expect(eventsOf('Cô đã lùi kế hoạch tổ chức đám cưới.').map(({ type }) => type)).not.toContain('LIFE');
  });
});

describe('a day that is denied', () => {
  test.each([
    ['Lễ khai mạc diễn ra ngày 4/9 chứ không phải ngày 1/9/2014.', [['Lễ khai mạc', '2014-09-04']]],
    ['Hội nghị khai mạc ngày 4/9/2014 thay vì ngày 1/9 như kế hoạch.', [['Hội nghị', '2014-09-04']]],
    [
      'Không phải ngày 1/9 mà mãi đến ngày 4/9/2014, lệnh cấm mới có hiệu lực.',
      [['có hiệu lực', '2014-09-04']],
    ],
  ])('is that of nothing: %s', (text, told) => {
    expect(datesOf(text)).toEqual(told);
  });

  test.each([
    ['Đây không phải lần đầu trong năm 2014 Nga thử tên lửa.', 'thử tên lửa', '2014'],
    ['Hungary không phải nước duy nhất phản đối lệnh cấm hôm 5/9.', 'phản đối', '2014-09-05'],
  ])('is not one behind a rank that is denied, nor is the deed: %s', (text, trigger, date) => {
    const told = eventOf(text, trigger);
    expect([told.date, told.status]).toEqual([date, 'asserted']);
  });
});

describe('a word that takes up the main clause', () => {
  test('keeps the subjects and dates of both apart', () => {
    const text = 'Trong khi Đức, Pháp ủng hộ thì Hungary hôm 8/9 lại phản đối gói trừng phạt mới.';
    const told = eventOf(text, 'phản đối');
    expect([told.date, codes(told.actors)]).toEqual(['2014-09-08', ['HUN']]);
    expect(datesOf(text)).toEqual([['phản đối', '2014-09-08']]);
  });

  test('tells who does what a condition brings about', () => {
    const told = eventOf(
      'Nếu Nga không rút quân thì EU sẽ áp đặt trừng phạt từ ngày 12/11/2014.',
      'áp đặt trừng phạt',
    );
    expect([codes(told.actors), told.status]).toEqual([['EU'], 'possible']);
  });

  test('between two dates of the past holds them against each other, and makes no condition', () => {
    const text =
      'Nếu như năm 2012 Việt Nam xuất khẩu 8 triệu tấn gạo thì năm 2013 con số này giảm còn 6,7 triệu tấn.';
    expect(eventsOf(text).map(({ date, status }) => [date, status])).toEqual([
      ['2012', 'asserted'],
      ['2013', 'asserted'],
    ]);
  });
});

describe('words that are cited', () => {
  test.each([
    ['Theo số liệu do Tổng cục Thống kê công bố ngày 5/9, CPI tăng 0,22%.', 'VNM'],
    ['Theo báo cáo của WB công bố ngày 5/9, kinh tế Nga sẽ suy giảm.', 'WB'],
    ['Đã có 3.000 người thiệt mạng, theo số liệu Liên Hợp Quốc công bố hôm 5/9.', 'UN'],
  ])('came out on the day beside them, by whom they name: %s', (text, code) => {
    const told = eventOf(text, 'công bố');
    expect([told.date, codes(told.actors)]).toEqual(['2014-09-05', [code]]);
    expect(eventsOf(text).filter(({ date }) => date === '2014-09-05')).toHaveLength(1);
  });

  test('by whom a speaker is told leave the day to what he tells', () => {
    const text = 'Theo thông tin từ Công an Cà Mau cho biết vào ngày 20/9, anh Nam bị chém trọng thương.';
    expect(eventOf(text, 'bị chém').date).toBe('2014-09-20');
  });
});

test('a time that is only expected is not that of who speaks of it', () => {
  const text = 'Cuộc gặp sẽ diễn ra tại Geneva. Nguồn tin của AFP nói nhiều khả năng vào cuối tháng 10/2014.';
  expect(eventsOf(text).filter(({ type, date }) => type === 'STATEMENT' && date === '2014-10')).toEqual([]);
});

test('a month far from words to others may be that of what they are about, and is not given to them', () => {
  const text = 'Ukraine yêu cầu Nga trả lại số tàu chiến bị giữ lại ở Crimea hồi tháng 3/2014.';
  expect(eventsOf(text).filter(({ type, date }) => type === 'REQUEST' && date === '2014-03')).toEqual([]);
  expect(eventOf('Ông Obama chỉ trích Bắc Kinh hồi tháng 5/2014.', 'chỉ trích').date).toBe('2014-05');
});
