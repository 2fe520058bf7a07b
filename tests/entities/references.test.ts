import { describe, expect, test } from 'vitest';
import { toEntities } from '../../functions/extract/entities/index.ts';
import { entitiesOf } from './read.ts';

const last = (text: string) => entitiesOf(text).at(-1)!;

describe('foreign persons known again', () => {
  test.each([
    ['Trevor Bedford nghiên cứu. Theo ông Bedford, dịch sẽ lui', 'Trevor Bedford'],
    ['Maria Van Kerkhove lo ngại. Bà Van Kerkhove nói thêm', 'Maria Van Kerkhove'],
  ])('by the surname after a title: %s', (text, name) => {
    expect(last(text)).toMatchObject({ kind: 'person', name });
    expect(entitiesOf(text)[0]).toMatchObject({ kind: 'person', name });
  });

  test('with the code of the post that stood behind the full name', () => {
    const mentions = entitiesOf('Oleh Koval, phát ngôn viên hải quân Ukraine, cho biết. Ông Koval nói thêm.');
    expect(mentions.map(({ codes }) => codes)).toEqual([['UKR'], ['UKR']]);
  });

  test('by the family name that comes first', () => {
    expect(last('Vương Nghị, Bộ trưởng Ngoại giao Trung Quốc, nói. Ông Vương thêm')).toMatchObject({
      name: 'Vương Nghị',
      codes: ['CHN'],
    });
  });

  test('a spaced hyphen is part of a Korean name', () => {
    expect(last('Park Geun - hye từ chức')).toMatchObject({ name: 'Park Geun-hye', codes: ['KOR'] });
  });
});

describe('posts and names', () => {
  test('brackets may stand between', () => {
    expect(
      entitiesOf('Tổng Thư ký Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO) Jens Stoltenberg thông báo'),
    ).toMatchObject([{ kind: 'person', name: 'Jens Stoltenberg', codes: ['NATO'] }]);
  });

  test('a firm is told from its head', () => {
    expect(entitiesOf('Chủ tịch Tập đoàn Sunimex Lê Văn An nói')).toMatchObject([
      { kind: 'person', name: 'Lê Văn An' },
    ]);
  });

  test('an organ without a state is of the one that the article is about', () => {
    expect(entitiesOf('Ông Lê Văn An, Phó Thủ tướng Chính phủ, phát biểu')[0]!.codes).toEqual(['VNM']);
  });
});

describe('hai bên', () => {
  const article = [
    'NATO đình chỉ hợp tác với Nga.',
    'Hội đồng Nga-NATO vẫn họp. NATO nói Nga vi phạm. Nga đáp lại NATO.',
    'Ukraine và phương Tây phản đối.',
  ];
  test('are the pair of the article where the other was told a paragraph before', () => {
    expect(last(`${article.join('\n')}\nQuan hệ hai bên xấu đi.`).codes).toEqual(['NATO', 'RUS']);
  });
  test('are the pair told last in the same paragraph', () => {
    expect(last(`${article.join('\n')} Quan hệ hai bên tốt đẹp.`).codes).toEqual(['UKR', 'WEST']);
  });
});

test('hãng này is the firm, not what it sells', () => {
  expect(last('Samsung ra mắt Galaxy. Hãng này cho biết').name).toBe('Samsung');
});

test('Hà Nội acts for its state only beside another capital', () => {
  const codes = (text: string) => entitiesOf(text).map(mention => mention.codes.join());
  expect(codes('Hà Nội và Washington nhất trí')).toEqual(['VNM', 'USA']);
  expect(codes('Hà Nội cấm xe máy')).toEqual(['']);
});

test('whence somebody comes does nothing', () => {
  expect(entitiesOf('cô gái đến từ Hong Kong').flatMap(({ codes }) => codes)).toEqual([]);
});

test('a hero is no name, a young man called Hùng is one', () => {
  expect(entitiesOf('Anh hùng lao động')).toEqual([]);
  expect(entitiesOf('Anh Hùng kể. Lê Văn Hùng nói.')[0]).toMatchObject({ name: 'Lê Văn Hùng' });
});

describe('given names', () => {
  test('after an occupation are a person whom the article knows, else where somebody is from', () => {
    expect(last('Lê Văn Mỹ bị dừng xe. Tài xế Mỹ vi phạm')).toMatchObject({ name: 'Lê Văn Mỹ', codes: [] });
    expect(last('Cảnh sát dừng xe. Tài xế Mỹ vi phạm')).toMatchObject({
      kind: 'common',
      codes: [],
      country: 'USA',
    });
  });
  test('may begin a sentence before words that a subject has behind it', () => {
    expect(last('Lê Văn Thành bị bắt. Thành đã khai nhận').name).toBe('Lê Văn Thành');
    expect(last('Lê Văn Thành bị bắt. Thành phố đã yên bình').name).toBeUndefined();
  });
});

