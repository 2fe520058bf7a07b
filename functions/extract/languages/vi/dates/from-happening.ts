/** How long before or after another happening something was: `hai ngày sau khi …`, `gần ba tháng trước cuộc …`. */
import type { DistanceToHappening } from '../../../dates/language.ts';
import { piece } from '../../../dates/pattern.ts';
import { amount, UNIT, UNITS, WORDY_COUNT } from './amounts.ts';

/** Words before a count that leave it exact, and others that only round it. */
const EXACT = /(?:chỉ đúng|đúng|tròn|chỉ|chẵn)/;
const ROUND = /(?:hơn|gần|khoảng|chừng|ngót|tầm|trên|chưa đầy|chưa tới|chưa đến|ít nhất|xấp xỉ|cỡ)/;

/** Such words, behind none that make a stretch of them (`trong hai ngày sau khi`). */
const DISTANCE = new RegExp(
  piece`(?<![a-zà-ỹ0-9.,/])(?<before>(?:trong|suốt|vòng|mỗi|mấy|từ|ngày|tháng|lần|thứ|cách) )?(?:(?<exact>${EXACT}|chỉ ${ROUND}) )?(?:(?<round>${ROUND}) )?(?<count>${WORDY_COUNT}) (?<unit>${UNIT})(?<half> rưỡi)?(?: ngay)? (?<side>sau|trước)(?: khi| lúc| ngày)?$`
    .source,
);

/** Characters that such words may have. */
export const LONGEST_DISTANCE = 48;

/** Reads the words at the end of a text in lower case. */
export function distanceToHappening(text: string): DistanceToHappening | undefined {
  const groups = DISTANCE.exec(text)?.groups;
  if (!groups || groups.before !== undefined) return undefined;
  const number = amount(groups.count!, groups.half);
  if (number === undefined || number <= 0) return undefined;
  const round = groups.round !== undefined || !Number.isInteger(number) || (groups.exact ?? '').includes(' ');
  return { unit: UNITS[groups.unit!]!, count: number, direction: groups.side === 'sau' ? 1 : -1, round };
}
