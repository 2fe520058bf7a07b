/** Counts of days to decades up to the publication or from it on: `5 năm qua`, `2 tuần tới`, `48 giờ qua`. */
import { no, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { AtomRule } from '../../../dates/rule.ts';
import { APPROXIMATE, amount, COUNT_STARTS, UNIT, UNITS, WORDY_COUNT } from './amounts.ts';

/**
 * `chuyến thăm chính thức ba ngày tới Trung Quốc`, `chuyến công du 9 ngày qua các nước châu Phi`: how long a journey
 * was, and behind that where it led.
 */
const JOURNEY =
  /(?<![a-zà-ỹ])(?:chuyến|thăm|công du|công tác|hành trình|lưu diễn|chuyến đi|tour|hành hương)(?![a-zà-ỹ])[^.,;:!?]{0,40}$/;
const GOAL =
  /^ (?:\p{Lu}|(?:các|một|hai|ba|bốn|năm|nước|thủ đô|thành phố|khu vực|vùng|châu|nơi|quốc gia)(?![a-zà-ỹ]))/u;
/** `đi bộ 12 ngày qua 5 tỉnh`: how long they were on the road. */
const ON_THE_ROAD =
  /(?<![a-zà-ỹ])(?:đi|đi bộ|đạp xe|xuyên rừng|chạy|chạy bộ|bay|rong ruổi|băng rừng|lênh đênh|vượt biển)(?: (?:trong|suốt|liên tục|ròng rã))?(?: (?:hơn|gần|khoảng))? $/;
const PARTS_OF_THE_ROAD =
  /^ (?:(?:hơn|gần|khoảng|nhiều|\d[\d.]*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )?(?:các |những )?(?:nước|quốc gia|tỉnh|thành phố|bang|tiểu bang|châu lục|vùng|hòn đảo|đảo|điểm đến|chặng|địa phương)(?![a-zà-ỹ])/;

const window: AtomRule = {
  kind: 'atom',
  name: 'distance/window',
  reads: 'so many units up to the publication, or from it on',
  starts: COUNT_STARTS,
  pattern: pattern`(?:(?<approximate>${APPROXIMATE}) )?(?<count>${WORDY_COUNT}) ?(?<unit>${UNIT})(?<half> rưỡi)? ?(?:liên tiếp |liền |gần nhất )?(?<word>vừa qua|qua|vừa rồi|nay|gần đây|gần nhất|trở lại đây|sắp tới|tới đây|tới)(?![a-zà-ỹ])`,
  produce({ count: counted = '', unit = '', half, word = '' }, { left, right, rightSurface }) {
    const number = amount(counted, half);
    if (number === undefined || number <= 0) return undefined;
    const journey = /^(?:tới|qua)$/.test(word) && JOURNEY.test(left);
    if (journey && GOAL.test(rightSurface)) return undefined;
    if (word === 'qua' && (journey || ON_THE_ROAD.test(left)) && PARTS_OF_THE_ROAD.test(right))
      return undefined;
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
      'chuyến công du kéo dài 9 ngày qua các nước Ai Cập, Kenya và Rwanda',
      'hành trình 15 ngày qua Lào và Thái Lan',
      'chuyến đi 20 ngày qua 12 tỉnh',
      'Đoàn đã đạp xe 12 ngày qua 5 tỉnh miền Trung',
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

export const windowRules = [window, hours];
