import { describe, expect, it } from 'vitest';
import { fold } from '../../functions/extract/languages/vi/spelling.ts';

describe('fold', () => {
  it.each([
    ['hòa', 'hoà'],
    ['qúy', 'quý'],
    ['Thuỷ', 'THỦY'],
    ['hoe\u0323', 'họe'],
    ['\u00d0ức', 'Đức'],
  ])('takes %s and %s for the same word', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['năm', 'nắm'],
    ['qua', 'quá'],
    ['của', 'cửa'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});
