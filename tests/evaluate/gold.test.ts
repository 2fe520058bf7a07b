import { describe, expect, test } from 'vitest';
import { alignGold, GoldError, parseGold } from '../../functions/evaluate/gold.ts';

const article = (file: string, words: string) => ({
  article: 'a.txt',
  published: '2014-10-10',
  dates: [
    {
      start: Array.from(file.slice(0, file.indexOf(words))).length,
      end: Array.from(file.slice(0, file.indexOf(words))).length + Array.from(words).length,
      text: words,
      edtf: '2014-10-09',
      alt: [],
      neutral: false,
    },
  ],
});

describe('gold', () => {
  test('offsets in code points become code units, also after a character of two', () => {
    const file = '🎉 Hội nghị ngày 9-10 tại Hà Nội';
    const [date] = alignGold(article(file, 'ngày 9-10'), file).dates;
    expect(file.slice(date!.start, date!.end)).toBe('ngày 9-10');
  });

  test('offsets into a decomposed file become offsets into its composed text', () => {
    const file = 'Hội nghị ngày 9-10 tại Hà Nội'.normalize('NFD');
    const [date] = alignGold(article(file, 'ngày 9-10'.normalize('NFD')), file).dates;
    expect(file.normalize('NFC').slice(date!.start, date!.end)).toBe('ngày 9-10');
  });

  test('words that do not stand at their offsets are refused', () => {
    const file = 'Hội nghị ngày 9-10 tại Hà Nội';
    expect(() => alignGold(article(file, 'ngày 9-10'), `Một ${file}`)).toThrow(GoldError);
  });

  test('what is wrong in a gold file is said with its place', () => {
    expect(() => parseGold('{', 'gold.json')).toThrow(/gold\.json is not JSON/);
    expect(() => parseGold('[{"article":"a.txt"}]', 'gold.json')).toThrow(/gold\.json at 0\.published/);
    const date = { start: 0, end: 1, text: 'x', edtf: '30/2' };
    const json = JSON.stringify([{ article: 'a', published: null, dates: [date] }]);
    expect(() => parseGold(json, 'gold.json')).toThrow(/0\.dates\.0\.edtf.*not an EDTF value/);
  });
});
