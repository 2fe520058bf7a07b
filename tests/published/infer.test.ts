import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../functions/extract/extract.ts';
import { Published } from '../../schemas/article.ts';

/** The publication date concluded for a text that nobody dates. */
function published(text: string, storedOn?: string) {
  const [extraction] = extract({
    key: 'bai-bao.txt',
    bytes: new TextEncoder().encode(text),
    ...(storedOn ? { storedOn } : {}),
  });
  return (
    extraction!.article?.published ?? { edtf: null, source: 'none' as const, reasons: [], conflicts: [] }
  );
}
const concluded = (text: string, storedOn?: string) => published(text, storedOn).edtf;

describe('a day told twice, once from the day of writing', () => {
  test.each([
    ['Sáng nay 8/12/2018, UBND tỉnh đã khánh thành cây cầu mới.', '2018-12-08'],
    ['Hôm qua (7/12/2018), đoàn đã lên đường sang Hàn Quốc.', '2018-12-08'],
    ['Trong năm nay (2018), tỉnh đã xây xong ba cây cầu.', '2018'],
    ['Trong năm ngoái (2017), tỉnh đã xây xong ba cây cầu.', '2018'],
    ['Trong năm 2018 này, tỉnh xây ba cây cầu.', '2018'],
    ['Nhà máy mở cửa cách đây 5 năm (2011) và nay có 300 công nhân.', '2016'],
  ])('%s', (text, expected) => {
    expect(concluded(text)).toBe(expected);
  });
});

