import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const names = (text: string, trigger: string) => eventOf(text, trigger).actors.map(({ name }) => name);

describe('two leaders', () => {
  test('are of two states, and neither a wife nor a spokesman', () => {
    const text =
      'Tổng thống Mỹ Peter Holden thăm Nga theo lời mời của Tổng thống Pavel Orlov. Ông Orlov và phu nhân Vera Orlova ra đón. Theo người phát ngôn Điện Kremlin Ivan Sokolov, hôm 5/9 hai nhà lãnh đạo hội đàm.';
    expect(names(text, 'hội đàm')).toEqual(['Peter Holden', 'Pavel Orlov']);
  });

  test('are those in the post that is told', () => {
    const text =
      'Ngoại trưởng Nga Pavel Orlov điện đàm với người đồng cấp Mỹ Peter Holden. Người phát ngôn Mỹ John Marsh cho biết hôm 5/9 hai ngoại trưởng trao đổi về Iran.';
    expect(names(text, 'trao đổi về')).toEqual(['Pavel Orlov', 'Peter Holden']);
  });
});

describe('an initial', () => {
  test('before a surname that is known leaves the person known', () => {
    const { actors } = eventOf('Ngày 5/9, Tổng thống B.Ô-ba-ma chỉ trích Nga.', 'chỉ trích');
    expect(actors).toMatchObject([{ code: 'USA', name: 'Barack Obama' }]);
  });
});

describe('who acts', () => {
  test('is who stands behind the word that sets the one against the other', () => {
    const text =
      'Ngày 5/9, Đại sứ Mỹ Peter Holden trỏ thẳng Moscow, còn Đại sứ Nga Pavel Orlov bác bỏ cáo buộc.';
    expect(names(text, 'bác bỏ')).toEqual(['Pavel Orlov']);
  });

  test('are all who signed, told by whom it was', () => {
    const text = 'Hiệp ước này do Tổng thống Mỹ Peter Holden và Tổng thống Nga Pavel Orlov ký ngày 5/9.';
    expect(codes(eventOf(text, 'ký').actors)).toEqual(
      ['Peter Holden', 'Pavel Orlov'].map((_, i) => ['USA', 'RUS'][i]),
    );
  });

  test('is nobody told before where a sentence begins with what sides do', () => {
    const text =
      'Hôm 5/9, Iran chỉ trích Mỹ. Xung đột bùng phát từ ngày 2/8, khi Hamas tràn vào Israel, giết 12 người.';
    expect(codes(eventOf(text, 'Xung đột').actors)).not.toContain('IRN');
    expect(codes(eventOf(text, 'giết').actors)).toEqual(['Hamas']);
  });

  test('are those of whom a body is made up', () => {
    const text = 'Hôm 5/9, Nhóm Tiếp xúc gồm Nga, Ukraine và OSCE họp tại Minsk.';
    expect(codes(eventOf(text, 'họp').actors)).toEqual(['RUS', 'UKR', 'OSCE']);
  });

  test('are the states told together before', () => {
    const text = 'Anh, Pháp, Đức và Mỹ lo ngại. Ngày 5/9, bốn nước yêu cầu Nga rút quân.';
    expect(codes(eventOf(text, 'yêu cầu').actors)).toEqual(['DEU', 'FRA', 'GBR', 'USA']);
    expect(codes(eventOf(text.replace('bốn', 'năm'), 'yêu cầu').actors)).toEqual([undefined]);
  });
});

describe('to whom it is done', () => {
  test('is who invites, where no country is told that is visited', () => {
    const text =
      'Ngày 5/9, Tổng thống Mỹ Peter Holden bắt đầu chuyến thăm ba ngày theo lời mời của Chủ tịch Triều Tiên Kim Jong-un.';
    expect(codes(eventOf(text, 'bắt đầu chuyến thăm').recipients)).toEqual(['PRK']);
  });

  test('is whose goods are banned', () => {
    const text = 'Ngày 5/9, Nga cấm nhập thịt, cá và sữa từ Na Uy.';
    expect(codes(eventOf(text, 'cấm nhập').recipients)).toEqual(['NOR']);
  });

  test('is of whom a measure was told before', () => {
    const text =
      'Ngày 5/9, EU gia hạn các biện pháp trừng phạt Nga. Các biện pháp trừng phạt được áp đặt từ tháng 7/2014.';
    const [, measures] = eventsOf(text);
    expect([codes(measures!.actors), codes(measures!.recipients)]).toEqual([['EU'], ['RUS']]);
  });
});

test('a decision that others welcome is told by the article', () => {
  const text = 'Ngày 5/9, Mỹ tuyên bố hủy kế hoạch, quyết định được Nga hoan nghênh.';
  expect(eventOf(text, 'hoan nghênh').source).toBeNull();
});
