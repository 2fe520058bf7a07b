import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a short word for an act in words', () => {
  test.each([
    ['Ngày 3/9, NATO hứa sẽ kết nạp Gruzia.', 'hứa', 'AGREE', 'asserted'],
    ['Ngày 4/9, Mỹ dọa sẽ tấn công Syria.', 'dọa sẽ', 'THREATEN', 'asserted'],
  ])('is done, and what it is about is not: %s', (text, trigger, type, status) => {
    const [event, ...more] = eventsOf(text);
    expect([event!.trigger, event!.type, event!.status, more]).toEqual([trigger, type, status, []]);
  });

  test('`gọi đó là` is a verb, though it points', () => {
    const text =
      'Sau cuộc họp hôm 5/9, bà Merkel gọi đó là bước đi đầu tiên và khẳng định đàm phán sẽ tiếp tục.';
    expect(codes(eventOf(text, 'gọi').actors)).toEqual(['DEU']);
  });
});

describe('who speaks behind a comma', () => {
  test.each([
    ['Phát biểu trên truyền hình, ông Putin nói rằng đây là lựa chọn khó khăn.', 'nói rằng'],
    ['Ông Lavrov, người có mặt tại phòng họp, nói rằng đây là một ngày buồn.', 'nói rằng'],
  ])('speaks on the day of the news: %s', (text, trigger) => {
    const lead = 'Tổng thống Nga Vladimir Putin chiều 9/10 ký sắc lệnh trừng phạt Ukraine. ';
    expect(eventOf(lead + text, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });
});

describe('a gathering behind a date that opens the sentence', () => {
  test('is of that date', () => {
    const text = 'Ngày 5/9, tại hội nghị cấp cao NATO ở Newport, ông Obama chỉ trích Nga.';
    expect(eventOf(text, 'hội nghị cấp cao')).toMatchObject({ date: '2014-09-05', type: 'CONSULT' });
  });

  test('tells nothing where nothing says which one', () => {
    const told = eventsOf('Ngày 5/9, tại cuộc họp, ông Obama chỉ trích Nga.');
    expect(told.map(({ trigger }) => trigger)).toEqual(['chỉ trích']);
  });
});

test('what was agreed on right behind the day of the meeting is of that day', () => {
  const text = 'Lãnh đạo NATO họp ở Brussels hôm 24/9 nhất trí lập bốn nhóm tác chiến.';
  expect(eventsOf(text).map(({ trigger, date }) => [trigger, date])).toEqual([
    ['họp', '2014-09-24'],
    ['nhất trí', '2014-09-24'],
  ]);
});

test('a stretch of time gives way to the times told in it', () => {
  const text =
    'Trong thập kỷ qua Nga đã hai lần ngừng cấp khí đốt cho Ukraine vào tháng 1/2006 và tháng 1/2009; lần sau lâu hơn.';
  expect(eventsOf(text).map(({ date }) => date)).toEqual(['2006-01', '2009-01']);
});

test('what broke out on a day goes on since, and what it came of is of that day', () => {
  const text = 'Căng thẳng leo thang từ ngày 12/6, khi Israel không kích Iran.';
  expect(eventOf(text, 'không kích').date).toBe('2014-06-12');
});

test('a day told from now is part of no name', () => {
  const text = 'Tòa án quốc tế về Luật biển hôm qua đã yêu cầu Nga thả tàu.';
  expect(eventOf(text, 'yêu cầu')).toMatchObject({ date: '2014-10-09', basis: 'stated' });
});

test('nobody answers a meeting that was before the news', () => {
  const text =
    'Nga ngày 9/10 tuyên bố rút quân. Hai ngoại trưởng cũng gặp nhau tại Antalya hôm 10/9. Phản ứng trước thông báo này, Tổng thống Mỹ Joe Biden nói tại Nhà Trắng rằng cần chờ xem.';
  for (const { trigger, date } of eventsOf(text)) if (trigger === 'nói') expect(date).not.toBe('2014-09-10');
});

test('expulsions told by a common word', () => {
  const text = 'Moskva trả đũa hôm 17/9, đuổi 23 nhà ngoại giao Anh.';
  expect(eventOf(text, 'đuổi')).toMatchObject({ type: 'SANCTION', mode: 'expel', date: '2014-09-17' });
});
