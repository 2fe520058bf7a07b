import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../functions/extract/languages/vi/spelling.ts';
import { MARK, NUMBER, tokenAt, tokenize, tokenText, WORD } from '../../functions/extract/text/tokens.ts';
import { Vocabulary } from '../../functions/extract/text/vocabulary.ts';

const split = (text: string) => {
  const tokens = tokenize(text, new Vocabulary(fold));
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('tokenize', () => {
  it('separates runs of letters, runs of digits and single marks', () => {
    expect(split('ngày 8/12, COP26 (Bỉ)…')).toEqual([
      'ngày',
      '8',
      '/',
      '12',
      ',',
      'COP',
      '26',
      '(',
      'Bỉ',
      ')',
      '…',
    ]);
  });

  it('takes non-breaking spaces, zero-width spaces and byte order marks for white space', () => {
    expect(split('\ufeffngày\u00a08\u200b/4')).toEqual(['ngày', '8', '/', '4']);
  });

  it('parts words that grew together, but no names of products', () => {
    expect(split('hiếu khách nhấtCuối tháng 6, người ViệtDù YouTube, iPhone, SkyMed')).toEqual([
      ...['hiếu', 'khách', 'nhất', 'Cuối', 'tháng', '6', ',', 'người', 'Việt', 'Dù', 'YouTube', ','],
      ...['iPhone', ',', 'SkyMed'],
    ]);
  });

  it('takes full-width digits for digits', () => {
    const tokens = tokenize('１９/11', new Vocabulary(fold));
    expect([...tokens.kind.subarray(0, tokens.count)]).toEqual([NUMBER, MARK, NUMBER]);
  });

  it('counts the line breaks before a token and tells capitals', () => {
    const tokens = tokenize('Nga và NATO\n\nhọp', new Vocabulary(fold));
    expect([...tokens.breaks.subarray(0, tokens.count)]).toEqual([0, 0, 0, 2]);
    expect([...tokens.caps.subarray(0, tokens.count)]).toEqual([1, 0, 2, 0]);
  });

  it('gives words of the vocabulary their number, whatever their case or tone placement', () => {
    const vocabulary = new Vocabulary(fold);
    const id = vocabulary.intern('hoà');
    const tokens = tokenize('Hòa HOÀ hoa', vocabulary);
    expect([...tokens.id.subarray(0, tokens.count)]).toEqual([id, id, 0]);
    expect(tokens.kind[0]).toBe(WORD);
  });

  it('covers every visible character of any string, in order and once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const tokens = tokenize(text, new Vocabulary(fold));
        let at = 0;
        let covered = '';
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          at = tokens.end[i]!;
          covered += tokenText(tokens, i);
        }
        expect(covered).toBe(text.replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, ''));
      }),
    );
  });
});

describe('tokenAt', () => {
  it('finds the first token at or after an offset', () => {
    const tokens = tokenize('Nga và NATO', new Vocabulary(fold));
    expect([0, 1, 4, 7, 20].map(offset => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 3]);
  });
});
