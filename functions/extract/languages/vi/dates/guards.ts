/** What tells a number that only looks like a date, from the words round it. */
import { isDay } from '../../../../../schemas/day.ts';
import type { Around } from '../../../dates/rule.ts';

/** A unit or counted thing after a number: `ngày 2-3 lần`, `2014 người`. */
const COUNTED =
  /^ ?(?:[%°$]|(?:lần|viên|bữa|giờ|tiếng|lượt|cốc|ly|quả|trái|kg|ki|tạ|yến|lít|gói|triệu|ca|người|mũi|chuyến|buổi|phút|giây|ngàn|nghìn|trăm|tỷ|tỉ|đồng|đ|vnd|vnđ|usd|đô|euro|bảng|yên|won|món|chiếc|cái|con|gram|g|ml|mg|thìa|muỗng|km|m|cm|mm|m2|m3|ha|hecta|mét|dặm|hải lý|độ|tấn|mw|kw|kwh|tuổi|điểm|bàn(?! (?:giao|về|bạc|luận|thảo|tán))|trận|hộ|hộ dân|suất|căn|xe|tàu|máy|học sinh|sinh viên|thí sinh|nhân viên|công nhân|lao động|cán bộ|chiến sĩ|binh sĩ|quân|đại biểu|khách|du khách|bệnh nhân|trường hợp|doanh nghiệp|công ty|dự án|tỉnh|huyện|xã|phường|trang|chữ|cổ phiếu|cổ phần|sản phẩm|mẫu|loại|tên|thành viên|đơn|vé|phiếu|ghế|giường|vụ|cuộc|ngôi|căn hộ|nhà|phòng|em|cháu|bạn|vị|vđv|cc|mã lực|vòng|phần trăm|phần|nạn nhân|ứng viên|ứng cử viên|lính|tay súng|bị cáo|cây|bức|cuốn|đầu|công trình|ký tự|hạng|bậc|năm tuổi|nước|quốc gia|bài|tác phẩm|bộ phim|tập|cặp|đôi|bao|thùng|hộp|lô|thửa|sào|công(?! (?:bố|khai|nhận|tố|kích|chúng|dân|du))|gia đình|hộ nghèo|cơ sở|cửa hàng|chi nhánh|điểm bán|cuộc gọi|tin nhắn|lượt xem|lượt khách)(?![a-zà-ỹ]))/;

/** Units that follow `ngày 2-3`, where a day and a month are followed by nearly anything else. */
const DOSED =
  /^ ?(?:%|°|(?:lần|viên|bữa|giờ|tiếng|lượt|cốc|ly|quả|trái|kg|lít|gói|triệu(?! (?:tập|hồi|đại|gọi|kiến|tùy viên|tuỳ viên|tham tán|công sứ|tổng lãnh|nhà ngoại giao|quan chức))|ca(?! (?:ngợi|sĩ|sỹ|khúc|mổ))|mũi|chuyến|buổi|phút|ngàn|nghìn|tỷ|đồng(?! (?:ý|loạt|thuận|hành|tình|chủ|thời|tổ|ký|nghiệp|minh|bào|chí|bộ))|usd|món|gram|g|ml|mg|thìa|muỗng|km|m|cm|mm|điểm(?! (?:danh|lại|tên))|tuổi|người(?! (?:phát|đứng|dân|biểu|đàn|phụ|nhà|lao|mỹ|nga|đại|đồng|việt|tị|bị|này|ta))|hộ(?! tống)|mét)(?![a-zà-ỹ]))/;

/** Whether a unit follows. */
export const isDosed = ({ right }: Around) => DOSED.test(right);

/** Whether a counted thing follows. */
export const isCounted = ({ right }: Around) => COUNTED.test(right);

/** Words of time, right before a month: what a common word behind it counts is nothing (`hồi tháng 7 công ty …`). */
const TIME_BEFORE =
  /(?<![a-zà-ỹ])(?:hồi|vào|đầu|giữa|cuối|hạ tuần|trung tuần|thượng tuần|từ|kể từ|tới|trước|sau) {1,2}$/;

/** Whether a counted thing follows a month. */
export const isCountedMonth = (around: Around) =>
  TIME_BEFORE.test(around.left) ? isDosed(around) : isCounted(around);

/** Words of which `a/b` is a part, and words before a share. */
const WHOLE =
  /^ ?(?:tổng|số|dân số|dân|diện tích|thời gian|quân số|phiếu|lượng|chiều|đoạn|quãng|chặng|con đường|trong số|của|thành viên|đại biểu|người|cổ phần|giá|vốn|doanh thu|sản lượng|trái đất|thế giới|là|mức|ngân sách|lượt|khối lượng|công suất|thể tích|trọng lượng|quả|muỗng|thìa|ly|cốc|chén|nước|nhu cầu|nhân|cử tri|nghị sĩ|ghế|lãnh thổ|tỉnh|các|những|đội|bàn|trận|set|lần|nghị|tín|tài|hộ|lao|học|bề|phần|đất|rừng|kích|chi|nguồn|toàn|lương|thu|sinh|kg|lít|inch|giây|phiên)(?![a-zà-ỹ])/;
