/** The words for the posts of Vietnam's ministers and city leaders, in folded text, by the kind of their holders' table. */

/** Each ministry by its names, long and short. */
const MINISTRIES: Readonly<Record<string, string>> = {
  'public-security-minister': 'công an',
  'education-minister': 'giáo dục và đào tạo|giáo dục - đào tạo|giáo dục|gd-đt|gd&đt|gdđt|gd và đt',
  'health-minister': 'y tế',
  'transport-minister': 'giao thông vận tải|giao thông|gtvt',
  'industry-minister': 'công thương',
  'finance-minister': 'tài chính',
  'planning-minister': 'kế hoạch và đầu tư|kế hoạch - đầu tư|kh-đt|kh&đt',
  'construction-minister': 'xây dựng',
  'information-minister': 'thông tin và truyền thông|thông tin - truyền thông|tt-tt|tt&tt',
  'agriculture-minister':
    'nông nghiệp và phát triển nông thôn|nông nghiệp - phát triển nông thôn|nông nghiệp|nn-ptnt|nn&ptnt',
  'labour-minister':
    'lao động - thương binh và xã hội|lao động, thương binh và xã hội|lao động thương binh và xã hội|lao động|lđ-tb&xh|lđ-tb-xh|lđtb&xh',
  'environment-minister': 'tài nguyên và môi trường|tài nguyên - môi trường|tn-mt|tn&mt',
  'culture-minister':
    'văn hoá, thể thao và du lịch|văn hoá thể thao và du lịch|văn hoá - thể thao và du lịch|vh-tt&dl|vhtt&dl|vh,tt&dl|vhttdl',
  'science-minister': 'khoa học và công nghệ|khoa học - công nghệ|kh-cn|kh&cn',
  'justice-minister': 'tư pháp',
  'home-minister': 'nội vụ',
};

const CITIES: Readonly<Record<string, readonly string[]>> = {
  hcmc: ['tp.hcm', 'tp hcm', 'tp. hcm', 'tphcm', 'tp.hồ chí minh', 'tp hồ chí minh', 'thành phố hồ chí minh'],
  hanoi: ['hà nội', 'tp hà nội', 'tp. hà nội', 'tp.hà nội', 'thành phố hà nội'],
};

/** Words of each post; under the empty name posts that only end in the same words. */
export const homePosts: Readonly<Record<string, string[]>> = {
  'deputy-prime-minister': ['phó thủ tướng', 'phó thủ tướng chính phủ', 'phó thủ tướng thường trực'],
  'central-bank-governor': ['thống đốc', 'thống đốc ngân hàng nhà nước', 'thống đốc nhnn'],
  ...Object.fromEntries(
    Object.entries(MINISTRIES).map(([post, names]) => [
      post,
      names.split('|').flatMap(name => [`bộ trưởng ${name}`, `bộ trưởng bộ ${name}`]),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(CITIES).flatMap(([city, names]) => [
      [`${city}-secretary`, names.flatMap(name => [`bí thư thành uỷ ${name}`, `bí thư ${name}`])],
      [`${city}-chairman`, names.flatMap(name => [`chủ tịch ubnd ${name}`, `chủ tịch ${name}`])],
    ]),
  ),
};

/** Posts whose last words are those of one above. */
export const deputyPosts: readonly string[] = [
  'phó thống đốc',
  ...Object.entries(homePosts).flatMap(([post, words]) =>
    post.endsWith('-secretary') || post.endsWith('-chairman') ? words.map(word => `phó ${word}`) : [],
  ),
];
