/**
 * Pieces that the patterns are put together from. The text is folded before it is matched: lower case, tone marks
 * on the second vowel (`hoà`, `quý`), plain digits, hyphens and spaces.
 */
import { piece } from '../../../dates/pattern.ts';
import type { Groups } from '../../../dates/rule.ts';

export const DAY = /(?:3[01]|[12]\d|0?[1-9])(?!\d)/;
export const MONTH = /(?:1[0-2]|0?[1-9])(?!\d)/;
export const YEAR = /(?:1\d|20)\d\d(?!\d)/;
export const SEPARATOR = / ?[/.-] ?/;

/** Counts: digits or words. */
const COUNT_WORD =
  /(?:hai mươi|ba mươi|bốn mươi|năm mươi|mười một|mười hai|mười lăm|mười|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)/;
export const COUNT = piece`\d{1,3}(?:,\d)?|${COUNT_WORD}`;

/** The name of a month after `tháng`. */
const MONTH_WORD =
  /(?:mười hai|mười một|mười|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp)(?![a-zà-ỹ])/;
export const MONTH_NAME = piece`${MONTH}|${MONTH_WORD}`;

/** How a year is told by its distance, after `năm`. */
export const YEAR_SHIFT =
  /(?:nay|ngoái|trước đó|trước|vừa qua|qua|vừa rồi|rồi|kia|sau đó|sau|tới(?! (?:nay|giờ|hiện|bây|thời điểm))|đó|ấy|này)(?![a-zà-ỹ])/;

/** A year that follows a day or a month: ` năm 2014`, `/2014`, ` năm ngoái`, ` cùng năm`. */
export const YEAR_AFTER = piece`(?: {0,2}, ?| {1,3})(?:của )?năm {1,3}(?<year>${YEAR}|${YEAR_SHIFT})| ?[/.-] ?(?<numericYear>${YEAR})| {1,2}(?<bareYear>(?:19|20)\d\d(?!\d))| {1,2}(?<sameYear>cùng năm)`;

/** Head nouns of a day; `hai ngày`, `các ngày` announce a list. */
export const DAY_HEAD = piece`(?<plural>(?:các|những|mấy|${COUNT_WORD}|[2-9]) {1,3}ngày {1,3})|(?:cùng )?ngày {1,3}|hôm (?:ngày )?|bữa |mùng |mồng `;
/** Whether such a head announces a list. */
export const plural = (groups: Groups): { plural?: true } => (groups.plural ? { plural: true } : {});

/** First words of such heads. */
export const DAY_HEAD_STARTS = [
  'ngày',
  'cùng',
  'hôm',
  'bữa',
  'mùng',
  'mồng',
  'các',
  'những',
  'mấy',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  '#',
] as const;

/** Prepositions of time straight before a date, at the end of the text to its left. */
export const AFTER_PREPOSITION =
  /(?:^|[ (])(?:từ|đến|tới|vào|hôm|ngày|kể từ|trước|sau|hết|hồi|lúc|sang|dịp|trong|qua|ngay|khoảng|rồi|cho đến|tính đến|tính tới|lễ|nhân|mừng|hạn|hạn chót|hạn cuối|hạn cuối là|hạn chót là|chậm nhất|muộn nhất|nghỉ) {1,2}$/;
