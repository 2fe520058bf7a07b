/** Numbers and names of months in words. */
const WORDS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** A count in digits (`12`, `2,5`) or words (`hai`, `mười lăm`, `hai mươi mốt`); undefined where it is none. */
export function count(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d+(?:,\d)?$/.test(trimmed)) return Number(trimmed.replace(',', '.'));
  const words = trimmed.split(/ +/);
  if (words.length === 1) return WORDS[words[0]!];
  if (words[0] === 'mười') return 10 + (WORDS[words[1]!] ?? Number.NaN);
  if (words[1] === 'mươi' || words[1] === 'mốt') {
    const units = words[2] === undefined ? 0 : words[2] === 'mốt' ? 1 : (WORDS[words[2]] ?? Number.NaN);
    return (WORDS[words[0]!] ?? Number.NaN) * 10 + units;
  }
  // `ba mốt`, `hai tám`: tens and units without `mươi`.
  if (words.length === 2) {
    const units = words[1] === 'mốt' ? 1 : WORDS[words[1]!];
    return units === undefined ? undefined : (WORDS[words[0]!] ?? Number.NaN) * 10 + units;
  }
  return undefined;
}

const MONTHS: Record<string, number> = { giêng: 1, chạp: 12 };

/** A month, 1–12, by number or name. */
export function monthNumber(text: string): number {
  return MONTHS[text.trim()] ?? count(text) ?? Number.NaN;
}

/** Whether the month's name belongs to the lunar calendar. */
export const isLunarMonth = (text: string) => text.trim() === 'giêng' || text.trim() === 'chạp';

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };

/** A Roman numeral, or a number in digits or words. */
export function ordinal(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[ivx]+$/.test(trimmed)) return count(trimmed);
  const values = [...trimmed].map(letter => ROMAN[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
