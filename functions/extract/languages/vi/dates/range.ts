/** From one date to another: `từ 3/2 đến 5/4`, `ngày 28/12-3/1/2015`. */
import { no, on, yes } from '../../../dates/examples.ts';
import type { Apart, Change, JoinRule } from '../../../dates/rule.ts';
import type { CalendarValue, PointValue } from '../../../dates/value.ts';
import { isCalendar, isPoint, levelOf } from './levels.ts';
import { AFTER_FROM, rangeEnds } from './range-with-now.ts';

/** Whether two days with no year are in order, over the turn of the year too. */
function inOrder(from: CalendarValue, to: CalendarValue): boolean {
  if (typeof from.month !== 'number' || typeof to.month !== 'number') return true;
  if (typeof from.year === 'number' && typeof to.year === 'number') {
    return (
      from.year * 400 + from.month * 32 + (from.day ?? 0) <= to.year * 400 + to.month * 32 + (to.day ?? 32)
    );
  }
  const gap = to.month * 32 + (to.day ?? 32) - (from.month * 32 + (from.day ?? 0));
  return gap > 0 || gap < -150;
}

function isAnniversary(from: PointValue, to: PointValue): boolean {
  return (
    from.kind === 'calendar' &&
    to.kind === 'calendar' &&
    from.day !== undefined &&
    from.day === to.day &&
    from.month === to.month &&
    from.year !== to.year
  );
}

const rangeJoin: JoinRule = {
  kind: 'join',
  name: 'several/range',
  reads: 'from one date to another; the first borrows what it lacks',
  gap: /^(?<gap> ?(?:-|~) ?|,? (?:(?:kéo dài )?(?:cho )?(?:đến|tới)(?: hết| tận| ngày)?|qua|sang) )$/,
  join(left, right, { gap = '' }, around): Change | Apart | undefined {
    const from = left.value;
    const to = right.value;
    if (!isPoint(from) || !isPoint(to) || from.kind === 'earlier' || to.kind === 'earlier') return undefined;
    const started = AFTER_FROM.test(around.left);
    const hyphen = /[-~]/.test(gap);
    // `từ 6/12, đến 15/12 mới khởi hành`: what came of it, and no end.
    if (gap.includes(',') && /^ (?:mới|thì|đã|vẫn)(?![a-zà-ỹ])/.test(around.right)) return undefined;
    const [fine, coarse] = [levelOf(from), levelOf(to)];
    if (!started) {
      if (gap.includes(',') || /qua|sang|kéo/.test(gap)) return undefined;
      if (!isCalendar(from) || !isCalendar(to) || from.lunar || to.lunar) return undefined;
      const alike = fine === coarse || (fine === 'bare-day' && coarse === 'day');
      if (!alike || (left.weak && right.weak && !hyphen)) return undefined;
      const bracketed = around.left.endsWith('(') && around.right.startsWith(')');
      if (left.weak && right.weak && hyphen && typeof to.year !== 'number' && !bracketed) return undefined;
      if (fine === 'weekday') return undefined;
    } else if (/qua|sang/.test(gap)) return undefined;
    if (fine === 'stretch' || coarse === 'stretch') return undefined;
    // Opening hours: `từ thứ 2 đến thứ 6`.
    const habit = fine === 'weekday' && coarse === 'weekday' && !right.cue;
    if (isCalendar(from) && isCalendar(to) && fine === coarse && !inOrder(from, to)) return undefined;
    // `kỷ niệm (10/10/1954 - 10/10/2014)`: a day and its anniversary.
    if (hyphen && isAnniversary(from, to)) return { apart: {} };
    if (
      fine === 'year' &&
      coarse === 'year' &&
      isCalendar(from) &&
      isCalendar(to) &&
      typeof from.year === 'number' &&
      typeof to.year === 'number' &&
      from.year >= to.year
    )
      return undefined;
    const { mod: fromMod, time: fromTime, weak: _, ...rest } = left;
    const { mod: toMod, time: toTime } = right;
    return {
      ...rest,
      mod: undefined,
      value: { kind: 'range', from, to, ...(fromMod && { fromMod }), ...(toMod && { toMod }) },
      rule: 'several/range',
      ...(habit && { weak: true }),
      end: right.end,
      ...(right.cue && { cue: right.cue }),
      ...(fromTime && {
        time: fromTime.includes(':') && toTime?.includes(':') ? `${fromTime}/${toTime}` : fromTime,
      }),
    };
  },
  examples: [
    yes('từ 3/2 đến 5/4', ['từ 3/2 đến 5/4', '2014-02-03/2014-04-05']),
    yes('diễn ra từ ngày 31/10 đến ngày 12/11', ['từ ngày 31/10 đến ngày 12/11', '2014-10-31/2014-11-12']),
    yes('ngày 28/12-3/1/2015', ['ngày 28/12-3/1/2015', '2014-12-28/2015-01-03']),
    yes('từ tháng 3 đến tháng 6/2014', ['từ tháng 3 đến tháng 6/2014', '2014-03/2014-06']),
    yes('từ năm 2003 đến 2007', ['từ năm 2003 đến 2007', '2003/2007']),
    yes('từ 20/12/2013 đến 5/1/2014', ['từ 20/12/2013 đến 5/1/2014', '2013-12-20/2014-01-05']),
    yes('từ thứ Hai đến thứ Sáu tuần tới', ['từ thứ Hai đến thứ Sáu tuần tới', '2014-10-13/2014-10-17']),
    yes('từ hôm qua đến ngày 15/10', ['từ hôm qua đến ngày 15/10', '2014-10-09/2014-10-15']),
    ...on(
      null,
      yes('từ ngày 11 - 18/6', ['từ ngày 11 - 18/6', 'XXXX-06-11/XXXX-06-18']),
      yes('ngày 7 và 8/7', ['ngày 7 và 8/7', 'XXXX-07-07/XXXX-07-08']),
    ),
    ...on('2014-12-25', yes('từ 28/12 đến 5/1', ['từ 28/12 đến 5/1', '2014-12-28/2015-01-05'])),
    yes('60 năm (10/10/1954 - 10/10/2014)', ['10/10/1954', '1954-10-10'], ['10/10/2014', '2014-10-10']),
    yes('triển lãm (5/10-7/10)', ['5/10-7/10', '2014-10-05/2014-10-07']),
    yes('nghỉ từ 6/10, đến 15/10 mới đi làm', ['6/10', '2014-10-06'], ['15/10', '2014-10-15']),
    ...no('giảm từ 3/4 xuống 1/2'),
  ],
};

export const rangeRules = { joins: [rangeJoin], ends: rangeEnds };
