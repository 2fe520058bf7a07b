/** Clubs that go by the name of their town: `Nam Định thắng Hải Phòng`. */
import type { EntityMention } from '../../entities/mention.ts';
import { Cue } from '../words/lexicon.ts';
import { isDash } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';

/** Tokens between a verb and the side behind it: `thắng ngược 3-2 Hải Phòng`. */
const LONGEST_SCORE = 5;

const SIDE = Cue.WITH | Cue.TO | Cue.BETWEEN;

/** Turns the towns that play a match into clubs; `items` are changed in place. */
export function readSides(items: Item[]): void {
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    if (item.trigger?.type !== 'CONTEST' || item.trigger.frame !== 'mutual') continue;
    if (item.trigger.kind === 'verb') {
      play(items, sideBefore(items, index));
      play(items, sideAfter(items, index));
    } else if (item.trigger.kind === 'noun') play(items, sideAfter(items, index));
  }
}

/** The name right before a verb, markers of tense aside. */
function sideBefore(items: readonly Item[], verb: number): number | undefined {
  let at = verb - 1;
  while (at >= 0 && items[at]!.to === items[at + 1]!.from && items[at]!.cues & (Cue.PAST | Cue.FUTURE)) at--;
  const named = items[at];
  return named?.entity && named.to === items[at + 1]!.from ? at : undefined;
}

/** The name behind a verb, with nothing but a score, `trước`, `với` or `giữa` between; behind a noun one of these must stand. */
function sideAfter(items: readonly Item[], trigger: number): number | undefined {
  const { kind } = items[trigger]!.trigger!;
  let brought = kind === 'verb';
  for (let at = trigger + 1; at < items.length; at++) {
    const item = items[at]!;
    if (item.from - items[trigger]!.to > LONGEST_SCORE) return undefined;
    if (item.entity) return brought ? at : undefined;
    if (item.cues & SIDE && !item.trigger) brought = true;
    else if (!isDash(item.mark)) return undefined;
  }
  return undefined;
}

/** Makes a club of a town and of those that stand beside it (`Liverpool và Man City`). */
function play(items: Item[], at: number | undefined): void {
  if (at === undefined) return;
  const { group } = items[at]!.entity!;
  for (let i = at; items[i]; i++) {
    const mention = items[i]!.entity;
    if (mention && mention.group !== group) return;
    if (mention) items[i]!.entity = club(mention);
    else if (items[i]!.mark === '' && (items[i]!.cues & Cue.COORDINATE) === 0) return;
  }
}

function club(mention: EntityMention): EntityMention {
  if (mention.kind !== 'place' || mention.locative) return mention;
  return { ...mention, kind: 'firm', codes: [], name: mention.text };
}
