import { expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

const read = (text: string) =>
  entitiesOf(text).map(({ text, codes, name }) => [text, ...(name === undefined ? codes : [name])]);

test.each([
  [
    'Đoàn đại biểu Quốc hội Lào do Chủ tịch Quốc hội Pany Yathotou dẫn đầu thăm Cuba.',
    [
      ['Đoàn đại biểu Quốc hội Lào do Chủ tịch Quốc hội Pany Yathotou dẫn đầu', 'LAO'],
      ['Cuba', 'CUB'],
    ],
  ],
  ['Liên quân do Mỹ đứng đầu rút lui.', [['Liên quân do Mỹ đứng đầu', 'USA']]],
  [
    'Lực lượng Dân chủ Syria (SDF) do Mỹ hậu thuẫn rút lui.',
    [['Lực lượng Dân chủ Syria (SDF) do Mỹ hậu thuẫn', 'SDF']],
  ],
  ['Phe đối lập Taliban rút lui.', [['Phe đối lập Taliban', 'Taliban']]],
])('whoever leads others is told of with them: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('whoever did something is no leader', () => {
  expect(read('Quân đội Nga rút lui do Mỹ can thiệp.').map(([text]) => text)).toEqual(['Quân đội Nga', 'Mỹ']);
});
