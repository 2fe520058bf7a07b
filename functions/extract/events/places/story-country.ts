/** The country that an article is about, and the one in which all of it plays. */
import type { Entity } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';

/** How much oftener than any other an article names the country that it is about. */
const LEAD = 1.5;
/** Part of all countries and organisations that an article names which the country where it plays must have. */
const SHARE = 0.75;

/** How often an article names a country or organisation, and the mention that does so first. */
export interface Named {
  count: number;
  first: EntityMention;
}

/** The codes that an article names, the places in a country counted as the country. */
export function countCodes(mentions: readonly EntityMention[]): Map<string, Named> {
  const named = new Map<string, Named>();
  for (const mention of mentions) {
    const { kind, codes, country } = mention;
    for (const code of kind === 'place' && country !== undefined ? [country] : codes) {
      const known = named.get(code);
      if (known) known.count++;
      else named.set(code, { count: 1, first: mention });
    }
  }
  return named;
}

/**
 * The country named far more often than any other, in the words that name it first. Undefined where two are told
 * of alike, or none.
 */
export function countryOfStory(
  named: ReadonlyMap<string, Named>,
  isCountry: (code: string) => boolean,
): Entity | undefined {
  const [most, second] = [...named]
    .filter(([code]) => isCountry(code))
    .sort(([, a], [, b]) => b.count - a.count);
  if (!most || (second && most[1].count < LEAD * second[1].count)) return undefined;
  const [code, { first }] = most;
  return { text: first.text, start: first.start, code };
}

/** The country named more often than all else together, by far: the whole article plays there. */
export function countryOfAll(
  named: ReadonlyMap<string, Named>,
  isCountry: (code: string) => boolean,
): string | undefined {
  let all = 0;
  let most = 0;
  let country: string | undefined;
  for (const [code, { count }] of named) {
    all += count;
    if (count <= most || !isCountry(code)) continue;
    most = count;
    country = code;
  }
  return most >= SHARE * all ? country : undefined;
}
