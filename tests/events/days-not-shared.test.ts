import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const at = (text: string, trigger: string) => eventsOf(text).find(event => event.trigger === trigger)?.date;

describe('days that are those of another happening', () => {
  test('a gathering set off behind a noun takes its own days', () => {
    const text =
      'Sau cuộc gặp, Lào và Thái Lan nhất trí tiếp tục đối thoại bên lề Đại hội đồng ASEAN, dự kiến diễn ra từ ngày 20 đến 24/10.';
    expect(at(text, 'nhất trí')).toBe('[..2014-10-10]');
    expect(at(text, 'cuộc gặp')).toBe('[..2014-10-10]');
  });

  test('what is done so long after is not of the first day', () => {
    const text =
      'Ngày 2/9, công an khởi tố vụ án, ba ngày sau khởi tố bị can, bắt tạm giam ông Nguyễn Văn Nam.';
    expect(at(text, 'khởi tố')).toBe('2014-09-05');
    expect(at(text, 'bắt tạm giam')).not.toBe('2014-09-02');
  });

  test('"that night" is of what stands before it', () => {
    const text =
      'Hôm 3/9, Quốc hội Ý bác dự luật. Ngay trong đêm đó, phe đối lập đệ đơn kiện, nhưng tòa án bác đơn ngày hôm sau.';
    expect(at(text, 'đệ đơn kiện')).toBe('2014-09-03');
  });

  test('a limit is no day of what is to be done by it', () => {
    const text = 'Hạn chót 5/9 để hoàn tất dự thảo hiến pháp đã hai lần bị lùi lại.';
    expect(eventsOf(text).some(({ date }) => date === '2014-09-05')).toBe(false);
  });

  test('a scene of another year is over once a sentence tells its own month', () => {
    const text =
      'Ngày 29/9/2009, bão Ketsana đổ bộ Quảng Nam. Tháng 11/2012, bão Sơn Tinh khiến 10 người thiệt mạng, đúng dịp Tuần lễ cấp cao ASEAN diễn ra tại Huế.';
    expect(at(text, 'thiệt mạng')).not.toBe('2009-09-29');
  });

  test('a year before a verb is told to the day behind its object', () => {
    const text = 'Năm 2012, Mỹ không kích Yemen hôm 17/5.';
    expect(eventOf(text, 'không kích').date).toBe('2012-05-17');
    expect(eventsOf(text)).toHaveLength(1);
  });
});

test('the years since a birth tell none', () => {
  const text = 'Tháng 4/2012, Triều Tiên phóng vệ tinh nhân dịp 100 năm ngày sinh ông Kim Nhật Thành (15/4).';
  expect(eventsOf(text).some(({ type }) => type === 'LIFE')).toBe(false);
});

describe('an entry of a list', () => {
  const text =
    'Ngày 1/8: Lệnh ngừng bắn đổ vỡ. Israel tuyên bố một sĩ quan bị bắt, nhưng hai ngày sau xác nhận anh đã tử trận.\n\nNgày 5/8: Israel rút quân khỏi Gaza.';

  test('goes on up to another date told in it', () => {
    expect(at(text, 'tuyên bố')).toBe('2014-08-01');
    expect(at(text, 'xác nhận')).toBe('2014-08-03');
    expect(at(text, 'tử trận')).not.toBe('2014-08-01');
  });
});

describe('what a sitting decides', () => {
  test.each([
    ['Hôm 5/9, đại hội thông qua nghị quyết về nhân sự.', 'thông qua nghị quyết', 'LEGISLATE'],
    ['Hôm 5/9, kỳ họp bầu ông Nguyễn Văn An làm chủ tịch.', 'bầu', 'APPOINT'],
  ])('is told by its verb: %s', (sentence, trigger, type) => {
    expect(eventOf(sentence, trigger)).toMatchObject({ type, date: '2014-09-05' });
  });
});
