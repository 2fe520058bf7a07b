/** The date of a head that has no date expression of its own, from what stands beside it in the sentence. */
import type { EventType } from '../../../../schemas/event.ts';
import { type Clause, isSubordinate, opensWithVerb } from '../clauses/clause.ts';
import { HARM } from '../clauses/main-verb.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { DAY } from '../context/told-days.ts';
import type { Draft } from '../draft.ts';
import type { Head } from '../heads/head.ts';
import { Mood, moodBefore } from '../mood.ts';
import type { SentenceState } from '../sentence-state.ts';
import { SPOKEN } from '../spoken.ts';
import { hasCue } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { countedFrom, farFrom, fromDated } from './at-distance.ts';
import { atOpening } from './at-opening.ts';
import { after, before, opensSince } from './bounded-by.ts';
import { dateOfNeighbour } from './date-of-neighbour.ts';
import { type Given, given } from './given.ts';
import { objectOfDated } from './object-of-dated.ts';
import { besideGathering } from './occasions.ts';

/** The date that a head takes from the clause that goes with its own. */
export function givenDate(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, clauses, datedHeads } = state;
  if (datedHeads.size === 0) return undefined;
  const clause = clauses[index]!;
  const { trigger } = head;
  const counted = countedFrom(state, index, head);
  if (counted) return counted;
  if (items[head.item]!.trigger!.kind === 'noun')
    return (
      wordsAtDated(state, clause, head) ??
      objectOfDated(state, clause, head) ??
      besideGathering(state, clause, head)
    );
  // `đưa ra sau phiên họp`: a light verb that nothing completes tells nothing beside a happening.
  if (trigger.kind === 'carrier' && trigger.weak) return undefined;
  // What a common word tells beside a happening (`đã được kiểm chứng trong cuộc chiến năm 2008`) is no other one.
  const tells = trigger.type !== 'OTHER' && !(trigger.weak && trigger.frame !== 'saying');
  // A noun in the same clause: `tại hội nghị ngày 5/3, …`, `sau cuộc họp ngày 8/12`.
  for (const [item, { draft }] of datedHeads) {
    if (item < clause.from || item >= clause.to || items[item]!.trigger?.kind !== 'noun') continue;
    if (item < head.item && opensSince(items, clause.from, item)) return after(draft, true);
    const preposition = nounPreposition(items, item);
    const spoken = trigger.frame === 'saying' || SPOKEN.has(trigger.type);
    const far = preposition & (Cue.AFTER | Cue.BEFORE) && farFrom(state, item, draft);
    if (far) return far;
    if (preposition & Cue.AFTER) {
      // `“… sau vụ tấn công ngày 7/9”, ông nói`: words about harm may be of any day since.
      if (spoken)
        return HARM.has(draft.type) || items[item]!.speech !== items[head.item]!.speech
          ? undefined
          : { ...given(draft, 'context'), rules: ['said-after-meeting'] };
      if (bringsAbout(draft, trigger.type)) return { ...given(draft, 'context'), rules: ['brought-about'] };
      return after(draft, trigger.durative);
    }
    if (preposition & Cue.BEFORE) return before(draft, spoken);
    if (preposition & (Cue.AT | Cue.WITHIN) && tells && !(spoken && HARM.has(draft.type))) {
      // `sẽ rút quân, tương tự như trong cuộc chiến năm 2008`: another happening, which this one is like.
      if (hasCue(items, head.item + 1, item, Cue.COMPARISON)) return undefined;
      return { ...given(draft, 'context'), rules: ['at-dated-noun'] };
    }
  }
  const shared = dateOfNeighbour(state, index, head) ?? (tells ? atOpening(state, index, head) : undefined);
  if (shared) return shared;
  // A subordinate clause beside it.
  for (const other of [index - 1, index + 1]) {
    const sub = clauses[other];
    if (!sub || !isSubordinate(sub) || isSubordinate(clause)) continue;
    if (other > index && sub.relation !== 'when' && sub.relation !== 'after' && sub.relation !== 'before')
      continue;
    const found = [...datedHeads].find(([item]) => item >= sub.from && item < sub.to);
    if (!found) continue;
    const { draft } = found[1];
    if (sub.relation === 'when' && !(tells && trigger.frame !== 'saying')) continue;
    // `khi hiệp ước hết hạn vào năm tới, ông kêu gọi …`: what is said now about then.
    const ahead = draft.status === 'planned' || draft.status === 'possible';
    if (sub.relation === 'when' && ahead && SPOKEN.has(trigger.type) && !isAhead(items, clause, head.item))
      return undefined;
    const far = sub.relation === 'when' ? undefined : fromDated(state, items[sub.from], draft);
    if (far) return far;
    if (sub.relation === 'when') return { ...given(draft, 'context'), rules: ['when-clause'] };
    if (sub.relation === 'after') {
      if (isOutcome(trigger.type, draft) && opensWithVerb(items, sub, found[0]))
        return { ...given(draft, 'context'), rules: ['outcome-of-match'] };
      return after(draft, trigger.durative || isSince(items, sub, clause));
    }
    if (sub.relation === 'before') return before(draft, SPOKEN.has(trigger.type));
  }
  return undefined;
}

/** `Đó là lời khẳng định của ông A tại cuộc họp chiều 14/3`: whose words were told, at a dated gathering. */
function wordsAtDated({ items, datedHeads }: SentenceState, clause: Clause, head: Head): Given | undefined {
  if (head.trigger.frame !== 'saying' || clause.verbs.length > 0) return undefined;
  if (!hasCue(items, head.item + 1, head.item + 2, Cue.OF)) return undefined;
  for (const [item, { draft }] of datedHeads) {
    if (item < head.item || item >= clause.to || draft.type !== 'CONSULT') continue;
    if (nounPreposition(items, item) & (Cue.AT | Cue.WITHIN))
      return { ...given(draft, 'context'), rules: ['at-dated-noun'] };
  }
  return undefined;
}

/** `giành vé vào chung kết sau khi thắng … tối 4/5`: what a match decides, it decides on its day. */
function isOutcome(type: EventType, match: Draft): boolean {
  return (
    type === 'CONTEST' && match.type === 'CONTEST' && match.status === 'asserted' && DAY.test(match.date)
  );
}

/** `Sau trận mưa lớn ngày 13/7, nhiều tuyến phố ngập úng`: one mishap brings about the other on the spot. */
function bringsAbout({ type, date }: Draft, next: EventType): boolean {
  return type === 'ACCIDENT' && next === 'ACCIDENT' && DAY.test(date);
}

function isAhead(items: readonly Item[], clause: Clause, head: number): boolean {
  return (moodBefore(items, clause, head) & Mood.FUTURE) !== 0;
}

/** `kể từ khi xung đột nổ ra tháng 2, phương Tây đã gửi vũ khí`: since then, again and again; the first time only once. */
function isSince(items: readonly Item[], since: Clause, { flags }: Clause): boolean {
  return (items[since.from]!.flags & Flag.GOING) !== 0 && (flags & Flag.SUPERLATIVE) === 0;
}
