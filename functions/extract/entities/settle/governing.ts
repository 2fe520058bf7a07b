/** Places that may act: towns and provinces with authorities, parks and museums that are run. */
import type { Reading } from '../../reading.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { RawMention } from '../raw.ts';
import { opensSubject } from '../read/beside-nouns.ts';

/** `Hà Nội`, `huyện Thọ Xuân`, `tỉnh`: a place that has authorities, where no noun before it makes it part of another name. */
export function governs(raw: RawMention, reading: Reading): boolean {
  const { tokens, language } = reading;
  const { lexicon, words } = language.entities;
  if (!raw.bare && raw.refersTo !== 'context') {
    if (!words.authorityStarts.has(tokens.id[raw.from]!)) return false;
    const text = tokens.text.slice(tokens.start[raw.from], tokens.end[raw.to - 1]).toLowerCase();
    if (!lexicon.authorities.some(word => text.startsWith(`${word} `) || text.startsWith(`${word}.`)))
      return false;
  }
  return standsFree(raw, reading);
}

/** `công viên Đầm Sen`, `khách sạn Metropole`: a place that somebody runs. */
export function isHouse(raw: RawMention, reading: Reading): boolean {
  const { tokens, language } = reading;
  const { lexicon, words } = language.entities;
  if (!words.houseStarts.has(tokens.id[raw.from]!)) return false;
  const text = tokens.text.slice(tokens.start[raw.from], tokens.end[raw.to - 1]).toLowerCase();
  return lexicon.houses.some(word => text.startsWith(`${word} `)) && standsFree(raw, reading);
}

/** Whether no noun stands right before a mention that would make it part of another name, nor a line or way to it. */
function standsFree(raw: RawMention, { tokens, language }: Reading): boolean {
  const at = raw.from - 1;
  if (at < 0 || tokens.breaks[raw.from]! > 0) return true;
  // `đường sắt Hà Nội - Lào Cai`: whither a line leads.
  if (tokens.kind[at] !== WORD) return at === 0 || !isDash(tokens, at) || tokens.caps[at - 1] === 0;
  const { words } = language.entities;
  const word = tokens.id[at]!;
  // `quốc lộ 1 qua Quảng Bình`, but `hôm qua Quảng Bình …`
  if (words.beforePlaces.has(word) && !words.adverbs.has(tokens.id[at - 1] ?? 0)) return false;
  return opensSubject(language.entities, word);
}

const isDash = ({ text, start }: Tokens, at: number) => text[start[at]!] === '-';
