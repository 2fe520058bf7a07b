/**
 * Ministers, deputy prime ministers and heads of the two great cities of Vietnam: domestic news name them in
 * nearly every article. Days of election or approval by the National Assembly or the councils.
 */
import type { OfficeHolder } from '../../../entities/names/lexicon.ts';

/** Days on which the National Assembly approved whole governments. */
const GOVERNMENT_2007 = '2007-08-02';
const GOVERNMENT_2011 = '2011-08-03';
const GOVERNMENT_2016 = '2016-04-09';
const GOVERNMENT_2021 = '2021-04-08';
const MIDTERM_2006 = '2006-06-28';

type Term = [name: string, from: string, to: string | null, ...aliases: string[]];

const CABINET = 'chinhphu.vn, governments over the terms';

const POSTS: Readonly<Record<string, { source: string; terms: Term[] }>> = {
  'deputy-prime-minister': {
    source: CABINET,
    terms: [
      ['Nguyễn Sinh Hùng', MIDTERM_2006, '2011-07-23'],
      ['Trương Vĩnh Trọng', MIDTERM_2006, GOVERNMENT_2011],
      ['Hoàng Trung Hải', GOVERNMENT_2007, GOVERNMENT_2016],
      ['Nguyễn Thiện Nhân', GOVERNMENT_2007, '2013-11-11'],
      ['Nguyễn Xuân Phúc', GOVERNMENT_2011, '2016-04-07'],
      ['Vũ Văn Ninh', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Vũ Đức Đam', '2013-11-13', '2023-01-05'],
      ['Phạm Bình Minh', '2013-11-13', '2023-01-05'],
      ['Trương Hòa Bình', GOVERNMENT_2016, GOVERNMENT_2021],
      ['Vương Đình Huệ', GOVERNMENT_2016, '2020-06-11'],
      ['Trịnh Đình Dũng', GOVERNMENT_2016, GOVERNMENT_2021],
      ['Lê Minh Khái', GOVERNMENT_2021, '2024-08-26'],
      ['Lê Văn Thành', GOVERNMENT_2021, '2023-08-22'],
      ['Trần Hồng Hà', '2023-01-05', null],
      ['Trần Lưu Quang', '2023-01-05', '2024-08-26'],
      ['Nguyễn Hòa Bình', '2024-08-26', null],
      ['Hồ Đức Phớc', '2024-08-26', null],
      ['Bùi Thanh Sơn', '2024-08-26', null],
    ],
  },
  'public-security-minister': {
    source: CABINET,
    terms: [
      ['Trần Đại Quang', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Tô Lâm', GOVERNMENT_2016, '2024-06-06'],
      ['Lương Tam Quang', '2024-06-06', null],
    ],
  },
  'education-minister': {
    source: CABINET,
    terms: [
      ['Nguyễn Thiện Nhân', MIDTERM_2006, '2010-06-18'],
      ['Phạm Vũ Luận', '2010-06-18', GOVERNMENT_2016],
      ['Phùng Xuân Nhạ', GOVERNMENT_2016, GOVERNMENT_2021],
      ['Nguyễn Kim Sơn', GOVERNMENT_2021, null],
    ],
  },
  'health-minister': {
    source: CABINET,
    terms: [
      ['Nguyễn Quốc Triệu', GOVERNMENT_2007, GOVERNMENT_2011],
      ['Nguyễn Thị Kim Tiến', GOVERNMENT_2011, '2019-11-25'],
      ['Nguyễn Thanh Long', '2020-11-12', '2022-06-07'],
      ['Đào Hồng Lan', '2022-10-21', null],
    ],
  },
  'transport-minister': {
    source: CABINET,
    terms: [
      ['Hồ Nghĩa Dũng', MIDTERM_2006, GOVERNMENT_2011],
      ['Đinh La Thăng', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Trương Quang Nghĩa', GOVERNMENT_2016, '2017-10-26'],
      ['Nguyễn Văn Thể', '2017-10-26', '2022-10-21'],
      ['Nguyễn Văn Thắng', '2022-10-21', '2024-11-28'],
    ],
  },
  'industry-minister': {
    source: CABINET,
    terms: [
      ['Vũ Huy Hoàng', GOVERNMENT_2007, GOVERNMENT_2016],
      ['Trần Tuấn Anh', GOVERNMENT_2016, GOVERNMENT_2021],
      ['Nguyễn Hồng Diên', GOVERNMENT_2021, null],
    ],
  },
  'finance-minister': {
    source: CABINET,
    terms: [
      ['Vũ Văn Ninh', MIDTERM_2006, GOVERNMENT_2011],
      ['Vương Đình Huệ', GOVERNMENT_2011, '2013-05-24'],
      ['Đinh Tiến Dũng', '2013-05-24', GOVERNMENT_2021],
      ['Hồ Đức Phớc', GOVERNMENT_2021, '2024-11-28'],
      ['Nguyễn Văn Thắng', '2024-11-28', null],
    ],
  },
  'planning-minister': {
    source: CABINET,
    terms: [
      ['Bùi Quang Vinh', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Nguyễn Chí Dũng', GOVERNMENT_2016, '2025-02-18'],
    ],
  },
  'construction-minister': {
    source: CABINET,
    terms: [
      ['Trịnh Đình Dũng', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Phạm Hồng Hà', GOVERNMENT_2016, GOVERNMENT_2021],
    ],
  },
  'information-minister': {
    source: CABINET,
    terms: [
      ['Lê Doãn Hợp', GOVERNMENT_2007, GOVERNMENT_2011],
      ['Nguyễn Bắc Son', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Trương Minh Tuấn', GOVERNMENT_2016, '2018-10-24'],
      ['Nguyễn Mạnh Hùng', '2018-10-24', '2025-02-18'],
    ],
  },
  'agriculture-minister': {
    source: CABINET,
    terms: [
      ['Nguyễn Xuân Cường', GOVERNMENT_2016, GOVERNMENT_2021],
      ['Lê Minh Hoan', GOVERNMENT_2021, '2024-11-30'],
    ],
  },
  'labour-minister': {
    source: CABINET,
    terms: [
      ['Nguyễn Thị Kim Ngân', GOVERNMENT_2007, GOVERNMENT_2011],
      ['Phạm Thị Hải Chuyền', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Đào Ngọc Dung', GOVERNMENT_2016, '2025-02-18'],
    ],
  },
  'environment-minister': {
    source: CABINET,
    terms: [
      ['Nguyễn Minh Quang', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Trần Hồng Hà', GOVERNMENT_2016, '2023-05-22'],
      ['Đặng Quốc Khánh', '2023-05-22', '2024-08-26'],
    ],
  },
  'culture-minister': {
    source: CABINET,
    terms: [
      ['Hoàng Tuấn Anh', GOVERNMENT_2007, GOVERNMENT_2016],
      ['Nguyễn Ngọc Thiện', GOVERNMENT_2016, GOVERNMENT_2021],
      ['Nguyễn Văn Hùng', GOVERNMENT_2021, null],
    ],
  },
  'science-minister': {
    source: CABINET,
    terms: [
      ['Nguyễn Quân', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Chu Ngọc Anh', GOVERNMENT_2016, '2020-11-12'],
    ],
  },
  'justice-minister': {
    source: CABINET,
    terms: [
      ['Hà Hùng Cường', GOVERNMENT_2007, GOVERNMENT_2016],
      ['Lê Thành Long', GOVERNMENT_2016, '2024-08-26'],
    ],
  },
  'home-minister': {
    source: CABINET,
    terms: [
      ['Trần Văn Tuấn', GOVERNMENT_2007, GOVERNMENT_2011],
      ['Nguyễn Thái Bình', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Lê Vĩnh Tân', GOVERNMENT_2016, GOVERNMENT_2021],
    ],
  },
  'central-bank-governor': {
    source: 'sbv.gov.vn, governors over the terms',
    terms: [
      ['Nguyễn Văn Giàu', GOVERNMENT_2007, GOVERNMENT_2011],
      ['Nguyễn Văn Bình', GOVERNMENT_2011, GOVERNMENT_2016],
      ['Lê Minh Hưng', GOVERNMENT_2016, '2020-11-12'],
      ['Nguyễn Thị Hồng', '2020-11-12', null],
    ],
  },
  'hcmc-secretary': {
    source: 'hochiminhcity.gov.vn',
    terms: [
      ['Lê Thanh Hải', MIDTERM_2006, '2016-02-05'],
      ['Đinh La Thăng', '2016-02-05', '2017-05-10'],
      ['Nguyễn Thiện Nhân', '2017-05-10', '2020-10-17'],
      ['Nguyễn Văn Nên', '2020-10-17', '2025-08-25'],
    ],
  },
  'hcmc-chairman': {
    source: 'hochiminhcity.gov.vn',
    terms: [
      ['Nguyễn Thành Phong', '2015-12-11', '2021-08-24'],
      ['Phan Văn Mãi', '2021-08-24', '2025-02-20'],
      ['Nguyễn Văn Được', '2025-02-20', null],
    ],
  },
  // Foreigners who train the national football team act for it.
  'national-coach': {
    source: 'vff.org.vn',
    terms: [
      ['Alfred Riedl', '2005-01-01', '2007-12-31'],
      ['Henrique Calisto', '2008-03-01', '2011-03-01'],
      ['Falko Goetz', '2011-06-01', '2011-12-23'],
      ['Toshiya Miura', '2014-05-08', '2016-01-28'],
      ['Park Hang-seo', '2017-09-29', '2023-01-31', 'Park Hang Seo'],
      ['Philippe Troussier', '2023-02-27', '2024-03-26'],
      ['Kim Sang-sik', '2024-05-03', null, 'Kim Sang Sik'],
    ],
  },
  'hanoi-secretary': {
    source: 'hanoi.gov.vn',
    terms: [
      ['Hoàng Trung Hải', '2016-02-05', '2020-02-07'],
      ['Vương Đình Huệ', '2020-02-07', '2021-04-03'],
      ['Đinh Tiến Dũng', '2021-04-03', '2024-06-21'],
    ],
  },
  'hanoi-chairman': {
    source: 'hanoi.gov.vn',
    terms: [
      ['Nguyễn Đức Chung', '2015-12-04', '2020-09-25'],
      ['Chu Ngọc Anh', '2020-09-25', '2022-06-07'],
      ['Trần Sỹ Thanh', '2022-07-22', '2025-11-08'],
    ],
  },
};

export const vietnameseOfficials: readonly OfficeHolder[] = Object.entries(POSTS).flatMap(
  ([office, { source, terms }]) =>
    terms.map(([name, from, to, ...aliases]) => ({ name, aliases, office, code: 'VNM', from, to, source })),
);
