/** Counts of units: `5 năm`, `hơn hai tuần`, `nửa tháng`. */
import { piece } from '../../../dates/pattern.ts';
import type { Unit } from '../../../dates/value.ts';
import { count } from './numbers.ts';
import { COUNT } from './pieces.ts';

/** The unit of a count, by its word. */
export const UNITS: Record<string, Unit> = {
  ngày: 'day',
  hôm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
  'thập kỷ': 'decade',
  'thập niên': 'decade',
  'thế kỷ': 'century',
};
export const UNIT = /(?:ngày|tuần lễ|tuần|tháng|quý|năm|thập kỷ|thập niên|thế kỷ|hôm)/;
export const APPROXIMATE =
  /(?:hơn|gần|khoảng|chừng|tròn|đúng|suốt|ngót nghét|ngót|tầm|trên|trong khoảng|ít nhất|chẵn)/;
export const WORDY_COUNT = piece`${COUNT}|nửa|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:mươi(?: (?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|chục)|chục|mười (?:ba|bốn|sáu|bảy|tám|chín)`;
export const COUNT_STARTS = [
  '#',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'bẩy',
  'tám',
  'chín',
  'mười',
  'chục',
  'nửa',
  'hơn',
  'gần',
  'khoảng',
  'chừng',
  'tròn',
  'đúng',
  'suốt',
  'ngót',
  'tầm',
  'trên',
  'cách',
  'chẵn',
] as const;

/** The number that a count tells, with `rưỡi` behind its unit the half more. */
export function amount(text: string, half: string | undefined): number | undefined {
  const words = text.trim();
  const number =
    words === 'nửa'
      ? 0.5
      : words === 'chục'
        ? 10
        : / chục$/.test(words)
          ? (count(words.replace(/ chục$/, '')) ?? 0) * 10
          : count(words);
  return number === undefined || Number.isNaN(number) ? undefined : number + (half === undefined ? 0 : 0.5);
}
