/** Years by number: `năm 2011`, a bare `2011`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { Around, AtomRule } from '../../../dates/rule.ts';
import { headsEntry, isCounted, isDosed } from './guards.ts';
import { YEAR } from './pieces.ts';

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
    const heads = ordinary && headsEntry(around);
    if (
      !(ordinary && (ofName || strong || heads)) &&
      !AFTER_YEAR.test(around.right) &&
      !/^ {1,2}\p{Lu}/u.test(around.rightSurface)
    )
      return undefined;
    if (
      (/[$£€#@+=*_&\\]$/.test(before) && !heads) ||
      /(?:đt|tel|fax|sđt|hotline|mã|số|đường|phòng|tốp|top|quốc lộ|ql|chuyến bay|lớp) ?:? ?$/.test(
        around.left,
      )
    )
      return undefined;
    if (heads) return { value: { kind: 'calendar', year: number } };
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
    yes('1991: Nga tham gia hội đồng', ['1991', '1991']),
    yes('- 2002 – Hội đồng ra đời', ['2002', '2002']),
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

export const yearRules = [namedYear, bareYear];
