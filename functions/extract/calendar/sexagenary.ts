/** The names of lunar years in the cycle of sixty: a heavenly stem (can) and an earthly branch (chi). */

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
const BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const;

/** The year 4 of our era was Giáp Tý. */
const GIAP_TY = 4;

const modulo = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor;

/** Name of a lunar year, such as `Giáp Ngọ` for 2014. */
export function canChi(year: number): string {
  const place = modulo(year - GIAP_TY, 60);
  return `${STEMS[place % 10]} ${BRANCHES[place % 12]}`;
}

/** Spellings of one name meet in one form: `Kỷ` and `Kỉ`, `Quý` and `Quí`, `Tỵ` and `Tị`, `Mão` and `Mẹo`. */
function normalForm(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/y/g, 'i')
    .normalize('NFC')
    .replace('mẹo', 'mão')
    .replace(/\s+/g, ' ')
    .trim();
}

const PLACES = new Map(
  Array.from({ length: 60 }, (_, place) => [normalForm(canChi(GIAP_TY + place)), place] as const),
);

/** The years from `first` to `last` that bear a name; none where it is no name of the cycle. */
export function yearsNamed(name: string, first: number, last: number): number[] {
  const place = PLACES.get(normalForm(name));
  if (place === undefined) return [];
  const years: number[] = [];
  for (let year = first + modulo(GIAP_TY + place - first, 60); year <= last; year += 60) years.push(year);
  return years;
}
