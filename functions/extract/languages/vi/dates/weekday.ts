/** Weekdays: `thứ Hai`, `thứ 7 tuần trước`, `chủ nhật`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { count } from './numbers.ts';

/** Before a weekday, at the end of the text to its left. */
const TIME_BEFORE =
  /(?:^|[ (])(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|khuya|vào|từ|đến|tới|hết|cuối ngày|kể từ|trước|hồi|cho đến|muộn|sớm|rạng sáng) {1,2}$/;
/** Habits: `mỗi thứ Hai`, `các ngày chủ nhật`. */
const HABIT_BEFORE =
  /(?<![a-zà-ỹ])(?:(?:mỗi|các|những|hàng|hằng|mọi|cứ|trừ)(?: ngày| sáng| tối| chiều| đêm)?|(?:hàng|hằng|mỗi) tuần,?(?: vào)?(?: ngày| sáng| tối| chiều| đêm)?) $/;
/** A clause that tells of every week: `cứ sáng thứ hai chị lên rẫy, rồi đến chiều thứ Sáu…` */
const HABIT_CLAUSE = /(?<![a-zà-ỹ])(?:cứ|hàng tuần|hằng tuần|mỗi tuần) [^.;!?\n]{0,44}$/;
const HABIT_AFTER =
  /^ ?(?:(?:(?:đến|tới)(?: hết)? )?(?:thứ (?:[2-7]|[a-zà-ỹ]{2,3})|chủ nhật) (?:hàng|hằng|mỗi) tuần|hàng tuần|hằng tuần|mỗi tuần|hàng tháng|hằng tháng|liên tiếp|liên tục|kể từ|đầu tiên|thứ|cuối cùng|trong tuần|của tháng|đỏ|máu|đen|xanh|vàng)/;

const WEEK: Record<string, number> = {
  trước: -1,
  qua: -1,
  'vừa qua': -1,
  rồi: -1,
  'vừa rồi': -1,
  này: 0,
  sau: 1,
  tới: 1,
};

const weekdayRule: AtomRule = {
  kind: 'atom',
  name: 'weekday/named',
  reads: 'a weekday, with its week where it is told',
  starts: ['thứ', 'chủ', 'chúa', 'ngày', 'hôm', 'cn'],
  pattern: pattern`(?<head>(?:ngày|hôm) (?:thứ )?|thứ )?(?<thu>thứ )?(?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7](?!\d)|chủ nhật|chúa nhật)(?![a-zà-ỹ])(?: tuần (?<week>trước|vừa qua|qua|vừa rồi|rồi|này|sau|tới)(?![a-zà-ỹ])|(?<cue> (?:vừa qua|vừa rồi|rồi|tới đây|tới(?! (?:thăm|dự|gặp|làm việc|nơi|hiện trường|trụ sở|thủ đô|thành phố|căn cứ|tỉnh))|này|sắp tới|trước)(?![a-zà-ỹ])))?`,
  produce(groups, around) {
    const { head = '', thu, name = '', week, cue } = groups;
    const sunday = /nhật/.test(name);
    const ordinal = /thứ/.test(head) || thu !== undefined;
    if (!sunday && !ordinal) return undefined;
    if (HABIT_BEFORE.test(around.left) || HABIT_AFTER.test(around.right)) return undefined;
    if (HABIT_CLAUSE.test(around.left)) return undefined;
    // `sự kiện Ngày thứ Tư Công nghệ`: a name.
    const before = around.leftSurface + (/^Ngày /.exec(around.surface)?.[0] ?? '');
    if (/[a-zà-ỹ] “?Ngày $/.test(before)) return undefined;
    const day = sunday ? 7 : /\d/.test(name) ? Number(name) - 1 : count(name)! - 1;
    if (week !== undefined) {
      return {
        value: { kind: 'relative', unit: 'week', shift: WEEK[week]!, base: 'publication', weekday: day },
      };
    }
    // `ngày thứ ba` may be the third day: only a capital or a number past five makes it a weekday.
    const counted = /ngày/.test(head) && !sunday && /^(?:hai|ba|tư|năm|[2-5])$/.test(name);
    const strongHead = (!counted && /ngày|hôm/.test(head)) || TIME_BEFORE.test(around.left);
    const capital =
      !sunday &&
      /[HBTNS]\S*(?: \S+)?$/.test(around.surface.slice(around.surface.indexOf(' ') + 1)) &&
      /(?:^|[\s,])(?:Hai|Ba|Tư|Năm|Sáu|Bảy|Bẩy)/.test(around.surface);
    const noun = /[a-zà-ỹ\d] $/.test(around.left);
    // `lần thứ Hai`, `Thế chiến thứ Hai`: an ordinal after a noun.
    if (
      /(?<![a-zà-ỹ])(?:lần|chiến|giới|người|đứng|hạng|vị trí|ngôi|cuốn|tập|vòng|hàng|bậc|con|kỳ|khoá|phần|điều|số|đứa|năm|tháng|quốc gia|bàn|trận|hiệp|quý|tuần|bàn thắng|chiếc|bên|nước|khối|bức|ngày) $/.test(
        around.left,
      ) &&
      !/ngày|hôm/.test(head) &&
      !/(?:^| )ngày $/.test(around.left)
    )
      return undefined;
    const production = {
      value: { kind: 'calendar', weekday: day } as const,
      ...(cue !== undefined && {
        cue: /qua|rồi|trước/.test(cue)
          ? ('past' as const)
          : /tới/.test(cue)
            ? ('future' as const)
            : ('near' as const),
      }),
    };
    if (strongHead || sunday) return production;
    if (capital && (!noun || /[a-zà-ỹ] $/.test(around.left))) return production;
    if (cue !== undefined && !noun) return production;
    return { ...production, weak: true };
  },
  examples: [
    yes('thứ Hai tuần trước', ['thứ Hai tuần trước', '2014-09-29']),
    yes('thứ 7 tuần này', ['thứ 7 tuần này', '2014-10-11']),
    yes('hôm thứ Tư cho biết', ['hôm thứ Tư', '2014-10-08']),
    yes('hôm thứ sáu', ['hôm thứ sáu', '2014-10-10']),
    yes('Chủ nhật tuần tới', ['Chủ nhật tuần tới', '2014-10-19']),
    yes('sẽ khai mạc vào thứ Bảy', ['thứ Bảy', '2014-10-11']),
    yes('ngày chủ nhật vừa qua', ['ngày chủ nhật vừa qua', '2014-10-05']),
    yes('tối thứ Ba', ['tối thứ Ba', '2014-10-07', { time: 'EV' }]),
    yes('thứ Sáu, 3/10', ['thứ Sáu, 3/10', '2014-10-03']),
    yes('thứ năm (9/10)', ['thứ năm (9/10)', '2014-10-09']),
    yes('Bộ trưởng hôm thứ Năm tới thăm căn cứ', ['hôm thứ Năm', '2014-10-09']),
    ...on('2014-10-07', yes('chưa có kế hoạch sơ tán, ông A nói hôm thứ Hai', ['hôm thứ Hai', '2014-10-06'])),
    ...on('2014-10-07', yes('nói hôm thứ Hai', ['hôm thứ Hai', '2014-10-06'])),
    ...no(
      'lần thứ hai',
      'người thứ ba',
      'Thế chiến thứ Hai',
      'đứng thứ 2',
      'thứ bảy hàng tuần',
      'mỗi chủ nhật',
      'ngày thứ 3 của chuyến đi',
      'biểu tình ngày thứ bảy liên tiếp',
      'từ thứ 2 đến thứ 6',
      'cứ chiều chủ nhật',
      'Cứ sáng thứ hai chị lên rẫy, rồi đến chiều thứ Sáu lại xuống',
      'sự kiện Ngày thứ Tư Công nghệ',
      'Thứ hai, ta cần vốn',
      'Thứ ba là giá',
      'các ngày thứ 7',
      'hàng tuần vào thứ bảy',
      'từ thứ Hai đến thứ Sáu hàng tuần',
      'bàn thắng thứ 3',
    ),
  ],
};

export const weekdayRules = [weekdayRule];
