/** Clock times, which count only beside a day: `15h30 ngày 2/9`, `8 giờ sáng 20/4`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern, piece } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';

const HOUR = /(?:2[0-4]|1\d|0?\d)(?!\d)/;
const MINUTE = /[0-5]\d(?!\d)/;
const TIME = piece`${HOUR} ?(?:giờ|h|g)(?: ?${MINUTE}(?: ?(?:'|’|phút|p))?)?|${HOUR}:${MINUTE}`;
const PART = /(?:sáng|trưa|chiều|tối|đêm|khuya)/;

/** `HH:MM` of a time as written; a part of the day moves hours up to twelve into the afternoon. */
function clock(text: string, part: string | undefined): string | undefined {
  const [hours = 0, minutes = 0] = text.match(/\d+/g)?.map(Number) ?? [];
  if (hours > 24 || minutes > 59) return undefined;
  const late =
    hours < 12 &&
    (part === 'chiều' ||
      part === 'tối' ||
      (part === 'trưa' && hours < 6) ||
      ((part === 'đêm' || part === 'khuya') && hours >= 7));
  const midnight = hours === 24 || (hours === 12 && (part === 'đêm' || part === 'khuya'));
  const hour = late ? hours + 12 : midnight ? 0 : hours;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

const clockTime: AtomRule = {
  kind: 'atom',
  name: 'clock/time',
  reads: 'a clock time or a range of times; no date alone',
  starts: ['#'],
  pattern: pattern`(?<from>${TIME}|${HOUR}(?= ?- ?${HOUR} ?(?:giờ|h|g)))(?: ?(?:-|đến|tới) ?(?<to>${TIME}))?(?: (?<part>${PART})(?! (?:nay|qua|mai|hôm|ngày|thứ|chủ|cùng|\d)))?`,
  produce({ from = '', to, part }) {
    const start = clock(from, part);
    if (start === undefined) return undefined;
    const end = to === undefined ? undefined : clock(to, part);
    return { time: end === undefined ? start : `${start}/${end}` };
  },
  examples: [
    yes('15h30 ngày 2/9', ['15h30 ngày 2/9', '2014-09-02', { time: '15:30' }]),
    yes('8 giờ sáng 20/4', ['8 giờ sáng 20/4', '2014-04-20', { time: '08:00' }]),
    yes('lúc 19h ngày 20/10', ['19h ngày 20/10', '2014-10-20', { time: '19:00' }]),
    yes('16h - 19h ngày 5/6', ['16h - 19h ngày 5/6', '2014-06-05', { time: '16:00/19:00' }]),
    yes('20h tối qua', ['20h tối qua', '2014-10-09', { time: '20:00' }]),
    yes('9g30 sáng nay', ['9g30 sáng nay', '2014-10-10', { time: '09:30' }]),
    yes('7 giờ 15 phút tối 5/9', ['7 giờ 15 phút tối 5/9', '2014-09-05', { time: '19:15' }]),
    yes('khoảng 23h ngày 8/10', ['khoảng 23h ngày 8/10', '2014-10-08', { time: '23:00' }]),
    yes('10:42 ngày 8/10', ['10:42 ngày 8/10', '2014-10-08', { time: '10:42' }]),
    yes('0h ngày 1/9', ['0h ngày 1/9', '2014-09-01', { time: '00:00' }]),
    ...no('lúc 8 giờ', 'từ 7h đến 17h', 'kéo dài 3 giờ', '8h sáng', 'tốc độ 80 km/giờ'),
  ],
};

export const clockRules = [clockTime];
