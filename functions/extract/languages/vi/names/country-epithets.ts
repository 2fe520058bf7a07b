/** What newspapers call countries instead of their names, so as not to repeat them: `xứ sở kim chi`, `đất nước Chùa Vàng`. */
import type { NamesByCode } from '../../../entities/names/lexicon.ts';

/** Of each country the words behind `xứ sở`, `xứ` or `đất nước`. */
const epithets: Readonly<Record<string, readonly string[]>> = {
  THA: ['chùa vàng', 'Chùa Vàng', 'Chùa vàng', 'nụ cười'],
  KOR: ['kim chi', 'Kim Chi', 'củ sâm', 'nhân sâm'],
  JPN: ['mặt trời mọc', 'Mặt trời mọc', 'Mặt Trời mọc', 'hoa anh đào', 'Phù Tang', 'phù tang'],
  GBR: ['sương mù', 'Sương mù'],
  RUS: ['bạch dương', 'Bạch Dương', 'Bạch dương'],
  USA: ['cờ hoa', 'Cờ hoa', 'Cờ Hoa'],
  AUS: ['chuột túi', 'Chuột túi', 'kangaroo', 'Kangaroo'],
  CAN: ['lá phong', 'Lá phong'],
  IDN: ['vạn đảo', 'Vạn đảo'],
  LAO: ['triệu voi', 'Triệu Voi', 'Triệu voi'],
  KHM: ['chùa tháp', 'Chùa Tháp', 'Chùa tháp'],
  NLD: ['hoa tulip', 'cối xay gió'],
  BRA: ['samba', 'Samba', 'vũ điệu samba'],
  FRA: ['hình lục lăng', 'lục lăng'],
  ESP: ['bò tót', 'Bò tót', 'đấu bò'],
  ITA: ['hình chiếc ủng', 'mì ống', 'mỳ ống', 'pizza'],
  ARG: ['tango', 'Tango', 'vũ điệu tango'],
  NZL: ['kiwi', 'Kiwi'],
  EGY: ['kim tự tháp', 'Kim tự tháp'],
  FIN: ['ngàn hồ'],
  CHN: ['tỷ dân', 'gấu trúc'],
};

const heads = ['xứ sở', 'xứ', 'đất nước', 'Xứ sở', 'Xứ', 'Đất nước'];

export const countryEpithets: NamesByCode = Object.fromEntries(
  Object.entries(epithets).map(([code, words]) => [
    code,
    heads.flatMap(head => words.map(word => `${head} ${word}`)),
  ]),
);
