/** The place that a preposition brings in (`tại Brussels`, `ở nước này`), unless it is that of somebody or something else. */
import type { Place } from '../../../../schemas/event.ts';
import type { EntityMention } from '../../entities/mention.ts';
import { toPlace } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Head } from '../heads/head.ts';
import { seatOfEnvoy } from '../parties/envoys.ts';
import { prepositionBefore } from '../parties/preposition-before.ts';
import { SPOKEN } from '../spoken.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { isOfMatter, isOfParty, ofAnotherNoun } from './of-others.ts';
import { isOfSomebody } from './of-somebody.ts';

/** A clause, as far as its places go. */
export type Within = Pick<Clause, 'from' | 'to' | 'cues'>;

/** The first place from an item on that `tại` or `ở` brings in; one whose country is known goes before the others. */
export function broughtIn(
  items: readonly Item[],
  clause: Within,
  head: Head,
  from = clause.from,
): Place | null {
  if ((clause.cues & Cue.AT) === 0) return null;
  let unplaced: Place | null = null;
  const seat = seatOfEnvoy(items, head);
  for (let i = from; i < clause.to; i++) {
    const mention = items[i]!.entity;
    if (!mention || mention === seat) continue;
    // `cảnh báo “quân NATO ở Ukraine là mục tiêu”`: where it is that words tell of.
    if (isOnlyTold(items[i]!, items[head.item]!)) continue;
    // `bắn tên lửa từ Biển Đen`: whence is not where.
    const preposition = prepositionBefore(items, i, clause.from) || siteBefore(items, i, clause.from);
    if ((preposition & Cue.AT) === 0 || preposition & Cue.SINCE) continue;
    // `tại Đại sứ quán Việt Nam ở Berlin`: a house stands where the words behind it say.
    if (mention.kind === 'organ' && isFollowedByPlace(items, i, clause.to)) continue;
    const place = countryMeant(mention) ?? toPlace(mention) ?? siteOf(mention) ?? beforeCountry(items, i);
    if (!place || ofAnotherNoun(items, i, clause, head) || isOfMatter(items, i, head)) continue;
    if (isOfParty(items, i, clause, head) || isOfSomebody(items, clause, i, head.item)) continue;
    // `tại khu phố cũ ở Aleppo`: the one whose country is known tells more.
    if (place.country !== undefined) return place;
    unplaced ??= place;
  }
  return unplaced;
}

/** Whether a place stands in words that are quoted, and the head outside of them says them. */
function isOnlyTold(place: Item, { quoted, speech, trigger }: Item): boolean {
  const told = (place.quoted && !quoted) || (place.speech !== 0 && place.speech !== speech);
  return told && SPOKEN.has(trigger!.type);
}

/** Tokens of a common noun between `tại` and the name of where it lies. */
const LONGEST_SITE = 7;

/** `tại một đồn biên phòng Thái Lan`, `ở vùng duyên hải phía bắc đảo Luzon`: a common noun stands between, and nothing that tells. */
function siteBefore(items: readonly Item[], at: number, from: number): number {
  const { kind } = items[at]!.entity!;
  if (kind !== 'place' && kind !== 'country') return 0;
  for (let i = at - 1; i >= from && items[at]!.from - items[i]!.to <= LONGEST_SITE; i--) {
    const { cues, trigger, mark, entity, date } = items[i]!;
    if (trigger || mark !== '' || entity || date) return 0;
    if (cues & Cue.AT) return Cue.AT;
    if (cues !== 0) return 0;
  }
  return 0;
}

/** `tại một đồn biên phòng Thái Lan`: an organ's house. */
function siteOf({ kind, codes, text }: EntityMention): Place | undefined {
  return kind === 'organ' && codes.length === 1 ? { text, country: codes[0]! } : undefined;
}

/** `ở nước này`, `tại quốc gia Đông Nam Á`: the one country that words refer back to. */
function countryMeant({ kind, codes, name, text }: EntityMention): Place | undefined {
  return kind === 'pronoun' && codes.length === 1 && name === undefined
    ? { text, country: codes[0]! }
    : undefined;
}

function isFollowedByPlace(items: readonly Item[], at: number, to: number): boolean {
  const [preposition, place] = [items[at + 1], items[at + 2]];
  if (!place?.entity || at + 2 >= to || preposition!.from !== items[at]!.to) return false;
  return (preposition!.cues & Cue.AT) !== 0 && toPlace(place.entity)?.country !== undefined;
}

/** What may be where something is, told with the place that it lies in: `tại bệnh viện A, Vũ Hán`. */
const HOUSES = new Set<EntityMention['kind']>(['name', 'firm', 'organisation']);

/** `tại Wales, Anh`, `tại Ridgeland, bang Georgia`: a name with its country, or a place there, behind a comma. */
function beforeCountry(items: readonly Item[], at: number): Place | undefined {
  const { entity, to } = items[at]!;
  const comma = items[at + 1];
  const country = items[at + 2]?.entity;
  const touches = comma?.mark === ',' && comma.from === to && items[at + 2]?.from === comma.to;
  if (!entity || !HOUSES.has(entity.kind) || !touches || !country) return undefined;
  const code = country.kind === 'place' ? country.country : country.kind === 'country' && country.codes[0];
  return !code ? undefined : { text: entity.text, country: code };
}
