import { type Around, REACH } from './rule.ts';

/** The text round a stretch, cut at the ends of its line and at {@link REACH} characters. */
export function surroundings(text: string, plain: string, start: number, end: number): Around {
  const low = Math.max(0, start - REACH);
  const high = Math.min(text.length, end + REACH);
  const before = plain.slice(low, start);
  const after = plain.slice(end, high);
  const left = before.slice(before.lastIndexOf('\n') + 1);
  const newline = after.indexOf('\n');
  const right = newline < 0 ? after : after.slice(0, newline);
  return {
    left,
    right,
    get leftSurface() {
      return text.slice(start - left.length, start);
    },
    get rightSurface() {
      return text.slice(end, end + right.length);
    },
    get surface() {
      return text.slice(start, end);
    },
  };
}
