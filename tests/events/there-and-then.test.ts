import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

test('what is done where the clause before was is of its days', () => {
  const text =
    'Ông Obama dự hội nghị cấp cao ở Newport hai ngày 4 và 5/9, tại đó ông kêu gọi các nước tăng chi tiêu.';
  expect(eventOf(text, 'kêu gọi')).toMatchObject({ date: '[2014-09-04..2014-09-05]', basis: 'context' });
});

test('a debt falls due on its day, and nothing is said on it', () => {
  const text = 'Kiev vừa thông báo hoãn trả nợ cho Moscow, khoản vay đáo hạn hôm 20/9.';
  expect(
    eventsOf(text)
      .filter(({ date }) => date === '2014-09-20')
      .map(({ trigger }) => trigger),
  ).toEqual(['đáo hạn']);
});

describe('one with each on a day of their own', () => {
  test.each([
    [
      'Mỹ đã ký thỏa thuận với Séc vào tháng 7/2008 và với Ba Lan vào tháng 8/2008.',
      [
        ['2008-07', ['USA', 'CZE']],
        ['2008-08', ['USA', 'POL']],
      ],
    ],
    [
      'Ông Kerry hội đàm với ông Lavrov hôm 5/9 và với bà Merkel hôm 7/9.',
      [
        ['2014-09-05', ['USA', 'RUS']],
        ['2014-09-07', ['USA', 'DEU']],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text).map(({ date, actors }) => [date, codes(actors)])).toEqual(expected);
  });
});

describe('since a day', () => {
  test('what has come about came about on it', () => {
    expect(eventOf('Đại sứ các nước EU đã nhất trí từ hôm 17/9.', 'nhất trí').date).toBe('2014-09-17');
  });

  test('what began another state of things is of that time', () => {
    const text = 'Ông Mugabe lên nắm quyền từ năm 1980, khi Zimbabwe tuyên bố độc lập.';
    for (const { trigger, date } of eventsOf(text))
      if (trigger !== 'lên nắm quyền') expect(date).toBe('1980');
  });
});

describe('what is ended', () => {
  test.each([
    ['Ngày 13/9, Nga chấm dứt chiến dịch quân sự tại Gruzia.', 'RETREAT'],
    ['Ngày 5/9, Mỹ ngừng thực hiện nghĩa vụ theo hiệp ước INF.', 'REJECT'],
    ['Hôm 6/9, ông Putin chấm dứt chuyến thăm Việt Nam.', 'CONSULT'],
  ])('%s', (text, type) => {
    expect(eventsOf(text).map(each => each.type)).toEqual([type]);
  });
});

test('what is threatened with in quotation marks is not done', () => {
  const told = eventsOf('Hôm 13/9, Triều Tiên dọa "đánh chìm" Nhật Bản.');
  expect(told.map(({ type }) => type)).toEqual(['THREATEN']);
});

describe('who acts', () => {
  test('goes on behind `và` in a clause of time', () => {
    const text =
      'Căng thẳng leo thang kể từ khi Mỹ rút khỏi thỏa thuận vào tháng 5/2013 và tái áp đặt trừng phạt.';
    expect(codes(eventOf(text, 'tái áp đặt trừng phạt').actors)).toEqual(['USA']);
  });

  test('is not the station that he answers', () => {
    const text = 'Trả lời phỏng vấn đài CBS phát hôm 5/10, Tổng thống Mỹ Barack Obama gọi EU là đối thủ.';
    expect(codes(eventOf(text, 'gọi').actors)).toEqual(['USA']);
  });

  test('speaks behind what commas set off, a verb in it or not', () => {
    const text =
      'Triều Tiên sáng 9/10 phóng một tên lửa. Thủ tướng Nhật Bản Shinzo Abe, vừa trở về từ Ấn Độ, tuyên bố hành động này là không thể tha thứ.';
    expect(eventOf(text, 'tuyên bố')).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });
});

test('meeting again is meeting', () => {
  expect(eventOf('Hôm 5/9, ông Putin gặp lại ông Obama.', 'gặp lại').type).toBe('CONSULT');
});

test('talks on the margins of a gathering are of its day', () => {
  const text =
    'Ông Obama nêu vấn đề này trong cuộc gặp Thủ tướng Cameron ngoài lề hội nghị cấp cao NATO ở Newport hôm 5/9.';
  expect(eventOf(text, 'cuộc gặp')).toMatchObject({ date: '2014-09-05', type: 'CONSULT' });
});

test('to free from sanctions is none', () => {
  const [event] = eventsOf('Hôm 5/9, Mỹ để ngỏ khả năng miễn trừng phạt Thổ Nhĩ Kỳ.');
  expect([event!.type, event!.status]).not.toEqual(['SANCTION', 'asserted']);
});

test('whom a vote is to put in office is voted for', () => {
  expect(eventOf('Nga sẽ bầu tổng thống vào ngày 18/10.', 'bầu tổng thống').type).toBe('ELECT');
});
