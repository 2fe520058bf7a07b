/** Days told from the one before: `cùng ngày`, `hôm sau`, `tối hôm đó`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { DAY_PARTS, dayPart, PART_OF_DAY } from './day-parts.ts';

const anaphoricDay: AtomRule = {
  kind: 'atom',
  name: 'anaphora/day',
  reads: 'the day told before, the one after it or before it',
  starts: ['cùng', 'hôm', 'ngày', ...DAY_PARTS, 'buổi', 'đầu', 'cuối'],
  pattern: pattern`(?:(?:(?:buổi )?(?<part>${PART_OF_DAY}) )?(?:(?<same>cùng ngày|(?:ngày )?hôm đó|ngày hôm ấy|hôm ấy|ngày đó|ngày ấy|ngày này)|(?<after>(?:ngày )?hôm sau|ngày kế tiếp|ngày tiếp theo)|(?<before>ngày hôm trước|hôm trước đó))|(?<prior>ngày|đêm|tối|chiều) trước đó|cùng (?<shared>sáng|trưa|chiều|tối|đêm)(?: đó| ấy)?)(?![a-zà-ỹ])`,
  produce({ part, same, after, before, prior, shared }, { left, right }) {
    if (/(?<![a-zà-ỹ])(?:những|các|mấy|vài|một) $/.test(left)) return undefined;
    if (same === 'cùng ngày' && /^ (?:sinh|tháng|giờ|với ngày)(?![a-zà-ỹ])/.test(right)) return undefined;
    if (same === 'ngày này' && (!/trong $/i.test(left) || /^ (?:hàng|hằng|mỗi|năm|cách)/.test(right)))
      return undefined;
    if (after !== undefined && /^ khi/.test(right)) return undefined;
    // `Cùng chiều, …`: with nothing behind it that is the same.
    if (shared !== undefined && !(/(?:^|[.:!?”"] )$/.test(left) && right.startsWith(','))) return undefined;
    if (prior !== undefined && /(?<![a-zà-ỹ])(?:nhiều|\d+|hai|ba|bốn|năm|sáu|bảy|mười) $/.test(left))
      return undefined;
    const shift = after !== undefined ? 1 : (before ?? prior) !== undefined ? -1 : 0;
    const words = part ?? shared ?? (prior === 'ngày' ? undefined : prior);
    const time = words === undefined ? undefined : dayPart(words);
    return { value: { kind: 'relative', unit: 'day', shift, base: 'earlier' }, ...(time && { time }) };
  },
  examples: [
    yes('Ngày 4/10, ông đến. Cùng ngày, ông họp.', ['Ngày 4/10', '2014-10-04'], ['Cùng ngày', '2014-10-04']),
    yes('Ngày 4/10 mưa to; hôm sau trời tạnh.', ['Ngày 4/10', '2014-10-04'], ['hôm sau', '2014-10-05']),
    yes(
      'Ngày 4/10, tối cùng ngày',
      ['Ngày 4/10', '2014-10-04'],
      ['tối cùng ngày', '2014-10-04', { time: 'EV' }],
    ),
    yes(
      'Ngày 5/10, dân đi bầu. Kết quả sẽ có vào ngày 25/10. Ủy ban cùng ngày xác nhận việc này.',
      ['Ngày 5/10', '2014-10-05'],
      ['ngày 25/10', '2014-10-25'],
      ['cùng ngày', '2014-10-05'],
    ),
    yes(
      'Ngày 5/10, đội tới nơi. Lễ mở ngày 25/10. Cùng ngày, đội gặp Lào.',
      ['Ngày 5/10', '2014-10-05'],
      ['ngày 25/10', '2014-10-25'],
      ['Cùng ngày', '2014-10-25'],
    ),
    yes('Ngày 3/2/1930. Hôm đó trời rét.', ['Ngày 3/2/1930', '1930-02-03'], ['Hôm đó', '1930-02-03']),
    yes(
      'Ngày 4/10, ông đến. Cũng trong ngày này, ông họp.',
      ['Ngày 4/10', '2014-10-04'],
      ['ngày này', '2014-10-04'],
    ),
    yes(
      'Ngày 4/10, ông đến. Cùng chiều, ông họp.',
      ['Ngày 4/10', '2014-10-04'],
      ['Cùng chiều', '2014-10-04', { time: 'AF' }],
    ),
    yes(
      'Sáng 4/10 xảy ra động đất. Đêm trước đó, trời mưa to.',
      ['Sáng 4/10', '2014-10-04', { time: 'MO' }],
      ['Đêm trước đó', '2014-10-03', { time: 'NI' }],
    ),
    ...no('những ngày trước đó', 'đi cùng tối hôm', 'hai nước cùng chiều, cùng hướng'),
    ...no('những ngày đó', 'vào ngày này', 'cùng ngày sinh', 'Cùng ngày, ông họp.'),
  ],
};

export const sameDayRules = [anaphoricDay];
