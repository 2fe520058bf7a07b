/** Where events happened whose own clause does not say it. */
import type { Draft } from '../draft.ts';
import { SPOKEN } from '../spoken.ts';
import { countryOfDeed } from './place-of-deed.ts';
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
    if (draft.place !== null || isAway(draft)) continue;
    const codes = new Set([...draft.actors, ...draft.recipients].flatMap(({ code }) => code ?? []));
    const inStory = story !== undefined && named.has(story) && [...codes].every(code => code === story);
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

/** Acts in words, and the meetings that they are done at. */
const isTalk = ({ type }: Draft) => SPOKEN.has(type) || type === 'CONSULT';

/** `bày tỏ ủng hộ Kiev khi tiếp Tổng thống Ukraine tại Nhà Trắng`: talks that a sentence dates together have one place. */
function sharePlaces(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.place !== null || !isTalk(draft)) continue;
    const beside = [drafts[index - 1], drafts[index + 1]].find(
      other =>
        other?.place?.country !== undefined &&
        other.sentence === draft.sentence &&
        other.date === draft.date &&
        other.status === draft.status &&
        isTalk(other),
    );
    if (!beside) continue;
    draft.place = beside.place;
    draft.rules.push('place-of-occasion');
  }
}
