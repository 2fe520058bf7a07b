import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { partsOf, readOne } from './helpers.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const page = (
  head: string,
  body = '<h1>Lũ lên nhanh ở Huế</h1><p>Đêm qua mưa rất to ở Huế, nước sông dâng cao.</p>',
) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const publishedOf = (html: string) => readOne(html, { key: 'bai.html' }).published;

describe('a page of today', () => {
  const article = readOne(fixture('page-modern.html'), { key: 'bai.html' });

  it('gives its text, a paragraph on each line, and nothing of the site', () => {
    expect(article.text.split('\n')).toEqual([
      'Nga và NATO nối lại đối thoại sau hai năm',
      'Hội đồng Nga-NATO sẽ họp ở cấp đại sứ tại Brussels trong hai tuần tới, lần đầu kể từ giữa năm 2014.',
      'Ngày 8/4, Tổng thư ký NATO Jens Stoltenberg thông báo hai bên đã nhất trí nối lại các cuộc gặp trong khuôn khổ Hội đồng Nga-NATO.',
      'Ông Stoltenberg tại Brussels. Ảnh: Niên Biểu',
      'Ba chủ đề',
      'Cuộc họp sẽ bàn về Ukraine, về Afghanistan và về minh bạch trong hoạt động quân sự.',
      'NATO đã ngừng hợp tác thực tế với Nga từ tháng 4/2014.',
      'Hải Yến (theo Reuters)',
    ]);
  });

  it('marks headline, standfirst, caption and signature', () => {
    expect(partsOf(article, 'title')).toEqual([article.title]);
    expect(partsOf(article, 'standfirst')).toEqual([article.standfirst]);
    expect(partsOf(article, 'caption')).toEqual(['Ông Stoltenberg tại Brussels. Ảnh: Niên Biểu']);
    expect(partsOf(article, 'byline')).toEqual(['Hải Yến (theo Reuters)']);
  });

  it('takes the day in Vietnam from the most trusted place, and notes who disagrees', () => {
    expect(article.published).toMatchObject({
      edtf: '2016-04-08',
      source: 'page',
      conflicts: [{ edtf: '2016-04-09', source: 'page' }],
    });
    expect(article.published.reasons[0]).toContain('JSON-LD');
  });

  it('knows paper, author, agency, address and language', () => {
    expect(article).toMatchObject({
      publisher: 'Niên Biểu',
      author: 'Hải Yến',
      agency: 'Reuters',
      url: 'https://nienbieu.example/nga-nato-noi-lai-doi-thoai-123.html',
      language: 'vi',
      format: 'html',
    });
  });
});

describe('a page of tables and line breaks', () => {
  const article = readOne(fixture('page-old.html'), { key: 'Detail.aspx' });

  it('gives headline, paragraphs and caption', () => {
    expect(article.title).toBe('Quốc hội thông qua Luật Thủ đô');
    expect(article.text).toContain('\nLuật quy định về vị trí');
    expect(article.text).not.toMatch(/Trang chủ|hội chợ|rét đậm|GMT/);
    expect(partsOf(article, 'caption')).toEqual(['Các đại biểu bấm nút. Ảnh: N.B.']);
    expect(partsOf(article, 'byline')).toEqual(['Minh An']);
  });

  it('is dated by its visible dateline', () => {
    expect(article.published).toMatchObject({ edtf: '2012-11-21', source: 'page' });
  });
});

describe('the publication date of a page', () => {
  it.each([
    [
      'an entity in the value',
      '<meta property="article:published_time" content="2026-03-01T09:51:00&#x2B;07:00">',
      '2026-03-01',
    ],
    [
      'a blank before the offset',
      '<meta property="article:published_time" content="2026-03-01T23:51:11.000 +00:00">',
      '2026-03-02',
    ],
    [
      'no zone, which is Vietnam’s',
      '<meta property="article:published_time" content="2026-03-01T23:51:00">',
      '2026-03-01',
    ],
    [
      'UTC, late in the evening',
      '<meta itemprop="datePublished" content="2016-04-08T20:00:00Z">',
      '2016-04-09',
    ],
    [
      'a meta of another name',
      '<meta name="pubdate" content="Fri, 08 Apr 2016 14:05:00 +0700">',
      '2016-04-08',
    ],
    [
      'trailing commas',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2016-04-08",}</script>',
      '2016-04-08',
    ],
    [
      'a second block',
      '<script type="application/ld+json">{"@type":"Organization"}</script><script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2016-04-08T01:00:00+07:00"}]</script>',
      '2016-04-08',
    ],
    [
      'a block that is no JSON at all',
      '<script type="application/ld+json">{"@type": "NewsArticle", "x": undefined, "datePublished": "2016-04-08"}</script>',
      '2016-04-08',
    ],
  ])('is read with %s', (_name, head, day) => {
    expect(publishedOf(page(head))).toMatchObject({ edtf: day, source: 'page' });
  });

  it('is trusted in order: JSON-LD, OpenGraph, itemprop, meta, time, dateline', () => {
    const places = [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2016-04-01"}</script>',
      '<meta property="article:published_time" content="2016-04-02">',
      '<meta itemprop="datePublished" content="2016-04-03">',
      '<meta name="pubdate" content="2016-04-04">',
    ];
    const body =
      '<h1>Lũ lên nhanh ở Huế</h1><time datetime="2016-04-05">hôm nay</time><div>Thứ Tư, 06/04/2016 14:05 (GMT+7)</div><p>Đêm qua mưa rất to ở Huế, nước sông dâng cao.</p>';
    for (let from = 0; from < 4; from++) {
      const published = publishedOf(page(places.slice(from).reverse().join(''), body));
      expect(published.edtf).toBe(`2016-04-0${from + 1}`);
      expect(published.conflicts).toHaveLength(5 - from);
    }
    expect(publishedOf(page('', body)).edtf).toBe('2016-04-05');
  });

  it('is none where the page has none', () => {
    expect(publishedOf(page(''))).toMatchObject({ edtf: null, source: 'none' });
  });
});

const real = new URL('../../../shared/corpus/html/', import.meta.url);
const isThere = existsSync(real);
if (!isThere) console.log('skipped: real pages, for there is no ../shared/corpus/html');

describe.skipIf(!isThere)('real pages', () => {
  const index = isThere ? readFileSync(new URL('index.jsonl', real), 'utf8').trim().split('\n') : [];
  it.each(index.map(line => JSON.parse(line) as { path: string; published: string; title: string }))(
    'are dated and titled: $path',
    ({ path, published, title }) => {
      const article = readOne(readFileSync(new URL(path, real)), { key: path });
      expect(article.published.edtf).toBe(published);
      expect(title.startsWith(article.title!)).toBe(true);
      expect(article.standfirst).not.toBeNull();
      expect(article.parts.length).toBeGreaterThan(10);
      expect(article.text).not.toMatch(/Bình luận|Đọc nhiều|Tổng biên tập|Trở lại/);
    },
  );
});
