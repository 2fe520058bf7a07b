import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

const parties = (text: string, trigger: string) => {
  const { actors, recipients } = eventOf(text, trigger);
  return [codes(actors), codes(recipients)];
};

describe('whoever gets or sells', () => {
  test.each([
    [
      'Chiếc xe đã được Công an Nghệ An trả lại cho ông Phan Văn Bình ngày 9/4.',
      'trả',
      ['VNM'],
      ['Phan Văn Bình'],
    ],
    ['Ngày 9/4, Công ty Sao Việt mua găng tay từ Công ty Trăng Vàng.', 'mua', ['Sao Việt'], ['Trăng Vàng']],
  ])('is told by the preposition: %s', (text, trigger, actors, recipients) => {
    expect(parties(text, trigger)).toEqual([actors, recipients]);
  });

  test('is not whoever sets the price', () => {
    const text = 'Ngày 9/4, Công ty Sao Việt bán căn hộ, cao hơn giá từ Công ty Trăng Vàng.';
    expect(parties(text, 'bán căn hộ')).toEqual([['Sao Việt'], []]);
  });
});

describe('states and their officers', () => {
  test.each([
    ['Thiếu tướng Lê Văn An được bổ nhiệm làm Tư lệnh Quân khu 5 hôm 3/9.', 'được bổ nhiệm'],
    ['Ngày 3/9, các bộ, ngành báo cáo Chính phủ.', 'báo cáo'],
    ['Ngày 3/9, bác sĩ Lê Văn An, Phó trưởng phòng Điều trị, Bộ Y tế, cho biết số ca giảm.', 'cho biết'],
    ['Nhà báo hỏi trong cuộc họp báo ngày 3/9 của Bộ Ngoại giao.', 'cuộc họp báo'],
  ])('act for the state: %s', (text, trigger) => {
    expect(parties(text, trigger)[0]).toEqual(['VNM']);
  });
});

describe('firms and crimes', () => {
  test('a meeting of shareholders is that of the firm the article is about', () => {
    const text =
      'Công ty Vinatex lãi to. Hôm qua Vinatex mở rộng. Sau đó Vinatex tuyển thêm. Đại hội cổ đông diễn ra ngày 3/9.';
    expect(parties(text, 'đại hội cổ đông')[0]).toEqual(['Vinatex']);
  });

  test('suspects are those named together before', () => {
    const text =
      'Lê An, Trần Bình và Phạm Văn Cường đến nhà anh Hùng. Ngày 3/9, các đối tượng đánh anh Hùng.';
    expect(parties(text, 'đánh')).toEqual([['Lê An', 'Trần Bình', 'Phạm Văn Cường'], ['Hùng']]);
  });

  test('a name behind words of time is the subject of its own verb', () => {
    const text = 'Công ty Sao Việt chậm chân, trước đó, Công ty Trăng Vàng đã mở cửa hàng từ năm 2008.';
    expect(parties(text, 'mở cửa hàng')[0]).toEqual(['Trăng Vàng']);
  });

  test('an athlete of a country is no state', () => {
    expect(parties('Ngày 3/9, tay vợt Nga đã đến Paris.', 'đến')[0]).toEqual([undefined]);
  });
});
