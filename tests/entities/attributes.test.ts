import { describe, expect, test } from 'vitest';
import { toEntities } from '../../functions/extract/entities/index.ts';
import { entitiesOf } from './read.ts';

const wordsOf = (text: string) => entitiesOf(text).map(each => each.text);

describe('what stands behind a noun for somebody', () => {
  test.each([
    ['Anh bị bạn gái mới người Nhật tố cáo.', 'bạn gái mới người Nhật'],
    ['Một siêu sao người Pháp đã đến.', 'Một siêu sao người Pháp'],
  ])('tells whence somebody is: %s', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });

  test.each([
    ['Tài xế tên Lê Văn Tư bỏ chạy.', 'Lê Văn Tư'],
    ['Bạn gái của anh Nam tên Lê Thị Lan tố cáo.', 'Lê Thị Lan'],
  ])('tells what he is called: %s', (text, name) => {
    expect(entitiesOf(text)[0]).toMatchObject({ kind: 'person', name });
  });

  test('is no part of an accusation', () => {
    expect(wordsOf('Ông Tư bị cáo buộc nhận hối lộ.')).toEqual(['Ông Tư']);
  });
});

describe('words for several', () => {
  const meant = (text: string) => {
    const last = entitiesOf(text).at(-1)!;
    return toEntities(last).map(({ name }) => name);
  };

  test.each([
    ['Ronaldo vượt Solskjaer. Cả hai từng thi đấu cùng nhau.', ['Ronaldo', 'Solskjaer']],
    ['Nữ ca sĩ Lê Lan cưới anh Trần Tư. Cặp đôi này ly hôn.', ['Lê Lan', 'Trần Tư']],
    [
      'Lê An và Trần Tư rủ thêm Vũ Nam và Đỗ Hòa. Tại đây, các đối tượng đã bỏ chạy.',
      ['Lê An', 'Trần Tư', 'Vũ Nam', 'Đỗ Hòa'],
    ],
    [
      'Ba thanh niên gồm Lê An (phường Đông Vệ, thành phố Vinh), Trần Tư (xã Xuân Hòa) và Vũ Nam đến. Chị Hoa ra. Bà Lan ra. Ông Hải ra. Ông Bảy ra. Ba người này',
      ['Lê An', 'Trần Tư', 'Vũ Nam'],
    ],
  ])('mean those named together before: %s', (text, names) => {
    expect(meant(text)).toEqual(names);
  });
});
