import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a comma behind a circumstance', () => {
  test.each([
    ['Khi Nga tấn công Ukraine, EU áp đặt lệnh trừng phạt hôm 25/9.', 'áp đặt lệnh trừng phạt', ['EU']],
    [
      'Đến năm 2014, sau khi Nga sáp nhập Crimea, NATO đình chỉ hợp tác với Moscow.',
      'đình chỉ hợp tác',
      ['NATO'],
    ],
    ['Khi Nga tấn công Ukraine, Anh và Pháp tăng quân hôm 26/9.', 'tăng quân', ['GBR', 'FRA']],
  ])('is none of a list of names: %s', (text, trigger, actors) => {
    const event = eventOf(text, trigger);
    expect([event.basis, codes(event.actors)]).toEqual(['stated', actors]);
  });

  test('leaves a list at the end of it whole', () => {
    const event = eventOf('Sau khi gặp lãnh đạo Đức, Pháp và Anh, ông Obama hôm 25/9 thăm Ba Lan.', 'thăm');
    expect(codes(event.actors)).toEqual(['USA']);
  });
});

describe('the name of the newspaper before its report', () => {
  test.each([
    'VOV.VN - NATO ngày 24/9 triển khai thêm bốn nhóm chiến đấu tới Bulgaria.',
    'QĐND Online - NATO ngày 24/9 triển khai thêm bốn nhóm chiến đấu tới Bulgaria.',
  ])('does nothing: %s', text => {
    const event = eventOf(text, 'triển khai');
    expect([event.type, codes(event.actors), codes(event.recipients)]).toEqual([
      'MOBILIZE',
      ['NATO'],
      ['BGR'],
    ]);
  });
});

describe('a year that has begun', () => {
  test('bounds nothing that is told as past', () => {
    const event = eventOf('Đến đầu năm 2014, đàm phán bị gián đoạn.', 'đàm phán bị gián đoạn');
    expect([event.type, event.date]).toEqual(['REJECT', '2014']);
  });
});

describe('background told twice', () => {
  test('is one event', () => {
    const text =
      'Sau khi Nga sáp nhập Crimea, NATO đình chỉ hợp tác năm 2014.\n\nNATO nhóm họp.\n\nNăm 2014, sau khi Nga sáp nhập Crimea, EU trừng phạt Moscow.';
    expect(eventsOf(text).filter(({ trigger }) => trigger === 'sáp nhập')).toHaveLength(1);
  });
});

describe('the heads of several governments', () => {
  test('come to the state whose capital they come to', () => {
    const event = eventOf('Ngày 5/10, Thủ tướng Ba Lan, Séc và Slovenia đã tới Kiev.', 'tới');
    expect(codes(event.recipients)).toEqual(['UKR']);
  });
});

describe('a vote for a post', () => {
  test('is held by the state whose post it is', () => {
    const event = eventOf('Vụ phóng diễn ra trước cuộc bầu cử tổng thống Hàn Quốc ngày 9/3.', 'cuộc bầu cử');
    expect(codes(event.actors)).toEqual(['KOR']);
  });
});

describe('people told by what they are for', () => {
  test('do what stands behind the date', () => {
    const text = 'Hàng nghìn người ủng hộ quân đội hôm 5/10 biểu tình trước Đại sứ quán Pháp.';
    const dated = eventsOf(text).filter(({ basis }) => basis === 'stated');
    expect(dated.map(({ trigger, date }) => [trigger, date])).toEqual([['biểu tình', '2014-10-05']]);
  });
});

describe('what somebody says of an agreement', () => {
  test('is a saying', () => {
    const event = eventOf(
      'Phó thủ tướng Lưu Hạc ngày 5/10 nhấn mạnh thỏa thuận có lợi cho hai nước.',
      'nhấn mạnh',
    );
    expect(event.type).toBe('STATEMENT');
  });
});
