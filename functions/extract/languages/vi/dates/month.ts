/** Months: `tháng 4/2014`, `tháng Tư năm ngoái`, `tháng trước`, `5/2014`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { isCounted, isDocument, isDosed, isHabit } from './guards.ts';
import { isLunarMonth, monthNumber } from './numbers.ts';
import { MONTH, MONTH_NAME, YEAR_AFTER } from './pieces.ts';
import { isSeveral } from './several.ts';
import { yearOf } from './years.ts';

/** Counts before `tháng` make it a duration: `6 tháng 2 lần`, `hai tháng ba ngày`. */
const COUNTED_MONTHS =
  /(?<![a-zà-ỹ])(?:\d|mỗi|hằng|hàng|lương|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nhiều|bao|ngày|nửa|cả|cá) {1,3}$/;
/** Names with a month in them. */
const REVOLUTION = /cách mạng $/;

const namedMonth: AtomRule = {
  kind: 'atom',
  name: 'month/named',
  reads: 'a month by number or name; a year may follow',
  starts: ['tháng'],
  pattern: pattern`tháng {0,3}(?<month>${MONTH_NAME})(?:${YEAR_AFTER})?(?<lunar> âm lịch)?`,
  produce(groups, around) {
    const { month: text = '', lunar } = groups;
    const month = monthNumber(text);
    const year = yearOf(groups);
    if (!(month >= 1 && month <= 12)) return undefined;
    if (REVOLUTION.test(around.left) && year.year === undefined) return undefined;
    const name = REVOLUTION.test(around.left) ? { inName: true as const } : {};
    if (year.year === undefined) {
      if (isHabit(around) || COUNTED_MONTHS.test(around.left) || isCounted(around)) return undefined;
      if (/^(?:[.,]\d| ?- ?\d{1,2}(?!\d|\/)| ?[/:]\d|%)/.test(around.right)) return undefined;
      // `những tháng năm ấy`, `tháng ba ngày tám`
      if (
        text === 'năm' &&
        !/[A-ZĐ]/.test(around.surface.slice(5)) &&
        !/^ ?(?:[,.;)]|tới|vừa|này)/.test(around.right)
      )
        return undefined;
      if (/^ (?:ngày|tuần|tháng)(?![a-zà-ỹ])/.test(around.right) && !/\d/.test(text)) return undefined;
    }
    if (lunar !== undefined || isLunarMonth(text)) {
      return { value: { kind: 'calendar', lunar: true, month, ...year } };
    }
    return { value: { kind: 'calendar', month, ...year }, ...name };
  },
  examples: [
    yes('tháng 4/2014', ['tháng 4/2014', '2014-04']),
    yes('tháng 3-2014', ['tháng 3-2014', '2014-03']),
    yes('tháng 12.2013', ['tháng 12.2013', '2013-12']),
    yes('tháng 5 năm 2010', ['tháng 5 năm 2010', '2010-05']),
    yes('hồi tháng 9, ông nói', ['tháng 9', '2014-09']),
    yes('hồi tháng 12', ['tháng 12', '2013-12']),
    yes('Tháng Tư năm ngoái', ['Tháng Tư năm ngoái', '2013-04']),
    yes('từ tháng Một năm sau', ['tháng Một năm sau', '2015-01']),
    yes('tháng Mười hai năm 2012', ['tháng Mười hai năm 2012', '2012-12']),
    yes('trong tháng 4 vừa qua', ['tháng 4 vừa qua', '2014-04']),
    yes('sẽ bắt đầu vào tháng 11', ['tháng 11', '2014-11']),
    yes('Cách mạng tháng Tám năm 1945', ['tháng Tám năm 1945', '1945-08']),
    yes('tháng 06 / 2011', ['tháng 06 / 2011', '2011-06']),
    yes('tháng 3 và tháng 6/2014', ['tháng 3 và tháng 6/2014', '{2014-03,2014-06}']),
    ...on(
      '2014-01-15',
      yes('hồi tháng 11', ['tháng 11', '2013-11']),
      yes('tháng 11 vừa qua', ['tháng 11 vừa qua', '2013-11']),
    ),
    ...on('2014-12-15', yes('sẽ thi vào tháng 1', ['tháng 1', '2015-01'])),
    ...on(null, yes('trong tháng 4', ['tháng 4', 'XXXX-04'])),
    ...no(
      'những tháng năm ấy',
      'mỗi tháng 2 triệu',
      'tháng 7 hằng năm',
      'lương tháng 5 triệu đồng',
      '6 tháng 2 lần',
      'tháng 13',
      'ngày Cá tháng Tư',
      'Cách mạng Tháng Mười',
      'cả tháng ba ngày',
    ),
  ],
};

