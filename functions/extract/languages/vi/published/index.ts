/** Words that say when an article was written. Patterns meet the folded text: lower case, `khoá`, `huỷ`. */
import { compileFacts } from '../../../published/facts.ts';
import type { PublishedLanguage } from '../../../published/language.ts';
import { officeHolders } from '../names/office-holders.ts';
import { vocabulary } from '../vocabulary.ts';
import { landmarks, terms } from './facts.ts';
import { foundings } from './feasts.ts';
import { deputyPosts, homePosts } from './posts.ts';
import { sessions } from './sessions.ts';
import { editions } from './tournaments.ts';

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
  nhất: 1,
  tư: 4,
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
    ...homePosts,
    // Posts whose last words are those of another.
    '': [
      ...deputyPosts,
      'phó tổng thư ký',
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
  candidate: /(?:ứng cử viên|ứng viên|tranh cử|chạy đua vào ghế|ghế|chức|làm|bầu|trở thành) $/u,
  elect: /đắc cử|tương lai|sắp nhậm chức/u,
  inTitles: new Set(
    'ông bà ngài của nước mới thứ đương nhiệm đắc cử tạm quyền lâm thời nữ người và lãnh đạo phe đảng'.split(
      ' ',
    ),
  ),
  retrospect:
    /khi đó|lúc đó|lúc ấy|dưới thời|thời (?:tổng thống|thủ tướng|ông|cựu)|trước đây|(?:^|[^\p{L}])từng |hồi đó|bấy giờ|năm ngoái|năm xưa|người tiền nhiệm/u,
  limit:
    /(?:trước|đến|tới|hết|từ|chậm nhất|muộn nhất|hạn chót|sau|mốc|hoàn thành|khởi công|bàn giao|vận hành|thông xe|hiệu lực) (?:ngày |hết ngày |trước ngày |tháng |năm |cuối |giữa |đầu )*$/u,
  aim: /mục tiêu|quy hoạch|tiến độ|gia hạn|kế hoạch|chỉ tiêu|nhiệm vụ|giai đoạn|tầm nhìn|phấn đấu|lộ trình|dự báo|kỳ vọng|hướng (?:đến|tới)/u,
  toCome:
    /(?:^|[^\p{L}])(?:sẽ|dự kiến|sắp|dự định|tiếp theo|lên lịch|hứa hẹn|hướng tới|hướng đến|sắp tới|chuẩn bị)(?=$|[^\p{L}])/u,
  said: /^[^.;\n]{0,90}?(?<!\p{L})(?:cho biết|cho hay|tuyên bố|thông báo|khẳng định|nói|công bố|đưa tin|xác nhận|phát biểu|dẫn|đã|vừa)(?!\p{L})/u,
  starting:
    /(?<!\p{L})(?:sẽ|dự kiến|sắp)(?!\p{L})[^.;\n]{0,50}(?<!\p{L})(?:bán|bán ra|lên kệ|áp dụng|mở cửa|bắt đầu|triển khai|phát sóng|công chiếu|khởi chiếu|khởi công|thu phí|có hiệu lực|phát hành|giao hàng|khai thác|vận hành)(?!\p{L})[^.;\n]{0,50}(?:từ|kể từ|vào|bắt đầu từ) (?:ngày |tháng |năm |đầu |giữa |cuối )*$/u,
  orNext: /^ ?(?:hoặc|hay|và|đến|tới|sang|,|-|–) ?(?:đến |tới |sang |vào )?$/u,
  bornAndAge:
    /(?<!\p{L})(?:(?:sinh năm|sinh|sn) ?(?<born>(?:19|20)\d\d)(?:[,;)] ?\(?|[^.;\d\n]{0,40}\. (?:nam|nữ) [\p{L} ]{2,20} )(?<age>\d\d) tuổi|(?<ageFirst>\d\d) tuổi ?[,;(] ?(?:sinh năm|sinh|sn) ?(?<bornLast>(?:19|20)\d\d))(?![\d\p{L}])/gu,
  schoolYear: /^(?:(?:đầu|trong) )?năm học/u,
  entering:
    /(?:bước vào|bước sang|chuẩn bị(?: cho| bước vào)?|khai giảng|khai mạc|đón(?: chào)?|chào đón|đầu|bắt đầu|ngay từ đầu) $/u,
  seasonStart: /(?:từ đầu|khởi đầu|khai mạc|bước vào|khởi tranh) mùa(?: giải| bóng)? $/u,
  done: /(?:^|[^\p{L}])(?:đã|từng|vừa)(?=$|[^\p{L}])/u,
  comparison: /cùng k[ỳì](?: của)? ?$/u,
  comparedPeriod: /so với (?:cùng k[ỳì] (?:của )?)?(?:[^.,;\n]{0,20} )?$/u,
  results:
    /kết quả (?:sản xuất )?kinh doanh|báo cáo tài chính|doanh thu|lợi nhuận|lãi|lỗ|kim ngạch|xuất khẩu|nhập khẩu|tăng trưởng|thu mua|cpi|chỉ số giá|bình quân|tính chung|luỹ kế/u,
  plan: /(?:chương trình|kế hoạch|dự toán|nhiệm vụ|chỉ tiêu|mục tiêu|phương hướng)[^.;\n]{0,60}$/u,
  year: /^năm \d{4}$/u,
  annual: /(?:kế hoạch|dự toán|chỉ tiêu|nhiệm vụ|chương trình giám sát|nhận định)[^.,;\n]{0,24}$/u,
  againstLast: /cùng k[ỳì] năm (?:ngoái|trước)/u,
  counted:
    /(?<!\p{L})(?:đạt|tăng|giảm|thu hút|tạo ra|ghi nhận|xảy ra|thu được|có hơn|có gần|đón|tiêu thụ|bán được)(?!\p{L})/u,
  thisOne: /năm \d{4} này$/u,
  nextOne: /^ (?:tới đây|sắp tới|tới(?=[,.;)]))/u,
  edition:
    /(?<!\p{L})(?:giải|cúp|cup|world cup|sea games|para games|asiad|olympic|euro|wimbledon|roland garros|mở rộng|masters|grand prix|đại hội|liên hoan|festival|hội thao|hội thi|cuộc thi|hội chợ|triển lãm|idol|chung kết)(?!\p{L})[^.,;:\n]{0,40}$/u,
  noEdition:
    /(?:quán quân|á quân|từng|hay nhất|xuất sắc nhất|vua phá lưới|người hùng|ngôi sao|thành viên|cựu|thành công|thành tích|kỳ tích|thất bại|thảm bại|dấu ấn|sau khi|cầu thủ|(?<!giải )vô địch(?! thế giới| quốc gia| châu| đông nam)|á hậu|hoa hậu|nhà vô địch|đương kim|chức vô địch|ngôi vô địch|hcv|hcb|hcđ|huy chương|danh hiệu|vòng loại|vé dự|suất dự|hướng (?:tới|đến)|kể từ|kỳ|sau|mùa giải|giải thưởng|giải (?:nhất|nhì|ba))(?!\p{L})[^.,;\n]{0,50}$/u,
  playing:
    /(?<!\p{L})(?:trận|lượt trận|vòng bảng|vòng 1\/8|tứ kết|bán kết|chung kết|khai mạc|bế mạc|ghi bàn|thắng|thua|hoà|giành|hcv|hcb|hcđ|huy chương|đăng quang|ra quân|diễn ra)(?!\p{L})/u,
  awaited:
    /(?<!\p{L})(?:sẽ|sắp|chuẩn bị|hướng tới|hướng đến|tiến tới|chào mừng|trước thềm|mục tiêu|sắp tới|dự kiến|vòng loại|trình)(?!\p{L})[^.;\n]{0,60}$/u,
  spilling:
    /idol|voice|giọng hát|next top|dance|bước nhảy|got talent|master ?chef|x-factor|olympic(?: tokyo)? 2020|euro 2020|(?:aff|asean|suzuki) cup 20(?:20|22|24)|v-league 202[3-9]|asian cup 2023|sea games 2021|asiad 2022/u,
  session:
    /(?<!\p{L})kỳ họp (?:lần )?thứ (?<number>\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})(?:(?:,| -| –)? (?:của )?quốc hội(?:,| nước [\p{L} ]{0,40})?(?: khoá (?<term>[xiv]+)(?!\p{L}))?|(?=[^.;\n]{0,90}đại biểu quốc hội))/u,
  sessions,
  foundings,
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
  stampLine:
    /^[^.!?;:“”"\n]{0,70}?(?<![\d/.-])(?<day>\d{1,2})[/-](?<month>\d{1,2})[/-](?<year>(?:19|20)\d\d)(?:[ ,|-]{1,4}\d{1,2}[:h]\d{2})?\s*(?:\(?gmt ?\+7\)?)?\s*$/u,
  notStamp:
    /(?<!\p{L})(?:ngày|từ|đến|sáng|trưa|chiều|tối|đêm|hôm|lúc|ảnh|chụp|sinh|số|lịch|kết quả|giai đoạn|thứ|vào|năm|kỷ niệm|xổ số)(?!\p{L})/u,
  datelineWords:
    /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|cập nhật|đăng|lúc|xuất bản|gmt ?\+ ?0?7(?::00)?|\d{1,2}(?::|h|g)\d{2}(?::\d{2})?|am|pm|hà nội|tp\.? ?hcm|tp\.? hồ chí minh|[\s|,.:()/–—•·-])+/gu,
  numbers: NUMBERS,
  nearly: /gần|ngót/u,
  over: /hơn|quá/u,
  sitting: /kỳ họp (?:thứ [\p{L}\d]+|bất thường[^.;\n]{0,20}),? (?:của )?$/u,
  facts: compileFacts({ holders: officeHolders, landmarks, terms, editions }, vocabulary),
};