const SHARE =
  /(?<![a-zà-ỹ])(?:chiếm|bằng|hơn|gần|trên|dưới|ít nhất|còn|giảm|tăng|khoảng|mất|tỷ lệ|tỉ lệ|tỷ số|tỉ số|tối thiểu|tối đa|quá|đạt|được|lên|xuống|thứ|hạng|bài|kỳ|vòng|lớp|trang|nhóm|bảng|khẩu độ|phần|có) $/;
/** Prepositions that stand before shares as often as before days. */
const AMBIGUOUS = /(?<![a-zà-ỹ])(?:tới|đến|trong|qua|khoảng|lên|sau|trước) $/;
const ENDS_PHRASE =
  /^ ?(?:$|[,.;:)!?"”…-]|(?:tại|ở|và|này|tới|năm|để|do|theo|nhưng|thì|vừa|với|khi|mới|sẽ|đã|ông|bà|các|đến|vẫn|từ|đang)(?![a-zà-ỹ]))/;

/** `từ 1/7 đến 10/8 là cao điểm`: no share is more than the whole. */
const IS = /^ ?là(?![a-zà-ỹ])/;

/** `từ 3/4 xuống 1/2` tells of shares. */
const FROM_SHARE = /^ (?:xuống|lên|thành)(?![a-zà-ỹ])/;

/** Whether `a/b` may be a fraction here. */
export function isFraction(around: Around, numerator: number, denominator: number): boolean {
  const day = numerator > denominator && IS.test(around.right);
  if ((WHOLE.test(around.right) && !day) || FROM_SHARE.test(around.right) || SHARE.test(around.left))
    return true;
  return (
    numerator < denominator &&
    denominator <= 10 &&
    AMBIGUOUS.test(around.left) &&
    !ENDS_PHRASE.test(around.right) &&
    !/^ [A-ZĐ]/.test(around.rightSurface)
  );
}

/** Whether it happens every year, month or week. */
export const isHabit = ({ left, right }: Around) =>
  /^ ?(?:hàng|hằng|mỗi|từng|các) (?:năm|tháng|tuần)(?! (?:nay|qua|trước))/.test(right) ||
  /(?<![a-zà-ỹ])(?:mỗi|cứ|cứ đến|cứ mỗi|(?:hàng|hằng) (?:năm|tháng)),?(?: cứ)?(?: (?:vào|đến))?(?: dịp)?(?: ngày)? $/.test(
    left,
  );

/** Names that have a day in them: streets, squares, hospitals. */
const NAMED =
  /(?<![a-zà-ỹ])(?:đường|phố|quảng trường|bệnh viện|công viên|sân vận động|svđ|nhà máy|xí nghiệp|trường|rạp|cầu|khu phố|phim trường|hãng phim|chợ|thpt|thcs|nhà văn hoá|công ty|tổng công ty|cung|liên khu|bảng|nhóm|số|ngõ|ngách|hẻm|hẻm số|kiệt|nhà số|quốc lộ|ql|tl|tỉnh lộ|lô|căn hộ|phòng|điều|khoản|tỷ số|tỉ số|thắng|thua|bài|kỳ|phần|tập|hoà|hòa|tỷ lệ|tỉ lệ) $/;

export const isName = ({ left }: Around) => NAMED.test(left);

/** The number of a law, a decree, a letter. */
const DOCUMENT =
  /(?:số|nghị định|thông tư|quyết định|luật số|qđ|tt|nđ|công văn|chỉ thị|nghị quyết|pháp lệnh|văn bản|hiệu|sn|cv) ?:? ?$/;
const DOCUMENT_TAIL = /^ ?(?:\/ ?[a-zđ\d]|-[a-zđ]{2})/;

export const isDocument = ({ left, right }: Around) => DOCUMENT.test(left) || DOCUMENT_TAIL.test(right);

/** Whether there is such a day; where the year is not known, one of a leap year. */
export const exists = (day: number, month: number, year = 2000) => isDay(year, month, day);

/** Counts before `tháng` make it a duration: `6 tháng 2 lần`, `hai tháng ba ngày`. */
export const COUNTED_MONTHS =
  /(?<![a-zà-ỹ])(?:\d|mỗi|hằng|hàng|lương|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy|nhiều|bao|ngày|nửa|cả|cá) {1,3}$/;

const OPENS_LINE = /^[ \t]*(?:[-+*•–—·][ \t]*)?$/;
const BEFORE_ENTRY = /^[ \t]*[:–—-][ \t]*[“"]?\p{Lu}/u;

/** `1991: Nga tham gia …`, `- 6/1994 - Hội đồng …`: at the head of a line, with a mark and what happened then behind it. */
export const headsEntry = ({ leftSurface, rightSurface }: Around): boolean =>
  OPENS_LINE.test(leftSurface) && BEFORE_ENTRY.test(rightSurface);