const CONNECTED = / ?[-,&] ?|,? và | (?:đến|tới|hoặc|hay) /;

const ENDS_LIST = /^ ?(?:$|[,.;:)!?]|(?:tới|này|vừa|để|tại|ở|do|với|khi|sẽ|đã|là)(?![a-zà-ỹ]))/;

/** Words of a clause that tells of every year. */
const OFTEN = /(?<![a-zà-ỹ])(?:thường|hay|mùa|mỗi|hàng|hằng|luôn|khi|nở|chín|rộ)(?![a-zà-ỹ])/;

const severalMonths: AtomRule = {
  kind: 'atom',
  name: 'month/several',
  reads: 'several months in digits: a range or a list that shares the year at its end',
  starts: ['tháng', 'các', 'hai', 'ba', 'những'],
  pattern: pattern`(?<plural>(?:các|hai|ba|những) )?tháng (?<months>${MONTH}(?:(?:${CONNECTED})${MONTH}){1,6})(?! ?[/-] ?\d{1,3}(?!\d)|,\d)(?:${YEAR_AFTER})?`,
  produce(groups, around) {
    const { months = '', plural } = groups;
    const year = yearOf(groups);
    const told = year.year !== undefined || plural !== undefined;
    if (COUNTED_MONTHS.test(around.left) && !told) return undefined;
    if (isHabit(around) || isDosed(around)) return undefined;
    const numbers = months.match(/\d+/g)!.map(Number);
    const from = numbers[0]!;
    const to = numbers.at(-1)!;
    const last: CalendarValue = { kind: 'calendar', month: to, ...year };
    const range = numbers.length === 2 && /-|đến|tới/.test(months);
    // `tháng 7-8 là lúc nóng nhất`: without a year it may be every year's.
    const about =
      (/(?<![a-zà-ỹ])(?:khoảng|vào|trong|hồi|ra) $/.test(around.left) && !OFTEN.test(around.left)) ||
      /^ (?:vừa|tới|sắp|này)(?![a-zà-ỹ])/.test(around.right);
    if (!told && (range ? /-/.test(months) && !about : numbers.length === 2 && !months.includes('và')))
      return undefined;
    if (numbers.some((month, i) => i > 0 && (told ? month === numbers[i - 1]! : month <= numbers[i - 1]!))) {
      return undefined;
    }
    // `tăng so với tháng 9 và 2 nhóm hàng`
    if (!told && !ENDS_LIST.test(around.right)) return undefined;
    if (range) return { value: { kind: 'range', from: { kind: 'calendar', month: from }, to: last } };
    if (months.includes('-')) return undefined;
    const members = numbers.slice(0, -1).map((month): CalendarValue => ({ kind: 'calendar', month }));
    return { value: { kind: 'list', members: [...members, last] } };
  },
  examples: [
    yes('tháng 7 và 8/2014', ['tháng 7 và 8/2014', '{2014-07,2014-08}']),
    yes('trong tháng 3, 4 và 5', ['tháng 3, 4 và 5', '{2014-03,2014-04,2014-05}']),
    yes('từ tháng 5-10/2014', ['từ tháng 5-10/2014', '2014-05/2014-10']),
    yes('các tháng 3, 6 và 9 năm 2013', ['các tháng 3, 6 và 9 năm 2013', '{2013-03,2013-06,2013-09}']),
    yes('dự kiến sang Mỹ vào khoảng tháng 11-12.', ['khoảng tháng 11-12', '2014-11/2014-12']),
    yes('bàn giao vào tháng 11-12.', ['tháng 11-12', '2014-11/2014-12']),
    yes('trong tháng 8-9 vừa qua', ['tháng 8-9 vừa qua', '2014-08/2014-09']),
    ...no('hoa thường nở vào tháng 2-3'),
    yes('tháng 7, 8/2014', ['tháng 7, 8/2014', '{2014-07,2014-08}']),
    ...no('tháng 7-8 là lúc nóng nhất', 'mỗi tháng 2-3 lần', 'số 9 và 2 nhóm hàng'),
  ],
};

