/** Days with the month told by `tháng`: `ngày 2 tháng 9 năm 1945`, `ngày 8 tháng này`, days in words. */
import { isDay } from '../../../../../schemas/day.ts';
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern, piece } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import type { Shift } from '../../../dates/value.ts';
import { isCounted, isDosed, isHabit } from './guards.ts';
import { count, isLunarMonth, monthNumber } from './numbers.ts';
import { AFTER_PREPOSITION, DAY, DAY_HEAD, DAY_HEAD_STARTS, MONTH_NAME, YEAR, YEAR_AFTER } from './pieces.ts';
import { yearOf } from './years.ts';

const UNIT_WORD = /(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)/;
/** Days in words: `mồng hai`, `mười lăm`, `hai mươi mốt`, `ba mươi`, `ba mốt`. */
const DAY_WORD = piece`(?:mười|hai mươi|hai mốt|hai|ba mươi|ba mốt|ba)(?: ${UNIT_WORD})?|${UNIT_WORD}`;
const DIGIT_WORD = /(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín)/;
/** Years in words: digit by digit (`một chín bảy lăm`), or as a number (`một nghìn chín trăm bốn mươi lăm`). */
const YEAR_WORDS = piece`${DIGIT_WORD}(?: ${DIGIT_WORD}){3}|(?:một|hai) (?:nghìn|ngàn) (?:${DIGIT_WORD} trăm )?(?:linh |lẻ |mươi |mười |${DIGIT_WORD} ){0,3}(?:${DIGIT_WORD}|mươi|mười)`;

const DIGITS: Record<string, number> = { không: 0, mốt: 1, tư: 4, lăm: 5 };
const digit = (word: string) => DIGITS[word] ?? count(word) ?? Number.NaN;

/** A year in words. */
function yearInWords(text: string): number | undefined {
  const words = text.split(/ +/);
  let year = 0;
  if (/nghìn|ngàn/.test(text)) {
    let pending = 0;
    for (const word of words) {
      if (word === 'nghìn' || word === 'ngàn') [year, pending] = [year + pending * 1000, 0];
      else if (word === 'trăm') [year, pending] = [year + pending * 100, 0];
      else if (word === 'mươi') [year, pending] = [year + pending * 10, 0];
      else if (word === 'mười') year += 10;
      else if (word !== 'linh' && word !== 'lẻ') pending = digit(word);
    }
    year += pending;
  } else year = words.reduce((sum, word) => sum * 10 + digit(word), 0);
  return year >= 1000 && year <= 2100 ? year : undefined;
}

const SHIFT: Record<string, Shift> = {
  này: { shift: 0, base: 'publication' },
  nay: { shift: 0, base: 'publication' },
  trước: { shift: -1, base: 'publication' },
  'vừa qua': { shift: -1, base: 'publication' },
  qua: { shift: -1, base: 'publication' },
  tới: { shift: 1, base: 'publication' },
  sau: { shift: 1, base: 'publication' },
  đó: { shift: 0, base: 'earlier' },
  ấy: { shift: 0, base: 'earlier' },
};

