/** Whom `hai bên`, `hai nước` and `ba nước` mean. */
import { type Before, REACH, SENTENCES } from './before.ts';
import { isBroker } from './brokers.ts';
import { groupOf } from './several.ts';

/** The parties last named together, else the two named last; from a paragraph before only where the article is about no pair of its own. */
export function partiesBefore(
  before: Before,
  i: number,
  countries: boolean,
  most: number,
  main: readonly string[] | undefined,
): string[] {
  const near = lastParties(before, i, countries, most);
  if (most !== 2) return near.codes.length > 0 || !main ? near.codes : [...main];
  if (!main || isSameLine(before, near.since, i)) return near.codes;
  return countries && !main.every(code => before.names.countryCodes.has(code)) ? near.codes : [...main];
}

/** `ba nước`: the three named together last in one sentence, or else one after the other; none where there are not three. */
export function threePartiesBefore(before: Before, i: number, countries: boolean): string[] {
  const { mentions, sentence, names } = before;
  const told = new Set<string>();
  for (const j of before.back(i, SENTENCES)) {
    const { kind, codes, locative } = mentions[j]!;
    // Those of one sentence are told together, however many.
    if (told.size >= 3 && sentence[j] !== sentence[j + 1]) break;
    if (kind === 'agency' || locative) continue;
    for (const code of codes) if (!countries || names.countryCodes.has(code)) told.add(code);
  }
  return told.size === 3 ? [...told].sort() : [];
}

/** Fewest states that several words for states mean: two are `hai nước`. */
const SEVERAL = 3;

/** `các nước này`, `bốn nước`: the states told together last, in one coordination; as many as a number tells. */
export function statesTogether(before: Before, i: number): string[] {
  const { mentions, names } = before;
  const [word = ''] = mentions[i]!.text.toLowerCase().split(' ');
  const count = names.lexicon.smallNumbers[word];
  for (const j of before.back(i, SENTENCES)) {
    const told = new Set(groupOf(mentions, j, ({ kind }) => kind !== 'agency').flatMap(({ codes }) => codes));
    const states = [...told].filter(code => names.countryCodes.has(code));
    if (count === undefined ? states.length >= SEVERAL : states.length === count) return states.sort();
  }
  return [];
}

/** True where no line ends between an offset, -1 for none, and a mention. */
function isSameLine({ reading, mentions }: Before, from: number, i: number): boolean {
  return from >= 0 && !reading.tokens.text.slice(from, mentions[i]!.start).includes('\n');
}

/** The parties last named together; else the two named last, where nobody without a code came between. `since` is where they are named. */
function lastParties(
  { mentions, sentence, names, reading }: Before,
  i: number,
  countries: boolean,
  most: number,
): { codes: string[]; since: number } {
  let since = -1;
  const fits = (code: string) => !countries || names.countryCodes.has(code);
  const recent: string[] = [];
  let nameless = 0;
  for (let j = i - 1, n = 0; j >= 0 && n < REACH; j--, n++) {
    const mention = mentions[j]!;
    if (mention.kind === 'place' || mention.kind === 'agency' || isBroker(reading, names, mention)) continue;
    if (mention.codes.length === 0) {
      // `Grab và Go-Jek`: the two are firms or persons, which have no code.
      if (most === 2 && mention.group < j) return { codes: [], since: mention.start };
      nameless++;
      continue;
    }
    const together = new Set(mention.codes.filter(fits));
    for (let k = j - 1; k >= Math.max(mention.group, j - REACH); k--)
      if (mentions[k]!.group === mention.group)
        for (const code of mentions[k]!.codes) if (fits(code)) together.add(code);
    if (together.size >= 2 && together.size <= most)
      return { codes: [...together].sort(), since: mention.start };
    if (nameless > 1 || sentence[j]! < sentence[i]! - SENTENCES) continue;
    for (const code of together) {
      if (recent.includes(code) || recent.length === 2) continue;
      recent.push(code);
      since = mention.start;
    }
  }
  return { codes: most === 2 && recent.length === 2 ? recent.sort() : [], since };
}
