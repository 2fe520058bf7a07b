import { expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const named = (text: string, words: string) => entitiesOf(text).find(each => each.text === words)?.name;

test.each([
  [
    'Phó Chủ tịch UBND quận Hoàn Kiếm Đinh Văn Phong nhận lỗi. Phó Chủ tịch UBND quận Hoàn Kiếm nói thêm.',
    'Phó Chủ tịch UBND quận Hoàn Kiếm',
    'Đinh Văn Phong',
  ],
  [
    'Ngoại trưởng Na Uy tới Lào. Ông Espen Barth Eide, Ngoại trưởng Na Uy, gặp báo chí.',
    'Ngoại trưởng Na Uy',
    'Espen Barth Eide',
  ],
])('a post is whoever the article gives it to: %s', (text, words, name) => {
  expect(named(text, words)).toBe(name);
});

test.each([
  [
    'Cựu Ngoại trưởng Na Uy Ine Eriksen Søreide từ chức. Ngoại trưởng Na Uy gặp báo chí.',
    'Ngoại trưởng Na Uy',
  ],
  [
    'Ngoại trưởng Na Uy Ine Eriksen Søreide đến. Trợ lý của Ngoại trưởng Na Uy nói thêm.',
    'Ngoại trưởng Na Uy',
  ],
  [
    'Phó Chủ tịch UBND TP Huế Lê Văn An và Phó Chủ tịch UBND TP Huế Trần Văn Bình đến dự. Phó Chủ tịch UBND TP Huế nói thêm.',
    'Phó Chủ tịch UBND TP Huế',
  ],
])(
  'a post is nobody by name where another held it, two hold it or somebody of his is meant: %s',
  (text, words) => {
    expect(named(text, words)).toBeUndefined();
  },
);
