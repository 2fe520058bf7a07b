/** Days and weeks told by their distance: `hôm qua`, `sáng nay`, `tuần trước`, and those told before: `cùng ngày`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { dayPart } from './day-parts.ts';
import { isSeveral } from './several.ts';

const PART =
  /(?:rạng sáng|sáng sớm|sáng|trưa|đầu giờ chiều|cuối giờ chiều|cuối giờ sáng|đầu giờ sáng|chiều tối|chiều muộn|chiều|tối muộn|tối|đêm khuya|đêm|khuya|nửa đêm)/;

const DAYS: Record<string, number> = {
  nay: 0,
  qua: -1,
  kia: -2,
  kìa: -3,
  mai: 1,
  'ngày mai': 1,
  'ngày kia': 2,
  mốt: 2,
};

/** Before `ngày hôm nay` and `ngày mai` that stand for an age. */
const FIGURATIVE = /(?<![a-zà-ỹ])(?:như|tận|được|tin ở|tin vào|hướng tới|hướng đến|không biết) (?:ngày )?$/;

const today: AtomRule = {
  kind: 'atom',
  name: 'relative/day',
  reads: 'today, yesterday, tomorrow, and the parts of those days',
  starts: [
    'hôm',
    'ngày',
    'sáng',
    'trưa',
    'chiều',
    'tối',
    'đêm',
    'khuya',
    'rạng',
    'nửa',
    'đầu',
    'bữa',
    'cuối',
    'buổi',
  ],
  pattern: pattern`(?:(?:buổi )?(?<part>${PART}) (?:ngày )?)?(?:(?:ngày )?(?:hôm|bữa) (?<word>nay|qua|kia|kìa)|(?<next>ngày mai|ngày kia)|(?<bare>nay|qua|mai))(?![a-zà-ỹ])`,
  produce({ part, word, next, bare }, { left, right, surface }) {
    if (bare !== undefined && part === undefined) return undefined;
    if (/^ (?:là|ngày) /.test(right) && next === 'ngày mai' && /vì $/.test(left)) return undefined;
    if (/(?<![a-zà-ỹ])(?:vì|cho|cho một|của) $/.test(left) && next === 'ngày mai' && part === undefined)
      return undefined;
    if (/(?<![a-zà-ỹ])(?:mấy|những) $/.test(left)) return undefined;
    // `được như ngày hôm nay`, `tin ở ngày mai`: the present and the future.
    if (FIGURATIVE.test(left) && (/^ngày/i.test(surface) || /ngày $/.test(left))) return undefined;
    if (/từ $/.test(left) && /^ (?:trở về|về) trước/.test(right)) return undefined;
    if (
      word === 'kia' &&
      part === undefined &&
      /^hôm kia$/i.test(surface) &&
      /(?<![a-zà-ỹ])(?:cái|mấy) $/.test(left)
    )
      return undefined;
    // `sáng qua`: yesterday; but `đêm qua đi`, `chiều qua cầu` go on otherwise.
    if (bare === 'qua' && /^ (?:đi|cầu|đường|sông|loa|mau|nhanh|tay|lại)(?![a-zà-ỹ])/.test(right))
      return undefined;
    const shift = DAYS[word ?? next ?? bare ?? '']!;
    const time = part === undefined ? undefined : dayPart(part);
    return { value: { kind: 'relative', unit: 'day', shift, base: 'publication' }, ...(time && { time }) };
  },
  examples: [
    yes('hôm nay', ['hôm nay', '2014-10-10']),
    yes('Ngày hôm nay, họ công bố', ['Ngày hôm nay', '2014-10-10']),
    yes('hôm qua', ['hôm qua', '2014-10-09']),
    yes('ngày hôm qua', ['ngày hôm qua', '2014-10-09']),
    yes('sáng nay', ['sáng nay', '2014-10-10', { time: 'MO' }]),
    yes('đêm qua', ['đêm qua', '2014-10-09', { time: 'NI' }]),
    yes('tối hôm qua', ['tối hôm qua', '2014-10-09', { time: 'EV' }]),
    yes('sáng mai', ['sáng mai', '2014-10-11', { time: 'MO' }]),
    yes('ngày mai', ['ngày mai', '2014-10-11']),
    yes('hôm kia', ['hôm kia', '2014-10-08']),
    yes('rạng sáng nay', ['rạng sáng nay', '2014-10-10', { time: 'NI' }]),
    yes('hôm nay (9/10)', ['hôm nay (9/10)', '2014-10-09']),
    yes('sáng nay 10-10', ['sáng nay 10-10', '2014-10-10', { time: 'MO' }]),
    yes('tối qua 9/10', ['tối qua 9/10', '2014-10-09', { time: 'EV' }]),
    ...on('2014-03-01', yes('hôm qua', ['hôm qua', '2014-02-28'])),
    ...on(null, yes('hôm qua', ['hôm qua', 'XXXX-XX-XX'])),
    ...no(
      'mấy hôm nay',
      'thành công như ngày hôm nay',
      'hãy tin ở ngày mai',
      'ngày nay',
      'vì ngày mai tươi sáng',
      'chị Mai',
      'hiện nay',
      'đi qua',
      'xưa nay',
      'tối đa',
      'sáng kiến',
    ),
  ],
};

