/**
 * What can stand right behind the words that dates begin with. Most of these words begin other things far more often
 * (`các trường`, `hai người`, `12 triệu`), and a rule's pattern need not be asked there.
 */
import type { Followers } from '../../../dates/read/dispatch.ts';

const ONES = 'một hai ba bốn năm sáu bảy bẩy tám chín';
const UNITS = 'ngày hôm tuần tháng quý năm thập thế';
const DAYS = `${ONES} mười mốt lăm tư`;
const AROUND = 'này nay đó trước sau qua tới vừa rồi';
const FEASTS = 'quốc giáng noel valentine halloween giỗ trung vu phật đoan dương tế';
const TODAY = 'nay qua mai ngày hôm bữa cùng trước';

export const followers: Followers = {
  '#': `${UNITS} cùng và đến tới hoặc hay giờ h g tiếng tết .# ,# ,và ,tháng /# -# -tháng &# :#`,
  ngày: `${DAYS} trước hôm bữa mùng mồng rằm ${FEASTS} lễ tết thứ chủ chúa này đó ấy mai kia kế tiếp #`,
  hôm: `${DAYS} ngày thứ chủ chúa đó ấy sau trước nay qua kia kìa #`,
  bữa: `${DAYS} nay qua kia kìa #`,
  đêm: `${DAYS} ${TODAY} giao khuya hôm mùng mồng rằm ${FEASTS} lễ tết #`,
  nửa: `${UNITS} đầu cuối sau đêm`,
  tháng: `${ONES} mười tư giêng chạp ${AROUND} ấy #`,
  năm: `${UNITS} ${ONES} mươi mốt lăm tư chục không học kia ngoái hôm ${AROUND} ấy , - #`,
  hè: `năm ${AROUND} sắp ,năm # / -`,
  các: 'ngày tháng quý quí năm thế',
  những: 'ngày tháng năm thập',
  mấy: 'ngày',
  một: `${UNITS} , -`,
  'hai ba': `${UNITS} quí ${ONES} mười mươi mốt lăm tư chục , -`,
  'bốn sáu bảy tám chín': `${UNITS} mươi chục , -`,
  'bẩy chục': UNITS,
  mười: `${UNITS} ${ONES} mốt lăm tư , -`,
  'hơn gần khoảng chừng tròn đúng suốt tầm trên chẵn': `${ONES} mười nửa chục #`,
  cùng: 'ngày tháng năm kỳ kì thời sáng trưa chiều tối đêm',
  'đầu cuối': 'giờ tuần tháng năm',
  giữa: 'tuần tháng năm',
  sáng: `${TODAY} sớm #`,
  'chiều tối': `${TODAY} tối muộn #`,
  'trưa khuya': `${TODAY} #`,
  rạng: 'sáng',
  tuần: 'này trước đó vừa qua rồi sau tới ấy lễ sắp',
  giai: 'đoạn',
  thời: 'điểm kỳ kì gian',
  mùa: 'xuân hè hạ thu đông',
  niên: 'học vụ độ khoá khoa',
  thập: 'niên kỷ',
  thế: 'kỷ',
  thứ: `${ONES} tư thứ chủ chúa #`,
  'chủ chúa': 'nhật',
  cách: 'nay đây',
  'trước sau': 'đó',
  quốc: `khánh ${FEASTS}`,
  'lễ đại dịp': `lễ tết ${FEASTS}`,
  trung: 'thu',
  đoan: 'ngọ',
  phật: 'đản',
  vu: 'lan',
  giỗ: 'tổ',
  sự: 'kiện',
  khủng: 'bố',
  tấn: 'công',
  thảm: 'hoạ kịch',
};