describe('bounds from both sides', () => {
  test('a past month and one to come leave what is between, and a day without a year picks from it', () => {
    const text =
      'Ngày 20/9, tỉnh cho biết cây cầu đã gần xong. Công trình đã được khởi công hồi tháng 3/2017. ' +
      'Cây cầu sẽ thông xe vào tháng 2/2018.';
    expect(concluded(text)).toBe('2017');
  });

  test('terms of office and a day leave the years that they share', () => {
    const text =
      'Ngày 19/11, Tổng thống Nga Medvedev sẽ gặp Tổng thư ký NATO Anders Fogh Rasmussen tại Lisbon.';
    expect(concluded(text)).toMatch(/^\[2009.*2010.*2011/);
    expect(published(text).reasons.join(' ')).toContain('Medvedev');
  });

  test('somebody new in an office has it for months only', () => {
    const text = 'Ngày 9/10, tân Tổng thư ký NATO Jens Stoltenberg đã tới thăm Ba Lan.';
    expect(concluded(text)).toBe('2014-10');
  });

  test('so many years since a break that the article dates', () => {
    const text =
      'Sau gần 2 năm đóng băng quan hệ, hai bên sẽ gặp lại nhau. Ngày 8/4, hai bên cho biết như vậy. ' +
      'Liên minh đã đình chỉ hợp tác từ tháng 4/2014.';
    expect(concluded(text)).toBe('2016-04');
  });

  test('a plan for what is called the next year', () => {
    const text =
      'Phát biểu sau phiên họp ngày 4/12, ông cho biết hội đồng đã thông qua chương trình hợp tác năm 2013. ' +
      'Theo ông, chương trình trong năm tới có nhiều tham vọng.';
    expect(concluded(text)).toBe('2012-12');
  });

  test('results compared with those of the year before', () => {
    const text =
      'Công ty công bố kết quả kinh doanh quý III. Doanh thu 9 tháng đầu năm tăng 8% so với cùng kỳ năm 2012.';
    expect(concluded(text)).toBe('2013');
  });

  test('a sitting of a parliament that numbers its terms', () => {
    const text =
      'Sáng 20/10, kỳ họp thứ 10, Quốc hội khóa XIV đã khai mạc. Theo báo cáo, dịch Covid-19 đã được kiềm chế.';
    expect(concluded(text)).toMatch(/^2020/);
    expect(concluded('Sáng 20/10, nguyên đại biểu Quốc hội khóa XIV đã tới thăm trường.')).toBeNull();
  });

  test('a competition told of from day to day', () => {
    const text = 'Tối qua, đội tuyển Việt Nam thắng trận mở màn AFF Cup 2018 trên sân khách.';
    expect(concluded(text)).toBe('2018');
  });

  test('the day of storage bounds from above', () => {
    const text = 'Chiều 29/2, hội chợ đã khai mạc. Năm 2019, hội chợ đã đón 5.000 lượt khách.';
    expect(concluded(text)).toBeNull();
    expect(concluded(text, '2022-05-01')).toBe('2020');
  });
});

describe('a time told in two ways', () => {
  test.each([
    ['Từ 8/1/2014, hãng đổi phí. Hãng cho biết từ ngày 8/1 năm sau, phí sẽ là 5%.', /^2013/],
    ['Ngày 2/11, hãng cho biết kết quả có vào cuối năm nay hoặc đầu năm 2022.', '2021-11'],
    ['Sáng 5/6, anh Trần Văn An (sinh năm 1990, 29 tuổi) đã tới nơi.', '[2018-06,2019-06,2020-06]'],
    ['Bước vào năm học 2013-2014, trường có 10 lớp. Ngày 31/10, thầy cho biết như vậy.', '2013'],
    ['Lãi quý 3 giảm 18% so với quý 3/2012, công ty cho biết.', '2013'],
    ['CPI bình quân 10 tháng năm 2013 tăng 6,25% so với cùng kỳ năm ngoái.', '2013'],
    ['Lãi quý 4/2012 tăng 8% so với quý 3/2012, công ty cho biết.', /^\[2012-12.*2013/],
  ])('%s', (text, expected) => {
    expect(concluded(text)).toMatch(expected);
  });
});

describe('a line below the title that ends with a day', () => {
  test('is when the page came out', () => {
    expect(
      concluded('Khánh thành cây cầu mới\nTin trong tỉnh 08/12/2018 10:42\n\nCây cầu đã thông xe.'),
    ).toBe('2018-12-08');
  });
  test.each([
    'Khánh thành cây cầu mới\nẢnh chụp 08/12/2018\n\nCây cầu đã thông xe.',
    'Nhớ một ngày\nSài Gòn 30/4/1975\n\nNhiều người còn nhớ ngày ấy.',
    'Hội An\nPhố cổ 08/12/2014\n\nTháng 3/2018, phố đã được sửa lại.',
  ])('or of something else: %s', text => {
    expect(concluded(text)).toBeNull();
  });
});

describe('what is held on known days', () => {
  test.each([
    ['Tối qua, đội tuyển Việt Nam thắng trận mở màn SEA Games 30 trên sân khách.', '2019'],
    ['Tối qua, đội tuyển đã thắng trận bán kết AFF Cup 2020 trên sân khách.', /^\[2021-11.*2022/],
    ['Sáng 12/6, tại kỳ họp thứ 3, Quốc hội khóa XIV, đại biểu đã chất vấn.', '2017'],
    ['Chào mừng kỷ niệm 38 năm ngày Nhà giáo Việt Nam, sáng 18/11, trường đã trao thưởng.', '2020'],
  ])('%s', (text, expected) => {
    expect(concluded(text)).toMatch(expected);
  });

  test.each([
    'Tối qua, người hùng SEA Games 30 đã về quê thăm nhà.',
    'Anh từng ghi bàn ở vòng bảng World Cup 2018. Hôm qua, anh giải nghệ.',
    'Theo luật được thông qua tại kỳ họp thứ 3, Quốc hội khóa XIV, phí đã giảm.',
  ])('but not while it is: %s', text => {
    expect(concluded(text)).toBeNull();
  });

  test('what is awaited bounds from above only', () => {
    expect(published('Sáng 3/5, nhiều trường chào mừng Đại hội XIII của Đảng.').reasons.join(' ')).toContain(
      'and 2020-05-24',
    );
  });
});

test('the part of a year that is to come, or past, narrows the bound', () => {
  const text = 'Sáng 5/9, tỉnh cho biết hầm đã đào xong hồi cuối năm 2020. Cầu sẽ thông xe vào đầu năm 2022.';
  expect(concluded(text)).toBe('[2020-09,2021-09]');
});

describe('what is no evidence', () => {
  test.each([
    ['a year by itself', 'Năm 2015, ông đã rời quê lên thành phố và mở một quán cà phê nhỏ.'],
    ['a day without a year', 'Sáng 5/9, nhiều người mua nhà đã tìm đến văn phòng công ty.'],
    ['a far plan', 'Theo quy hoạch đến năm 2030, tỉnh sẽ có ba khu công nghiệp mới.'],
    ['the number of a document', 'Nghị định 123/2015/NĐ-CP đã được sửa đổi nhiều lần.'],
    ['a title won once', 'Tối qua, nhà vô địch Wimbledon 2013 đã tới Hà Nội.'],
    ['somebody known from there', 'Chiều 5/6, cầu thủ hay nhất AFF Cup 2018 đã trở lại tập luyện.'],
    ['a title told of', 'Chiều 5/6, đội bóng vô địch AFF Cup 2018 đã tập trung trở lại.'],
    ['a season to qualify for', 'Tối qua, đội tuyển đã thua ở vòng loại World Cup 2022.'],
    ['the holder of an office long ago', 'Khi đó, Tổng thống Mỹ Bill Clinton đã tới thăm Hà Nội.'],
    ['a holder of an office in history', 'Sáng 5/9, triển lãm về Thủ tướng Võ Văn Kiệt đã khai mạc.'],
    ['a history', 'Ngày 30/4/1975, xe tăng đã tiến vào dinh. Nhiều người còn nhớ ngày ấy.'],
    ['a model of the next year', 'Hôm nay, hãng đã bán ra mẫu xe SH 2020 với giá 90 triệu đồng.'],
  ])('%s dates no article', (_, text) => {
    expect(concluded(text)).toBeNull();
    expect(published(text).source).toBe('none');
  });

  test('clues that contradict each other leave nothing, and it says so', () => {
    const text = 'Sáng nay 8/12/2018, cầu thông xe. Hôm nay (9/10/2014), cầu khác thông xe.';
    expect(concluded(text)).toBeNull();
    expect(published(text).reasons.join(' ')).toContain('contradicts');
  });

  test('a weekday of a year nearby is not trusted alone', () => {
    const text = 'Thứ Ba (8/2), Thủ tướng Nguyễn Xuân Phúc đã tiếp đoàn đại biểu tại Hà Nội.';
    expect(concluded(text)).toMatch(/2017/);
  });
});

test('a given date is kept as it is', () => {
  const [extraction] = extract({
    key: 'a.txt',
    bytes: new TextEncoder().encode('Sáng nay 8/12/2018, cầu đã thông xe.'),
    published: { edtf: '2018-12-09', source: 'given' },
  });
  expect(extraction!.article!.published).toMatchObject({ edtf: '2018-12-09', source: 'given' });
});

test('any mixture of its words gives a value of EDTF or none, and reasons', () => {
  const pieces = [
    'ngày 9/10',
    'năm 2013',
    'tháng 5/2012',
    'sẽ',
    'đã',
    'Tổng thống Nga Medvedev',
    'tân Tổng thư ký NATO Stoltenberg',
    'cùng kỳ năm 2012',
    '9 tháng đầu năm',
    'hôm nay (9/4/2014)',
    'sau gần 2 năm đóng băng',
    'từ tháng 4/2014',
    'kỷ niệm 40 năm thành lập',
    '29/2',
    'năm học 2013-2014',
    'cuối năm nay hoặc đầu năm 2022',
    'SEA Games 30',
    'kỳ họp thứ 3, Quốc hội khóa XIV',
    'sinh năm 1990, 29 tuổi',
    'so với quý 3/2012',
    'quý 3',
    'thứ Ba (8/2)',
    'AFF Cup 2018',
    '. ',
    '\n',
    '“',
    '”',
    'kế hoạch năm 2013',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), words => {
      const result = published(words.join(' ') || 'x');
      expect(Published.safeParse(result).success).toBe(true);
      expect(result.source === 'none').toBe(result.edtf === null);
    }),
    { numRuns: 300 },
  );
});
