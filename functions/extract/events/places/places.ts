/** Where events happened whose own clause does not say it. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';
import type { Draft } from '../draft.ts';

/** Part of all countries and organisations that an article names which the country where it plays must have. */
const SHARE = 0.75;

/** What a state does at home. */
const AT_HOME: ReadonlySet<EventType> = new Set(['ELECT', 'LEGISLATE', 'PROSECUTE']);

/**
 * Gives a place to the events that have none: the country in which the whole article plays, where nobody from
 * elsewhere takes part; and the state's own where it votes, makes laws or prosecutes.
 * @param isCountry whether a code is a country's, and no organisation's
 * @param nameOf the usual name of a country
 */
export function settlePlaces(
  drafts: readonly Draft[],
  mentions: readonly EntityMention[],
  isCountry: (code: string) => boolean,
  nameOf: (code: string) => string,
): void {
  const named = countCodes(mentions);
  const story = countryOfAll(named, isCountry);
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
    if (country === undefined || !named.has(country)) continue;
    // Which town it was the article does not say.
    draft.place = { text: nameOf(country), country };
    draft.rules.push('place-of-story');
  }
}

/** How often an article names each country and organisation, the places in a country counted. */
function countCodes(mentions: readonly EntityMention[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const { kind, codes, country } of mentions) {
    for (const code of kind === 'place' && country !== undefined ? [country] : codes)
      named.set(code, (named.get(code) ?? 0) + 1);
  }
  return named;
}

function countryOfAll(
  named: ReadonlyMap<string, number>,
  isCountry: (code: string) => boolean,
): string | undefined {
  let all = 0;
  let most = 0;
  let country: string | undefined;
  for (const [code, count] of named) {
    all += count;
    if (count <= most || !isCountry(code)) continue;
    most = count;
    country = code;
  }
  return most >= SHARE * all ? country : undefined;
}
