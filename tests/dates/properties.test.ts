import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateMention } from '../../schemas/date.ts';
import { fromDay, isoDay, toDay } from '../../schemas/day.ts';
import { edtfBounds, parseEdtf } from '../../schemas/edtf.ts';
import { find } from './find.ts';

/** Pieces of dates in any order: far likelier than random letters to confuse the rules. */
const PIECES = [
  'ngày',
  'hôm',
  'tháng',
  'năm',
  'tuần',
  'quý',
  'thứ',
  'Hai',
  'ba',
  'tư',
  'chủ nhật',
  'hai',
  'mười',
  'nay',
  'qua',
  'mai',
  'tới',
  'trước',
  'sau',
  'này',
  'đó',
  'cùng',
  'từ',
  'đến',
  'và',
  ',',
  '-',
  '–',
  '/',
  '.',
  '(',
  ')',
  ' ',
  '\n',
  '1',
  '3',
  '8',
  '12',
  '19',
  '30',
  '31',
  '99',
  '2010',
  '2014',
  '1975',
  '1900',
  '10h',
  '15:30',
  'sáng',
  'tối',
  'đêm',
  'đầu',
  'cuối',
  'giữa',
  'những',
  'các',
  'thập niên',
  'thế kỷ',
  'XX',
  'mùa hè',
  'Tết',
  'mùng',
  'rằm',
  'Giêng',
  'âm lịch',
  'Mậu Thân',
  'Giáng sinh',
  'cách đây',
  'vừa qua',
  'khoảng',
  'gần',
  'hơn',
  'người',
  'đồng',
  'năm học',
  'giai đoạn',
  'đến nay',
  'từ nay',
  '\u00a0',
  '“',
  '”',
  '9/4',
  '2/3',
  '28/2',
  '29/2',
  '30/2/2014',
  'một chín bảy lăm',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map(pieces => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map(pieces => pieces.join('')),
);
const published = fc.constantFrom(
  '2014-10-10',
  '2012-02-29',
  '2000-01-01',
  '1999-12-31',
  '2014-10',
  '2014',
  '[2009-11-18,2010-11-18]',
  '2014-10-01/2015-03-31',
  null,
);

describe('any text', () => {
  it('gives spans inside it, in order, not overlapping, whose values are EDTF', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        const normal = text.normalize('NFC');
        let last = 0;
        for (const mention of find(text, day)) {
          DateMention.parse(mention);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(normal.length);
          expect(mention.text).toBe(normal.slice(mention.start, mention.end));
          expect(parseEdtf(mention.edtf)).toBeDefined();
          last = mention.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives values that the edtf package reads, with the same days', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const { edtf: value } of find(text)) {
          // Centuries, decades and seasons have no day bounds there that could be compared.
          if (!/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(value)) continue;
          const theirs = edtf(value) as unknown as { min: number; max: number };
          const ours = edtfBounds(value);
          expect(isoDay(ours.first!)).toBe(new Date(theirs.min).toISOString().slice(0, 10));
          expect(isoDay(ours.last!)).toBe(new Date(theirs.max).toISOString().slice(0, 10));
        }
      }),
      { numRuns: 800 },
    );
  });

  it('gives the same dates every time', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        expect(find(text, day)).toEqual(find(text, day));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a whole date', () => {
  const day = fc.integer({ min: toDay(1800, 1, 1), max: toDay(2099, 12, 31) });

  it('is read back as written, in every notation', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (number, separator) => {
        const { year, month, day: date } = fromDay(number);
        const [found] = find(`Lễ ký diễn ra ngày ${[date, month, year].join(separator)} tại Hà Nội.`);
        expect(found?.edtf).toBe(isoDay(number));
        const [long] = find(`Lễ ký diễn ra ngày ${date} tháng ${month} năm ${year} tại Hà Nội.`);
        expect(long?.edtf).toBe(isoDay(number));
      }),
      { numRuns: 400 },
    );
  });

  it('without its year is found again next to the publication', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDay(1990, 1, 1), max: toDay(2050, 1, 1) }),
        fc.integer({ min: -60, max: 45 }),
        (base, away) => {
          const { month, day: date } = fromDay(base + away);
          const [found] = find(`Hội nghị diễn ra ngày ${date}/${month} tại Huế.`, isoDay(base));
          expect(found?.edtf).toBe(isoDay(base + away));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('counted back from the publication agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 99 }), (base, count) => {
        const [found] = find(`Ông rời Hà Nội ${count} ngày trước.`, isoDay(base));
        const date = new Date(
          Date.UTC(fromDay(base).year, fromDay(base).month - 1, fromDay(base).day - count),
        );
        expect(found?.edtf).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });
});