const numericMonth: AtomRule = {
  kind: 'atom',
  name: 'month/numeric',
  reads: 'month and year in digits without `tháng`',
  starts: ['#'],
  pattern: pattern`(?<month>${MONTH})(?<separator> ?[/.-] ?)(?<year>(?:19|20)\d\d(?!\d))`,
  produce({ month, year, separator = '' }, around) {
    if (isDocument(around) || isCounted(around) || /[\d/.,-] ?$/.test(around.left)) return undefined;
    const preposition =
      /(?<![a-zà-ỹ])(?:từ|đến|tới|vào|hồi|trước|sau|trong|đầu|giữa|cuối|khoảng|kể từ|hết) $/.test(
        around.left,
      );
    if (separator.trim() !== '/' && !preposition) return undefined;
    if (separator.trim() === '.' && !preposition) return undefined;
    return { value: { kind: 'calendar', month: Number(month), year: Number(year) } };
  },
  examples: [
    yes('từ 5/2014', ['5/2014', '2014-05']),
    yes('(10/2013)', ['10/2013', '2013-10']),
    yes('đến 12-2015 sẽ xong', ['12-2015', '2015-12']),
    ...no(
      'Thông tư 12/2018/TT-BTC',
      'Nghị định số 15/2020/NĐ-CP',
      'Nghị định 10/2014',
      'giá 5.2014 đồng',
      'tỷ số 1-2014',
    ),
  ],
};

const relativeMonth: AtomRule = {
  kind: 'atom',
  name: 'month/relative',
  reads: 'this, the last or the next month',
  starts: ['tháng', 'cùng'],
  pattern: pattern`tháng (?<word>này|nay|trước đó|trước|vừa rồi|vừa qua|rồi|qua|tới(?! (?:nay|giờ|hiện|bây|thời điểm))|sau đó|sau|đó|ấy)(?![a-zà-ỹ])|(?<same>cùng tháng)(?! (?:ngày|\d))`,
  produce({ word = '', same }, around) {
    if (same) return { value: { kind: 'relative', unit: 'month', shift: 0, base: 'earlier' } };
    if (isSeveral(around.left)) return undefined;
    if (word === 'qua') return { value: { kind: 'window', unit: 'month', count: 1, direction: -1 } };
    const base = /đó|ấy/.test(word) ? 'earlier' : word === 'trước' ? 'sentence' : 'publication';
    const shift = /^(?:này|nay|đó|ấy)$/.test(word) ? 0 : /tới|sau/.test(word) ? 1 : -1;
    if (word === 'trước' && /^ (?:khi|ngày|lúc)/.test(around.right)) return undefined;
    return { value: { kind: 'relative', unit: 'month', shift, base } };
  },
  examples: [
    yes('tháng trước', ['tháng trước', '2014-09']),
    yes('tháng này', ['tháng này', '2014-10']),
    yes('tháng tới', ['tháng tới', '2014-11']),
    yes('đầu tháng sau', ['đầu tháng sau', '2014-11', { mod: 'start' }]),
    yes(
      'Tháng 3/2010 ông đi. Cuối tháng đó ông về.',
      ['Tháng 3/2010', '2010-03'],
      ['Cuối tháng đó', '2010-03', { mod: 'end' }],
    ),
    ...no('1500 tháng trước', 'những tháng qua', 'vài tháng tới', 'các tháng trước', 'mỗi tháng này'),
  ],
};

export const monthRules = [namedMonth, severalMonths, numericMonth, relativeMonth];
