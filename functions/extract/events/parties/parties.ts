/** Who is named in a clause. */
import type { EntityKind } from '../../entities/mention.ts';
import { Cue } from '../words/lexicon.ts';
import { isDash } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';
import { prepositionBefore } from './preposition-before.ts';
import { isOneMore, saysOfWhat, saysWho } from './same-party.ts';

/** The parties among items `from` to `to`, in order. */
export function partiesIn(items: readonly Item[], from: number, to: number): Party[] {
  // Most stretches have one party or none: an array that grows would reserve room for many.
  let parties: Party[] | undefined;
  for (let i = from; i < to; i++) {
    const mention = items[i]!.entity;
    if (!mention) continue;
    // A name in brackets right after one says the same again: `Tổ chức … (NATO)`.
    if (items[i]!.aside || items[i]!.quoted || isDateline(items, i, from)) continue;
    if (belongsToNoun(items, i) || isOfPlace(items, i)) continue;
    const last = parties?.at(-1);
    if (last && saysWho(items, last, i)) {
      last.mentions = [mention];
      last.to = i + 1;
    } else if (last && saysOfWhat(items, last, i)) {
      last.to = i + 1;
    } else if (last && isOneMore(items, last, i)) {
      last.mentions.push(mention);
      last.to = i + 1;
    } else {
      const preposition = prepositionBefore(items, i, from);
      const party = { from: i, to: i + 1, mentions: [mention], preposition };
      if (parties) parties.push(party);
      else parties = [party];
    }
  }
  return parties ?? [];
}

/** `xe khách hàng`: whose it is, rather than who. */
function belongsToNoun(items: readonly Item[], at: number): boolean {
  if (!items[at]!.entity!.attached) return false;
  const before = items[at - 1];
  if (!before || before.to !== items[at]!.from) return true;
  return !before.trigger && (before.cues & ~Cue.NOMINAL) === 0;
}

/** `ở thủ đô Lisbon của Bồ Đào Nha`: where the place lies. */
function isOfPlace(items: readonly Item[], at: number): boolean {
  const [within, place, of] = [items[at - 3], items[at - 2], items[at - 1]];
  if (items[at]!.entity!.kind !== 'country' || !of || (of.cues & Cue.OF) === 0) return false;
  if (!within || (within.cues & Cue.AT) === 0 || place?.entity?.kind !== 'place') return false;
  return within.to === place.from && place.to === of.from && of.to === items[at]!.from;
}

/** What a report may have before it: whose, or where from. */
const DATELINES = new Set<EntityKind>(['agency', 'name', 'place', 'firm']);

/** `VOV - Ngày 5/3, …`: the newspaper's own name before its report. */
function isDateline(items: readonly Item[], at: number, from: number): boolean {
  const mention = items[at]!.entity!;
  const next = items[at + 1];
  // `ông Trần Văn An - giám đốc sở - cho biết`: behind who somebody is, the dash closes what was said of him.
  if (!DATELINES.has(mention.kind)) return false;
  if (!isDash(next?.mark) || next!.from !== items[at]!.to) return false;
  // `VOV.VN - NATO hôm 24/3 …`, but `hợp tác giữa Samsung - Apple`.
  const opens = mention.kind === 'agency' && at === from;
  return opens || items[at + 2]?.entity === undefined;
}
