/** Several days of one month, and days whose month stands elsewhere: `ngày 8-10/4`, `hai ngày 19 và 20/11`, `ngày 15`. */

import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule, Groups } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { DAY_PARTS, dayPart } from './day-parts.ts';
import { exists, isDosed, isName } from './guards.ts';
import { AFTER_PREPOSITION, DAY, DAY_HEAD, DAY_HEAD_STARTS, MONTH, plural, YEAR_AFTER } from './pieces.ts';
import { yearOf } from './years.ts';

const CONNECTION = / ?[-,&] ?|,? và | (?:đến|tới|hoặc|hay) /;

const daysOfMonth: AtomRule = {
  kind: 'atom',
  name: 'numeric/days-of-month',
  reads: 'several days of one month: a range or a list that shares the month at its end',
  starts: DAY_HEAD_STARTS,
  pattern: pattern`(?<head>${DAY_HEAD})?(?<days>${DAY}(?:(?:${CONNECTION})${DAY}){1,9})(?<separator> ?[/.-] ?| {1,3}tháng {1,3})(?<month>${MONTH})(?![/.]\d{1,3}(?!\d))(?:${YEAR_AFTER})?`,
  produce(groups, around) {
    const { head, days = '', month: monthText = '', separator = '' } = groups;
    const month = Number(monthText);
    const year = yearOf(groups);
    if (isDosed(around)) return undefined;
    // `8-10-4` is no range of days in April, but `19 và 20-11` is a list in November.
    if (days.includes('-') && separator.includes('-')) return undefined;
    const last = { kind: 'calendar', month, ...year } as const;
    const numbers = days.match(/\d+/g)!.map(Number);
    if (numbers.some(day => !exists(day, month))) return undefined;
    const from = numbers[0]!;
    const to = numbers.at(-1)!;
    const production = {
      ...plural(groups),
      ...(head === undefined && !confirmed(groups, around.left) && { weak: true as const }),
    };
    if (head === undefined && isName(around)) return undefined;
    if (numbers.length === 2 && /-|đến|tới/.test(days)) {
      if (from >= to && (head === undefined || from === to)) return undefined;
      return {
        ...production,
        value: { kind: 'range', from: { kind: 'calendar', day: from }, to: { ...last, day: to } },
      };
    }
    const members = expanded(days).map((day): CalendarValue => ({ kind: 'calendar', day }));
    members.push({ ...last, day: to });
    if (members.some((each, i) => i > 0 && each.day! <= members[i - 1]!.day!)) return undefined;
    return { ...production, value: { kind: 'list', members } };
  },
  examples: [
    yes('ngày 8-10/4', ['ngày 8-10/4', '2014-04-08/2014-04-10']),
    yes('trong hai ngày 19 và 20/11 này', ['hai ngày 19 và 20/11 này', '2014-11-19/2014-11-20']),
    yes('các ngày 3, 7 và 9/11', ['các ngày 3, 7 và 9/11', '{2014-11-03,2014-11-07,2014-11-09}']),
    yes('từ 8 đến 10/4', ['từ 8 đến 10/4', '2014-04-08/2014-04-10']),
    yes('trong các ngày 17-19/2 tới', ['các ngày 17-19/2 tới', '2015-02-17/2015-02-19']),
    yes('ngày 30 và 31-8', ['ngày 30 và 31-8', '2014-08-30/2014-08-31']),
    yes('từ ngày 4-8/10/2009', ['từ ngày 4-8/10/2009', '2009-10-04/2009-10-08']),
    yes('ngày 1, 2, 3/9', ['ngày 1, 2, 3/9', '2014-09-01/2014-09-03']),
    yes('ngày 5 và 6 tháng 9 năm 2013', ['ngày 5 và 6 tháng 9 năm 2013', '2013-09-05/2013-09-06']),
    yes('ngày  8 -10/4', ['ngày  8 -10/4', '2014-04-08/2014-04-10']),
    yes('ba ngày 7, 8, 9/10', ['ba ngày 7, 8, 9/10', '2014-10-07/2014-10-09']),
    ...no('bài 3-4/5', 'ngày 2-3/4 viên'),
  ],
};

