/** Counts of days to decades from the publication or an earlier date: `5 năm qua`, `3 ngày trước`, `2 tuần tới`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern, piece } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import type { Unit } from '../../../dates/value.ts';
import { count } from './numbers.ts';
import { COUNT } from './pieces.ts';

const UNITS: Record<string, Unit> = {
  ngày: 'day',
  hôm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  quý: 'quarter',
  năm: 'year',
  'thập kỷ': 'decade',
  'thập niên': 'decade',
  'thế kỷ': 'century',
};
const UNIT = /(?:ngày|tuần lễ|tuần|tháng|quý|năm|thập kỷ|thập niên|thế kỷ|hôm)/;
const APPROXIMATE =
  /(?:hơn|gần|khoảng|chừng|tròn|đúng|suốt|ngót nghét|ngót|tầm|trên|trong khoảng|ít nhất|chẵn)/;
const WORDY_COUNT = piece`${COUNT}|nửa|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:mươi(?: (?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|chục)|chục|mười (?:ba|bốn|sáu|bảy|tám|chín)`;
const COUNT_STARTS = [
  '#',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'bẩy',
  'tám',
  'chín',
  'mười',
  'chục',
  'nửa',
  'hơn',
  'gần',
  'khoảng',
  'chừng',
  'tròn',
  'đúng',
  'suốt',
  'ngót',
  'tầm',
  'trên',
  'cách',
  'chẵn',
] as const;

function amount(text: string, half: string | undefined): number | undefined {
  const words = text.trim();
  const number =
    words === 'nửa'
      ? 0.5
      : words === 'chục'
        ? 10
        : / chục$/.test(words)
          ? (count(words.replace(/ chục$/, '')) ?? 0) * 10
          : count(words);
  return number === undefined || Number.isNaN(number) ? undefined : number + (half === undefined ? 0 : 0.5);
}

/** `chuyến thăm chính thức ba ngày tới Trung Quốc`: how long a journey was, and behind that where it led. */
const JOURNEY =
  /(?<![a-zà-ỹ])(?:chuyến|thăm|công du|công tác|hành trình|lưu diễn|chuyến đi|tour|hành hương)(?![a-zà-ỹ])[^.,;:!?]{0,40}$/;
const GOAL =
  /^ (?:\p{Lu}|(?:các|một|hai|ba|bốn|năm|nước|thủ đô|thành phố|khu vực|vùng|châu|nơi|quốc gia)(?![a-zà-ỹ]))/u;

const window: AtomRule = {
  kind: 'atom',
  name: 'distance/window',
  reads: 'so many units up to the publication, or from it on',
  starts: COUNT_STARTS,
  pattern: pattern`(?:(?<approximate>${APPROXIMATE}) )?(?<count>${WORDY_COUNT}) ?(?<unit>${UNIT})(?<half> rưỡi)? ?(?:liên tiếp |liền |gần nhất )?(?<word>vừa qua|qua|vừa rồi|nay|gần đây|gần nhất|trở lại đây|sắp tới|tới đây|tới)(?![a-zà-ỹ])`,
  produce({ count: counted = '', unit = '', half, word = '' }, { left, right, rightSurface }) {
    const number = amount(counted, half);
    if (number === undefined || number <= 0) return undefined;
    if (word === 'tới' && JOURNEY.test(left) && GOAL.test(rightSurface)) return undefined;
    if (/\d[.,]?$|(?<![a-zà-ỹ])(?:vài|mấy|thứ|tháng|ngày|lần thứ|từng|hàng) $/.test(left)) return undefined;
    if (word === 'qua' && /^ (?:đời|mặt|lại|tay|đi)(?![a-zà-ỹ])/.test(right)) return undefined;
    if (word === 'tới' && /^ (?:nơi|gần|thăm|\d)/.test(right)) return undefined;
    const direction = /tới/.test(word) ? 1 : -1;
    // `ngày 2 tuần tới` and the like are no counts.
    return { value: { kind: 'window', unit: UNITS[unit]!, count: number, direction } };
  },
  examples: [
    yes('trong 5 năm qua', ['5 năm qua', '2009/2014']),
    yes('hơn 5 năm qua', ['hơn 5 năm qua', '2009/2014']),
    yes('10 tháng qua', ['10 tháng qua', '2013-12/2014-10']),
    yes('3 ngày qua', ['3 ngày qua', '2014-10-07/2014-10-10']),
    yes('2 tuần tới', ['2 tuần tới', '2014-10-10/2014-10-24']),
    yes('hai tuần lễ sắp tới', ['hai tuần lễ sắp tới', '2014-10-10/2014-10-24']),
    yes('mười năm trở lại đây', ['mười năm trở lại đây', '2004/2014']),
    yes('hai năm nay', ['hai năm nay', '2012/2014']),
    yes('hai thập kỷ qua', ['hai thập kỷ qua', '1994/2014']),
    yes('ba tháng tới', ['ba tháng tới', '2014-10/2015-01']),
    ...no('Trong 99 thế kỷ tới', '200 thế kỷ trước'),
    ...no(
      'vài năm qua',
      'mấy tuần tới',
      'nhiều năm nay',
      'những năm gần đây',
      'thời gian qua',
      'án 3 năm tù',
      'chuyến thăm chính thức ba ngày tới Trung Quốc',
      'chuyến công du 10 ngày tới các nước châu Á',
    ),
  ],
};

