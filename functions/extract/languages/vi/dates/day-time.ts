/** Parts of the day and clock times before a day. */
import { yes } from '../../../dates/examples.ts';
import type { JoinRule, LeadRule, TrailRule } from '../../../dates/rule.ts';
import { dayPart } from './day-parts.ts';
import { isDays, levelOf } from './levels.ts';

export const dayPartLead: LeadRule = {
  kind: 'lead',
  name: 'day-time/part',
  reads: 'a part of the day before a day',
  pattern:
    /(?:^|[^a-zà-ỹ])(?<span>(?:vào )?(?:buổi )?(?<part>rạng sáng|sáng sớm|sớm|đầu giờ sáng|sáng|trưa|đầu giờ chiều|cuối giờ chiều|cuối giờ sáng|xế chiều|chiều tối|chiều muộn|chiều|tối muộn|tối|đêm muộn|đêm khuya|giữa đêm|nửa đêm|đêm|khuya)(?:, | {1,3}))$/,
  apply(atom, { part = '', span = '' }) {
    if (!isDays(atom) || atom.time !== undefined) return undefined;
    // The preposition stays out.
    const preposition = span.startsWith('vào ') ? 4 : 0;
    return { time: dayPart(part), start: atom.start - span.length + preposition };
  },
  examples: [
    yes('sáng 12.3', ['sáng 12.3', '2014-03-12', { time: 'MO' }]),
    yes('Chiều 6/10, tại Hà Nội', ['Chiều 6/10', '2014-10-06', { time: 'AF' }]),
    yes('Rạng sáng ngày 23/9', ['Rạng sáng ngày 23/9', '2014-09-23', { time: 'NI' }]),
    yes('tối 8-10', ['tối 8-10', '2014-10-08', { time: 'EV' }]),
    yes('trưa ngày 5-9', ['trưa ngày 5-9', '2014-09-05', { time: 'MI' }]),
    yes('đêm 7/10', ['đêm 7/10', '2014-10-07', { time: 'NI' }]),
  ],
};

export const nightIntoMorning: LeadRule = {
  kind: 'lead',
  name: 'day-time/night-into-morning',
  reads: 'the night of one day into the morning of the next',
  pattern:
    /(?:^|[^a-zà-ỹ])(?<span>(?:đêm|tối|khuya) (?:ngày )?(?<day>3[01]|[12]\d|0?[1-9])(?<gap>,| -|-| và| đến)? ?(?:rạng sáng|rạng|sáng) (?:ngày )?)$/,
  apply(atom, { day, gap }) {
    const { value } = atom;
    if (value?.kind !== 'calendar' || value.day === undefined) return undefined;
    const from = { kind: 'calendar', day: Number(day) } as const;
    if (gap?.includes('đến')) return { value: { kind: 'range', from, to: value }, time: 'NI' };
    return { value: { kind: 'list', members: [from, value] }, time: 'NI' };
  },
  examples: [
    yes('đêm 7 rạng sáng 8/10', ['đêm 7 rạng sáng 8/10', '2014-10-07/2014-10-08', { time: 'NI' }]),
    yes('từ đêm 5 đến sáng 6/10', ['từ đêm 5 đến sáng 6/10', '2014-10-05/2014-10-06']),
    yes('Đêm 30/9, trời mưa', ['Đêm 30/9', '2014-09-30', { time: 'NI' }]),
  ],
};

/** Moves an hour before noon into the part of the day that stands by it. */
function within(time: string, part: string | undefined): string {
  return time
    .split('/')
    .map(each => {
      const hour = Number(each.slice(0, 2));
      const late =
        hour < 12 &&
        (part === 'AF' || part === 'EV' || (part === 'MI' && hour < 6) || (part === 'NI' && hour >= 7));
      if (hour === 12 && part === 'NI') return `00${each.slice(2)}`;
      return late ? String(hour + 12) + each.slice(2) : each;
    })
    .join('/');
}

export const clockTrail: TrailRule = {
  kind: 'trail',
  name: 'day-time/clock-after',
  reads: 'a clock time straight after a whole date, as machines stamp it',
  pattern: /(?:,| -)? {1,2}(?<time>(?:2[0-3]|[01]?\d):[0-5]\d)(?::[0-5]\d)?(?![\d:])/y,
  apply({ value, time: before }, { time = '' }) {
    if (value?.kind !== 'calendar' || typeof value.year !== 'number' || value.day === undefined || before)
      return undefined;
    return { time: time.padStart(5, '0') };
  },
  examples: [yes('Cập nhật 09/10/2014 14:05', ['09/10/2014 14:05', '2014-10-09', { time: '14:05' }])],
};

