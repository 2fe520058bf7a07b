import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('the date of an event', () => {
  test('before the subject belongs to the main verb', () => {
    const event = eventOf('Ngày 5/3, Ngoại trưởng Nga đã gặp Ngoại trưởng Mỹ tại Geneva.', 'gặp');
    expect(event).toMatchObject({ date: '2014-03-05', basis: 'stated', type: 'CONSULT' });
    expect(event.rules).toContain('before-verb');
  });

  test('between subject and verb belongs to the verb', () => {
    expect(eventOf('Tổng thống Pháp ngày 2/9 lên án vụ tấn công.', 'lên án').date).toBe('2014-09-02');
  });

  test('after the verb belongs to it', () => {
    expect(eventOf('Mỹ trục xuất hai nhà ngoại giao Nga hôm 12/9.', 'trục xuất').date).toBe('2014-09-12');
  });

  test('inside the phrase of an event noun belongs to the noun', () => {
    const event = eventOf('Hai nước ra tuyên bố sau cuộc họp ngày 8/9 giữa Nga và Mỹ.', 'cuộc họp');
    expect(event.date).toBe('2014-09-08');
  });

  test('of a meeting after which somebody speaks is the day of his words', () => {
    const event = eventOf('Sau cuộc họp ngày 8/9, Ngoại trưởng Đức chỉ trích Nga.', 'chỉ trích');
    expect(event).toMatchObject({ date: '2014-09-08', basis: 'context' });
  });

  test('is open where it counts from a day', () => {
    expect(eventOf('NATO đình chỉ hợp tác với Nga từ tháng 4/2014.', 'đình chỉ hợp tác').date).toBe(
      '2014-04/..',
    );
  });

  test('of two months told together gives two events', () => {
    const dates = eventsOf('Đại sứ Nga và Mỹ gặp nhau vào tháng 3 và tháng 6/2014.').map(event => event.date);
    expect(dates).toEqual(['2014-03', '2014-06']);
  });

  test('is one day of a window for a meeting to come', () => {
    const event = eventOf('Nga và Mỹ sẽ gặp nhau trong 2 tuần tới.', 'gặp nhau');
    expect(event).toMatchObject({ date: '[2014-10-10..2014-10-24]', status: 'planned' });
  });

  test('of a plan by its name is not that of the act', () => {
    const events = eventsOf('Ngày 3/9, hai bên thông qua kế hoạch hợp tác năm 2015.');
    expect(events.map(event => event.date)).toEqual(['2014-09-03']);
  });

  test('that only measures gives no event', () => {
    const dates = eventsOf('Ngày 3/9, giá gạo tăng 5% so với năm 2012.').map(event => event.date);
    expect(dates).not.toContain('2012');
  });

  test('in brackets behind a name gives no event', () => {
    expect(eventsOf('Đội bóng có các danh thủ như Nguyễn Văn Bình (1995).')).toEqual([]);
  });

  test('of a clause with "khi" is the date of the main clause too, from context', () => {
    const event = eventOf(
      'NATO đã lên án Nga khi nước này tiến hành cuộc chiến với Gruzia vào tháng 8/2008.',
      'lên án',
    );
    expect(event).toMatchObject({ date: '2008-08', basis: 'context' });
  });

  test('after a happening bounds what goes on since then', () => {
    const event = eventOf(
      'Sau khi Crimea sáp nhập vào Nga vào tháng 3/2014, NATO đã tăng cường hiện diện quân sự ở Ba Lan.',
      'tăng cường hiện diện quân sự',
    );
    expect(event).toMatchObject({ date: '2014-03/..', basis: 'context' });
  });

  test('is carried over to what a meeting agrees in the sentences that follow', () => {
    const event = eventOf(
      'Ngày 8/9, Ngoại trưởng Nga và Ngoại trưởng Mỹ đã gặp nhau. Hai bên nhất trí về việc mở lại đại sứ quán.',
      'nhất trí',
    );
    expect(event).toMatchObject({ date: '2014-09-08', basis: 'context' });
  });

  test('is only bounded where nothing tells it', () => {
    const event = eventOf('Phương Tây cáo buộc Nga can thiệp vào Ukraine.', 'cáo buộc');
    expect(event).toMatchObject({ date: '[..2014-10-10]', basis: 'bounded' });
  });
});