const dayOfMonth: AtomRule = {
  kind: 'atom',
  name: 'long/day-of-month',
  reads: 'a day with its month by `tháng`, in digits or words; a year may follow',
  starts: [...DAY_HEAD_STARTS, 'rằm', 'mười', 'một', 'tám', 'chín'],
  pattern: pattern`(?<head>${DAY_HEAD}|ngày (?:mùng|mồng) )?(?:(?<day>${DAY})|(?<dayWord>${DAY_WORD}))(?:,? {1,3}|-)tháng {0,2}(?<month>${MONTH_NAME})(?: ?,? năm (?<yearWords>${YEAR_WORDS})(?! [a-zà-ỹ]{0,3}(?:tuổi|triệu|tỷ))|(?:${YEAR_AFTER}))?(?<lunar> âm lịch| âm| \(âm lịch\))?`,
  produce(groups, around) {
    const { head, day: digits, dayWord, month: monthText = '', yearWords, lunar } = groups;
    const day = digits === undefined ? count(dayWord ?? '') : Number(digits);
    const month = monthNumber(monthText);
    if (day === undefined || !(day >= 1 && day <= 31) || !(month >= 1)) return undefined;
    if (isDosed(around) || isHabit(around)) return undefined;
    const written = yearWords === undefined ? undefined : yearInWords(yearWords);
    const year = written === undefined ? yearOf(groups) : { year: written };
    const isLunar = lunar !== undefined || isLunarMonth(monthText);
    if (isLunar) {
      if (day > 30) return undefined;
      return { value: { kind: 'calendar', lunar: true, day, month, ...year } };
    }
    if (!isDay(typeof year.year === 'number' ? year.year : 2000, month, day)) return undefined;
    // `3 tháng 4 ngày` is a duration, `hai tháng ba` a count.
    if (head === undefined) {
      if (digits === undefined || monthText === 'năm' || /^ (?:ngày|lần|tuần)/.test(around.right))
        return undefined;
      if (year.year === undefined && !AFTER_PREPOSITION.test(around.left)) return undefined;
      if (year.year === undefined && /(?<![a-zà-ỹ])(?:sau|trước|trong|khoảng|qua|hết) $/.test(around.left))
        return undefined;
    }
    if (head !== undefined && groups.plural) return undefined;
    return { value: { kind: 'calendar', day, month, ...year } };
  },
  examples: [
    yes('ngày 2 tháng 9 năm 1945', ['ngày 2 tháng 9 năm 1945', '1945-09-02']),
    yes('ngày ba mươi tháng tư năm một chín bảy lăm', [
      'ngày ba mươi tháng tư năm một chín bảy lăm',
      '1975-04-30',
    ]),
    yes('ngày mồng hai tháng chín năm một nghìn chín trăm bốn mươi lăm', [
      'ngày mồng hai tháng chín năm một nghìn chín trăm bốn mươi lăm',
      '1945-09-02',
    ]),
    yes('ngày 12 tháng Mười', ['ngày 12 tháng Mười', '2014-10-12']),
    yes('Ngày 1 tháng 6, các em', ['Ngày 1 tháng 6', '2014-06-01']),
    yes('ngày 4 tháng 7, năm 1776', ['ngày 4 tháng 7, năm 1776', '1776-07-04']),
    yes('hôm 22 tháng 9', ['hôm 22 tháng 9', '2014-09-22']),
    yes('mùng 10 tháng 3 âm lịch', ['mùng 10 tháng 3 âm lịch', '2014-04-09']),
    yes('ngày hai mươi lăm tháng mười hai', ['ngày hai mươi lăm tháng mười hai', '2014-12-25']),
    ...on('2016-05-01', yes('ngày 28 tháng 4 vừa qua', ['ngày 28 tháng 4 vừa qua', '2016-04-28'])),
    ...no('mang thai 3 tháng 4 ngày', 'ngày 31 tháng 6', 'sau 6 tháng 2 lần'),
  ],
};

const dayOfRelativeMonth: AtomRule = {
  kind: 'atom',
  name: 'long/day-of-relative-month',
  reads: 'a day of this, the last or the next month, or of the month told before',
  starts: DAY_HEAD_STARTS,
  pattern: pattern`(?<head>${DAY_HEAD})?(?<day>${DAY}) {1,3}(?:tháng (?<shift>này|nay|trước|vừa qua|qua|tới|sau|đó|ấy)(?![a-zà-ỹ])|(?<same>cùng tháng))`,
  produce({ day, shift = '', same, head, plural }) {
    if (head === undefined || plural) return undefined;
    const month: Shift | undefined = same ? { shift: 0, base: 'earlier' } : SHIFT[shift];
    return month && { value: { kind: 'calendar', day: Number(day), month } };
  },
  examples: [
    yes('ngày 20 tháng này', ['ngày 20 tháng này', '2014-10-20']),
    yes('hôm 28 tháng trước', ['hôm 28 tháng trước', '2014-09-28']),
    yes('ngày 5 tháng tới', ['ngày 5 tháng tới', '2014-11-05']),
    yes(
      'Ngày 3/9 ông đến; ngày 5 cùng tháng ông đi.',
      ['Ngày 3/9', '2014-09-03'],
      ['ngày 5 cùng tháng', '2014-09-05'],
    ),
    ...no('5 tháng trước khi cưới'),
  ],
};

const yearWordsRule: AtomRule = {
  kind: 'atom',
  name: 'long/year-in-words',
  reads: 'a year in words after `năm`',
  starts: ['năm'],
  pattern: pattern`năm {1,3}(?<words>${YEAR_WORDS})(?![a-zà-ỹ])`,
  produce({ words = '' }, around) {
    const year = yearInWords(words);
    return year === undefined || isCounted(around) || YEAR.test(words)
      ? undefined
      : { value: { kind: 'calendar', year } };
  },
  examples: [
    yes('năm một chín bốn lăm', ['năm một chín bốn lăm', '1945']),
    yes('năm hai nghìn không trăm mười', ['năm hai nghìn không trăm mười', '2010']),
    ...no('năm một nghìn đồng', 'năm hai ba bốn'),
  ],
};

export const longRules = [dayOfMonth, dayOfRelativeMonth, yearWordsRule];
