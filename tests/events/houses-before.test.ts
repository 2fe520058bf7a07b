import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

/** By code, name or their words. */
const told = (text: string, trigger: string) =>
  eventOf(text, trigger).actors.map(({ code, name, text: words }) => code ?? name ?? words);

describe('a word for a house told before', () => {
  test.each([
    ['Phi cơ Sao Air đáp nhầm. Ngày 5/9, hãng cam kết bồi thường.', 'cam kết', ['Sao Air']],
    ['Skyjet Air xin lỗi khách. Ngày 5/9, đại diện hãng cũng cam kết bồi thường.', 'cam kết', ['Skyjet Air']],
    [
      'Ngày 4/9, Công ty Sao Mai và Công ty Trăng Vàng ký biên bản. Ngày 5/9, hai bên thống nhất giá bán.',
      'thống nhất',
      ['Sao Mai', 'Trăng Vàng'],
    ],
  ])('means whoever bears it: %s', (text, trigger, actors) => {
    expect(told(text, trigger)).toEqual(actors);
  });

  test('means nobody where two may be meant', () => {
    const text = 'Phi cơ Sao Air đụng phi cơ Trăng Jet. Ngày 5/9, hãng cam kết bồi thường.';
    expect(told(text, 'cam kết')).toEqual(['hãng']);
  });
});

describe('letters and nouns that name nobody else', () => {
  test('are those of a lot and a class', () => {
    expect(told('Ngày 5/9, học sinh lớp 12A1 tặng quà thầy cô.', 'tặng quà')).toEqual(['học sinh lớp 12A1']);
    expect(told('Số lô 03B17, sản xuất ngày 5/9, không đạt.', 'sản xuất')).toEqual([]);
  });

  test('are what somebody is, set off by dashes', () => {
    expect(told('Ngày 5/9, anh Phạm Văn Tú - chủ quán phở - phát hiện mất trộm.', 'phát hiện')).toEqual([
      'Phạm Văn Tú',
    ]);
  });

  test('are those of a flight', () => {
    expect(told('Ngày 5/9, chuyến bay VN123 hạ cánh khẩn cấp.', 'hạ cánh khẩn cấp')).toEqual([]);
  });
});