describe('places', () => {
  test('are known again without the word for what they are', () => {
    expect(last('xã Lam Sơn Hạ ngập. Mưa lớn ở vùng núi Lam Sơn Hạ').country).toBe('VNM');
    expect(entitiesOf('huyện Thọ Hòa họp. Theo Thọ Hòa, dân đã về').at(-1)).toMatchObject({
      kind: 'place',
      country: 'VNM',
    });
  });
  test('within the name of something else are none', () => {
    expect(entitiesOf('Washington Examiner đưa tin')).toMatchObject([{ name: 'Washington Examiner' }]);
  });
});

test('firms are no persons behind a post', () => {
  expect(entitiesOf('Chủ tịch Sunrise Group ký')[0]!.kind).not.toBe('person');
  expect(entitiesOf('Chủ tịch Công ty SVG Carlos Alvarez ký')).toMatchObject([
    { kind: 'person', name: 'Carlos Alvarez' },
  ]);
});

test('flights and roads are no names', () => {
  expect(entitiesOf('Chuyến bay VN1271 hạ cánh. Xe chạy trên QL14 bị lật')).toEqual([]);
});

test('a place of sinographic name lies in the foreign country of such names that the article is about', () => {
  const text = 'Đài Loan điều máy bay. Quân đội Đài Loan tập trận. Trực thăng rơi ở huyện Bình Sơn Hạ';
  expect(last(text).country).toBe('TWN');
  expect(last('Ukraine điều máy bay. Quân đội Ukraine tập trận. Xe rơi ở huyện Bình Sơn Hạ').country).toBe(
    'VNM',
  );
});

describe('storms, weapons, products', () => {
  test('are nobody, wherever they are named', () => {
    expect(entitiesOf('Siêu bão Mangkhut mạnh lên. Mangkhut đổ bộ')).toEqual([]);
    expect(entitiesOf('cuộc tập trận chung mang tên Aurora')).toEqual([]);
  });
  test('may have the name of their maker, who is somebody', () => {
    expect(entitiesOf('Điện thoại Samsung bán chạy. Samsung lãi lớn').map(({ start }) => start)).toEqual([
      29,
    ]);
  });
});

test('cơ quan này is the organ named last', () => {
  expect(last('FDA Mỹ cấm bán. Cơ quan này cho biết').codes).toEqual(['USA']);
});

test('a number may be part of the name of a firm', () => {
  expect(last('Công ty Xi măng Hà Tiên 1 (HT1) báo lỗ. Quý này công ty đã lỗ.').name).toBe(
    'Xi măng Hà Tiên 1',
  );
});

describe('given names of other languages', () => {
  const kindsOf = (text: string) => entitiesOf(text).map(({ kind, name }) => `${kind}: ${name}`);

  test('make a person of the name that goes on, whom pronouns mean', () => {
    expect(
      kindsOf('Jeff Bezos đến London. Ông sẽ bay vào vũ trụ.').filter(each => each.endsWith('Jeff Bezos')),
    ).toEqual(['person: Jeff Bezos', 'pronoun: Jeff Bezos']);
  });

  test('make none of a firm, nor of a word in capitals', () => {
    expect(kindsOf('Morgan Group và JOHN DEERE tăng giá.').join()).not.toContain('person');
  });

  test('of women and men alike may be meant by either', () => {
    for (const [text, name] of [
      ['Kim Bum đóng phim mới. Năm 2013, anh ra mắt.', 'Kim Bum'],
      ['Kim Clijsters vô địch. Năm 2009, cô trở lại.', 'Kim Clijsters'],
    ] as const)
      expect(entitiesOf(text).find(({ kind }) => kind === 'pronoun')?.name).toBe(name);
  });

  test('of women are not meant by "ông"', () => {
    expect(
      kindsOf('Angela Merkel đến Paris. Ông sẽ phát biểu.').filter(each => each.startsWith('pronoun')),
    ).toEqual([]);
  });
});

test('Anh at the head of a sentence is the man spoken of, where the article has one', () => {
  const anh = entitiesOf('Họa sĩ Lê Minh Châu nhận giải. Anh sinh năm 1991.').at(-1);
  expect(anh).toMatchObject({ text: 'Anh', kind: 'pronoun', name: 'Lê Minh Châu' });
});

describe('hai ông', () => {
  const entities = (text: string) => toEntities(last(text)).map(({ name, code }) => [name, code]);
  test('are the two persons named last', () => {
    expect(entities('Ông Lê Văn An và ông Trần Văn Bình bị bắt. Sáng nay, khám xét nhà hai ông')).toEqual([
      ['Lê Văn An', undefined],
      ['Trần Văn Bình', undefined],
    ]);
  });
  test('keep their states apart', () => {
    expect(entities('Tổng thống Nga Putin gặp Tổng thống Mỹ Trump. Theo hai ông')).toEqual([
      ['Vladimir Putin', 'RUS'],
      ['Donald Trump', 'USA'],
    ]);
  });
});

test('a foreign name may begin like a word of the language', () => {
  expect(last('Thứ trưởng Ngoại giao Mỹ Tom Shannon nói')).toMatchObject({
    name: 'Tom Shannon',
    codes: ['USA'],
  });
});

test('an acronym that brackets give to an organ means that organ', () => {
  expect(last('Ủy ban Bầu cử Thái Lan (EC) họp. EC quyết định').codes).toEqual(['THA']);
});