/** A range with a slash after it, or a `từ` before it, needs no head noun. */
function confirmed({ days = '', separator = '' }: Groups, left: string): boolean {
  if (separator.includes('tháng')) return true;
  if (AFTER_PREPOSITION.test(left)) return true;
  return separator.trim() === '/' && days.includes('-');
}

/** The days before the last of a list that may hold ranges. */
function expanded(days: string): number[] {
  const found: number[] = [];
  for (const part of days.split(/,|&|và|hoặc|hay/)) {
    const [from = 0, to = from] = part.match(/\d+/g)?.map(Number) ?? [];
    for (let day = from; day <= to && found.length < 31; day++) found.push(day);
  }
  return found.slice(0, -1);
}

const bareDay: AtomRule = {
  kind: 'atom',
  name: 'numeric/bare-day',
  reads: 'a day with neither month nor year, beside words that make it one',
  starts: DAY_HEAD_STARTS,
  pattern: pattern`(?<head>${DAY_HEAD})(?<days>${DAY}(?:(?:${CONNECTION})${DAY}){0,6})(?! ?[/:.-] ?\d| ?[%h]|,\d| (?:tháng|tết|giờ))`,
  produce(groups, around) {
    const { head = '', days = '' } = groups;
    if (isDosed(around) || /\d ?$|(?:mỗi|hằng|hàng|một|trong vòng) $/.test(around.left)) return undefined;
    // `hai ngày 3` would be two days, and `mùng 3` belongs to the lunar calendar.
    if (/mùng|mồng/.test(head)) return undefined;
    const numbers = days.match(/\d+/g)!.map(Number);
    if (numbers.length === 1) {
      if (groups.plural) return undefined;
      const ends = /^ ?(?:$|[,.;:)!?"”…-]|(?:vừa|tới|này|và|thì|tại|ở|đến|sẽ|đã)(?![a-zà-ỹ]))/.test(
        around.right,
      );
      const strong =
        ends &&
        /(?:^|[(.,;"“] ?|(?:vào|từ|đến|tới|hết|sáng|trưa|chiều|tối|đêm|trong|sang|và|tính đến|trước|sau|là) )$/.test(
          around.left,
        );
      return { value: { kind: 'calendar', day: numbers[0]! }, ...(!strong && { weak: true }) };
    }
    if (numbers.some((day, i) => i > 0 && day <= numbers[i - 1]!)) return undefined;
    if (!groups.plural) return undefined;
    const members = [...expanded(days), numbers.at(-1)!].map(
      (day): CalendarValue => ({ kind: 'calendar', day }),
    );
    return { value: { kind: 'list', members } };
  },
  examples: [
    yes('Từ ngày 3 đến ngày 5/9', ['Từ ngày 3 đến ngày 5/9', '2014-09-03/2014-09-05']),
    yes('dự kiến kéo dài đến ngày 15.', ['ngày 15', '2014-10-15']),
    yes(
      'Ngày 7/9, đoàn đến Huế. Sáng ngày 8, đoàn đi Đà Nẵng.',
      ['Ngày 7/9', '2014-09-07'],
      ['Sáng ngày 8', '2014-09-08', { time: 'MO' }],
    ),
    ...no('mỗi ngày 2 bữa', 'ngày 3 lần', 'một ngày 8 giờ', 'hai ngày 5', 'ngày 2 buổi'),
  ],
};

const partOfBareDay: AtomRule = {
  kind: 'atom',
  name: 'numeric/part-of-bare-day',
  reads: 'a part of a day whose month the end of a range or list tells',
  starts: DAY_PARTS,
  pattern: pattern`(?<part>rạng sáng|sáng|trưa|chiều|tối|đêm|khuya) (?<day>${DAY})(?= (?:đến|tới|và) |-|, )(?! ?[/.-] ?\d)`,
  produce({ part = '', day }) {
    return { value: { kind: 'calendar', day: Number(day) }, time: dayPart(part), weak: true };
  },
  examples: [
    yes('từ đêm 27 đến ngày 29/9', ['từ đêm 27 đến ngày 29/9', '2014-09-27/2014-09-29']),
    ...no('sáng 2 và chiều 1 tiếng'),
  ],
};

export const daysOfMonthRules = [daysOfMonth, bareDay, partOfBareDay];
