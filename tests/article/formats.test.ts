import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../functions/extract/article/index.ts';
import { partsOf, readOne, refusal } from './helpers.ts';

const TITLE = 'Lũ lên nhanh ở Huế';
const BODY = 'Ngày 12/11, mưa rất to ở Huế. Nước sông Hương dâng cao.\n\nHôm sau mưa ngớt.';

describe('Markdown', () => {
  const source = `---\ntitle: "${TITLE}"\npublished: 2023-11-13 # Monday\nauthors:\n  - Hải Yến\n  - Minh An\nurl: https://nienbieu.example/lu\n---\n# ${TITLE}\n\nNgày **12/11**, mưa *rất to* ở [Huế](https://nienbieu.example/hue "Huế").\n\n![Sông Hương. Ảnh: Minh An](a.jpg)\n\n> - Hôm sau mưa ngớt, theo \`EVN\`.\n`;

  it('loses its marks and keeps its text', () => {
    const article = readOne(source, { key: 'lu.md' });
    expect(article.format).toBe('markdown');
    expect(article.text).toContain('\nNgày 12/11, mưa rất to ở Huế.\n');
    expect(article.text).toContain('theo EVN.');
    expect(article.text).not.toMatch(/[#*`\][]|---|published/);
    expect(partsOf(article, 'title')).toEqual([TITLE]);
    expect(partsOf(article, 'caption')).toEqual(['Sông Hương. Ảnh: Minh An']);
  });

  it('is told by its front matter, which gives date, author and address', () => {
    const article = readOne(source, { key: 'notes/lu' });
    expect(article).toMatchObject({ format: 'markdown', title: TITLE, author: 'Hải Yến, Minh An' });
    expect(article.published).toMatchObject({ edtf: '2023-11-13', source: 'frontmatter' });
  });

  it('gets its headline from the front matter where the text has none', () => {
    const article = readOne(`---\ntitle: ${TITLE}\n---\n${BODY}`, { key: 'lu.md' });
    expect(article.text.startsWith(`${TITLE}\n`)).toBe(true);
  });

  it('keeps all characters in a file that is called text, and takes nothing from the front matter', () => {
    const text = `---\npublished: 2023-11-13\n---\n${TITLE}\n\n${BODY}`;
    const article = readOne(text);
    expect(article).toMatchObject({ format: 'text', text, title: TITLE });
    expect(article.published).toMatchObject({ edtf: '2023-11-13', source: 'frontmatter' });
    expect(article.parts[0]!.kind).toBe('navigation');
  });
});

describe('JSON', () => {
  it.each([
    ['text and published', { title: TITLE, text: BODY, published: '2023-11-13' }],
    ['content and date', { headline: TITLE, content: BODY, date: '13/11/2023 08:30' }],
    ['body and publish_date', { title: TITLE, body: BODY, publish_date: '2023-11-12T23:30:00Z' }],
    ['paragraphs and seconds', { title: TITLE, paragraphs: BODY.split('\n\n'), timestamp: 1_699_839_000 }],
    [
      'HTML',
      {
        title: TITLE,
        content: `<p>${BODY.split('\n\n').join('</p><p>')}</p><script>x</script>`,
        datePublished: '2023-11-13',
      },
    ],
    ['a wrapper', { article: { title: TITLE, text: BODY, published_at: '2023-11-13' } }],
  ])('is read with %s', (_name, value) => {
    const article = readOne(JSON.stringify(value), { key: 'lu.json' });
    expect(article).toMatchObject({ format: 'json', title: TITLE });
    expect(article.text).toMatch(
      /^Lũ lên nhanh ở Huế\s+Ngày 12\/11, mưa rất to ở Huế\. Nước sông Hương dâng cao\.\s+Hôm sau mưa ngớt\.$/,
    );
    expect(article.published).toMatchObject({ edtf: '2023-11-13', source: 'page' });
  });

  it('does not say the headline twice', () => {
    const article = readOne(JSON.stringify({ title: TITLE, text: `${TITLE}\n\n${BODY}` }));
    expect(article.text).toBe(`${TITLE}\n\n${BODY}`);
  });

  it('holds an article on each line, and one bad line spoils no other', () => {
    const lines = [
      { title: 'Một', text: 'Ngày 1/1, Nga họp với NATO.', url: 'https://nienbieu.example/1' },
      { title: 'Hai' },
      { title: 'Ba', text: 'Ngày 3/1, NATO họp với Nga.', date: '2014-01-04' },
    ].map(line => JSON.stringify(line));
    const results = readArticles({
      key: 'a.jsonl',
      bytes: Buffer.from(`${lines[0]}\n${lines[1]}\n{"x"\n\n${lines[2]}\n`),
    });
    expect(results.map(result => result.reason?.code ?? result.article?.published.edtf)).toEqual([
      null,
      'malformed',
      'malformed',
      '2014-01-04',
    ]);
  });

  it('holds a list of articles', () => {
    const bytes = Buffer.from(JSON.stringify([{ text: BODY }, { text: BODY }]));
    expect(readArticles({ key: 'a.json', bytes })).toHaveLength(2);
  });
});

describe('the format', () => {
  it.each([
    [
      'HTML without a name',
      '<!-- x --><!DOCTYPE html><html><body><p>Ngày 12/11, mưa rất to ở Huế.</p></body></html>',
      'html',
    ],
    ['a text that begins with a bracket', '[Ảnh] Ngày 12/11, mưa rất to ở Huế.', 'text'],
    ['a text that begins with a less-than sign', '< 5 người bị thương trong vụ cháy hôm 3/4.', 'text'],
    [
      'JSON lines without a name',
      '{"text":"Ngày 12/11, mưa rất to ở Huế."}\n{"text":"Hôm sau mưa ngớt ở Huế."}',
      'jsonl',
    ],
    ['JSON over several lines', '{\n"text": "Ngày 12/11, mưa rất to ở Huế."\n}', 'json'],
  ])('is told from the content: %s', (_name, content, format) => {
    expect(readOne(content, { key: 'inbox/bai' }).format).toBe(format);
  });

  it('is found inside gzip', () => {
    const article = readOne(gzipSync(JSON.stringify({ title: TITLE, text: BODY })), { key: 'a.json.gz' });
    expect(article).toMatchObject({ format: 'json', title: TITLE });
  });

  it.each(['bao-cao.docx', 'bao-cao.PDF', 'bang.xlsx', 'a/b.doc', 'anh.jpg', 'tin.zip', 'trang.mhtml'])(
    'is refused by name with a word on what to do: %s',
    key => {
      const [result] = readArticles({ key, bytes: Buffer.from('Ngày 12/11, mưa rất to ở Huế.') });
      expect(result!.reason).toMatchObject({ code: 'unsupported-format' });
      expect(result!.reason!.message).toMatch(/drop/);
    },
  );

  it.each([
    '%PDF-1.7 x',
    'PK\x03\x04 x',
    '\x89PNG\r\n\x1a\n',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<?xml version="1.0"?><rss><channel/></rss>',
  ])('is refused by its first bytes: %j', head => {
    expect(refusal(Buffer.from(head, 'latin1'), { key: 'bai' })).toBe('unsupported-format');
  });
});