const anaphoricDay: AtomRule = {
  kind: 'atom',
  name: 'anaphora/day',
  reads: 'the day told before, the one after it or before it',
  starts: [
    'cùng',
    'hôm',
    'ngày',
    'sáng',
    'trưa',
    'chiều',
    'tối',
    'đêm',
    'khuya',
    'rạng',
    'buổi',
    'đầu',
    'cuối',
  ],
  pattern: pattern`(?:(?:buổi )?(?<part>${PART}) )?(?:(?<same>cùng ngày|(?:ngày )?hôm đó|ngày hôm ấy|hôm ấy|ngày đó|ngày ấy|ngày này)|(?<after>(?:ngày )?hôm sau|ngày kế tiếp|ngày tiếp theo)|(?<before>ngày hôm trước|hôm trước đó))(?![a-zà-ỹ])`,
  produce({ part, same, after, before }, { left, right }) {
    if (/(?<![a-zà-ỹ])(?:những|các|mấy|vài|một) $/.test(left)) return undefined;
    if (same === 'cùng ngày' && /^ (?:sinh|tháng|giờ|với ngày)(?![a-zà-ỹ])/.test(right)) return undefined;
    if (same === 'ngày này' && (!/trong $/i.test(left) || /^ (?:hàng|hằng|mỗi|năm|cách)/.test(right)))
      return undefined;
    if (after !== undefined && /^ khi/.test(right)) return undefined;
    const shift = after !== undefined ? 1 : before !== undefined ? -1 : 0;
    const time = part === undefined ? undefined : dayPart(part);
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
    ...no('những ngày đó', 'vào ngày này', 'cùng ngày sinh', 'Cùng ngày, ông họp.'),
  ],
};

const WEEK_WORD =
  /(?:trước đó|trước|vừa qua|qua|vừa rồi|rồi|này|sau đó|sau|sắp tới|tới(?! (?:nay|giờ|hiện|bây|thời điểm))|đó|ấy)(?![a-zà-ỹ])/;

const week: AtomRule = {
  kind: 'atom',
  name: 'relative/week',
  reads: 'this, the last or the next week, its beginning, middle or end',
  starts: ['tuần', 'cuối', 'đầu', 'giữa'],
  pattern: pattern`(?:(?<part>cuối|đầu|giữa) )?tuần (?:lễ )?(?<word>${WEEK_WORD})`,
  produce({ part, word = '' }, { left, right }) {
    if (isSeveral(left)) return undefined;
    if (/^(?:trước|sau)$/.test(word) && /^ (?:khi|ngày|sinh)(?![a-zà-ỹ])/.test(right)) return undefined;
    const base = /đó|ấy/.test(word) ? 'earlier' : 'publication';
    const shift = /^(?:này|đó|ấy)$/.test(word) ? 0 : /tới|sau/.test(word) ? 1 : -1;
    if (part === 'cuối') return { value: { kind: 'relative', unit: 'weekend', shift, base } };
    if (part === undefined && /qua/.test(word))
      return { value: { kind: 'window', unit: 'week', count: 1, direction: -1 } };
    const mod = part === 'đầu' ? ('start' as const) : ('mid' as const);
    return { value: { kind: 'relative', unit: 'week', shift, base }, ...(part && { mod }) };
  },
  examples: [
    yes('tuần trước', ['tuần trước', '2014-09-29/2014-10-05']),
    yes('tuần này', ['tuần này', '2014-10-06/2014-10-12']),
    yes('tuần tới', ['tuần tới', '2014-10-13/2014-10-19']),
    yes('tuần qua', ['tuần qua', '2014-10-03/2014-10-10']),
    yes('cuối tuần qua', ['cuối tuần qua', '2014-10-04/2014-10-05']),
    yes('cuối tuần này', ['cuối tuần này', '2014-10-11/2014-10-12']),
    yes('đầu tuần tới', ['đầu tuần tới', '2014-10-13/2014-10-19', { mod: 'start' }]),
    yes('tuần rồi', ['tuần rồi', '2014-09-29/2014-10-05']),
    ...no('các tuần trước', 'tuần trăng mật', 'vài tuần tới', 'cuối tuần'),
  ],
};

const period: AtomRule = {
  kind: 'atom',
  name: 'anaphora/period',
  reads: 'the period or the time told before',
  starts: ['giai', 'thời'],
  pattern: pattern`(?<period>giai đoạn này|giai đoạn trên)|(?<time>thời điểm (?:nói )?trên|thời gian (?:nói )?trên|ngày (?:nói )?trên)(?![a-zà-ỹ])`,
  produce: ({ period: isPeriod }) => ({ value: { kind: 'earlier', what: isPeriod ? 'period' : 'any' } }),
  examples: [
    yes(
      'giai đoạn 2021-2025. Trong giai đoạn này, vốn',
      ['giai đoạn 2021-2025', '2021/2025'],
      ['giai đoạn này', '2021/2025'],
    ),
    yes(
      'từ 8/1 năm sau; từ thời điểm nói trên',
      ['8/1 năm sau', '2015-01-08'],
      ['thời điểm nói trên', '2015-01-08'],
    ),
    ...no('Trong giai đoạn này, vốn', 'thời điểm này'),
  ],
};

export const relativeRules = [today, anaphoricDay, week, period];
