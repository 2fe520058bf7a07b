/** Days in digits without a year, or with it in words: `ngày 9-10`, `hôm 6.10`, `8/1 năm sau`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule, Production } from '../../../dates/rule.ts';
import { exists, headsEntry, isCounted, isDocument, isDosed, isFraction, isHabit, isName } from './guards.ts';
import {
  AFTER_PREPOSITION,
  DAY,
  DAY_HEAD,
  DAY_HEAD_STARTS,
  MONTH,
  plural,
  SEPARATOR,
  YEAR_AFTER,
} from './pieces.ts';
import { yearOf } from './years.ts';

/** What is told by its day alone: `phiên 9/10`, `CN 12/10`. */
const OCCASION =
  /(?<![a-zà-ỹ])(?:phiên|phiên họp|phiên giao dịch|phiên toà|ngày làm việc|cuộc họp|hội nghị|họp báo|số ra|số báo|cn|t[2-7]),? $/;

/** The name of an agency within the brackets, in capitals. */
const AGENCY_INSIDE = /\((?:Theo )?\p{Lu}[\p{L}.]{0,15}\p{Lu}[\p{L}.]{0,10}(?: ngày)?,? {1,2}$/u;

const PART_OF_DAY = /(?<![a-zà-ỹ])(?:sáng|trưa|chiều|tối|đêm|khuya) $/;

/** Whom the news is taken from, before the brackets. */
const CREDITED = /(?:^|[^a-zà-ỹ])theo [^()\n,;]{2,24} \($/;

/** What may stand behind a day that opens a bracket: its end, or where it will be (`(9/3 tại sân Mỹ Đình)`). */
const BRACKETED = /^(?:\)| (?:tại|ở|trên sân|giờ việt nam|giờ địa phương)(?![a-zà-ỹ]))/;

/** The rule stands between those for whole days: what has a year is theirs. */
export const dayMonth: AtomRule = {
  kind: 'atom',
  name: 'numeric/day-month',
  reads:
    'day and month in digits, after a head noun, a preposition or beside another date; a year may follow',
  starts: DAY_HEAD_STARTS,
  pattern: pattern`(?<head>${DAY_HEAD})?(?<day>${DAY})(?<separator>${SEPARATOR})(?<month>${MONTH})(?![/.]\d{1,3}(?!\d)|,\d)(?:${YEAR_AFTER})?`,
  produce(groups, around) {
    const { head, day: dayText = '', month: monthText = '', separator = '' } = groups;
    const [day, month] = [Number(dayText), Number(monthText)];
    const year = yearOf(groups);
    if (!exists(day, month, typeof year.year === 'number' ? year.year : 2000)) return undefined;
    if (isDosed(around) || (year.year === undefined && isHabit(around))) return undefined;
    // `3-4 năm nay` is a duration.
    if (head === undefined && typeof year.year === 'object' && separator.includes('-')) return undefined;
    const production: Production = {
      value: { kind: 'calendar', day, month, ...year },
      ...plural(groups),
    };
    if (head === undefined && isDocument(around)) return undefined;
    if (head !== undefined || year.year !== undefined) return production;
    // `tối 4/8 lên án`, `sáng 5/8 các bộ trưởng …`: a part of a day tells that it is one.
    const dayPart = PART_OF_DAY.test(around.left);
    if (isName(around) || (!dayPart && isFraction(around, day, month))) return undefined;
    const slash = separator.trim() === '/';
    const bracketed = around.left.endsWith('(') && BRACKETED.test(around.right);
    const preposition = AFTER_PREPOSITION.test(around.left);
    // A line of a programme: `5/10: khai mạc`.
    const heading = /^ ?:/.test(around.right) && /^[ -]{0,3}$/.test(around.left);
    const holiday = /(?<![a-zà-ỹ])(?:nguyên đán|tết|lễ),? $/.test(around.left);
    // The credit of an agency: `(TTXVN 9/10)`, `Theo Reuters (9-10)`.
    const credit =
      (AGENCY_INSIDE.test(around.leftSurface) && around.right.startsWith(')')) ||
      (bracketed && CREDITED.test(around.left));
    // `hai ngày sau vụ việc, 8/10, ông…`
    const between =
      /(?<![a-zà-ỹ])(?:ngày|đó|trước|qua|vụ việc), $/.test(around.left) && around.right.startsWith(',');
    if (
      credit ||
      (slash && between) ||
      (slash && OCCASION.test(around.left)) ||
      (slash && (bracketed || preposition || heading || holiday))
    )
      return production;
    // `từ 30-9`: what goes down is no range of numbers.
    if (separator.trim() === '-' && (preposition || bracketed) && day > 12 && !isCounted(around))
      return production;
    // `22-2: Quốc hội phế truất …`: no score has as many goals.
    const entry = headsEntry(around) || undefined;
    return { ...production, entry, ...(!(entry && day > 12) && { weak: true }) };
  },
  examples: [
    yes('Ông bị bắt hôm 5/2', ['hôm 5/2', '2014-02-05']),
    yes('Ngày 9-10, Bộ Ngoại giao cho biết', ['Ngày 9-10', '2014-10-09']),
    yes('vào hôm 6-10', ['hôm 6-10', '2014-10-06']),
    yes('ngày 19 /11', ['ngày 19 /11', '2014-11-19']),
    yes('hôm 3.10', ['hôm 3.10', '2014-10-03']),
    yes('bầu cử ở Iran (20-5).', ['20-5', '2014-05-20']),
    yes('gặp Lào (9/10 tại sân Mỹ Đình)', ['9/10', '2014-10-09']),
    yes('Trước đó một ngày, 8/10, ông đến', ['8/10', '2014-10-08']),
    yes('chốt phiên 9/10', ['9/10', '2014-10-09']),
    yes('khai mạc T7, 11/10', ['11/10', '2014-10-11']),
    yes('(TTXVN 9/10)', ['9/10', '2014-10-09']),
    yes('Theo Reuters (9-10), hai bên đã ký.', ['9-10', '2014-10-09']),
    yes('đến ngày 20/4 rồi 28/4', ['ngày 20/4', '2014-04-20'], ['28/4', '2014-04-28']),
    yes('dịp Tết Nguyên đán, 30/4 và 1/5', ['30/4', '2014-04-30'], ['1/5', '2014-05-01']),
    yes('- 5/10: khai mạc', ['5/10', '2014-10-05']),
    yes('22-2: Quốc hội họp\n1-3: Nga đưa quân', ['22-2', '2014-02-22'], ['1-3', '2014-03-01']),
    yes('18.3 - Hai bên ký hiệp ước', ['18.3', '2014-03-18']),
    yes('áp dụng đến 30-9', ['30-9', '2014-09-30']),
    yes('hạn chót 31/12.', ['31/12', '2014-12-31']),
    yes('lùi thông báo tới 6/11.', ['6/11', '2014-11-06']),
    yes('từ 8/1 năm sau', ['8/1 năm sau', '2015-01-08']),
    yes('ngày 5/3 năm 2009', ['ngày 5/3 năm 2009', '2009-03-05']),
    yes('Trước đó cùng ngày 8/10', ['cùng ngày 8/10', '2014-10-08']),
    yes('Ngày\u00a08/10', ['Ngày\u00a08/10', '2014-10-08']),
    yes('ngày 08–10', ['ngày 08–10', '2014-10-08']),
    yes('NGÀY 8/10', ['NGÀY 8/10', '2014-10-08']),
    ...on('2014-12-20', yes('khai mạc ngày 5/1', ['ngày 5/1', '2015-01-05'])),
    ...on('2014-01-10', yes('khai mạc ngày 25/12', ['ngày 25/12', '2013-12-25'])),
    ...on(null, yes('ngày 9/10', ['ngày 9/10', 'XXXX-10-09'])),
    ...on(
      '[2009-11-18,2010-11-18,2011-11-18]',
      yes('ngày 19/11', ['ngày 19/11', '[2009-11-19,2010-11-19,2011-11-19]']),
    ),
    yes('Ông Nam tối 4/8 lên án', ['tối 4/8', '2014-08-04']),
    yes('Sáng 5/8 các bộ trưởng họp', ['Sáng 5/8', '2014-08-05']),
    yes('ngày 5/4 đồng ý ngừng bắn', ['ngày 5/4', '2014-04-05']),
    yes('ngày 5/4 triệu tập đại sứ', ['ngày 5/4', '2014-04-05']),
    yes('ngày 5/4 triệu tùy viên quân sự Anh', ['ngày 5/4', '2014-04-05']),
    yes('ngày 5/4 ca ngợi thành tựu', ['ngày 5/4', '2014-04-05']),
    ...no(
      'thắng 3-1 trước đội khách',
      'chiếm 2/3 dân số',
      'tới 3/4 diện tích',
      'uống ngày 2-3 lần',
      'đường 3/2',
      'Bệnh viện 19-8',
      'phục vụ 24/7',
      'ngày 31/4',
      'giảm 1/3 so với cùng kỳ trước',
      'hạng 5/10',
      'ngày 2.500 đồng',
      'ngày 20/11 hằng năm',
      'cảm biến 1/2,3 inch',
      'dùng được 3-4 năm nay',
      'thắng Lào (2-1)',
      'hằng năm, vào ngày 10/3',
      '2-1: Messi ghi bàn',
    ),
  ],
};
