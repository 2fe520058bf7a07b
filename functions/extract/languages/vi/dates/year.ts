/** Years: `năm 2011`, a bare `2011`, `năm ngoái`, `2010-2015`, `đầu năm`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern, piece } from '../../../dates/pattern.ts';
import type { Around, AtomRule } from '../../../dates/rule.ts';
import type { CalendarValue } from '../../../dates/value.ts';
import { isCounted, isDosed } from './guards.ts';
import { YEAR, YEAR_SHIFT } from './pieces.ts';
import { yearWord } from './years.ts';

/** Nouns of plans, prizes and laws that bear a year as part of their name. */
const NAMED_BY_YEAR =
  /(?<![a-zà-ỹ])(?:kế hoạch|chương trình|dự toán|ngân sách|chiến lược|nghị quyết|báo cáo|đề án|luật|bộ luật|hiến pháp|giải|cúp|danh sách|bảng xếp hạng|chỉ số|mục tiêu|quy hoạch|cuộc thi|liên hoan|festival|hoa hậu|hội nghị|diễn đàn|mùa giải|vòng loại|giải thưởng|sách trắng|niên giám|tài khoá|năm tài chính) $/;

/** The same before a name of several words: `Báo cáo Môi trường Kinh doanh 2014`. */
const LONG_NAME =
  /(?<![a-zà-ỹ])(?:kế hoạch|chương trình|báo cáo|đề án|giải|cúp|cuộc thi|liên hoan|diễn đàn|sách trắng|niên giám|bảng xếp hạng|chiến dịch|lễ hội)(?: [a-zà-ỹ]{1,7}){1,6} $/;

const name = ({ left }: Around): { inName?: true } => (NAMED_BY_YEAR.test(left) ? { inName: true } : {});

