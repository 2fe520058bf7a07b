/** Parts of a day as codes: MO morning, MI midday, AF afternoon, EV evening, NI night. */
export function dayPart(words: string): string {
  if (/rạng|nửa đêm|đêm|khuya/.test(words)) return 'NI';
  if (/sáng/.test(words)) return 'MO';
  if (/trưa/.test(words)) return 'MI';
  return /chiều/.test(words) ? 'AF' : 'EV';
}
