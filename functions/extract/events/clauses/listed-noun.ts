/** Verbs that are nouns of a list: of crimes that somebody is tried for, or behind a noun and a comma. */

import type { EventType } from '../../../../schemas/event.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

export const NOMINAL_BEFORE = Cue.NOMINAL | Cue.OF | Cue.ABOUT | Cue.AT;

/** Tokens of a noun in a list. */
const LONGEST_NOUN = 2;

/** `quy định về kinh doanh, đầu tư`, `các tồn tại, yếu kém trong …`: behind a noun and a comma, with no object, in a list. */
export function isListed(items: readonly Item[], index: number): boolean {
  const comma = items[index - 1];
  const opening = items[index - 2];
  if (comma?.mark !== ',' || comma.to !== items[index]!.from || !opening) return false;
  if (items[index]!.trigger!.frame !== 'transitive') return false;
  // `khởi tố vụ án giết người, cướp tài sản`: crimes in a list.
  if (CRIMES.has(items[index]!.trigger!.type) && isNamedCrime(items, index - 2)) return true;
  const words = comma.from - opening.to;
  const counted = (opening.flags & Flag.COUNTING) !== 0 || (opening.cues & (Cue.ABOUT | Cue.OF)) !== 0;
  return counted && !opening.trigger && words > 0 && words <= LONGEST_NOUN && endsAlone(items, index);
}

/** What people are tried for. */
const CRIMES = new Set<EventType>(['ASSAULT', 'OTHER', 'TRADE', 'COERCE', 'LIFE', 'MOVE', 'PROTEST']);

/** `vụ án giết người`, `tội trộm cắp tài sản`: a deed that is named, behind those who look into it, or in a list of such. */
function isNamedCrime(items: readonly Item[], index: number): boolean {
  let at = index;
  for (let listed = 0; listed < MOST_CRIMES && isCrime(items, at); listed++) {
    if (items[at - 1]!.mark !== ',') return isLookedInto(items, at);
    at -= 2;
  }
  return false;
}

/** Crimes of one list. */
const MOST_CRIMES = 20;
function isCrime(items: readonly Item[], index: number): boolean {
  const crime = items[index];
  return (
    crime?.trigger !== undefined && CRIMES.has(crime.trigger.type) && items[index - 1]?.to === crime.from
  );
}

/** Whether a word of those who prosecute stands before a crime, or before the noun of it. */
function isLookedInto(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]!;
  if (before.trigger?.type === 'PROSECUTE') return true;
  if ((before.cues & Cue.NOMINAL) === 0) return false;
  for (let i = index - 2; i >= 0 && i > index - LONGEST_CHARGE; i--) {
    if (items[i]!.trigger?.type === 'PROSECUTE') return true;
    if (items[i]!.mark !== '' && !items[i]!.aside) return false;
  }
  return false;
}

/** Items between those who prosecute and the crime. */
const LONGEST_CHARGE = 8;

/** Whether nothing that a verb could act on stands behind it, but a preposition or a mark. */
function endsAlone(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (!next || next.from !== items[index]!.to || next.trigger) return false;
  return (
    next.mark !== '' ||
    next.date !== undefined ||
    (next.cues & (NOMINAL_BEFORE | Cue.WITHIN | Cue.SINCE)) !== 0
  );
}
