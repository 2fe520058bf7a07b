import { describe, expect, it } from 'vitest';
import { readOne, refusal } from './helpers.ts';

const TEXT =
  'Quốc hội thông qua Luật Thủ đô\n\nSáng 21/11, các đại biểu đã biểu quyết tại Hà Nội với đa số phiếu được tán thành.\n';

/** Letters with one mark of windows-1258: base letters and marks apart. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = codes.get(letter);
    if (code !== undefined) bytes.push(code);
    else {
      // The tone comes apart; circumflex, breve and horn stay with the letter.
      const marks = [...letter.normalize('NFD')];
      const tone = marks.findIndex(mark => '\u0300\u0301\u0303\u0309\u0323'.includes(mark));
      const base = marks
        .filter((_, at) => at !== tone)
        .join('')
        .normalize('NFC');
      bytes.push(codes.get(base)!, codes.get(marks[tone]!)!);
    }
  }
  return Uint8Array.from(bytes);
}

const TCVN3 =
  'Quèc héi th«ng qua LuËt Thñ ®« vµ c¸c nghÞ quyÕt cña kú häp. Ngµy 21/11, ®¹i biÓu ®· biÓu quyÕt t¹i Hµ Néi, kh«ng cã phiÕu chèng. Nh÷ng ng­êi ®­îc mêi ®Õn dù ®«ng.';
const VNI =
  'Quoác hoäi thoâng qua Luaät Thuû ñoâ vaø caùc nghò quyeát cuûa kyø hoïp. Ngaøy 21/11, ñaïi bieåu ñaõ bieåu quyeát taïi Haø Noäi, khoâng coù phieáu choáng. Nhöõng ngöôøi ñöôïc môøi ñeán döï ñoâng.';

describe('charsets', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-8 in NFD', Buffer.from(TEXT.normalize('NFD')), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['big-endian UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
    ['windows-1258', windows1258(TEXT), 'windows-1258'],
  ])('reads %s', (_name, bytes, charset) => {
    expect(readOne(bytes)).toMatchObject({ text: TEXT, charset, language: 'vi' });
  });

  it('reads windows-1258 whatever Western charset the page declares', () => {
    const html = windows1258(
      `<html><head><meta charset="iso-8859-1"></head><body><h1>Luật Thủ đô</h1><p>${TEXT}</p></body></html>`,
    );
    expect(readOne(html, { key: 'a.html' })).toMatchObject({ charset: 'windows-1258', language: 'vi' });
  });

  it('believes the Content-Type where the bytes leave it open', () => {
    const bytes = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0, 0x21]);
    const article = readOne(bytes, { contentType: 'text/plain; charset="windows-1251"' });
    expect(article).toMatchObject({ text: 'Привет, мир!', charset: 'windows-1251', language: 'ru' });
  });

  it('calls UTF-8 what is UTF-8, whatever is declared', () => {
    const article = readOne(TEXT, { contentType: 'text/plain; charset=iso-8859-1' });
    expect(article).toMatchObject({ text: TEXT, charset: 'utf-8' });
  });

  it('reads a text that broke off within a letter', () => {
    const bytes = Buffer.from(TEXT.trimEnd().replace('thành.', 'thà'));
    expect(readOne(bytes.subarray(0, -1)).text.endsWith('tán th')).toBe(true);
  });

  it('refuses TCVN3 and VNI, as bytes and when they were saved as UTF-8', () => {
    for (const text of [TCVN3, VNI]) {
      expect(refusal(Buffer.from(text, 'latin1'))).toBe('legacy-encoding');
      expect(refusal(text)).toBe('legacy-encoding');
    }
  });

  it('does not take French for an old Vietnamese encoding', () => {
    const french =
      'Le président a été élu à Genève où il a déjà vécu. Les députés, très étonnés, ont demandé un délai à la fin.';
    expect(readOne(Buffer.from(french, 'latin1'))).toMatchObject({ text: french, language: 'fr' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', Buffer.from(' \n\t\u00a0\n'), 'empty'],
    ['zeros', new Uint8Array(1000), 'not-text'],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 0xff),
      'not-text',
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'not-utf8'],
    [
      'broken bytes that are nothing',
      Buffer.from([0x41, 0xd5, 0xe7, 0xff, 0x20, 0xc0, 0xb1, 0xfe]),
      'not-utf8',
    ],
  ])('refuses %s', (_name, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('keeps a single NUL among text', () => {
    expect(readOne(`${TEXT}\0${TEXT}`).text).toBe(`${TEXT}\0${TEXT}`);
  });
});
