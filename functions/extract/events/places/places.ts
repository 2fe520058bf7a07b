/** Where events happened whose own clause does not say it. */
import type { Draft } from '../draft.ts';
import { countryOfDeed } from './place-of-deed.ts';
import { sharePlaces } from './shared-places.ts';
import { countryOfAll, type Named } from './story-country.ts';

/** What is known of countries and of what lies between them. */
export interface Geography {
  /** Whether a code is a country's, and no organisation's. */
  isCountry: (code: string) => boolean;
  /** The usual name of a country. */
  nameOf: (code: string) => string;
  /** Whether a place lies in no one country: a sea, a part of the world. */
  isBetween: (place: string) => boolean;
}

/**
 * Gives a place to the events that have none: the country in which the whole article plays, where nobody from
 * elsewhere takes part; and the state's own where it votes, makes laws or prosecutes.
 * @param named the codes that the article names
 */
export function settlePlaces(
  drafts: readonly Draft[],
  named: ReadonlyMap<string, Named>,
  { isCountry, nameOf, isBetween }: Geography,
): void {
  const story = countryOfAll(named, isCountry);
  const countries = { isCountry, isNamed: (code: string) => named.has(code) };
  const theatre = theatreOf(drafts);
  sharePlaces(drafts);
  for (const draft of drafts) {
    // A team plays abroad too.
    if (draft.place?.country !== undefined || draft.type === 'CONTEST') continue;
    if (theatre !== undefined && isFought(draft, theatre)) {
      draft.place = { text: draft.place?.text ?? nameOf(theatre), country: theatre };
      draft.rules.push('place-of-fighting');
      continue;
    }
    const codes = new Set([...draft.actors, ...draft.recipients].flatMap(({ code }) => code ?? []));
    const inStory = story !== undefined && named.has(story) && [...codes].every(code => code === story);
    if (draft.place !== null) {
      // `tại thị trấn Handlova`: a town that no table has lies where the article plays.
      if (inStory && !isBetween(draft.place.text)) draft.place = { text: draft.place.text, country: story };
      continue;
    }
    if (isAway(draft) || isElsewhere(draft)) continue;
    const settled = inStory ? { country: story, rule: 'place-of-story' } : countryOfDeed(draft, countries);
    if (!settled) continue;
    // Which town it was the article does not say.
    draft.place = { text: nameOf(settled.country), country: settled.country };
    draft.rules.push(settled.rule);
  }
}

/** A visit to somebody who is not told: elsewhere than at home. */
const isAway = ({ type, mode, recipients }: Draft) =>
  type === 'CONSULT' && mode === 'visit' && recipients.length === 0;

/** A news agency reports from wherever it sits. */
const isElsewhere = ({ type, reported, saying }: Draft) => type === 'STATEMENT' && reported && saying;

/** The country in which an article has its fighting, where it tells of no other. */
function theatreOf(drafts: readonly Draft[]): string | undefined {
  const countries = new Set(
    drafts.flatMap(({ type, place }) => (type === 'ASSAULT' && place?.country ? place.country : [])),
  );
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

/** `hạ 18 tên lửa của Nga`, `đẩy lùi các đợt tiến công`: fighting of the country in which the article's fighting is. */
function isFought({ type, actors, recipients }: Draft, theatre: string): boolean {
  return type === 'ASSAULT' && [...actors, ...recipients].some(({ code }) => code === theatre);
}