/** Hours that make whole days. */
const HOURS = /(?:24|48|72|96)/;

const hours: AtomRule = {
  kind: 'atom',
  name: 'distance/hours',
  reads: 'so many times 24 hours up to the publication, or from it on',
  starts: ['#'],
  pattern: pattern`(?<hours>${HOURS}) ?(?:giờ|h|tiếng)(?: đồng hồ)? (?<word>vừa qua|qua|sắp tới|tới)(?![a-zà-ỹ])`,
  produce({ hours: text, word = '' }, { left }) {
    if (/\d[.,/-]?$/.test(left)) return undefined;
    const direction = /tới/.test(word) ? 1 : -1;
    return { value: { kind: 'window', unit: 'day', count: Number(text) / 24, direction } };
  },
  examples: [
    yes('trong 24 giờ qua, có 5 ca mắc', ['24 giờ qua', '2014-10-09/2014-10-10']),
    yes('48h tới, bão vào bờ', ['48h tới', '2014-10-10/2014-10-12']),
    ...no('mở cửa 24/24 giờ', 'trong 24 giờ', '12 giờ qua'),
  ],
};

/** What may stand behind a distance that is complete. */
const ENDS =
  /^ ?(?:$|[,.;:)!?"”…-]|(?:và|nhưng|thì|là|khiến|đã|sẽ|tại|ở|cũng|của|do|với|có|được|bị|còn|này|ông|bà|anh|chị|cô|tôi|họ|nó|lên|xuống|từng|vẫn|chưa|mà|vì|nên|chỉ|không|để|cho|theo|từ|hai|các|chúng)(?![a-zà-ỹ]))/;

const ago: AtomRule = {
  kind: 'atom',
  name: 'distance/point',
  reads: 'a place so many units before or after the publication, or after the date told before',
  starts: COUNT_STARTS,
  pattern: pattern`(?<since>cách đây |cách nay )?(?:(?<approximate>${APPROXIMATE}) )?(?<count>${WORDY_COUNT}) ?(?<unit>${UNIT})(?<half> rưỡi)?(?:(?<word> (?:trước đây|trước đó|về trước|trước|sau đó|sau|nữa))(?![a-zà-ỹ]))?`,
  produce({ since, approximate, count: counted = '', unit = '', half, word: words }, { left, right }) {
    const word = words?.trim();
    const number = amount(counted, half);
    if (number === undefined || number <= 0) return undefined;
    if (since === undefined && word === undefined) return undefined;
    if (since !== undefined && /^(?:sau|nữa)/.test(word ?? '')) return undefined;
    if (
      /\d[.,]?$|(?<![a-zà-ỹ])(?:vài|mấy|thứ|tháng|ngày|lần thứ|nhiều|dưới|sau|trong|suốt|mỗi) $/.test(left) &&
      since === undefined
    )
      return undefined;
    const about = /khoảng|chừng|tầm/.test(approximate ?? '') ? ({ approximate: true } as const) : {};
    const at = { kind: 'distance', unit: UNITS[unit]!, count: number } as const;
    if (since !== undefined || word === 'trước đây' || word === 'về trước') {
      return { value: { ...at, direction: -1, base: 'publication' }, ...about };
    }
    // Before or after something that follows is a duration: `3 ngày trước khi`, `2 tháng sau đám cưới`.
    const rest = ENDS.test(right);
    if (word === 'nữa') {
      return /(?:^|[ (])(?:thêm|chờ|mất|cần|phải|đợi) $/.test(left) ||
        !/(?:^| )(?:trong|vòng|sau|khoảng) $|\. ?$|^$/.test(left)
        ? undefined
        : { value: { ...at, direction: 1, base: 'publication' }, ...about };
    }
    if (word === 'trước đó') return { value: { ...at, direction: -1, base: 'earlier' }, ...about };
    if (word === 'sau đó') return { value: { ...at, direction: 1, base: 'earlier' }, ...about };
    if (!rest) return undefined;
    if (word === 'sau') return { value: { ...at, direction: 1, base: 'earlier' }, ...about };
    const base = /(?<![a-zà-ỹ])so (?:với )?$/.test(left) ? 'sentence' : 'publication';
    return { value: { ...at, direction: -1, base }, ...about };
  },
  examples: [
    yes('3 ngày trước', ['3 ngày trước', '2014-10-07']),
    yes('cách đây 5 năm', ['cách đây 5 năm', '2009']),
    yes('5 năm trước, ông rời đảng', ['5 năm trước', '2009']),
    yes('hai tuần trước', ['hai tuần trước', '2014-09-22/2014-09-28']),
    yes('cách đây hai tháng', ['cách đây hai tháng', '2014-08']),
    yes('cách đây chẵn 40 năm', ['cách đây chẵn 40 năm', '1974']),
    yes('tăng so với 10 năm trước lên', ['10 năm trước', '2004']),
    yes('tối ba hôm trước,', ['tối ba hôm trước', '2014-10-07', { time: 'EV' }]),
    yes('cách đây đúng một năm', ['cách đây đúng một năm', '2013']),
    yes('Phim ra mắt năm 1960. 50 năm sau, nó vẫn hay.', ['năm 1960', '1960'], ['50 năm sau', '2010']),
    yes(
      'Ngày 1/9 ông bị bắt, 3 ngày sau đó được thả.',
      ['Ngày 1/9', '2014-09-01'],
      ['3 ngày sau đó', '2014-09-04'],
    ),
    ...on('2016-01-05', yes('hai tháng trước', ['hai tháng trước', '2015-11'])),
    ...no(
      'sau 10 năm',
      '3 ngày trước khi cưới',
      'cuộc chiến 5 ngày',
      '10 năm sau khi',
      'vài năm trước',
      '50 năm sau, nó vẫn hay.',
    ),
  ],
};

/** The day itself, behind the distance to it. */
const SAID_AGAIN = /^ ?[,(] ?(?:(?:tức|là|vào|ngày|hôm) )*\d/;

const fromThere: AtomRule = {
  kind: 'atom',
  name: 'distance/from-there',
  reads: 'so many units before or after the date told before, the side said first',
  starts: ['trước', 'sau'],
  pattern: pattern`(?<side>trước|sau) đó (?:đúng |chỉ |chừng |vừa )?(?:(?<approximate>${APPROXIMATE}) )?(?<count>${WORDY_COUNT}) ?(?<unit>${UNIT})(?<half> rưỡi)?(?![a-zà-ỹ])`,
  produce({ side, approximate, count = '', unit = '', half }, { right }) {
    const number = amount(count, half);
    if (number === undefined || number <= 0 || !ENDS.test(right) || SAID_AGAIN.test(right)) return undefined;
    const about = /khoảng|chừng|tầm/.test(approximate ?? '') ? ({ approximate: true } as const) : {};
    const direction = side === 'trước' ? -1 : 1;
    return {
      value: { kind: 'distance', unit: UNITS[unit]!, count: number, direction, base: 'earlier' },
      ...about,
    };
  },
  examples: [
    yes(
      'Ngày 5/3 Mỹ rút quân. Trước đó một ngày, Nga đã thử tên lửa.',
      ['Ngày 5/3', '2014-03-05'],
      ['Trước đó một ngày', '2014-03-04'],
    ),
    yes(
      'Ngày 1/9 ông bị bắt, sau đó 3 ngày được thả.',
      ['Ngày 1/9', '2014-09-01'],
      ['sau đó 3 ngày', '2014-09-04'],
    ),
    yes('Năm 2001 ông vào đảng, sau đó hai năm bà theo.', ['Năm 2001', '2001'], ['sau đó hai năm', '2003']),
    ...no('sau đó 3 ngày liền họ im lặng', 'trước đó hai năm kinh nghiệm'),
  ],
};

export const distanceRules = [window, hours, ago, fromThere];
