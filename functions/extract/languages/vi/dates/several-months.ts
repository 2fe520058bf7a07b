/** Several months in digits: `tháng 7 và 8/2014`, `từ tháng 5-10/2014`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { COUNTED_MONTHS, isDosed, isHabit } from './guards.ts';
import { MONTH, YEAR_AFTER } from './pieces.ts';
import { yearOf } from './years.ts';

const CONNECTED = / ?[-,&] ?|,? và | (?:đến|tới|hoặc|hay) /;

const ENDS_LIST = /^ ?(?:$|[,.;:)!?]|(?:tới|này|vừa|để|tại|ở|do|với|khi|sẽ|đã|là)(?![a-zà-ỹ]))/;

/** Words of a clause that tells of every year. */
const OFTEN = /(?<![a-zà-ỹ])(?:thường|hay|mùa|mỗi|hàng|hằng|luôn|khi|nở|chín|rộ)(?![a-zà-ỹ])/;

export const severalMonths: AtomRule = {
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
