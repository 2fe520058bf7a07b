import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { KINDS, legend, paintText } from '../../cli/explain/paint.ts';
import { displayWidth } from '../../cli/output/width.ts';

// Colours are chosen when their module is loaded; without them the marks can be read.
vi.hoisted(() => {
  process.env.NO_COLOR = '1';
});

const TEXT = 'NATO đã đình chỉ hợp tác với Nga từ tháng 4/2014.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('the legend names every kind of stretch', () => {
  for (const kind of KINDS) expect(legend()).toContain(kind);
});

test('without colours, marks tell what a stretch is, and numbers name the events', () => {
  const spans = [
    { ...at('NATO'), kind: 'actor' as const },
    { ...at('đình chỉ'), kind: 'trigger' as const, number: 1 },
    { ...at('tháng 4/2014'), kind: 'date' as const },
  ];
  expect(paintText(TEXT, 0, TEXT.length, spans, 80)).toEqual([
    '[NATO] đã *đình chỉ*[1] hợp tác với Nga từ <tháng 4/2014>.',
  ]);
});

test('of two spans over one stretch that of the higher rank is seen', () => {
  const spans = [
    { ...at('NATO đã đình chỉ'), kind: 'actor' as const },
    { ...at('đình chỉ'), kind: 'trigger' as const },
  ];
  expect(paintText(TEXT, 0, 16, spans, 80)).toEqual(['[NATO đã ]*đình chỉ*']);
});

test('lines break between words, and a span goes on over the break', () => {
  expect(paintText(TEXT, 0, TEXT.length, [{ ...at('đình chỉ hợp tác'), kind: 'trigger' }], 16)).toEqual([
    'NATO đã *đình chỉ*',
    '*hợp tác* với Nga',
    'từ tháng 4/2014.',
  ]);
});

test('a text cannot steer the terminal', () => {
  const hostile = 'NATO\u001b[2J \u202eđình\u0007 chỉ';
  expect(paintText(hostile, 0, hostile.length, [], 80)).toEqual(['NATO[2J đình chỉ']);
});

test('any text with any spans keeps its words and its width', () => {
  const span = fc.record({ start: fc.nat(80), end: fc.nat(80), kind: fc.constantFrom(...KINDS) });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(span), (text, spans) => {
      const inside = spans.filter(({ start, end }) => start <= end && end <= text.length);
      const lines = paintText(text, 0, text.length, inside, 30);
      const words = text
        .replaceAll(/[\p{Cc}\p{Cf}]/gu, c => (/\s/.test(c) ? ' ' : ''))
        .split(/\s+/)
        .filter(Boolean);
      const plain = paintText(text, 0, text.length, [], 30);
      expect(plain.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
      expect(lines).toHaveLength(plain.length);
      for (const line of plain) {
        if (line.includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(30);
      }
    }),
  );
});
