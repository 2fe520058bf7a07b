/** The country that an article is about. */
import type { Entity } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';

/** How much oftener than any other an article names the country that it is about. */
const LEAD = 1.5;

/**
 * The country named far more often than any other, its places, organs and officers counted, in the words that
 * name it first. Undefined where two are told of alike, or none.
 */
export function countryOfStory(
  mentions: readonly EntityMention[],
  isCountry: (code: string) => boolean,
): Entity | undefined {
  const named = new Map<string, { count: number; first: EntityMention }>();
  for (const mention of mentions) {
    const { kind, codes, country } = mention;
    const of = codes.length > 0 ? codes : kind === 'place' && country !== undefined ? [country] : [];
    for (const code of of) {
      if (!isCountry(code)) continue;
      const known = named.get(code);
      if (known) known.count++;
      else named.set(code, { count: 1, first: mention });
    }
  }
  const [most, second] = [...named].sort((a, b) => b[1].count - a[1].count);
  if (!most || (second && most[1].count < LEAD * second[1].count)) return undefined;
  const [code, { first }] = most;
  return { text: first.text, start: first.start, code };
}
