/** Words that say when an article was written. Patterns meet the folded text: lower case, `khoá`, `huỷ`. */
import type { PublishedLanguage } from '../../../published/language.ts';
import { officeHolders } from '../names/office-holders.ts';
import { landmarks, terms } from './facts.ts';

const NUMBERS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const COUNT = `(?<count>\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const BREAK =
  'đóng băng|gián đoạn|lạnh nhạt|đình chỉ|tạm dừng|tạm ngừng|ngừng|ngưng|cắt đứt|bế tắc|đình trệ|đối đầu|xa cách';

export const published: PublishedLanguage = {
  offices: {
    'secretary-general': ['tổng thư ký', 'tổng thư kí', 'ttk'],
    president: ['tổng thống', 'chủ tịch nước', 'chủ tịch'],
    'vice-president': ['phó tổng thống'],
    'prime-minister': ['thủ tướng'],
    chancellor: ['thủ tướng'],
    'foreign-minister': ['ngoại trưởng', 'bộ trưởng ngoại giao', 'bộ trưởng bộ ngoại giao'],
    'defence-minister': ['bộ trưởng quốc phòng', 'bộ trưởng bộ quốc phòng'],
    'general-secretary': ['tổng bí thư'],
    speaker: ['chủ tịch quốc hội'],
    leader: ['nhà lãnh đạo', 'lãnh đạo', 'chủ tịch'],
    pope: ['giáo hoàng', 'đức giáo hoàng'],
    'director-general': ['tổng giám đốc'],
    'managing-director': ['tổng giám đốc'],
    'high-representative': ['đại diện cấp cao', 'cao uỷ'],
    'commission-president': ['chủ tịch uỷ ban châu âu', 'chủ tịch ec'],
    'council-president': ['chủ tịch hội đồng châu âu', 'chủ tịch eu'],
    // Posts whose last words are those of another.
    '': [
      'phó tổng thư ký',
      'phó thủ tướng',
      'phó chủ tịch nước',
      'phó chủ tịch',
      'phó chủ tịch quốc hội',
      'thứ trưởng ngoại giao',
      'phó tổng giám đốc',
      'trợ lý ngoại trưởng',
      'chủ tịch hạ viện',
      'chủ tịch thượng viện',
      'quyền tổng thống',
      'quyền thủ tướng',
    ],
  },
  former: /(?:^|[^\p{L}])(?:cựu|nguyên|cố|vị cựu|ông nguyên) $/u,
  newly: /(?:^|[^\p{L}])tân $/u,
  notYet: /(?:^|[^\p{L}])(?:ứng cử viên|ứng viên|tranh cử|đắc cử|tương lai|sắp nhậm chức|sắp mãn nhiệm)/u,
  betweenOfficeAndName:
    /^(?!.*[ ,](?:và|với|gặp|cho|đã|sẽ|nói|tuyên bố|rằng|thời|ủng hộ|chỉ trích|cùng|là|do|tới|đến|thăm|đồng cấp|khi|được|bị|sang|mời|điện đàm|hội đàm|tiếp|trước|về|kể)[ ,])[^.;:!?"“”()\n]{0,40}$/u,
  retrospect:
    /khi đó|lúc đó|lúc ấy|dưới thời|thời (?:tổng thống|thủ tướng|ông|cựu)|trước đây|(?:^|[^\p{L}])từng |hồi đó|bấy giờ|năm ngoái|năm xưa|người tiền nhiệm/u,
  limit:
    /(?:trước|đến|tới|hết|từ|chậm nhất|muộn nhất|hạn chót|sau) (?:ngày |hết ngày |trước ngày |tháng |năm |cuối |giữa |đầu )*$/u,
  aim: /mục tiêu|quy hoạch|kế hoạch|chỉ tiêu|nhiệm vụ|giai đoạn|tầm nhìn|phấn đấu|lộ trình|dự báo|kỳ vọng|hướng (?:đến|tới)/u,
  toCome: /(?:^|[^\p{L}])(?:sẽ|dự kiến|sắp|dự định|tiếp theo|lên lịch|hứa hẹn)(?=$|[^\p{L}])/u,
  done: /(?:^|[^\p{L}])(?:đã|từng|vừa)(?=$|[^\p{L}])/u,
  comparison: /cùng k[ỳì](?: của)? ?$/u,
  results:
    /kết quả (?:sản xuất )?kinh doanh|báo cáo tài chính|doanh thu|lợi nhuận|lãi|lỗ|kim ngạch|xuất khẩu|nhập khẩu|tăng trưởng|thu mua/u,
  plan: /(?:chương trình|kế hoạch|dự toán|nhiệm vụ|chỉ tiêu|mục tiêu|phương hướng)[^.;\n]{0,60}$/u,
  adopted: /thông qua|phê duyệt|phê chuẩn|ban hành|nhất trí|đã ký/u,
  brokenOff: new RegExp(
    `sau (?:(?<about>gần|hơn|khoảng|ngót|quá) )?${COUNT} năm [^.\\n]{0,24}?(?:${BREAK})`,
    'u',
  ),
  breaking: new RegExp(BREAK, 'u'),
  sinceWord: /(?:^|[^\p{L}])(?:từ|kể từ) (?:ngày |tháng |năm )?$/u,
  anniversary: new RegExp(`k[ỷỉ] niệm (?:lần thứ )?${COUNT} năm`, 'u'),
  founding:
    /thành lập|ngày sinh|ra đời|giải phóng|thống nhất|quốc khánh|chiến thắng|thiết lập|truyền thống|ký kết/u,
  summedUp: /(?:đánh giá|tổng kết|nhìn lại|khép lại|kết thúc) (?:rằng |lại )?(?:trong )?$/u,
  datelineWords:
    /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|cập nhật|đăng|lúc|xuất bản|gmt ?\+ ?0?7(?::00)?|\d{1,2}(?::|h|g)\d{2}(?::\d{2})?|am|pm|hà nội|tp\.? ?hcm|tp\.? hồ chí minh|[\s|,.:()/–—•·-])+/gu,
  numbers: NUMBERS,
  nearly: /gần|ngót/u,
  over: /hơn|quá/u,
  holders: officeHolders,
  landmarks,
  terms,
};
