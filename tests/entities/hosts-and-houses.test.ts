import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const codesOf = (text: string, words: string) =>
  entitiesOf(text)
    .filter(mention => mention.text.toLowerCase().startsWith(words.toLowerCase()))
    .at(-1)?.codes;

describe('the host', () => {
  test.each([
    ['Nga họp với Mỹ tại Oman. Đoàn Nga cảm ơn nước chủ nhà.', ['OMN']],
    ['Hôm 5/9, tại Ba Lan, Mỹ và nước chủ nhà khởi công nhà máy.', ['POL']],
    ['Mỹ và nước chủ nhà tập trận ở Ba Lan.', ['POL']],
  ])('is the country in which it happens: %s', (text, codes) => {
    expect(codesOf(text, 'nước chủ nhà')).toEqual(codes);
  });
});

describe('a parliament by its own name', () => {
  test.each([
    ['Ba Lan lo ngại. Ủy ban Quốc phòng Duma Quốc gia họp.', 'Ủy ban', ['RUS']],
    ['Nga lo ngại. Sejm họp.', 'Sejm', ['POL']],
    ['Nga lo ngại. Quốc hội (Verkhovna Rada) họp.', 'Quốc hội', ['UKR']],
  ])('is that of its state, whoever was named before: %s', (text, words, codes) => {
    expect(codesOf(text, words)).toEqual(codes);
  });
});

describe('a house of which any is meant', () => {
  test.each([
    'NATO họp. Phần Lan không tham gia liên minh quân sự nào.',
    'NATO họp. Phần Lan muốn lập một liên minh quân sự.',
  ])('is none told before: %s', text => {
    expect(codesOf(text, 'liên minh')).toBeUndefined();
  });

  test('but the one told before where nothing makes it any', () => {
    expect(codesOf('NATO họp. Phần Lan rời liên minh quân sự này.', 'liên minh')).toEqual(['NATO']);
  });
});

test('two organs have the state that is told behind the second', () => {
  expect(codesOf('Các quan chức và binh sĩ Mỹ rời Iraq.', 'các quan chức')).toEqual(['USA']);
});

test('a party has all of its name', () => {
  const [party] = entitiesOf('Đảng Dân chủ Xã hội thất bại.');
  expect(party).toMatchObject({ kind: 'group', name: 'Đảng Dân chủ Xã hội' });
});
