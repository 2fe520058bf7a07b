import { describe, expect, test } from 'vitest';
import { eventOf } from '../events/read.ts';

const charged = (text: string) =>
  eventOf(text, 'khởi tố').recipients.map(({ name, text: words }) => name ?? words);

describe('people who are counted', () => {
  test.each([
    [
      'gồm: Phùng Văn Tài, Đỗ Minh Hoàng và Tạ Văn Nhiên về tội cướp.',
      ['Phùng Văn Tài', 'Đỗ Minh Hoàng', 'Tạ Văn Nhiên'],
    ],
    [
      'gồm Phùng Văn Tài (26 tuổi), Đỗ Minh Hoàng (28 tuổi, trú Hà Nội); Tạ Văn Nhiên (19 tuổi).',
      ['Phùng Văn Tài', 'Đỗ Minh Hoàng', 'Tạ Văn Nhiên'],
    ],
  ])('are those listed behind them: %s', (list, names) => {
    expect(charged(`Ngày 10/9, Công an Đà Lạt khởi tố bị can đối với 3 người, ${list}`)).toEqual(names);
  });

  test('are not those of a shorter list', () => {
    const text = 'Ngày 10/9, Công an Đà Lạt khởi tố 5 người, gồm Phùng Văn Tài và Đỗ Minh Hoàng.';
    expect(charged(text)).toEqual(['5 người']);
  });
});
