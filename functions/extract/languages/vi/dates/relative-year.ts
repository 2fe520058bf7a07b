/** Years by their distance: `năm ngoái`, `cùng kỳ năm trước`, `sang năm`, and `đầu năm` with nothing more. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { YEAR, YEAR_SHIFT } from './pieces.ts';
import { isSeveral } from './several.ts';
import { yearWord } from './years.ts';

const relativeYear: AtomRule = {
  kind: 'atom',
  name: 'year/relative',
  reads: 'this, the last or the next year, and the year told before',
  starts: ['năm', 'cùng'],
  pattern: pattern`(?:(?:cùng kỳ |cùng thời điểm |cùng thời gian này |cùng kì )?năm (?<word>${YEAR_SHIFT})|(?<period>cùng kỳ|cùng kì|cùng thời điểm)(?: của)?(?: năm)? (?<other>${YEAR})|(?<same>cùng năm)(?! (?:đó|ấy|sinh|tuổi|học|với|mỗi|nào)))(?! nữa)`,
  produce({ word = '', same, other, period }, around) {
    if (same) return { value: { kind: 'calendar', year: { shift: 0, base: 'earlier' } } };
    if (period && other) return { value: { kind: 'calendar', year: Number(other) } };
    if (/^năm/i.test(around.surface) && isSeveral(around.left)) return undefined;
    if (/^ (?:khi|ngày|lúc)(?![a-zà-ỹ])/.test(around.right) && word === 'trước') return undefined;
    if (/^(?:qua|vừa qua)$/.test(word)) {
      return word === 'qua'
        ? { value: { kind: 'window', unit: 'year', count: 1, direction: -1 } }
        : { value: { kind: 'calendar', year: { shift: -1, base: 'publication' } } };
    }
    // `cả năm sau 9 tháng`: after nine months.
    if (
      word === 'sau' &&
      /^ (?:\d+|một|hai|ba|nửa) (?:ngày|tuần|tháng|quý|năm|giờ)(?![a-zà-ỹ])/.test(around.right)
    )
      return undefined;
    const year = yearWord(word);
    if (year === undefined) return undefined;
    if (word === 'tới' && /^ (?:nơi|đây)(?![a-zà-ỹ])/.test(around.right)) return undefined;
    return { value: { kind: 'calendar', year } };
  },
  examples: [
    yes('năm nay', ['năm nay', '2014']),
    yes('tăng so với cùng kỳ 2012', ['cùng kỳ 2012', '2012']),
    yes('cúp C1 năm nay', ['năm nay', '2014']),
    yes('so với cùng kỳ năm ngoái', ['cùng kỳ năm ngoái', '2013']),
    yes('trong năm tới', ['năm tới', '2015']),
    yes('tăng so với năm trước', ['năm trước', '2013']),
    yes('năm kia', ['năm kia', '2012']),
    yes('cuối năm ngoái', ['cuối năm ngoái', '2013', { mod: 'end' }]),
    yes('Năm 1990 ông đi. Năm đó ông 20 tuổi.', ['Năm 1990', '1990'], ['Năm đó', '1990']),
    yes(
      'Tháng 3/1990 ông cưới; tháng 12 cùng năm có con.',
      ['Tháng 3/1990', '1990-03'],
      ['tháng 12 cùng năm', '1990-12'],
    ),
    ...on(null, yes('năm ngoái', ['năm ngoái', 'XXXX'])),
    ...no('những năm trước', 'các năm qua', 'nhiều năm nay', 'mỗi năm sau', 'hằng năm', 'vài năm tới'),
    yes('Năm 2012 khác những năm trước đó', ['Năm 2012', '2012']),
    ...no('có từ 3000 năm trước', 'hơn 4000 năm nay', 'suốt 2000 năm qua', '12000 năm trước'),
    yes('SEA Games 2013 năm nay', ['2013', '2013'], ['năm nay', '2014']),
    ...no('242 triệu năm trước', '4,5 tỷ năm trước', 'ba vạn năm trước', 'đạt kế hoạch cả năm sau 9 tháng'),
  ],
};

const nextUnit: AtomRule = {
  kind: 'atom',
  name: 'year/sang',
  reads: 'next year, month or week, said as `sang`',
  starts: ['sang'],
  pattern:
    /sang (?<unit>năm|tháng|tuần)(?= ?(?:$|[,.;:)!?]|(?:sẽ|thì|là|tới|sau|có|được|mới|anh|chị|ông|bà|tôi|em)(?![a-zà-ỹ])))(?! mới)/y,
  produce({ unit = '' }, { left }) {
    if (/(?<![a-zà-ỹ])(?:bước|chuyển|kéo dài|lùi|dời|tính|từ|kéo|thêm) $/.test(left)) return undefined;
    if (unit === 'năm') return { value: { kind: 'calendar', year: { shift: 1, base: 'publication' } } };
    const shifted = unit === 'tháng' ? ('month' as const) : ('week' as const);
    return { value: { kind: 'relative', unit: shifted, shift: 1, base: 'publication' } };
  },
  examples: [
    yes('đến sang năm, giá sẽ giảm', ['sang năm', '2015']),
    yes('Sang tuần, trời sẽ rét.', ['Sang tuần', '2014-10-13/2014-10-19']),
    ...no('bước sang năm mới', 'sang năm thứ hai'),
  ],
};

/** What a beginning or an end of the year is said of as a habit, or that is no year's. */
const NO_PART =
  /(?<![a-zà-ỹ])(?:thưởng|quà|tiệc|sinh viên|sv|học sinh|mỗi|hằng|hàng|học kỳ|học kì|các|những|lần|bắt|khai bút|lễ chùa|hái lộc|lì xì|đi lễ|chúc|và|người|ban|mở|ngày|tết) $/;

