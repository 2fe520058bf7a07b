/**
 * Articles in the manner of Vietnamese newspapers, put together from phrases: for measuring, not for reading.
 * The same number gives the same article.
 */

const DATES = [
  'ngày 9/10',
  'ngày 17/9 vừa qua',
  'hôm 6-10',
  'sáng 12/3',
  'tháng 4/2014',
  'năm 2012',
  'hôm qua',
  'tuần trước',
  'thứ Hai tuần trước',
  'ngày 2 tháng 9 năm 2015',
  'từ 3/2 đến 5/4',
  'quý II/2020',
  '6 tháng đầu năm',
  'cuối năm ngoái',
  'ngày 19 và 20/11',
];
const WHO = [
  'Tổng thư ký NATO Jens Stoltenberg',
  'Bộ Ngoại giao Nga',
  'Thủ tướng Chính phủ',
  'UBND TP Hà Nội',
  'Ngoại trưởng Mỹ John Kerry',
  'đại diện Bộ Giao thông Vận tải',
  'đội tuyển Việt Nam',
  'Cơ quan điều tra Công an TP.HCM',
  'Tổng thống Pháp',
  'Ngân hàng Nhà nước Việt Nam',
];
const DID = [
  'cho biết sẽ tiếp tục xem xét kế hoạch hợp tác',
  'đã gặp các nhà lãnh đạo của Liên minh châu Âu',
  'ký thỏa thuận trị giá 1.250 tỷ đồng',
  'bác bỏ cáo buộc của phía Ukraine',
  'khởi tố bị can đối với nguyên giám đốc doanh nghiệp',
  'khánh thành cây cầu dài 2,5 km bắc qua sông Hồng',
  'thắng đội chủ nhà với tỷ số 2-1 trong trận lượt về',
  'thông qua nghị quyết về phát triển kinh tế - xã hội',
  'đình chỉ mọi hoạt động hợp tác quân sự',
  'tăng giá xăng thêm 500 đồng mỗi lít',
];
const WHERE = [
  'tại Hà Nội',
  'ở Brussels (Bỉ)',
  'trên địa bàn tỉnh Nghệ An',
  'tại trụ sở Liên hợp quốc',
  'ở TP.HCM',
];
const PLAIN = [
  'Theo các chuyên gia, hai bên đều muốn cải thiện quan hệ sau một thời gian dài căng thẳng',
  'Tuy nhiên, người dân trong khu vực vẫn lo ngại vì giá nhiều mặt hàng thiết yếu ngày càng tăng',
  '“Chúng tôi mong muốn tìm được tiếng nói chung trong những vấn đề còn bất đồng”, ông này nói thêm',
  'Vụ việc đang được cơ quan chức năng tiếp tục điều tra, làm rõ nguyên nhân và trách nhiệm của những người liên quan',
  'Đây là lần thứ ba trong mùa giải đội bóng này để thua trên sân nhà, khiến huấn luyện viên chịu nhiều sức ép',
];

/** A small generator of numbers below `bound`, the same for the same seed (Park and Miller). */
function numbers(seed: number): (bound: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return bound => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

/** Article number `seed`: headline and six paragraphs, some 2,500 characters. */
export function newsArticle(seed: number): string {
  const next = numbers(seed);
  const pick = (list: readonly string[]) => list[next(list.length)]!;
  const sentence = () => {
    const form = next(4);
    if (form === 0) return `${pick(PLAIN)}.`;
    const day = pick(DATES);
    if (form === 1) {
      return `${day[0]!.toUpperCase()}${day.slice(1)}, ${pick(WHO)} ${pick(DID)} ${pick(WHERE)}.`;
    }
    return `${pick(WHO)} ${pick(DID)} ${form === 2 ? `vào ${day}` : pick(WHERE)}.`;
  };
  const paragraph = () => Array.from({ length: 3 + next(3) }, sentence).join(' ');
  return [`${pick(WHO)} ${pick(DID)}`, ...Array.from({ length: 6 }, paragraph)].join('\n\n');
}
