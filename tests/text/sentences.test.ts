import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceWords } from '../../functions/extract/languages/vi/article/sentences.ts';
import { splitParagraphs } from '../../functions/extract/text/paragraphs.ts';
import { splitSentences } from '../../functions/extract/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text, sentenceWords).map(({ start, end }) => text.slice(start, end));

/** `|` marks where a sentence must end; it stands in no text below. */
const CASES: [name: string, marked: string][] = [
  ['a full stop, a question, a cry', 'Mưa lớn ở Huế.| Ai cứu họ?| Nhanh lên!| Nước đang dâng.'],
  ['a line break', 'Nga và NATO họp lại\n|Hai bên gặp nhau ở Brussels'],
  ['cities and professors', 'TP. Hồ Chí Minh mời GS. Trần Văn An và PGS.TS. Lê Thị Bình.| Ông An nhận lời.'],
  ['masters and doctors', 'Th.S Nguyễn Văn Ba, ThS. Lê Tư và BS. Phạm Năm cùng ký.'],
  ['districts and wards', 'Xe rơi xuống kênh ở P. 5, Q. 3, Tp. Vĩnh Long.| Không ai chết.'],
  ['initials before a family name', 'Nhà văn J.K. Rowling và J. R. R. Tolkien được nhắc tới.'],
  [
    'an initial that hides a name, then a new sentence',
    'Nạn nhân là cháu N.K. Theo gia đình, cháu 5 tuổi.'.replace('K. ', 'K.| '),
  ],
  ['an initial in the middle of a sentence', 'Chị N.T.K. kể lại vụ việc.'],
  ['foreign titles', 'Mr. Smith và St. Petersburg không liên quan.| Dr. Brown cũng vậy.'],
  ['decimal stops and full dates', 'Giá 1.250.000 đồng, tăng 3.5 lần từ 12.3.2014.| Hôm sau giá giảm.'],
  ['the newspaper end mark', 'Cuộc họp kết thúc tối 4/12./.| Hai bên sẽ gặp lại.'],
  ['an ellipsis that ends', 'Có gạo, muối, dầu ăn...| Các xã đã nhận đủ.'],
  ['an ellipsis that does not', 'Họ có... 2 người và … 3 con trâu, rồi… hết.'],
  ['a closing quote', '“Chúng tôi sẽ đến.”| Ông nói vậy rồi đi.'],
  ['a quote that goes on', '"Ai đó?" chị hỏi, "Tôi đây!" anh đáp.'],
  ['a forgotten space', 'Hai bên cải thiện quan hệ song phương.|Theo ông, đây là bước đầu.'],
  [
    'a forgotten space behind a name or a year',
    'Tàu đến Iran.|Ngày 2/12, tàu về cảng từ năm 2011.|Theo ông, đủ.',
  ],
  [
    'a forgotten space beside a quotation mark or a bracket',
    'Bà nói: "Tôi sẽ đi".|Bà tới Osaka (Nhật Bản).|Bà học ở đó."|Trường này lớn.',
  ],
  [
    'a break lost before a day',
    'Hàng loạt chỉ đạo mới được đưa ra từ phía Chính phủ |Ngày 17/11, trao đổi với báo chí, ông An nhận lời.',
  ],
  [
    'a day in the midst of a name',
    'Hàng nghìn học sinh đã hưởng ứng rất nhiệt tình lễ hội Ngày 8 tháng 3 ở trường.',
  ],
  ['a domain name', 'Theo VOV.VN và Vietnam.Net, tp.Huế vẫn mưa.'],
  ['a list number', '1. Dòng sự kiện:\n|II. Kết luận\n|a. Phần đầu'],
  ['a number that ends a sentence', 'Đội khách thắng 3.| Đội nhà thua.'],
  ['a product in small letters', 'Apple ra máy mới.| iPhone 11 bán từ tuần sau.'],
  [
    'text wrapped to a width',
    'Hội nghị đã bàn nhiều vấn đề quan trọng về an ninh\nkhu vực và thế giới.| Hết.',
  ],
  [
    'links and names on lines of their own',
    'Tỉnh\n\n|Quảng Nam\n\n, nơi mưa to,\n\ncho học sinh nghỉ.| Hết.',
  ],
  ['notes without capitals', 'họp lúc 8 giờ\n|gọi cho anh Ba\n|mua vé'],
  ['a stray stop', 'Lãi tăng so với năm 2012. . Tuy nhiên, công ty vẫn lo.'.replace('. . ', '. .| ')],
  [
    'a heading grown together with its text',
    'Nước hiếu khách nhất|Cuối tháng 6/2021, tạp chí đã chọn. |Xem tiếp',
  ],
  ['a heading before a word that is no name', 'Hai trường mở thêm lớp|Học phí được giữ như cũ.'],
  ['a missing blank before a name', 'Bà hát ca khúcNơi Đảo Xa trên YouTube.'],
  ['Windows line ends', 'Dòng một\r\n|Dòng hai'],
];

describe('the sentence splitter', () => {
  it.each(CASES)('keeps to %s', (_name, marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked.split('|').map(part => part.trim());
    expect(split(text)).toEqual(expected);
  });

  it('leaves marks without a word to the sentence before', () => {
    expect(split('Ảnh minh hoạ. Nguồn Internet. |')).toEqual(['Ảnh minh hoạ.', 'Nguồn Internet. |']);
  });

  it('numbers the paragraphs of its sentences', () => {
    const sentences = splitSentences('Một. Hai.\n\nBa.');
    expect(sentences.map(sentence => sentence.paragraph)).toEqual([0, 0, 1]);
  });

  it('finds nothing in an empty or blank text', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\u00a0\u200b\n')).toEqual([]);
  });

  it('covers every word of any text, in order and without overlap', () => {
    const piece = fc.constantFrom(
      'Nga',
      'họp',
      'TP',
      'J',
      '12',
      '.',
      '...',
      '…',
      '?',
      '”',
      '"',
      ' ',
      '\n',
      './.',
      '|',
      '(',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map(pieces => pieces.join('')),
        ),
        text => {
          const sentences = splitSentences(text, sentenceWords);
          const paragraphs = splitParagraphs(text);
          let at = 0;
          for (const { start, end, paragraph } of sentences) {
            expect(
              text
                .slice(at, start)
                .trim()
                .replace(/[\u200b-\u200f\u2060\x85]/g, ''),
            ).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(paragraphs[paragraph]!.start).toBeLessThanOrEqual(start);
            expect(paragraphs[paragraph]!.end).toBeGreaterThanOrEqual(end);
            at = end;
          }
          expect(
            text
              .slice(at)
              .trim()
              .replace(/[\u200b-\u200f\u2060\x85]/g, ''),
          ).toBe('');
        },
      ),
    );
  });

  it('stays linear on stops, quotes and blanks without end', () => {
    for (const unit of ['.', '. ', '."', '…”', './.', 'A. ', 'TP. ', 'a.B', '\n.', '.  \u00a0']) {
      expect(splitSentences(unit.repeat(400_000), sentenceWords).length).toBeLessThanOrEqual(400_000);
    }
  });
});