const partOfYear: AtomRule = {
  kind: 'atom',
  name: 'year/part',
  reads: "the beginning, middle or end of a year, month or week that is not named: the publication's",
  starts: ['đầu', 'giữa', 'cuối'],
  pattern: pattern`(?<part>đầu|giữa|cuối) (?<unit>năm|tháng|tuần)(?! (?:\d|nay|ngoái|sau|tới(?! nay)|trước|qua|rồi|kia|đó|ấy|này|vừa|học|một|hai|ba|tư|sáu|bảy|tám|chín|mười|giêng|chạp|mới|tài chính|âm|cũ|lễ|thứ)(?![a-zà-ỹ])|[a-zà-ỹ\d/])`,
  produce({ part = '', unit = '' }, { left, right }) {
    const preposition =
      /(?:^|[(“"] ?|[.;,] |(?:hồi|từ|vào|đến|tới|trước|ngay|khoảng|so với|kể từ|tính từ|cho đến|dự kiến|lúc|trong|sau|diễn ra|là|hôm|dịp) )$/;
    if (unit !== 'năm' && !preposition.test(left)) return undefined;
    if (!preposition.test(left) && NO_PART.test(left)) return undefined;
    if (unit === 'tuần' && !/(?<![a-zà-ỹ])(?:hồi|từ) $/.test(left)) return undefined;
    if (/^ (?:và|hoặc|hay) (?:đầu|giữa|cuối) (?:năm|tháng|tuần)/.test(right)) return undefined;
    const mod = part === 'đầu' ? 'start' : part === 'giữa' ? 'mid' : 'end';
    if (unit === 'năm') return { value: { kind: 'calendar', year: { shift: 0, base: 'publication' } }, mod };
    if (unit === 'tháng')
      return { value: { kind: 'relative', unit: 'month', shift: 0, base: 'publication' }, mod };
    if (part === 'cuối')
      return { value: { kind: 'relative', unit: 'weekend', shift: -1, base: 'publication' } };
    return { value: { kind: 'relative', unit: 'week', shift: 0, base: 'publication' }, mod };
  },
  examples: [
    yes('hồi đầu năm', ['đầu năm', '2014', { mod: 'start' }]),
    yes('so với số dư đầu năm', ['đầu năm', '2014', { mod: 'start' }]),
    yes('sức mua tăng vào dịp cuối năm', ['cuối năm', '2014', { mod: 'end' }]),
    yes('từ giữa năm, giá tăng', ['giữa năm', '2014', { mod: 'mid' }]),
    yes('đến cuối năm.', ['cuối năm', '2014', { mod: 'end' }]),
    yes('hồi đầu tháng', ['đầu tháng', '2014-10', { mod: 'start' }]),
    ...no(
      'dịp cuối năm và đầu năm',
      'thưởng cuối năm',
      'chúc mừng đầu năm mới',
      'nghỉ cuối tuần',
      'đầu năm học',
    ),
  ],
};

export const relativeYearRules = [relativeYear, nextUnit, partOfYear];
