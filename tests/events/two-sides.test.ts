import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('two leaders', () => {
  test('are those told last, not the sides that the article is about', () => {
    const text =
      'NATO và Nga họp ngày 2/9. Hai bên nhất trí hợp tác.\n\nTổng thống Mỹ Barack Obama sẽ hội đàm với Tổng thống Pháp Emmanuel Macron. Hai nhà lãnh đạo gặp nhau ở London hồi tháng 4.';
    expect(codes(eventOf(text, 'gặp nhau').actors)).toEqual(['USA', 'FRA']);
  });

  test('with a state behind them are its own', () => {
    const text = 'Nga và NATO họp ngày 2/9. NATO hôm 5/9 trục xuất hai nhà ngoại giao Anh.';
    expect(codes(eventOf(text, 'trục xuất').recipients)).toEqual(['GBR']);
  });
});

describe('where two did something together they met', () => {
  test('on its day, and there', () => {
    const text = 'Các ngoại trưởng NATO và Nga hôm 7/9 nhất trí nối lại hợp tác tại cuộc họp ở Brussels.';
    const met = eventOf(text, 'cuộc họp');
    expect([met.type, met.date, codes(met.actors)]).toEqual(['CONSULT', '2014-09-07', ['NATO', 'RUS']]);
    expect(eventOf(text, 'nhất trí nối lại').place?.text).toBe('Brussels');
  });

  test('who speaks at a meeting alone has met nobody that is told', () => {
    const text = 'Ngoại trưởng Nga hôm 7/9 chỉ trích NATO tại cuộc họp ở Brussels.';
    expect(
      eventsOf(text).filter(({ trigger, basis }) => trigger === 'cuộc họp' && basis !== 'bounded'),
    ).toEqual([]);
  });
});

test.each([
  'Cuộc họp Nga - NATO dự kiến vào ngày 20/10 bị hủy.',
  'Cuộc họp Nga - NATO dự kiến ngày 20/10 đã bị hoãn.',
])('a meeting planned for a day and called off is not held on it: %s', text => {
  const met = eventOf(text, 'Cuộc họp');
  expect([met.date, met.status]).toEqual(['2014-10-20', 'negated']);
});

test('who a noun means is set off behind it by commas', () => {
  const text = 'Người kế nhiệm ông, cựu Thủ tướng Na Uy Jens Stoltenberg, nhậm chức ngày 1/10.';
  expect(codes(eventOf(text, 'nhậm chức').actors)).toEqual(['NOR']);
});

test('those who are sent are not against whom', () => {
  const text = 'Mỹ hôm 5/9 điều thêm hàng nghìn binh sĩ tới Ba Lan.';
  expect(eventOf(text, 'điều').recipients.map(({ text: words }) => words)).not.toContain(
    'hàng nghìn binh sĩ',
  );
});

test('what has been done since a happening was done anywhere', () => {
  const text =
    'Nga mở chiến dịch quân sự ở Ukraine ngày 24/2/2014. Kể từ đó, NATO đã điều thêm binh sĩ tới sườn phía đông.';
  const told = eventOf(text, 'điều');
  expect([told.date, told.place]).toEqual(['2014-02-24/..', null]);
});

test('a border that is shut and a guest who is greeted', () => {
  expect(eventOf('Phần Lan đóng toàn bộ cửa khẩu với Nga từ ngày 30/9.', 'đóng').type).toBe('COERCE');
  expect(eventOf('Tổng thống Mỹ hôm 7/9 chào mừng Thụy Điển.', 'chào mừng').type).toBe('SUPPORT');
});

describe('an ambassador who is called in', () => {
  test.each([
    ['Ankara triệu đại sứ Nga lên phản đối vào ngày 4/10.', 'triệu', 'TUR', 'RUS'],
    ['Nga hôm 2/10 mời đại diện EU đến trao công hàm phản đối.', 'mời', 'RUS', 'EU'],
  ])('is accused, by one act: %s', (text, trigger, from, to) => {
    const events = eventsOf(text);
    expect(events.map(each => [each.type, each.trigger])).toEqual([['ACCUSE', trigger]]);
    expect([codes(events[0]!.actors), codes(events[0]!.recipients)]).toEqual([[from], [to]]);
  });
});

test('member states without more are those of the alliance told last', () => {
  const text = 'NATO họp ngày 4/10. Các nước thành viên lên án Nga.';
  expect(codes(eventOf(text, 'lên án').actors)).toEqual(['NATO']);
});

test('a body that takes decisions takes none by its name', () => {
  const text = 'Hội đồng Bắc Đại Tây Dương, cơ quan ra quyết định cao nhất của NATO, họp hôm 5/10.';
  expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['họp']);
});

test('whom a threat is for does not follow from who fought whom', () => {
  const text =
    'Syria bắn rơi một máy bay của Thổ Nhĩ Kỳ hôm 2/10. Ankara tuyên bố quân đội nước này sẽ bắn hạ bất cứ máy bay nào.';
  expect(eventOf(text, 'bắn hạ').recipients).toEqual([]);
});
