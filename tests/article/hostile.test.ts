import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST } from '../../functions/extract/article/bytes.ts';
import { readArticles } from '../../functions/extract/article/index.ts';
import { Article } from '../../schemas/article.ts';
import { readOne, refusal } from './helpers.ts';

const SENTENCE = 'Ngày 3/4, Nga và NATO họp tại Brussels (Bỉ) để bàn về Ukraine.';
const html = { key: 'bai.html' };
/** As many repetitions as fit into the largest article. */
const fill = (unit: string) => unit.repeat(Math.floor((LARGEST - 100) / Buffer.byteLength(unit)));

describe('hostile articles', () => {
  it('are refused when they are too large', () => {
    expect(refusal(new Uint8Array(LARGEST + 1).fill(65))).toBe('too-large');
    expect(refusal(gzipSync(Buffer.alloc(100 * 1024 * 1024)), { key: 'a.gz' })).toBe('too-large');
  });

  it('are refused when they are gzip in gzip, or damaged gzip', () => {
    const packed = gzipSync(SENTENCE.repeat(100));
    expect(refusal(gzipSync(packed))).toBe('unsupported-format');
    expect(refusal(packed.subarray(0, 40))).toBe('malformed');
  });

  it('are read in spite of deep nesting and broken tags', () => {
    expect(readOne(`<html><body>${'<div>'.repeat(100_000)}<p>${SENTENCE}`, html).text).toBe(SENTENCE);
    expect(readOne(`<html><body><p>${SENTENCE}</p>${'</b></i>'.repeat(100_000)}`, html).text).toBe(SENTENCE);
    expect(readArticles({ ...html, bytes: Buffer.from('<'.repeat(500_000)) })).toHaveLength(1);
  });

  it.each([
    ['elements', `<html><body>${fill('<b><p>')}`, 'malformed'],
    ['list items', `<html><body>${fill('<li><a href=x>Nga</a>')}`, 'malformed'],
    ['comments', `<html><body>${fill('<!--')}`, 'empty'],
    ['brackets in JSON-LD', `<html><script type="application/ld+json">${fill('[')}</script>`, 'empty'],
    ['attributes', `<html><body><p ${fill('a=1 ')}>`, 'empty'],
  ])('are refused when they are a page of nothing but %s', (_name, page, code) => {
    expect(refusal(page, html)).toBe(code);
  });

  it.each([
    ['lines', fill('a\n'), 'malformed'],
    ['brackets', fill('['), 'malformed'],
    ['braces', fill('{"a":'), 'malformed'],
    ['marks', `a${fill('\u0301\u0323')}`, 'not-text'],
  ])('are refused when they are nothing but %s', (name, text, code) => {
    expect(refusal(text, { key: /brack|brac/.test(name) ? 'a.json' : 'a.txt' })).toBe(code);
  });

  it('do no harm by marks of Markdown and captions without end', () => {
    for (const unit of [
      '![[(*_`<http',
      '**a _b ',
      '# '.repeat(9),
      'Ảnh: x. ',
      '. [Nga họp với các nước',
      'ảnh 1 2 ',
    ]) {
      const text = unit.repeat(100_000);
      for (const key of ['a.md', 'a.txt'])
        expect(readArticles({ key, bytes: Buffer.from(text) })).toHaveLength(1);
    }
  });

  it.each([
    '../../etc/passwd',
    'a b+c%20d.txt',
    '😀/báo.txt',
    `${'x'.repeat(896)}.txt`,
    '/',
    '',
    '.',
    'a/../20141010',
  ])('may have the key %j', key => {
    expect(readOne(SENTENCE, { key }).text).toBe(SENTENCE);
  });
});

describe('any input', () => {
  const word = fc.constantFrom(
    'Nga họp',
    'Ảnh: AFP',
    '(TTXVN)',
    'Theo Reuters',
    '1. Dòng sự kiện:',
    'Xem thêm',
    '>> x',
    '8/4/2016 14:05',
    '\n',
    '\n\n',
    ' ',
    '.',
    '[',
    ']',
    '<p>',
    '</div>',
    '<h1>',
    '<br>',
    '&#x301;',
    '&amp',
    '---\n',
    'title: x\n',
    '# ',
    '**',
    '![a](b)',
    '{"text":"a"}',
    '{"',
    '\0',
    '😀',
    'Thành Đạt',
  );
  const text = fc.array(word, { maxLength: 60 }).map(words => words.join(''));
  const key = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.json', 'a.jsonl', 'a', '2014/10/10/a');

  it('gives valid articles whose parts cover all that is not blank, in order, or a reason', () => {
    fc.assert(
      fc.property(key, fc.oneof(text, fc.string({ unit: 'binary' })), (name, content) => {
        for (const { article, reason } of readArticles({ key: name, bytes: Buffer.from(content) })) {
          if (!article) {
            expect(reason.message).not.toBe('');
            continue;
          }
          Article.parse(article);
          if (article.language !== 'vi') continue;
          let at = 0;
          for (const { start, end } of article.parts) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(article.text.slice(at, start)).toMatch(/^[\s\u200b-\u200f\u2060\u0085]*$/);
            at = end;
          }
          expect(article.text.slice(at)).toMatch(/^[\s\u200b-\u200f\u2060\u0085]*$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of any bytes gives a result and never throws', () => {
    fc.assert(
      fc.property(key, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        expect(readArticles({ key: name, bytes }).length).toBeGreaterThan(0);
      }),
    );
  });
});
