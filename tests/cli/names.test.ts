import { expect, test } from 'vitest';
import { codeOf } from '../../cli/names.ts';

test.each([
  ['Nga', 'RUS'],
  ['nga', 'RUS'],
  ['Hoa Kỳ', 'USA'],
  ['hoa ky', 'USA'],
  ['Đức', 'DEU'],
  ['Liên hợp quốc', 'UN'],
  ['lien hop quoc', 'UN'],
])('%s is known by the code %s', async (name, code) => {
  expect(await codeOf(name)).toBe(code);
});

test.each(['RUS', 'NATO', 'XYZ', 'Sergei Lavrov', 'Nguyễn Văn A', ''])('%s stays as it is', async name => {
  expect(await codeOf(name)).toBe(name);
});
