import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

describe('a noun for a person and words for his sort before the name', () => {
  test.each([
    ['Tay vợt 21 tuổi người Tây Ban Nha Carlos Alcaraz vô địch.', 'Carlos Alcaraz'],
    ['Tiền đạo sinh năm 2003 Nguyễn Thanh Nhàn ghi bàn.', 'Nguyễn Thanh Nhàn'],
    ['Tay vợt số 1 thế giới Novak Djokovic thua.', 'Novak Djokovic'],
    ['Tỷ phú công nghệ Elon Musk bán cổ phiếu.', 'Elon Musk'],
    ['Cô gái quê Nghệ An Trần Thị Mai nhận học bổng.', 'Trần Thị Mai'],
    ['Ca sĩ kiêm nhạc sĩ Vũ Cát Tường hát.', 'Vũ Cát Tường'],
    ['Tiền vệ của CLB Nam Định Lê Văn An nghỉ.', 'Lê Văn An'],
  ])('are the person of that name: %s', (text, name) => {
    const [first, ...rest] = entitiesOf(text);
    expect(first).toMatchObject({ kind: 'person', name });
    expect(rest.filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  test('are another than the owner of them', () => {
    expect(entitiesOf('Nạn nhân của Nguyễn Văn A đã trình báo.').map(({ text }) => text)).toEqual([
      'Nạn nhân',
      'Nguyễn Văn A',
    ]);
  });
});
