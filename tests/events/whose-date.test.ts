import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const dated = (text: string, published = '2023-11-20') =>
  eventsOf(text, published)
    .filter(({ basis }) => basis === 'stated')
    .map(({ trigger, date, type }) => `${trigger} ${date} ${type}`);

describe('a date inside what words are about', () => {
  test.each([
    ['Nga tố quân đội Ukraine đêm 5/9 pháo kích trường học ở Donetsk.', 'pháo kích 2023-09-05 ASSAULT'],
    ['Bà Hoa tố cáo ông Bình hôm 5/9 đã đánh bà gãy tay.', 'đánh 2023-09-05 ASSAULT'],
    ['Triều Tiên thông báo phóng hai tên lửa từ tàu hỏa ngày 30/8.', 'phóng hai tên lửa 2023-08-30 MOBILIZE'],
  ])('is that of what was done: %s', (text, event) => {
    expect(dated(text)).toEqual([event]);
  });

  test('is that of the words where nothing was done', () => {
    expect(dated('Ngày 5/9, Nga cáo buộc quân đội Ukraine pháo kích trường học.')).toEqual([
      'cáo buộc 2023-09-05 ACCUSE',
    ]);
  });
});

describe('those who work together', () => {
  test('do then what they do together', () => {
    expect(
      dated('Đầu năm 2015, Công an Hà Nội phối hợp Công an tỉnh Hòa Bình bắt giữ hai nghi phạm.'),
    ).toEqual(['phối hợp 2015 COOPERATE', 'bắt giữ 2015 PROSECUTE']);
  });
});

describe('a plan that opens the sentence', () => {
  test('gives its year to what is planned', () => {
    expect(dated('Mục tiêu năm 2024, Tập đoàn Mai Linh dự kiến đầu tư 3.500 xe mới.')).toEqual([
      'đầu tư 2024 TRADE',
    ]);
  });
});

describe('where one goes', () => {
  test.each([
    ['Năm 2012, ông Bảy xuống Cần Thơ học nghề.', 'xuống 2012 MOVE'],
    ['Năm 2010, anh Tú vào Sài Gòn làm thuê.', 'vào 2010 MOVE'],
  ])('is told right between a person and a place: %s', (text, event) => {
    expect(dated(text)).toEqual([event]);
  });
});

describe('a gathering', () => {
  test.each([
    'Tại hội thảo chiều 9/12, GS Nam khẳng định cần sửa sách.',
    'Tại phiên khai mạc sáng 9/12, bà Tâm khẳng định kỳ họp sẽ bàn nhiều việc.',
  ])('is told beside what is said at it: %s', text => {
    expect(
      eventsOf(text, '2023-12-20')
        .map(({ date, type }) => `${date} ${type}`)
        .sort(),
    ).toEqual(['2023-12-09 CONSULT', '2023-12-09 STATEMENT']);
  });
});

describe('a date behind a comma', () => {
  test('goes with the verb before it, and with nothing behind a colon', () => {
    expect(
      dated(
        'Giải đấu sẽ diễn ra trong bốn tháng, từ ngày 8/5 đến ngày 2/9 với thông điệp: Hiến máu cứu người.',
      ),
    ).toEqual(['Giải đấu 2023-05-08/2023-09-02 CONTEST']);
  });
});

describe('what is inquired into', () => {
  test.each([
    [
      'Sáng nay, Sở Khoa học công bố kết quả xác định nguyên nhân gây cháy nổ mặt đường, vào ngày 28/10.',
      'gây cháy nổ 2023-10-28 ACCIDENT',
    ],
    [
      'Cơ quan chức năng đang làm rõ nguyên nhân gây cháy chợ Hòa Bình vào ngày 25/10.',
      'gây cháy 2023-10-25 ACCIDENT',
    ],
  ])('has the date behind it: %s', (text, event) => {
    expect(dated(text)).toContain(event);
  });
});

describe('what somebody does not tell', () => {
  test('has the date behind it', () => {
    expect(dated('Bà Hoa không tiết lộ nội dung cuộc gặp với ông Bình hồi tháng 9.')).toEqual([
      'cuộc gặp 2023-09 CONSULT',
    ]);
  });
});

describe('since when something has gone on', () => {
  test.each([
    ['Từ khi ký hợp đồng hồi tháng 12/2020 tới nay, công ty chưa giao hàng.', 'ký hợp đồng 2020-12 TRADE'],
    ['Kể từ khi khởi công vào tháng 3/2019 đến nay, dự án vẫn dở dang.', 'khởi công 2019-03 LAUNCH'],
  ])('is the date of what happened then: %s', (text, event) => {
    expect(dated(text)).toContain(event);
  });
});
