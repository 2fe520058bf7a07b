/** Parts of a day as codes: MO morning, MI midday, AF afternoon, EV evening, NI night. */
export function dayPart(words: string): string {
  if (/rạng|nửa đêm|đêm|khuya/.test(words)) return 'NI';
  if (/sáng/.test(words)) return 'MO';
  if (/trưa/.test(words)) return 'MI';
  return /chiều/.test(words) ? 'AF' : 'EV';
}

/** First words of the parts of a day, for rules that begin with one. */
export const DAY_PARTS = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'rạng'] as const;

/** The words for a part of a day, as a piece of a pattern. */
export const PART_OF_DAY =
  /(?:rạng sáng|sáng sớm|sáng|trưa|đầu giờ chiều|cuối giờ chiều|cuối giờ sáng|đầu giờ sáng|chiều tối|chiều muộn|chiều|tối muộn|tối|đêm khuya|đêm|khuya|nửa đêm)/;
