import { describe, expect, test } from 'vitest';
import { toEntities } from '../../functions/extract/entities/index.ts';
import { entitiesOf } from './read.ts';

const last = (text: string) => toEntities(entitiesOf(text).at(-1)!)[0]!;
const common = (text: string) => entitiesOf(text).filter(({ kind }) => kind === 'common');

describe('nouns for people and firms', () => {
  test('take in what counts them', () => {
    expect(common('Sáng nay hàng chục khách hàng kéo đến.')[0]!.text).toBe('hàng chục khách hàng');
  });

  test('stand for the one firm that the article is about', () => {
    expect(last('Công ty Sao Việt báo cáo năm. Quý này công ty đã lỗ.')).toMatchObject({
      text: 'công ty',
      name: 'Sao Việt',
    });
  });

  test('stand for nobody where the article names several firms alike', () => {
    expect(last('Công ty Sao Việt và Công ty Trăng Vàng. Quý này công ty đã lỗ.').name).toBeUndefined();
  });

  test('are others than the firm spoken of behind other words', () => {
    expect(common('Công ty Sao Việt báo cáo. Theo đó, công ty xử lý môi trường ở quận này.')).toEqual([]);
  });

  test.each(['các công ty', 'nhiều doanh nghiệp'])('are others than the firm spoken of: %s', words => {
    const named = common(`Công ty Sao Việt báo cáo. Theo đó, ${words} đã lỗ.`);
    expect(named.map(({ text, name }) => [text, name])).toEqual([[words, undefined]]);
  });

  test('stand for the one person of that sort', () => {
    expect(last('Ca sĩ Lê Thu Hằng hát. Hôm qua ca sĩ kể chuyện.')).toMatchObject({ name: 'Lê Thu Hằng' });
  });

  test('with a number are other people', () => {
    expect(last('Ca sĩ Lê Thu Hằng hát. Hôm qua nhiều ca sĩ kể chuyện.').name).toBeUndefined();
  });

  test('are no name of a newspaper', () => {
    expect(common('theo báo Thanh Niên')).toEqual([]);
  });
});

describe('short names', () => {
  test.each([
    ['Bà Emma Watkins đến. Sau đó Emma kể.', 'Emma Watkins'],
    ['Hai diễn viên Emma Watkins và Paul Watkins. Sau đó bà Emma kể.', 'Emma Watkins'],
    ['GNC Express báo cáo. Sau đó GNC trả nợ.', 'GNC Express'],
  ])('of %s', (text, name) => expect(last(text).name).toBe(name));

  test('that begin several names are left as they are', () => {
    expect(last('GNC Express và GNC Mobile báo cáo. Sau đó GNC trả nợ.').name).toBe('GNC');
  });

  test('a firm goes by the acronym in brackets where the article uses it more', () => {
    const text = 'Công ty cổ phần Thép Sao Việt (SVC) báo cáo. SVC lỗ. Theo SVC, quý này khó.';
    expect(new Set(entitiesOf(text).map(({ name }) => name))).toEqual(new Set(['SVC']));
  });

  test('an age makes a person of a name', () => {
    expect(entitiesOf('Cảnh sát cho biết Paul Watkins, 20 tuổi, mất tích.').at(-1)!.kind).toBe('person');
  });
});

describe('organs without a country', () => {
  test.each(['cơ quan chức năng', 'lực lượng chức năng', 'chính quyền địa phương', 'nhà chức trách'])(
    'belong to home in an article about home: %s',
    organ => {
      expect(last(`Mưa lớn ở Hà Nội. Hôm qua ${organ}`).code).toBe('VNM');
    },
  );

  test('belong to the country of the place in a story from abroad', () => {
    expect(last('Mưa lớn ở Tokyo và Osaka. Hôm qua cảnh sát').code).toBe('JPN');
  });

  test('a city that no table has lies in the country of its province', () => {
    expect(last('Chính quyền thành phố Tịnh Tây, tỉnh Quảng Tây').code ?? '').not.toBe('VNM');
  });
});

describe('lists and organs with brackets', () => {
  test('a list goes on over what brackets say of its members', () => {
    const [first, second] = entitiesOf('Nguyễn Văn An (17 tuổi) và Trần Văn Bình bị bắt');
    expect(second!.group).toBe(first!.group);
  });

  test('the state of an organ may stand behind its acronym', () => {
    expect(last('Cục Quản lý Dược phẩm (FDA) Thái Lan').code).toBe('THA');
  });
});

test('where people come from is part of the noun', () => {
  const mentions = entitiesOf('Người dân Hà Nội chờ đợi, khách hàng Mỹ cũng vậy.');
  expect(mentions.map(({ text, kind, country }) => [text, kind, country])).toEqual([
    ['Người dân Hà Nội', 'common', 'VNM'],
    ['khách hàng Mỹ', 'common', 'USA'],
  ]);
});

describe('people told by their number', () => {
  const common = (text: string) =>
    entitiesOf(text)
      .filter(({ kind }) => kind === 'common')
      .map(({ text }) => text);

  test('are somebody', () => {
    expect(common('Sáu người bị bắt, 19 người được thả, 1.200 học sinh nghỉ học.')).toEqual([
      'Sáu người',
      '19 người',
      '1.200 học sinh',
    ]);
  });

  test('are not counted by a date', () => {
    expect(common('Tháng 9 người dân lo lắng.')).toEqual(['người dân']);
  });
});
