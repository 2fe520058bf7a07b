import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('which date belongs to which verb', () => {
  test('a figure measured against a date has it not for its own', () => {
    expect(eventsOf('Doanh thu của công ty tăng 24% cùng kỳ năm trước.').map(({ date }) => date)).toEqual([]);
  });

  test('a date before a comma and "khi" is that of the verb before it, and of what went on then', () => {
    const text = 'Tổng thống Pháp bày tỏ ủng hộ Ukraine hôm 3/9, khi gặp Thủ tướng Ba Lan tại Paris.';
    expect(eventOf(text, 'bày tỏ ủng hộ')).toMatchObject({ date: '2014-09-03', basis: 'stated' });
    expect(eventOf(text, 'gặp')).toMatchObject({ date: '2014-09-03', basis: 'context' });
  });

  test('what is missed on a day was to be on that day', () => {
    const event = eventOf('Ngoại trưởng Đức đã bỏ lỡ cuộc họp với NATO vào ngày 6/9.', 'cuộc họp');
    expect(event).toMatchObject({ type: 'CONSULT', date: '2014-09-06' });
  });

  test('what is set out on the day of a storm has no part in it', () => {
    const dates = eventsOf('Ngày 6/9, áp thấp trở thành cơn bão thứ ba.').filter(
      ({ trigger }) => trigger === 'cơn bão',
    );
    expect(dates).toEqual([]);
  });

  test('a common verb with its event noun goes before the verbs of what the noun says', () => {
    const [event] = eventsOf('Ngày 6/9, Thủ tướng Nhật Bản ký văn bản chỉ đạo các bộ rà soát dự án.');
    expect(event).toMatchObject({ trigger: 'ký văn bản', date: '2014-09-06' });
  });

  test('what is decided against stands behind the decision', () => {
    const event = eventOf(
      'Ngày 6/9, Công an tỉnh Hà Nam có quyết định không khởi tố vụ án.',
      'có quyết định không khởi tố vụ án',
    );
    expect(event.date).toBe('2014-09-06');
  });

  test('a date between a verb of saying and what is said belongs to the latter', () => {
    const event = eventOf(
      'Nhà Trắng cho biết theo lịch trình tuần này, ông Obama sẽ gặp Thủ tướng Anh.',
      'gặp',
    );
    expect(event).toMatchObject({ date: '2014-10-06/2014-10-12', status: 'planned' });
  });

  test('a meeting named in passing keeps the date that its own verb brings', () => {
    const text =
      'Trong cuộc điện đàm hồi tháng 5, hai bộ trưởng Đức - Pháp đã bàn về kế hoạch gặp nhau tại hội nghị ASEM sẽ diễn ra ở Milan vào ngày 16/10.';
    expect(eventOf(text, 'hội nghị')).toMatchObject({ date: '2014-10-16', status: 'planned' });
    expect(eventsOf(text).some(({ trigger, date }) => trigger === 'bàn về' && date === '2014-10-16')).toBe(
      false,
    );
  });

  test('a time set before what is said belongs to what is said', () => {
    const text = 'Bộ Ngoại giao Mỹ cho biết, theo lịch trình tuần tới, ông Kerry sẽ gặp Ngoại trưởng Nga.';
    expect(eventOf(text, 'gặp').date).toBe('2014-10-13/2014-10-19');
  });

  test('two verbs joined by a conjunction alone share the date behind them', () => {
    const text = 'Công an tỉnh Hà Nam bắt và khởi tố ông Tuấn ngày 5/3/2014.';
    expect(eventsOf(text).map(({ trigger, date }) => [trigger, date])).toEqual([
      ['bắt', '2014-03-05'],
      ['khởi tố', '2014-03-05'],
    ]);
  });

  test('a beginning with nothing but its date says since when', () => {
    const event = eventOf('Bắt đầu từ năm tới, Nhật Bản sẽ cung cấp tàu tuần tra cho Việt Nam.', 'cung cấp');
    expect(event).toMatchObject({ date: '2015/..', status: 'planned' });
  });

  test('a date behind a happening and its verb is the happening’s, not that of what went on meanwhile', () => {
    const event = eventOf('Sự cố xảy ra hôm 8/10, khi trực thăng đang thả hàng cứu trợ.', 'Sự cố');
    expect(event.date).toBe('2014-10-08');
  });

  test('a verb that is a marker of tense as well is no noun behind a bare noun', () => {
    const event = eventOf('Từ năm 2009 đến nay, trạm tiếp tục thu phí.', 'thu phí');
    expect(event.date).toBe('2009/2014');
  });

  test('a year to come lies ahead even where the publication is one of several', () => {
    const event = eventOf(
      'Nhật Bản cung cấp tàu cho Việt Nam năm tới.',
      'cung cấp',
      '[2013-06-05,2014-06-05]',
    );
    expect(event.status).toBe('planned');
  });
});
