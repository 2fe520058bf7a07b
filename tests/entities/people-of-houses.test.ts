import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const first = (text: string) => entitiesOf(text)[0]!;

describe('people of a house', () => {
  test.each([
    ['Hơn 200 công nhân Công ty Pouyuen ngừng việc.', 'công nhân Công ty Pouyuen'],
    ['Sáng nay phụ huynh Trường tiểu học Bình Chánh phản đối.', 'phụ huynh Trường tiểu học Bình Chánh'],
    ['Sáng nay sinh viên Đại học Fulbright nhận bằng.', 'sinh viên Đại học Fulbright'],
    ['Sáng nay cổ đông Ngân hàng Eximbank phản đối.', 'cổ đông Ngân hàng Eximbank'],
    ['Sáng nay giáo viên Trường THPT Lê Lợi khiếu nại.', 'giáo viên Trường THPT Lê Lợi'],
  ])('act, and not the house: %s', (text, words) => {
    const { kind, name, text: found } = first(text);
    expect(kind).toBe('common');
    expect(found.endsWith(words)).toBe(true);
    expect(name).toBeUndefined();
  });

  test('are not taken for somebody named behind it', () => {
    expect(first('Sáng nay bác sĩ Bệnh viện Chợ Rẫy Trần Văn An bị bắt.').kind).not.toBe('common');
  });
});

describe('price of gold', () => {
  test('is nobody', () => {
    expect(entitiesOf('Sáng nay giá vàng SJC tăng 200.000 đồng.')).toEqual([]);
  });
});
