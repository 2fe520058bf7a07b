/** What Vietnam celebrates the anniversaries of, in folded text: `kỷ niệm 36 năm ngày Nhà giáo Việt Nam`. */
import type { Founding } from '../../../published/facts.ts';

/** Days as the Government's portal gives them (chinhphu.vn, ngày lễ lớn). */
export const foundings: readonly Founding[] = [
  { phrase: 'quốc khánh', day: '1945-09-02' },
  { phrase: 'cách mạng tháng tám', day: '1945-08-19' },
  { phrase: 'cách mạng tháng 8', day: '1945-08-19' },
  { phrase: 'giải phóng miền nam', day: '1975-04-30' },
  { phrase: 'chiến thắng điện biên phủ', day: '1954-05-07' },
  { phrase: 'giải phóng thủ đô', day: '1954-10-10' },
  { phrase: 'thành lập đảng cộng sản việt nam', day: '1930-02-03' },
  { phrase: 'thành lập quân đội nhân dân việt nam', day: '1944-12-22' },
  { phrase: 'thương binh liệt sĩ', day: '1947-07-27' },
  { phrase: 'thương binh - liệt sĩ', day: '1947-07-27' },
  { phrase: 'nhà giáo việt nam', day: '1982-11-20' },
  { phrase: 'thầy thuốc việt nam', day: '1955-02-27' },
  { phrase: 'báo chí cách mạng việt nam', day: '1925-06-21' },
  { phrase: 'thành lập đoàn tncs hồ chí minh', day: '1931-03-26' },
  { phrase: 'thành lập hội liên hiệp phụ nữ việt nam', day: '1930-10-20' },
  { phrase: 'ngày sinh chủ tịch hồ chí minh', day: '1890-05-19' },
  { phrase: 'thành lập công đoàn việt nam', day: '1929-07-28' },
];
