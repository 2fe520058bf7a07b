/** Places, and what they stand for: where something is, a government, an organisation, a club. */
import { NUMBER } from '../../text/tokens.ts';
import { type Entry, ORGANS, Sort, STATES } from '../names/entry.ts';
import type { RawMention } from '../raw.ts';
import { throughRoute } from './routes.ts';
import { readRun } from './runs.ts';
import type { Scan } from './scan.ts';

/** `Washington`: the government that sits there, or the city where the text tells where something is. */
export function readCapital(scan: Scan, i: number, to: number, entry: Entry): RawMention | undefined {
  // `London Symphony Orchestra`
  const run = readRun(scan, i);
  if (run && run.to > to && !run.native && !scan.native(to) && !scan.names.find(scan.tokens, to, STATES))
    return undefined;
  const place: RawMention = { from: i, to, kind: 'place', codes: [], country: entry.codes[0]!, bare: true };
  return (saysWhere(scan, i) && !isAimedAt(scan, i)) || tellsCountry(scan, to, entry.codes[0]!)
    ? place
    : { ...place, codes: entry.codes };
}

/** `trừng phạt nhằm vào Moscow`: against whom, and not where. */
function isAimedAt(scan: Scan, i: number): boolean {
  return i > 1 && scan.names.lexicon.aims.includes(scan.text(i - 2, i).toLowerCase());
}

/** A town, district or region of the tables, or what its name stands for (`Brussels`, `trụ sở NATO`). */
export function readPlace(scan: Scan, i: number, to: number, entry: Entry): RawMention | undefined {
  const run = readRun(scan, i);
  // `Hoàng Thái Bình`, `Sydney Morning Herald`: part of a longer name.
  if (run && run.to > to && !run.native && !scan.names.find(scan.tokens, to, STATES)) return undefined;
  const mention: RawMention = { from: i, to, kind: 'place', codes: [], country: entry.codes[0]!, bare: true };
  // `thăm trụ sở NATO`: the house of an organisation is visited for it, but for what is done there.
  const there = i > 0 && scan.names.words.locatives.has(scan.tokens.id[i - 1]!);
  if (entry.name !== undefined && !there) return { ...mention, codes: [entry.name] };
  const alliances = scan.names.allianceSeats.get(scan.tokens.id[i]!);
  if (alliances && to === i + 1 && !saysWhere(scan, i) && !tellsCountry(scan, to, entry.codes[0]!))
    return { ...mention, standsFor: alliances };
  if (scan.names.words.clubCities.has(scan.tokens.id[i]!) && to === i + 1 && !saysWhere(scan, i))
    return { ...mention, kind: 'name', name: scan.text(i, to) };
  return mention;
}

/** `Washington (Mỹ)`, `Brussels, Bỉ`: the country is told beside it, so the city is meant. */
function tellsCountry(scan: Scan, to: number, country: string): boolean {
  const beside = scan.mark(to, '(') || scan.mark(to, ',');
  return beside && scan.names.find(scan.tokens, to + 1, Sort.country)?.entry.codes[0] === country;
}

/** True after a word that makes a place of what follows: `tại`, `thủ đô`, `ngoại ô`. */
function saysWhere(scan: Scan, i: number): boolean {
  return i > 0 && scan.follows(i) && scan.names.words.beforePlaces.has(scan.tokens.id[i - 1]!);
}

/** `thành phố Tịnh Tây, tỉnh Quảng Tây`: the country of what a place that no table has lies in. */
function countryAround(scan: Scan, to: number): string | undefined {
  if (!scan.mark(to, ',') || !scan.follows(to + 1)) return undefined;
  const head = scan.names.find(scan.tokens, to + 1, Sort.placeHead)?.to ?? to + 1;
  const found = scan.names.find(scan.tokens, head, Sort.place | Sort.capital | Sort.country);
  // `Chùa Bộc, Thái Hà`: the country's word is part of another name.
  return found && found.to >= (readRun(scan, head)?.to ?? 0) ? found.entry.codes[0] : undefined;
}

/** Words that may stand between a place and the country that it lies in: `ở miền trung Syria`. */
const COUNTRY_REACH = 3;

/** `phía đông`, `miền nam`: the first of two words before whose part it is. */
function isDirection(scan: Scan, at: number): boolean {
  return scan.follows(at + 1) && scan.names.words.beforePlaces.has(scan.tokens.id[at + 1]!);
}