const namedYear: AtomRule = {
  kind: 'atom',
  name: 'year/named',
  reads: 'a year after `năm`, with four digits, three, or the last two of the last century',
  starts: ['năm'],
  pattern: pattern`năm {0,3}(?:(?<year>${YEAR}|[1-9]\d\d(?!\d))|(?<short>4[1-9]|[5-9]\d)(?!\d|[/.,-]\d))(?<era> (?:trước công nguyên|tcn|trước cn)(?![a-zà-ỹ])| sau công nguyên| scn)?`,
  produce({ year, short, era }, around) {
    if ((Number(year) % 1000 === 0 || Number(year) < 1000 || short) && isCounted(around)) return undefined;
    if (/^[.,:/]\d|^ ?[%-] ?\d{1,3}(?!\d)/.test(around.right)) return undefined;
    if (/(?<![a-zà-ỹ])(?:mươi|mười|trăm|nghìn|hai|ba|bốn|sáu|bảy|tám|chín|thứ) $/.test(around.left))
      return undefined;
    if ((short !== undefined || Number(year) < 1000) && /\d $/.test(around.left)) return undefined;
    if (short !== undefined) {
      if (
        !/^ ?(?:$|[,.;:)!?"”…-]|(?:của|tại|ở|và|đến|khi|thì|là|ông|bà|đã|trở|cho)(?![a-zà-ỹ]))/.test(
          around.right,
        )
      )
        return undefined;
      return { value: { kind: 'calendar', year: 1900 + Number(short) } };
    }
    const number = Number(year);
    if (era !== undefined && /tcn|trước/.test(era)) return { value: { kind: 'calendar', year: 1 - number } };
    if (number < 1000 && around.surface.length > 0 && !/^ ?(?:$|[,.;:)!?"”…\-a-zà-ỹ])/.test(around.right))
      return undefined;
    return { value: { kind: 'calendar', year: number }, ...name(around) };
  },
  examples: [
    yes('năm 2011, hai bên', ['năm 2011', '2011']),
    yes('kế hoạch năm 2012', ['năm 2012', '2012']),
    yes('Năm 938, Ngô Quyền thắng trận', ['Năm 938', '0938']),
    yes('sinh năm 75.', ['năm 75', '1975']),
    yes('năm2013', ['năm2013', '2013']),
    yes('năm 111 trước Công nguyên', ['năm 111 trước Công nguyên', '-0110']),
    yes('cuối năm 2012', ['cuối năm 2012', '2012', { mod: 'end' }]),
    yes('khoảng năm 1850', ['khoảng năm 1850', '1850~']),
    yes('gần năm 2010', ['gần năm 2010', '2010~']),
    yes('Windows 10 năm 2015', ['năm 2015', '2015']),
    yes('trước năm 2030', ['năm 2030', '2030']),
    ...no('năm 2000 người', 'mười năm 45 lần', 'năm 90 tuổi', 'năm 1.500 tấn', 'lần thứ năm 1-0'),
  ],
};

/** Words after a number of four digits that leave it a year. */
const AFTER_YEAR =
  /^(?:$| ?[,;:)!?"”’'…\]]| ?\.(?!\d)| {1,2}(?:và|của|tại|[ở\-–]|đã|sẽ|là|với|do|khi|đến|tới|cho|để|thì|mà|nhưng|vẫn|bị|được|có|này|từ|theo|trên|trong|như|cũng|không|chưa|vừa|trở|lên|nên|vì|còn|ông|bà|anh|chị|các|những|mới|hay|hoặc|so|về|gồm|đang|càng|diễn|chính|ra|sau|trước|tăng|giảm|đạt|ước|cả|nói|cùng|lại|thuộc|tổ|nhằm|qua)(?![a-zà-ỹ])| ?[-–](?! ?\d)| ?\()/;
/** Words before it that make it one. */
const BEFORE_YEAR =
  /(?:^|[ (])(?:từ|đến|tới|trước|sau|vào|hồi|năm|mùa|đời|hè|xuân|thu|đông|kể từ|cuối|đầu|giữa|mùa giải|vụ|khoá|khóa|sn|sinh|mất|từ năm|thập niên|giai đoạn|cúp|giải|danh sách|kế hoạch|phiên bản|bản|niên khoá|trong|ngoái|tết|hoa hậu|so với|thế hệ|xuân hè|thu đông|tranh cử|bầu cử|nhiệm kỳ|khủng hoảng|thường niên|tổng kết|dự toán|mục tiêu|tầm nhìn|đại hội|olympic|oscar|euro|festival|liên hoan|ngân sách) {1,2}$/;
const QUANTITY =
  /(?<![a-zà-ỹ])(?:có|gần|hơn|khoảng|trên|số|giá|là|được|đạt|lên|còn|với|tổng|toàn|cả|chừng|mất|thêm|của|gồm|hết) {1,2}$|[$£€+=<>] ?$/;

const bareYear: AtomRule = {
  kind: 'atom',
  name: 'year/bare',
  reads: 'a number of four digits that its neighbours make a year',
  starts: ['#'],
  pattern: pattern`(?<year>1[0-9]\d\d|20\d\d)(?!\d|[.,:/]\d|[a-zà-ỹ%°]| ?- ?\d| ?(?:tcn|mw))`,
  produce({ year = '' }, around) {
    const number = Number(year);
    const before = around.leftSurface;
    const bracketed = /[([][^()]{0,24}$/.test(around.left) && /^ ?[),\]-]/.test(around.right);
    const strong = BEFORE_YEAR.test(around.left) || (around.left.endsWith('(') && bracketed);
    const plausible = number >= 1900 && number <= 2060;
    if (!plausible && !strong) return undefined;
    if (!plausible && number % 100 === 0) return undefined;
    const ordinary = number >= 1930 && number <= 2035 && number % 100 !== 0;
    // After a name or a model: `Oscar 2016`, `Super Cub 50 1978`.
    const ofName =
      /\p{Lu}[\p{L}\d-]{0,20}(?: \d{1,3})? {1,2}$/u.test(before) ||
      (LONG_NAME.test(around.left) && !isCounted(around) && !QUANTITY.test(around.left));
    if (ordinary && ofName ? isDosed(around) : isCounted(around)) return undefined;
    if (
      !(ordinary && (ofName || strong)) &&
      !AFTER_YEAR.test(around.right) &&
      !/^ {1,2}\p{Lu}/u.test(around.rightSurface)
    )
      return undefined;
    if (
      /[$£€#@+=*_&\\]$/.test(before) ||
      /(?:đt|tel|fax|sđt|hotline|mã|số|đường|phòng|tốp|top|quốc lộ|ql|chuyến bay|lớp) ?:? ?$/.test(
        around.left,
      )
    )
      return undefined;
    if (strong) return { value: { kind: 'calendar', year: number }, ...name(around) };
    if (QUANTITY.test(around.left)) return undefined;
    if (ofName) {
      return number % 100 === 0 && number !== 2000
        ? undefined
        : { value: { kind: 'calendar', year: number }, inName: true };
    }
    if (/[a-zà-ỹ] {1,2}$/.test(around.left)) {
      if (number % 100 === 0) return undefined;
      return { value: { kind: 'calendar', year: number }, inName: true };
    }
    if (/(?:^|[,(“"'-] ?)$/.test(around.left) && number % 100 !== 0) {
      return { value: { kind: 'calendar', year: number }, weak: true };
    }
    return undefined;
  },
  examples: [
    yes('Top 5 phim tại Oscar 2016.', ['2016', '2016']),
    yes('ông mất (1975).', ['1975', '1975']),
    yes('mục tiêu đến 2025 sẽ đạt 95%', ['2025', '2025']),
    yes('vào chung kết AFF Cup 2018', ['2018', '2018']),
    yes('từ 2003 đến 2007', ['từ 2003 đến 2007', '2003/2007']),
    yes('Honda Super Cub 1978 độ kiểu lạ', ['1978', '1978']),
    yes('xe đời 2009 giá 414 triệu', ['2009', '2009']),
    yes('giải Mỹ mở rộng 2013 vì', ['2013', '2013']),
    yes('Báo cáo Môi trường Kinh doanh 2014 xem xét', ['2014', '2014']),
    yes('sau 2015, hai nước', ['2015', '2015']),
    ...no(
      'có 2014 người',
      '2000 USD',
      'giá 1950 đồng',
      'ĐT: 1900 1234',
      'gần 2000 hộ',
      'khoảng 1500 mét',
      'COP26',
      'số 2012',
      'chuyến bay 1549',
    ),
  ],
};

const relativeYear: AtomRule = {
  kind: 'atom',
  name: 'year/relative',
  reads: 'this, the last or the next year, and the year told before',
  starts: ['năm', 'cùng'],
  pattern: pattern`(?:(?:cùng kỳ |cùng thời điểm |cùng thời gian này |cùng kì )?năm (?<word>${YEAR_SHIFT})|(?<period>cùng kỳ|cùng kì|cùng thời điểm)(?: của)?(?: năm)? (?<other>${YEAR})|(?<same>cùng năm)(?! (?:đó|ấy|sinh|tuổi|học|với|mỗi|nào)))(?! nữa)`,
  produce({ word = '', same, other, period }, around) {
    if (same) return { value: { kind: 'calendar', year: { shift: 0, base: 'earlier' } } };
    if (period && other) return { value: { kind: 'calendar', year: Number(other) } };
    if (
      /^năm/i.test(around.surface) &&
      /(?<![a-zà-ỹ\d])\d{1,3} {1,2}$|(?<![a-zà-ỹ])(?:những|các|nhiều|vài|mấy|mỗi|hàng|hằng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|chục|trăm|mươi|lăm|lần thứ|thứ|bao|rưỡi|từng|ngàn|nghìn|vạn|triệu|tỷ|tỉ) {1,2}$/.test(
        around.left,
      )
    )
      return undefined;
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

const YEAR_OR_SHORT = piece`${YEAR}|\d\d(?!\d)`;

const yearRange: AtomRule = {
  kind: 'atom',
  name: 'year/range',
  reads: 'from one year to another, with a hyphen or a slash between',
  starts: ['#', 'năm', 'giai', 'các', 'những', 'hai', 'ba', 'bốn', 'sáu', 'thời', 'mùa', 'niên'],
  pattern: pattern`(?<head>(?:giai đoạn|thời kỳ|thời kì|(?:các |những |hai |ba |bốn |sáu |[2-9] )?năm|niên vụ) {1,2}(?:năm )?)?(?<from>${YEAR})(?<gap> ?[-/] ?| (?:đến|tới) (?:năm )?)(?<to>${YEAR_OR_SHORT})`,
  produce({ head, from: fromText = '', to: toText = '', gap = '' }, around) {
    if (isCounted(around) || /^[-/.,]\d/.test(around.right) || /\d[-/.,]$/.test(around.left))
      return undefined;
    const from = Number(fromText);
    const to = toText.length === 2 ? Math.floor(from / 100) * 100 + Number(toText) : Number(toText);
    if (
      to <= from ||
      to - from > 400 ||
      (toText.length === 2 && to - from !== 1 && head === undefined && !around.left.endsWith('('))
    )
      return undefined;
    if (gap.trim() === '/' && to - from !== 1) return undefined;
    if (head === undefined && from < 1500 && !around.left.endsWith('(')) return undefined;
    if (/(?:số|điện thoại|đt|fax|sđt|hotline|tài khoản) ?:? ?$/.test(around.left)) return undefined;
    // `những năm 1930-1940` tells of two decades.
    const decades = head?.startsWith('những') && from % 10 === 0 && to % 10 === 0;
    const edtf = decades ? `${String(from).slice(0, 3)}X/${String(to).slice(0, 3)}X` : `${from}/${to}`;
    return { value: { kind: 'fixed', edtf, granularity: 'period' } };
  },
  examples: [
    yes('giai đoạn 2021-2025', ['giai đoạn 2021-2025', '2021/2025']),
    yes('2010-2015', ['2010-2015', '2010/2015']),
    yes('nhiệm kỳ 2011 - 2016', ['2011 - 2016', '2011/2016']),
    yes('mùa giải 2013/14', ['2013/14', '2013/2014']),
    yes('đầu mùa 2021-2022', ['2021-2022', '2021/2022']),
    yes('Hồ Chí Minh (1890–1969)', ['1890–1969', '1890/1969']),
    yes('trong hai năm 2012-2013', ['hai năm 2012-2013', '2012/2013']),
    yes('giai đoạn 1951-53', ['giai đoạn 1951-53', '1951/1953']),
    yes('những năm 1930-1945', ['những năm 1930-1945', '1930/1945']),
    yes('từ năm 1956 đến năm 2010', ['từ năm 1956 đến năm 2010', '1956/2010']),
    ...no('số 1900-2045', '2015-2010', 'hotline: 1900-1999'),
  ],
};

/** What a beginning or an end of the year is said of as a habit, or that is no year's. */
const NO_PART =
  /(?<![a-zà-ỹ])(?:thưởng|quà|tiệc|sinh viên|sv|học sinh|mỗi|hằng|hàng|học kỳ|học kì|các|những|lần|bắt|khai bút|lễ chùa|hái lộc|lì xì|đi lễ|chúc|và|người|ban|mở|ngày|tết) $/;

const severalYears: AtomRule = {
  kind: 'atom',
  name: 'year/several',
  reads: 'several years that a plural announces',
  starts: ['các', 'những', 'hai', 'ba', 'bốn', '#'],
  pattern: pattern`(?:các|những|hai|ba|bốn|[2-5]) năm (?:liên tiếp )?(?<years>${YEAR}(?:(?:,? và |, ?)${YEAR}){1,9})(?!\d| ?- ?\d)`,
  produce({ years = '' }, around) {
    if (isDosed(around)) return undefined;
    const members = years
      .match(/\d{4}/g)!
      .map((year): CalendarValue => ({ kind: 'calendar', year: Number(year) }));
    return { value: { kind: 'list', members } };
  },
  examples: [
    yes('hai năm 2012 và 2013', ['hai năm 2012 và 2013', '2012/2013']),
    yes('các năm 2010, 2012 và 2014', ['các năm 2010, 2012 và 2014', '{2010,2012,2014}']),
    ...no('hai năm 20 lần'),
  ],
};

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

export const yearRules = [namedYear, bareYear, relativeYear, yearRange, severalYears, nextUnit, partOfYear];
