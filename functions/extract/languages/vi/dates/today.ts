/** Days told from the publication: `hôm qua`, `sáng nay`, `ngày mai`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { DAY_PARTS, dayPart, PART_OF_DAY } from './day-parts.ts';

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
  starts: ['hôm', 'ngày', ...DAY_PARTS, 'nửa', 'đầu', 'bữa', 'cuối', 'buổi'],
  pattern: pattern`(?:(?:buổi )?(?<part>${PART_OF_DAY}) (?:ngày )?)?(?:(?:ngày )?(?:hôm|bữa) (?<word>nay|qua|kia|kìa)|(?<next>ngày mai|ngày kia)|(?<bare>nay|qua|mai))(?![a-zà-ỹ])`,
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

export const todayRules = [today];
