/** Where events happened whose own clause does not say it. */
import type { EventType, Place } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';
import type { Draft } from '../draft.ts';

/** Part of all countries and organisations that an article names which the country where it plays must have. */
const SHARE = 0.75;

/** What a state does at home. */
const AT_HOME: ReadonlySet<EventType> = new Set(['ELECT', 'LEGISLATE', 'PROSECUTE']);

/** What a place is told by, and how often, for each code that an article names. */
interface Told {
  count: number;
  place: Place | undefined;
}

/**
 * Gives a place to the events that have none: the country in which the whole article plays, where nobody from
 * elsewhere takes part; and the state's own where it votes, makes laws or prosecutes.
 * @param isCountry whether a code is a country's, and no organisation's
 */
export function settlePlaces(
  drafts: readonly Draft[],
  mentions: readonly EntityMention[],
  isCountry: (code: string) => boolean,
): void {
  const told = countPlaces(mentions);
  const story = countryOfAll(told, isCountry);
  for (const draft of drafts) {
    // A team plays abroad too.
    if (draft.place !== null || draft.type === 'CONTEST') continue;
    const codes = new Set([...draft.actors, ...draft.recipients].flatMap(({ code }) => code ?? []));
    const [only] = codes;
    const country =
      story !== undefined && [...codes].every(code => code === story)
        ? story
        : codes.size === 1 && AT_HOME.has(draft.type) && isCountry(only!)
          ? only
          : undefined;
    const place = country === undefined ? undefined : told.get(country)?.place;
    if (!place) continue;
    draft.place = place;
    draft.rules.push('place-of-story');
  }
}

/** How often each code is named, and the first words for a place in it: its own name, a town, else an organ. */
function countPlaces(mentions: readonly EntityMention[]): Map<string, Told> {
  const told = new Map<string, Told>();
  const ranks = new Map<string, number>();
  for (const { kind, codes, country, text } of mentions) {
    const isPlace = kind === 'place' && country !== undefined;
    for (const code of isPlace ? [country] : codes) {
      const known = told.get(code) ?? { count: 0, place: undefined };
      told.set(code, known);
      known.count++;
      const rank = isPlace ? 3 : kind === 'country' ? 2 : 1;
      if (kind === 'pronoun' || rank <= (ranks.get(code) ?? 0)) continue;
      ranks.set(code, rank);
      known.place = { text, country: code };
    }
  }
  return told;
}

function countryOfAll(
  told: ReadonlyMap<string, Told>,
  isCountry: (code: string) => boolean,
): string | undefined {
  let all = 0;
  let most = 0;
  let country: string | undefined;
  for (const [code, { count }] of told) {
    all += count;
    if (count <= most || !isCountry(code)) continue;
    most = count;
    country = code;
  }
  return most >= SHARE * all ? country : undefined;
}
