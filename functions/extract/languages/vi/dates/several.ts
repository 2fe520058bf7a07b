/** Units that are counted, not pointed at: `3000 năm trước` is no last year, `những tháng qua` no last month. */

const NUMBER = /(?<![a-zà-ỹ\d])(?:\d{1,3}|(?!(?:19|20)\d\d )\d{4,}) {1,2}$/;
/** `hơn 2000 năm nay`; without a word before it, a number like a year may be one: `SEA Games 2013 năm nay`. */
const ROUND_NUMBER = /(?<![a-zà-ỹ])(?:hơn|gần|khoảng|suốt|trên|đã|ngót|chừng|cách đây) \d+ {1,2}$/;
const WORD =
  /(?<![a-zà-ỹ])(?:những|các|nhiều|vài|mấy|mỗi|hàng|hằng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|chục|trăm|mươi|lăm|lần thứ|thứ|bao|rưỡi|từng|ngàn|nghìn|vạn|triệu|tỷ|tỉ) {1,2}$/;

/** Whether the text to the left of a unit, folded, ends in a count of it. */
export function isSeveral(left: string): boolean {
  return NUMBER.test(left) || ROUND_NUMBER.test(left) || WORD.test(left);
}
