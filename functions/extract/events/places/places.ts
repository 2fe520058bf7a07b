/** Where events happened whose own clause does not say it. */
import type { Draft } from '../draft.ts';
import { OF_STATES } from '../parties/agents.ts';
import { countryOfAll, type Named } from './story-country.ts';

/**
 * Gives a place to the events that have none: the country in which the whole article plays, where nobody from
 * elsewhere takes part; and the state's own where it votes, makes laws or prosecutes.
 * @param named the codes that the article names
 * @param isCountry whether a code is a country's, and no organisation's
 * @param nameOf the usual name of a country
 */
export function settlePlaces(
  drafts: readonly Draft[],
  named: ReadonlyMap<string, Named>,
  isCountry: (code: string) => boolean,
  nameOf: (code: string) => string,
): void {
  const story = countryOfAll(named, isCountry);
  for (const draft of drafts) {
    // A team plays abroad too.
    if (draft.place !== null || draft.type === 'CONTEST') continue;
    const codes = new Set([...draft.actors, ...draft.recipients].flatMap(({ code }) => code ?? []));
    const [only] = codes;
    const country =
      story !== undefined && [...codes].every(code => code === story)
        ? story
        : codes.size === 1 && OF_STATES.has(draft.type) && isCountry(only!)
          ? only
          : undefined;
    if (country === undefined || !named.has(country)) continue;
    // Which town it was the article does not say.
    draft.place = { text: nameOf(country), country };
    draft.rules.push('place-of-story');
  }
}
