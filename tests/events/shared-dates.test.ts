import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('dates that several verbs share', () => {
  test.each([
    ['Tháng 9/2014, chị Lan tốt nghiệp đại học và trúng tuyển cao học.', 'trúng tuyển', '2014-09'],
    ['Năm 2012, ông An gia nhập Vinamilk, đảm nhiệm chức trưởng phòng.', 'đảm nhiệm', '2012'],
    ['Sáng 5/9, ba thanh niên đập phá một ôtô, lấy trộm hai va li rồi bỏ chạy.', 'lấy trộm', '2014-09-05'],
    ['Sáng 5/9, ba thanh niên đập phá một ôtô, lấy trộm hai va li rồi bỏ chạy.', 'bỏ chạy', '2014-09-05'],
  ])('%s: %s has it too', (text, trigger, date) => {
    expect(eventOf(text, trigger)).toMatchObject({ date, basis: 'stated', status: 'asserted' });
  });

  test('what is planned together is all to come', () => {
    const text = 'Ngày 20/10, Thủ tướng Nhật Bản sẽ thăm Pháp và bắt đầu chuyến thăm Đức.';
    expect(eventOf(text, 'bắt đầu chuyến thăm')).toMatchObject({ date: '2014-10-20', status: 'planned' });
  });

  test.each([
    ['what comes after in a year need not be of it', 'Năm 2012, cô sang Mỹ, sau đó tốt nghiệp thạc sĩ.'],
    ['words before the verb are a subject of their own', 'Ngày 5/9, Lào dựng rào, nhiều tài xế bỏ chạy.'],
    ['figures beside a figure are none', 'Ngày 30/9, tổng thu đạt 100 tỷ đồng, tăng 5%.'],
    ['the number of a law is no verb', 'Ngày 5/9, công an khởi tố ông An về tội ở khoản 2, Điều 373.'],
  ])('%s', (_name, text) => {
    expect(eventsOf(text).filter(({ rules }) => rules.includes('shared-date'))).toEqual([]);
  });
});

describe('a date that opens a sentence before a circumstance', () => {
  test('is that of the main clause, and of what went on then', () => {
    const text = 'Sáng 5/9, khi công an kiểm tra, Nguyễn Văn Nam bỏ chạy.';
    expect(eventOf(text, 'bỏ chạy')).toMatchObject({ date: '2014-09-05', basis: 'stated' });
    expect(eventOf(text, 'kiểm tra')).toMatchObject({ date: '2014-09-05', basis: 'context' });
  });

  test('goes round verbs that a conjunction alone joins to the circumstance', () => {
    const text =
      'Năm 2012, khi trường cần người quản lý và giảng dạy, ông An được bổ nhiệm làm phó hiệu trưởng.';
    expect(eventOf(text, 'được bổ nhiệm').date).toBe('2012');
    expect(eventsOf(text).some(({ trigger }) => trigger === 'giảng dạy')).toBe(false);
  });

  test('does not go beyond a later date', () => {
    const text = 'Năm 2012, ông An là phó phòng, đến năm 2013, ông đảm nhiệm chức trưởng phòng.';
    expect(eventsOf(text).map(({ date }) => date)).toEqual(['2013']);
  });

  test('is not that of a figure to be kept', () => {
    const text = 'Để giữ mức lạm phát năm 2014 dưới 4%, Bộ Tài chính đề xuất hạ thuế.';
    expect(eventsOf(text).some(({ date }) => date === '2014')).toBe(false);
  });
});
