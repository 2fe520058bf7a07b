import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const persons = (text: string) =>
  entitiesOf(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ text, codes, name }) => [text, ...codes, name]);

describe('a post behind a name', () => {
  test('is part of the mention, and of later ones of the same person', () => {
    expect(
      persons('Ông Lê Văn Sơn, Phó chánh thanh tra Sở Y tế Hà Nội, cho biết. Ông Sơn nói thêm.'),
    ).toEqual([
      ['Ông Lê Văn Sơn, Phó chánh thanh tra Sở Y tế Hà Nội', 'VNM', 'Lê Văn Sơn'],
      ['Ông Sơn', 'VNM', 'Lê Văn Sơn'],
    ]);
  });

  test('may be brought in by `hiện là`', () => {
    expect(persons('Bà Trần Thị Lan, người hiện là Đại sứ Việt Nam tại Pháp, đã phát biểu.')[0]).toContain(
      'VNM',
    );
  });

  test('stays outside in brackets, and tells whom he acts for all the same', () => {
    expect(persons('Trung tá Trần Văn Hải (Trưởng Công an huyện Sóc Sơn) cho biết.')).toEqual([
      ['Trung tá Trần Văn Hải', 'VNM', 'Trần Văn Hải'],
    ]);
  });

  test('that is held no more gives no code', () => {
    expect(persons('Ông Lê Văn Sơn, nguyên Giám đốc Sở Y tế Hà Nội, ra tòa.')).toEqual([
      ['Ông Lê Văn Sơn', 'Lê Văn Sơn'],
    ]);
  });

  test('shows that a foreign name is a person, whom the first word alone means later', () => {
    expect(persons('Somchai Rattana, giám đốc Cục Điều tra Thái Lan, đã nói. Somchai kể lại.')).toEqual([
      ['Somchai Rattana, giám đốc Cục Điều tra Thái Lan', 'THA', 'Somchai Rattana'],
      ['Somchai', 'THA', 'Somchai Rattana'],
    ]);
  });
});

test('an acronym in brackets behind an organ stands for it', () => {
  const mentions = entitiesOf(
    'Cục Điều tra Trung ương Thái Lan (CIB) ra thông báo. CIB nói đã bắt một người.',
  );
  expect(mentions.map(({ text, codes }) => [text, ...codes])).toContainEqual(['CIB', 'THA']);
});
