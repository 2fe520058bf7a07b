import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../functions/extract/text/paragraphs.ts';

const paragraphs = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

const HEAD = 'Học sinh nghỉ học tránh bão\n\nHôm nay nhiều tỉnh cho nghỉ.\n\n';

describe('a name on a line of its own', () => {
  test.each([
    ['goes on before a small letter', 'Tương tự, Sở Giáo dục\n\nTP Đà Nẵng\n\ncho học sinh nghỉ.'],
    ['parts a sentence', 'Chiều 26/10, Giám đốc Sở\n\nQuảng Ngãi\n\nĐỗ Văn An đã chỉ đạo.'],
  ])('%s', (_, text) => {
    expect(paragraphs(HEAD + text)).toEqual([...paragraphs(HEAD), text]);
  });

  test.each([
    ['behind a whole sentence', 'Bão tan.\n\nHoài An\n\nSáng nay trời nắng.'],
    ['behind a heading', 'Mưa lớn ở miền Trung\n\nHoài An\n\nSáng nay trời mưa.'],
    ['before what is no sentence', 'Sáng nay, trời nắng to\n\nHoài An\n\nẢnh minh họa'],
  ])('stays by itself %s', (_, text) => {
    expect(paragraphs(HEAD + text)).toHaveLength(5);
  });

  test('stays by itself below a title', () => {
    expect(paragraphs('Bão, lũ dồn dập ở miền Trung\n\nHoài An\n\nSáng nay trời mưa.')).toHaveLength(3);
  });
});
