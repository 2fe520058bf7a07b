/** Visits and meetings that have the date of what was done there, or of the gathering on whose margins they were. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { Clause } from '../clauses/clause.ts';
import { isBareOccasion, nounPreposition } from '../clauses/noun-preposition.ts';
import { DAY } from '../context/told-days.ts';
import type { Head } from '../heads/head.ts';
import type { SentenceState } from '../sentence-state.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Given, given } from './given.ts';

/**
 * `hôm 6-10, Tổng thư ký trong chuyến thăm Ba Lan đã cho biết`, `ngày 1/5 nói tại cuộc họp với các hãng tin`: a visit
 * and a meeting with somebody have the date of what was done there.
 */
export function occasionBesideDate(
  { items, clauses, datedHeads }: SentenceState,
  index: number,
  head: Head,
): Given | undefined {
  const { frame, kind, type } = head.trigger;
  if (kind !== 'noun' || datedHeads.size === 0) return undefined;
  const next = items[head.item + 1];
  const met = type === 'CONSULT' && next?.from === head.to && (next.cues & (Cue.WITH | Cue.BETWEEN)) !== 0;
  // `nhất trí nối lại hợp tác tại cuộc họp ở Corfu`: where two did something together they met.
  const joint = type === 'CONSULT' && frame === 'mutual' && !met;
  if (frame !== 'visit' && !met && !joint) return undefined;
  const fronted = joint ? dateInFront(items, head.item) : undefined;
  const preposition = nounPreposition(items, head.item);
  // `hôm nay ký tuyên bố chung sau cuộc gặp với …`: what comes of a meeting is of its day.
  const cameOf = frame !== 'visit' && (preposition & Cue.AFTER) !== 0;
  if (!cameOf && (preposition & (Cue.AT | Cue.WITHIN)) === 0) return undefined;
  const clause = clauses[index]!;
  // `Trong khuôn khổ chuyến thăm Pháp, ngày 4/11, hai bên đã ký …`
  const opens = clause.verbs.length === 0 && index === 0;
  const verbs = opens ? clauses.slice(1, 3).flatMap(each => [...each.verbs]) : clause.verbs;
  const verb = verbs.find(each => datedHeads.has(each));
  const draft = verb === undefined ? undefined : datedHeads.get(verb)!.draft;
  if (!draft || (cameOf && !(SPOKEN.has(draft.type) && DAY.test(draft.date)))) return undefined;
  if (
    joint &&
    !(fronted !== undefined && draft.mention === fronted) &&
    !(draft.mutual && new Set(draft.actors.map(({ code }) => code)).size > 1 && DAY.test(draft.date))
  )
    return undefined;
  return { ...given(draft, 'context'), rules: ['occasion-beside-date'] };
}

/** `Ngày 5/4, tại hội nghị ở Praha, …`: the date right before the preposition of a gathering that is said to be one of its own. */
function dateInFront(items: readonly Item[], gathering: number): DateMention | undefined {
  const preposition = gathering - 1;
  if (items[preposition]?.to !== items[gathering]!.from || isBareOccasion(items, gathering)) return undefined;
  return items[preposition - (items[preposition - 1]?.mark === ',' ? 2 : 1)]?.date;
}

/** `cuộc gặp Thủ tướng Cameron bên lề hội nghị hôm 5/9`: one phrase, and one day. */
export function besideGathering(
  { items, datedHeads }: SentenceState,
  { from, to, verbs }: Clause,
  head: Head,
): Given | undefined {
  if (head.trigger.type !== 'CONSULT') return undefined;
  for (const [item, { draft }] of datedHeads) {
    if (item <= head.item || item < from || item >= to || draft.type !== 'CONSULT') continue;
    if (items[item]!.trigger!.kind !== 'noun' || (nounPreposition(items, item) & Cue.AT) === 0) continue;
    if (verbs.some(verb => verb > head.item && verb < item)) continue;
    if (anyOf(items, head.item + 1, item, ({ mark, aside }) => mark !== '' && !aside)) continue;
    return { ...given(draft, 'context'), rules: ['at-dated-noun'] };
  }
  return undefined;
}
