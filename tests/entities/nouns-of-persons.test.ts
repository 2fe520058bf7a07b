import { describe, expect, test } from 'vitest';
import { toEntities } from '../../functions/extract/entities/index.ts';
import { entitiesOf } from './read.ts';

/** Names of whom the last words with the given text mean. */
const meant = (text: string, words: string) =>
  toEntities(entitiesOf(text).findLast(each => each.text.toLowerCase() === words)!).map(({ name }) => name);

describe('a noun for a part in the story', () => {
  test.each([
    [
      'Xe tải tông anh Nguyễn Văn Hùng. Anh Hùng bị thương nặng. Nạn nhân được đưa đi cấp cứu.',
      'nạn nhân',
      'Nguyễn Văn Hùng',
    ],
    ['Lê Văn Tâm khai nhận đã đâm anh Trần Bình. Công an bắt nghi phạm.', 'nghi phạm', 'Lê Văn Tâm'],
    ['Lê Văn Tâm khai nhận đã đâm chết anh Trần Bình. Gia đình chôn cất nạn nhân.', 'nạn nhân', 'Trần Bình'],
    ['Công an khởi tố Phạm Văn Bảy. Tại cơ quan điều tra, bị can kể lại mọi việc.', 'bị can', 'Phạm Văn Bảy'],
    ['Tài xế Trần Văn Bình chở hàng. Hôm qua lái xe đến trình diện.', 'lái xe', 'Trần Văn Bình'],
    ['Chiếc taxi do anh Lê Tuấn điều khiển đâm vào nhà. Sau đó tài xế bỏ đi.', 'tài xế', 'Lê Tuấn'],
  ])('is whom the words beside a name show to have it: %s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name]);
  });

  test('is nobody where several have it', () => {
    const text = 'Anh Lê Văn An tử vong. Chị Trần Thị Bé tử vong. Nạn nhân đến từ Hà Nam.';
    expect(meant(text, 'nạn nhân')).toEqual([undefined]);
  });
});

describe('a noun for what somebody is', () => {
  test.each([
    ['Mai Phương Thảo hát mở màn. Nữ ca sĩ ra album mới.', 'nữ ca sĩ', 'Mai Phương Thảo'],
    ['Nguyễn Quang Hải lập cú đúp. Tiền vệ sinh năm 1997 được thay ra.', 'tiền vệ', 'Nguyễn Quang Hải'],
    [
      'Roger Federer thắng trận. Hôm sau tay vợt người Thụy Sĩ về nước.',
      'tay vợt người thụy sĩ',
      'Roger Federer',
    ],
    ['Ca sĩ Lê Thu Hằng về quê. Giọng ca sinh năm 1990 kể chuyện.', 'giọng ca', 'Lê Thu Hằng'],
  ])('is the one whom the sentences before name: %s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name]);
  });

  test('is the one whom the article is about, where another is named too', () => {
    const text = 'Lê Thu Hằng hát. Lê Thu Hằng kể chuyện. Lê Thu Hằng gặp Trần Văn Nam. Nữ ca sĩ ra về.';
    expect(meant(text, 'nữ ca sĩ')).toEqual(['Lê Thu Hằng']);
  });

  test('is nobody beside others who are not named, nor of two named alike', () => {
    expect(meant('Lê Thu Hằng hát. Mười học sinh và cô giáo ra về.', 'cô giáo')).toEqual([undefined]);
    expect(meant('Lê Thu Hằng gặp Trần Văn Nam. Ca sĩ ra về.', 'ca sĩ')).toEqual([undefined]);
  });
});

describe('words for several', () => {
  test.each([
    ['Lê An, Trần Bình và Phạm Văn Cường đến ga. Ba người này to tiếng.', 'ba người này'],
    ['Lê An, Trần Bình và Phạm Văn Cường đến ga. Các đối tượng này to tiếng.', 'các đối tượng này'],
    ['Lê An, Trần Bình và Phạm Văn Cường đến ga. Họ to tiếng.', 'họ'],
  ])('are the persons named together: %s', (text, words) => {
    expect(meant(text, words)).toEqual(['Lê An', 'Trần Bình', 'Phạm Văn Cường']);
  });

  test('are nobody where so many were not named', () => {
    expect(meant('Lê An và Trần Bình đến ga. Ba người này to tiếng.', 'ba người này')).toEqual([undefined]);
  });

  test('may be a firm or team', () => {
    expect(meant('Công ty Sao Việt lỗ nặng. Quý này họ phải bán nhà máy.', 'họ')).toEqual(['Sao Việt']);
  });
});

describe('names of persons', () => {
  test('cut short keep their full stop', () => {
    const names = entitiesOf('Anh Nguyễn Đức Th. bị bắt. Hôm sau anh Th. khai nhận.').map(({ name }) => name);
    expect(names).toEqual(['Nguyễn Đức Th.', 'Nguyễn Đức Th.']);
  });

  test('are known by what only persons do', () => {
    expect(entitiesOf('Erika ra album. Erika sinh năm 1997.').map(({ kind }) => kind)).toEqual([
      'person',
      'person',
    ]);
    expect(entitiesOf('Nhân viên Vinatex bị bắt.').map(({ kind }) => kind)).toEqual(['name']);
  });
});
