/** Places so many units from the publication or an earlier date: `3 ngày trước`, `cách đây 5 năm`, `sau đó hai tuần`. */
import { no, on, yes } from '../../../dates/examples.ts';
import { pattern } from '../../../dates/pattern.ts';
import type { Around, AtomRule } from '../../../dates/rule.ts';
import { APPROXIMATE, amount, COUNT_STARTS, UNIT, UNITS, WORDY_COUNT } from './amounts.ts';

/** What may stand behind a distance that is complete. */
const ENDS =
  /^ ?(?:$|[,.;:)!?"”…-]|(?:và|nhưng|thì|là|khiến|đã|sẽ|tại|ở|cũng|của|do|với|có|được|bị|còn|này|ông|bà|anh|chị|cô|tôi|họ|nó|lên|xuống|từng|vẫn|chưa|mà|vì|nên|chỉ|không|để|cho|theo|từ|hai|các|chúng|mới|lại|mọi|phim|bộ phim|gia đình|bệnh nhân|nạn nhân|nghi phạm|bị cáo|bị can|người|công ty|toà|tòa|công an|cảnh sát|cơ quan|đội|em|bé|cậu|cặp đôi|vợ chồng|dự án|nhóm|thi thể|trở thành|trở lại|trở về|quay lại|chuyển|về|ra đời|ra mắt|vào|giành|đoạt|thắng|thua|vô địch|nhận|xin|gửi|đưa|rời|gia nhập|tham gia|chính thức|bắt đầu|tiếp tục|quyết định(?! (?:của|này|trên|đó|nói trên))|mua|bán|mở|ký|tăng|giảm|qua đời|tử vong|lấy chồng|lấy vợ|tái phát|tái cử|tái đắc cử|tái hôn|tái diễn|hoàn thành|khánh thành|đến|tới|sang|phát hiện|lên chức|thăng|đỗ|trúng|con|cha|mẹ|bố|chồng|vợ|bạn|trường|nhà|tỉnh|thành phố|quân|đảng|hãng|tập đoàn|ngân hàng|doanh nghiệp|thị trường|giá|số|tàu|xe|cháu|ngôi|nơi|cả|mọi người|chính quyền|bộ|sở|tổng thống|thủ tướng|chủ tịch|giám đốc|chính phủ|quốc hội|đoàn|hội đồng|uỷ ban|ủy ban|thượng viện|hạ viện|nghị viện|liên hợp quốc|nhà trắng|điện kremlin|lầu năm góc|phiến quân|binh sĩ|lực lượng|ngoại trưởng|bộ trưởng|đại sứ)(?![a-zà-ỹ]))/;

/** A name, or somebody told before, right before it: who does what stands behind (`Ông Erdogan hai ngày sau tuyên bố …`). */
const NAMED =
  /(?:(?<!\p{L})\p{Lu}[\p{Ll}\p{Lu}]*|(?<!\p{L})(?:nước|khối|liên minh|tổ chức|quốc gia|cơ quan|phía|bên|ông|bà|người|tập đoàn|công ty|hãng) này|hai bên) $/u;

/** Words that join what comes next to what was told: who does it stands before them. */
const JOINED = /(?:^|[ ,])(?:nhưng|rồi|và|song|còn|thì)(?: chỉ| đúng)? $/;

/** What somebody does then, where it is no noun (`hai ngày sau tuyên bố của ông`). */
const DOES =
  /^ (?:tuyên bố|cho biết|thông báo|công bố|khẳng định|xác nhận|phủ nhận|bác bỏ|đáp trả|đáp lại|trả lời|phát biểu|cảnh báo|kêu gọi|yêu cầu|đề nghị|nói|viết|gọi|ra|đưa|ký|thông qua|phê chuẩn|ban hành|nộp|gửi|gặp|tới|đến|thăm|bay|rời|trở về|về nước|điện đàm|hội đàm|triệu tập|triệu hồi|trục xuất|áp đặt|áp|cấm|rút|đóng|mở|bác|phản đối|chỉ trích|lên án|cáo buộc|nhất trí|đồng ý|chấp thuận|từ chối|bỏ phiếu|họp|nhóm họp|công nhận|dỡ bỏ|đình chỉ|hủy|huỷ|hoãn|chấm dứt|tấn công|không kích|thả|khởi tố|xin lỗi|thừa nhận|điều|phóng|bắn|phát động|tiến hành|bổ nhiệm|từ chức|nhậm chức|qua đời|tử vong|thắng|thua|giành|vượt|tăng|giảm|hỗ trợ|viện trợ|bắt|truy tố|kết án|hứng chịu|chứng kiến)(?! (?:của|này|trên|đó|nói trên|được đưa))(?![a-zà-ỹ])/;

/** Deeds that no noun tells, and something behind them: they go on behind a comma too. */
const DEED =
  /^ (?:khởi tố|truy tố|bắt|bắt giữ|bắt tạm giam|kết án|thả|trả tự do|ký|thông qua|phê chuẩn|ban hành|trục xuất|áp đặt|rút|phóng|bắn|giành|bổ nhiệm|triệu hồi|triệu tập|bay|rời) [\p{L}\d]/u;

/** Whether a verb goes on behind a distance to tell what somebody named before it did then. */
const goesOn = ({ left, leftSurface, right }: Around) =>
  ((NAMED.test(leftSurface) || JOINED.test(left)) && DOES.test(right)) ||
  (/, (?:chỉ |đúng )?$/.test(left) && DEED.test(right));

const ago: AtomRule = {
  kind: 'atom',
  name: 'distance/point',
  reads: 'a place so many units before or after the publication, or after the date told before',
  starts: COUNT_STARTS,
  pattern: pattern`(?<since>cách đây |cách nay )?(?:(?<approximate>${APPROXIMATE}) )?(?<count>${WORDY_COUNT}) ?(?<unit>${UNIT})(?<half> rưỡi)?(?:(?<word> (?:trước đây|trước đó|về trước|trước|sau đó|sau|nữa))(?![a-zà-ỹ]))?`,
  produce({ since, approximate, count: counted = '', unit = '', half, word: words }, around) {
    const { left, right } = around;
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
    const rest = ENDS.test(right) || goesOn(around);
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
      'Năm 1977 phim bấm máy, hai năm sau phim được trao giải.',
      ['Năm 1977', '1977'],
      ['hai năm sau', '1979'],
    ),
    yes(
      'Ngày 1/9 ông bị bắt, 3 ngày sau đó được thả.',
      ['Ngày 1/9', '2014-09-01'],
      ['3 ngày sau đó', '2014-09-04'],
    ),
    yes(
      'Ngày 5/3, Nga họp. Ông Erdogan hai ngày sau tuyên bố sẽ rút.',
      ['Ngày 5/3', '2014-03-05'],
      ['hai ngày sau', '2014-03-07'],
    ),
    yes(
      'Ngày 5/3, Ba Lan đóng cửa biên giới. Quốc hội nước này 4 ngày sau bác lệnh đó.',
      ['Ngày 5/3', '2014-03-05'],
      ['4 ngày sau', '2014-03-09'],
    ),
    yes(
      'Ngày 5/3, toà bắt ông, ba ngày sau khởi tố ông.',
      ['Ngày 5/3', '2014-03-05'],
      ['ba ngày sau', '2014-03-08'],
    ),
    yes(
      'Ngày 5/3, Nga bắt ông, nhưng hai ngày sau thả ông.',
      ['Ngày 5/3', '2014-03-05'],
      ['hai ngày sau', '2014-03-07'],
    ),
    yes(
      'Ngày 5/3, Nga thử bom, và ba ngày sau Hội đồng Bảo an họp.',
      ['Ngày 5/3', '2014-03-05'],
      ['ba ngày sau', '2014-03-08'],
    ),
    ...on('2016-01-05', yes('hai tháng trước', ['hai tháng trước', '2015-11'])),
    ...no(
      'sau 10 năm',
      '3 ngày trước khi cưới',
      'cuộc chiến 5 ngày',
      '10 năm sau khi',
      'vài năm trước',
      '50 năm sau, nó vẫn hay.',
      'Ông gặp ông Putin hai ngày sau tuyên bố của Mỹ',
      'Một ngày trước quyết định của NATO, Mỹ đuổi ba nhà ngoại giao',
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
  produce({ side, approximate, count = '', unit = '', half }, around) {
    const { right } = around;
    const number = amount(count, half);
    if (number === undefined || number <= 0 || SAID_AGAIN.test(right)) return undefined;
    if (!ENDS.test(right) && !goesOn(around)) return undefined;
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
    yes(
      'Hôm 5/10 Mỹ viện trợ, Hàn Quốc trước đó một ngày hỗ trợ thuốc.',
      ['Hôm 5/10', '2014-10-05'],
      ['trước đó một ngày', '2014-10-04'],
    ),
    ...no('sau đó 3 ngày liền họ im lặng', 'trước đó hai năm kinh nghiệm'),
  ],
};

export const distanceRules = [ago, fromThere];