/** `căn cứ Shayrat ở miền trung Syria`, `của Nam Phi`, `(Syria)`: the country told behind a foreign place. */
function countryBehind(scan: Scan, to: number): string | undefined {
  const { words } = scan.names;
  const bracket = scan.mark(to, '(') || scan.mark(to, ',');
  const word = scan.tokens.id[to] ?? 0;
  const tells = words.locatives.has(word) || words.genitives.has(word);
  if (!bracket && !(tells && scan.follows(to))) return undefined;
  for (let at = to + 1; at <= to + COUNTRY_REACH; at++) {
    if (!scan.follows(at)) return undefined;
    const found = scan.names.find(scan.tokens, at, Sort.country | Sort.place | Sort.capital);
    if (found) return found.entry.codes[0];
    if (scan.capital(at) || !scan.word(at)) return undefined;
    // `Wakefield, bang Massachusetts`, `bang Shan, phía đông Myanmar`, but `tại Handlova, nơi ông A …`.
    const { beforePlaces } = scan.names.words;
    const head = scan.names.find(scan.tokens, at, Sort.placeHead);
    if (bracket && !head && !beforePlaces.has(scan.tokens.id[at]!) && !isDirection(scan, at))
      return undefined;
  }
  return undefined;
}

/** `huyện Thọ Xuân`, `quận 1`: a place behind the word for what it is, which ends before `head`; it need not be in a table. */
export function readHeadedPlace(scan: Scan, i: number, head: number): RawMention | undefined {
  if (!scan.follows(head)) return undefined;
  // `… Sở Tư pháp TP. Qua kiểm tra …`: the full stop ends the sentence.
  const ended = scan.mark(head - 1, '.') && !scan.touches(head);
  if (ended && scan.names.words.openers.has(scan.tokens.id[head]!)) return undefined;
  const known = scan.names.find(
    scan.tokens,
    head,
    Sort.place | Sort.capital | Sort.country | Sort.region | Sort.clipping,
  );
  // `tòa nhà Quốc hội Mỹ`, `căn cứ không quân Mỹ`
  const organ = known ? undefined : scan.names.find(scan.tokens, head, ORGANS);
  const owner = organ && scan.follows(organ.to) ? scan.names.find(scan.tokens, organ.to, STATES) : undefined;
  const place = (to: number, country: string | undefined): RawMention =>
    country === undefined
      ? { from: i, to, kind: 'place', codes: [] }
      : { from: i, to, kind: 'place', codes: [], country };
  if (owner) return place(owner.to, owner.entry.codes[0]);
  // `sân vận động Quốc gia Mỹ Đình`
  const noun = scan.names.nouns.compound(scan.tokens, head);
  const run = readRun(scan, noun > head && scan.follows(noun) ? noun : head);
  // `Đường cao tốc Quốc gia Mỹ`
  const state = noun > head && run ? scan.names.find(scan.tokens, noun, Sort.country) : undefined;
  if (state && state.to === run!.to) return place(state.to, state.entry.codes[0]);
  // `Hồ Ngọc Hà`: the head is a family name.
  const familyName =
    head === i + 1 && scan.tokens.caps[i] === 1 && scan.names.words.familyNames.has(scan.tokens.id[i]!);
  // `đường Trung Kính`: a country's word is part of another name.
  const ofCountry = known && (known.entry.sort & (Sort.country | Sort.clipping)) !== 0;
  if (known && (!run || known.to >= run.to || !ofCountry))
    return place(throughRoute(scan, i, head, known.to), known.entry.codes[0]);
  if (run && run.words <= 5 && !(familyName && run.words > 1)) {
    if (run.native) {
      const around = countryAround(scan, run.to);
      const to = throughRoute(scan, i, head, run.to);
      const headed = place(to, around ?? scan.names.lexicon.home);
      if (around === undefined) headed.guessed = true;
      return run.words > 1 ? { ...headed, placeName: scan.text(run.from, run.to) } : headed;
    }
    return scan.names.words.nativePlaceHeads.has(scan.tokens.id[i]!)
      ? undefined
      : place(run.to, countryBehind(scan, run.to));
  }
  if (scan.tokens.kind[head] === NUMBER && scan.names.words.numberedPlaceHeads.has(scan.tokens.id[i]!))
    return place(head + 1, scan.names.lexicon.home);
  return undefined;
}
