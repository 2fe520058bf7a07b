import { describe, expect, it } from 'vitest';
import { eventOf } from './read.ts';

const FIRST = 'Ông Tim Kaine nói: ';
const REST = ' Ngày 5/9, Thủ tướng Đức thăm Ấn Độ.';
const SAID = 'Tôi nghĩ điều này sẽ làm hỏng quan hệ lâu dài giữa hai nước';

describe('what stands behind a quotation is said by nobody', () => {
  it.each([
    ['a straight mark and a curved one', `"${SAID}”.`],
    ['a curved mark and a straight one', `“${SAID}".`],
    ['a space before the closing mark', `"${SAID} ".`],
    ['curved marks', `“${SAID}”.`],
  ])('closed by %s', (_, quotation) => {
    expect(eventOf(FIRST + quotation + REST, 'thăm').source).toBeNull();
  });

  it('never closed, and longer than a paragraph', () => {
    const long = `${SAID}. `.repeat(15);
    expect(eventOf(`${FIRST}“${long}${REST}`, 'thăm').source).toBeNull();
  });
});

it('whoever is cited in words that are quoted is the source of them alone', () => {
  const text =
    '"Theo các nhân chứng, ông ấy đã chạy khỏi khu nhà từ rất sớm", Ngoại trưởng Nga hôm 5/9 cho biết.';
  expect(eventOf(text, 'cho biết').source).toBeNull();
});
