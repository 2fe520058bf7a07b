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
    const text = 'Bộ Ngoại giao Anh cho biết, theo lịch trình tuần tới, ông Hague sẽ gặp Ngoại trưởng Nga.';
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

  test('the quarter that published results tell of is not the day of the publishing', () => {
    const dates = eventsOf('Vinamilk công bố kết quả kinh doanh quý 3/2014.').map(({ date }) => date);
    expect(dates).not.toContain('2014-07/2014-09');
  });

  test('a date behind the comma of another is that of its own verb', () => {
    const event = eventOf('Sau buổi tập chiều qua, sáng nay đội tuyển Nhật Bản đến Hà Nội.', 'đến');
    expect(event.date).toBe('2014-10-10');
  });

  test('a date in front belongs to the main verb, not to what is joined to a clause before it', () => {
    const text =
      'Hôm 8/10, một ngày sau khi Triều Tiên phóng tên lửa nhưng thất bại, Phó Tổng thống Mỹ đã tới thăm Hàn Quốc.';
    expect(eventOf(text, 'tới thăm').date).toBe('2014-10-08');
  });

  test('acts in words joined by a comma and a conjunction are of one day', () => {
    const text = 'Tổng thống Mỹ hôm 8/10 cáo buộc Nga gây bất ổn, đồng thời kêu gọi châu Âu hỗ trợ Ukraine.';
    expect(eventOf(text, 'kêu gọi')).toMatchObject({ date: '2014-10-08', basis: 'context' });
  });

  test('words pointed at are no act', () => {
    const triggers = eventsOf(
      'Ngày 8/10, Bộ Giao thông cho hay đề xuất này nằm trong quy hoạch giao thông.',
    ).map(({ trigger }) => trigger);
    expect(triggers).toEqual(['cho hay']);
  });

  test('whoever speaks right behind the date has it, not those who went where he spoke', () => {
    const text = 'Ngày 1/5, Tổng thống Nga nói tại cuộc họp với các nhà báo tới dự Diễn đàn Kinh tế.';
    expect(eventOf(text, 'nói').date).toBe('2014-05-01');
  });

  test('a happening with its verb behind it has the date behind both', () => {
    const text = 'Công an tỉnh đang điều tra vụ cướp xảy ra tại một ngân hàng, phường 2 vào trưa 5/9.';
    expect(eventOf(text, 'vụ cướp').date).toBe('2014-09-05');
  });
});
