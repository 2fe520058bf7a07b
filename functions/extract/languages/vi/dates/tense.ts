import type { TenseWords } from '../../../dates/language.ts';

/** Words of a clause that look back or forward; longer ones first. */
export const tense: TenseWords = {
  past: /(?<![a-zà-ỹ])(?:đã|từng|hồi|vừa|trước đó|qua đời|được biết|xảy ra|ghi nhận)(?![a-zà-ỹ])/g,
  future:
    /(?<![a-zà-ỹ])(?:sẽ|dự kiến|sắp|dự định|chuẩn bị|lên kế hoạch|có kế hoạch|kế hoạch|hạn chót|hạn cuối|hạn nộp|ấn định|lên lịch|chậm nhất|muộn nhất|trước ngày)(?![a-zà-ỹ])/g,
  limit: /^(?:hạn chót|hạn cuối|hạn nộp|chậm nhất|muộn nhất|trước ngày)$/,
  condition: /(?<![a-zà-ỹ])(?:nếu|trong trường hợp|giả sử) [^,;.\n]{0,80}$/,
  pastHead: /hôm(?= {1,2}(?:\d|thứ |chủ nhật))/y,
  saying:
    /(?:nói|cho biết|cho hay|phát biểu|tuyên bố|viết|trả lời|khẳng định|nhấn mạnh|thông báo|chia sẻ|bày tỏ|cảnh báo|nêu|cho rằng|tâm sự|kể|đăng)[^\n]{0,60}$/,
  telling: /(?<![a-zà-ỹ])(?:cho biết|cho hay|thông báo|xác nhận|khẳng định|trả lời|thông tin)(?![a-zà-ỹ])/,
  comparing: /(?<![a-zà-ỹ])so [^,;.\n]{0,28}$/,
  besides:
    /(?<![a-zà-ỹ])(?:(?:từ|kể từ|tính từ|ngay từ|trước|sau)(?: (?:sáng|trưa|chiều|tối|đêm|rạng sáng|hôm))?|(?:vụ|cuộc|trận|đợt|chiến dịch|văn bản|công văn|quyết định|nghị quyết|công điện|chỉ thị) [^,.;:()\n]{0,40}?)(?: ngày| hôm)? {0,2}$/,
  births: /(?<![a-zà-ỹ])(?:sinh|s\/n|sn)(?: năm| ngày)? $/,
  occasions: /^(?:(?:phát biểu|trả lời|nói|trao đổi) )?(?:trong|tại|ở|bên lề|nhân|kết thúc) /,
  comparison: /cùng (?:kỳ|kì|thời (?:điểm|gian))/y,
};
