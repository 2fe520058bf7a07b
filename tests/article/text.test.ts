import { describe, expect, it } from 'vitest';
import { partsOf, readOne } from './helpers.ts';

const ARTICLE = `1. Dòng sự kiện:
  2. Bầu cử Mỹ
  3. Giá vàng hôm nay

Quốc hội thông qua Luật Thủ đô

Thứ Tư, 21/11/2012 15:40 (GMT+7)

(Dân trí) - Luật gồm bốn chương, 27 điều và sẽ có hiệu lực từ giữa năm sau.

Sáng 21/11, Quốc hội biểu quyết thông qua Luật Thủ đô. [Hà Nội chuẩn bị thi hành luật mới như thế nào] Luật có hiệu lực từ ngày 1/7/2013.

Các đại biểu bấm nút biểu quyết (Ảnh: Minh An)

Các đại biểu bấm nút biểu quyết (Ảnh: Minh An)

Dự luật từng được trình ra Quốc hội vào năm 2010.

>> Hà Nội công bố quy hoạch chung

Ảnh minh hoạ. Nguồn Internet. |

Chính phủ sẽ hướng dẫn thi hành luật trong năm 2013.

Hải Yến

Theo Reuters, TTXVN

Tin cùng chuyên mục

Hà Nội rét đậm từ đêm 19/11
Khai mạc hội chợ hàng Việt

Mời quý độc giả theo dõi Niên Biểu trên mạng`;

describe('plain text', () => {
  const article = readOne(ARTICLE);

  it('keeps every character', () => {
    expect(article.text).toBe(ARTICLE);
    expect(readOne(`\ufeff${ARTICLE.normalize('NFD')}\r\n`).text).toBe(`${ARTICLE}\r\n`);
  });

  it('finds headline, standfirst, author, agency and paper', () => {
    expect(article.title).toBe('Quốc hội thông qua Luật Thủ đô');
    expect(article.standfirst).toMatch(/^\(Dân trí\) - Luật gồm/);
    expect(article.author).toBe('Hải Yến');
    expect(article.agency).toBe('Reuters');
    expect(article.publisher).toBe('Dân trí');
  });

  it('takes the publication date from the time stamp of the site', () => {
    expect(article.published).toMatchObject({ edtf: '2012-11-21', source: 'page' });
    expect(partsOf(article, 'dateline')).toEqual(['Thứ Tư, 21/11/2012 15:40 (GMT+7)']);
  });

  it('marks menus, lists of headlines and links as navigation', () => {
    expect(partsOf(article, 'navigation')).toEqual([
      '1. Dòng sự kiện:',
      '2. Bầu cử Mỹ',
      '3. Giá vàng hôm nay',
      '[Hà Nội chuẩn bị thi hành luật mới như thế nào]',
      '>> Hà Nội công bố quy hoạch chung',
      'Tin cùng chuyên mục',
      'Hà Nội rét đậm từ đêm 19/11',
      'Khai mạc hội chợ hàng Việt',
      'Mời quý độc giả theo dõi Niên Biểu trên mạng',
    ]);
  });

  it('marks captions, each of a pair too', () => {
    expect(partsOf(article, 'caption')).toEqual([
      'Các đại biểu bấm nút biểu quyết (Ảnh: Minh An)',
      'Các đại biểu bấm nút biểu quyết (Ảnh: Minh An)',
      'Ảnh minh hoạ. Nguồn Internet. |',
    ]);
  });

  it('leaves text alone that only begins like furniture', () => {
    const text =
      'Bộ Công an nói về vụ án\n\nTheo dõi báo chí những ngày qua, ông Nam thấy lo.\n\nẢnh hưởng của bão kéo dài đến ngày 5/9.\n\nXem thêm một bộ phim, bà Lan về nhà lúc 8 giờ.\n\nBình luận về việc này, ông An nói sẽ kiện vào ngày 3/5.\n\nTheo Bộ Y tế, có 3 ca mới.';
    const kinds = new Set(readOne(text).parts.map(part => part.kind));
    expect([...kinds]).toEqual(['title', 'standfirst', 'paragraph']);
  });

  it.each([
    ['Thành Đạt', 'byline'],
    ['N.H (tổng hợp)', 'byline'],
    ['Khánh Ly - Đông Phong', 'byline'],
    ['Bài, ảnh: Gia Bách', 'byline'],
    ['(TTXVN)', 'agency'],
    ['TTXVN/Tin Tức', 'agency'],
    ['Theo AFP, Bloomberg', 'agency'],
    ['(Theo )', 'agency'],
    ['Họ đã về đến nhà an toàn', 'paragraph'],
  ])('reads the last line %s as %s', (line, kind) => {
    const { parts } = readOne(
      `Lũ lên nhanh ở Huế\n\nĐêm qua mưa rất to.\n\nNước sông dâng cao.\n\nSáng nay mưa ngớt.\n\n${line}`,
    );
    expect(parts.at(-1)!.kind).toBe(kind);
  });

  it('finds a signature and a credit that run on in the last paragraph', () => {
    const article = readOne(
      'Lũ lên nhanh ở Huế\n\nĐêm qua mưa rất to ở Huế. Nước sông Hương dâng cao. Người dân chạy lũ trong đêm. Ảnh: Minh An. Sáng nay mưa ngớt. Hải Yến',
    );
    expect(partsOf(article, 'byline')).toEqual(['Hải Yến']);
    expect(partsOf(article, 'caption')).toEqual(['Người dân chạy lũ trong đêm. Ảnh: Minh An.']);
  });

  it('takes days on lines of their own for headings, not for the time stamp', () => {
    const article = readOne(
      'Diễn biến cuộc khủng hoảng\n\nBa mốc chính.\n\n10/4/2014\n\nNATO ngừng hợp tác.\n\n20/4/2016\n\nHai bên họp lại.',
    );
    expect(article.published.edtf).toBeNull();
    expect(partsOf(article, 'dateline')).toEqual([]);
  });

  it('does not take the time stamp of another headline for its own', () => {
    const article = readOne(
      'Lũ lên nhanh ở Huế\n\nĐêm qua mưa rất to.\n\nNước sông dâng cao.\n\nSáng nay mưa ngớt.\n\nTin liên quan\n\nHuế nắng to\n\n11/01/2012 10:42 (GMT+7)',
    );
    expect(article.published.edtf).toBeNull();
  });

  it('has no headline where the text begins with its lead', () => {
    expect(
      readOne('Ngày 8/12, Nga và NATO họp tại Brussels.\nHai bên chưa đạt thoả thuận.').title,
    ).toBeNull();
  });
});