export const nightJoin: JoinRule = {
  kind: 'join',
  name: 'day-time/night-and-morning',
  reads: 'the night of one day and the small hours of the next, each told with its date',
  gap: /^(?:,? (?:và )?| ?- ?)$/,
  join(left, right, _groups, { surface }) {
    if (!/^(?:NI|EV)$/.test(left.time ?? '') || right.time !== 'NI') return undefined;
    if (!/^rạng/i.test(surface.slice(right.start - left.start))) return undefined;
    const [from, to] = [left.value, right.value];
    if (from?.kind !== to?.kind || (from?.kind !== 'calendar' && from?.kind !== 'relative')) return undefined;
    if (levelOf(from) !== levelOf(to) || to?.kind === 'list' || to?.kind === 'range' || !to) return undefined;
    return { value: { kind: 'list', members: [from, to] }, time: 'NI', rule: left.rule };
  },
  examples: [
    yes('đêm 30/9 rạng sáng 1/10', ['đêm 30/9 rạng sáng 1/10', '2014-09-30/2014-10-01', { time: 'NI' }]),
    yes('đêm qua, rạng sáng nay', ['đêm qua, rạng sáng nay', '2014-10-09/2014-10-10', { time: 'NI' }]),
    yes('tối 8/10 và sáng 9/10', ['tối 8/10', '2014-10-08'], ['sáng 9/10', '2014-10-09']),
  ],
};

/** Another day that the clock time belongs to. */
const NEXT_DAY = /^,? ?[(-]?(?:ngày|hôm|rạng|sáng|trưa|chiều|tối|đêm|khuya|cùng|thứ|chủ nhật|\d)/;

export const clockAfter: JoinRule = {
  kind: 'join',
  name: 'day-time/clock-after-day',
  reads: 'a clock time after its day',
  gap: /^,? (?:(?:vào )?(?:lúc|khoảng|hồi)(?: khoảng)?|(?<from>từ)) $/,
  join(left, right, { from }, around) {
    if (right.value !== undefined || right.time === undefined || !isDays(left)) return undefined;
    if (left.weak || left.time?.includes(':') || NEXT_DAY.test(around.right)) return undefined;
    if (from !== undefined && !right.time.includes('/')) return undefined;
    return { time: within(right.time, left.time), rule: left.rule };
  },
  examples: [
    yes('ngày 5/6 lúc 8h', ['ngày 5/6 lúc 8h', '2014-06-05', { time: '08:00' }]),
    yes('Ngày 7/10, vào lúc 19 giờ 30, đèn tắt', [
      'Ngày 7/10, vào lúc 19 giờ 30',
      '2014-10-07',
      { time: '19:30' },
    ]),
    yes('chiều qua lúc 5h', ['chiều qua lúc 5h', '2014-10-09', { time: '17:00' }]),
    yes('ngày 12/10, từ 9h đến 11h', ['ngày 12/10, từ 9h đến 11h', '2014-10-12', { time: '09:00/11:00' }]),
    yes(
      'ngày 7/10, lúc 8h ngày 8/10',
      ['ngày 7/10', '2014-10-07'],
      ['8h ngày 8/10', '2014-10-08', { time: '08:00' }],
    ),
  ],
};

export const clockJoin: JoinRule = {
  kind: 'join',
  name: 'day-time/clock',
  reads: 'a clock time before a day',
  gap: /^(?:,? ?(?:\(?(?:theo )?giờ [^()\n,]{2,18}\)?,? )?(?:vào |của |trong )?| ?- ?)$/,
  join(left, right) {
    if (left.value !== undefined || left.time === undefined || !isDays(right)) return undefined;
    const { start: _, end: __, weak: ___, ...rest } = right;
    return { ...rest, time: within(left.time, right.time), start: left.start };
  },
  examples: [
    yes('19h30 tối 5/9', ['19h30 tối 5/9', '2014-09-05', { time: '19:30' }]),
    yes('7h30, ngày 5/9', ['7h30, ngày 5/9', '2014-09-05', { time: '07:30' }]),
    yes('2h (giờ Việt Nam) ngày 6/10', ['2h (giờ Việt Nam) ngày 6/10', '2014-10-06', { time: '02:00' }]),
    yes('12h đêm 9/10', ['12h đêm 9/10', '2014-10-09', { time: '00:00' }]),
    yes('8h thứ Hai tuần tới', ['8h thứ Hai tuần tới', '2014-10-13', { time: '08:00' }]),
  ],
};
