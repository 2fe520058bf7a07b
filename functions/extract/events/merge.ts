/** One happening, told several times in an article, is one event. */

import { COARSE } from './context/told-days.ts';
import type { Draft } from './draft.ts';
import { REPEATING } from './part-at.ts';
import { agree, areOthers, codeKey, partyKey, recipientKey } from './same-parties.ts';
import { SPOKEN } from './spoken.ts';
import { isOneTalk, isTalk, withoutPrefaces } from './talks.ts';
import { isToldAgain } from './told-again.ts';
import { dropDraft, type Trace } from './trace.ts';

/** Happenings of one type and date that another is compared with: the last few. */
const RIVALS = 40;

/** Joins drafts that tell the same: the best told one stays, the others become its mentions. */
export function mergeTold(drafts: readonly Draft[], text: string, trace?: Trace): Draft[] {
  const kept: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  /** By the place of its word. */
  const byWord = new Map<number, Draft[]>();
  for (const draft of drafts) {
    // One word tells one happening of a type and date, whichever way it was reached.
    const others = byWord.get(draft.triggerStart);
    if (others?.some(({ type, date }) => type === draft.type && date === draft.date)) continue;
    if (others) others.push(draft);
    else byWord.set(draft.triggerStart, [draft]);
    const key = `${draft.type}|${draft.date}|${draft.status === 'negated'}`;
    const rivals = byKey.get(key);
    const same = rivals
      ?.slice(-RIVALS)
      .findLast(other => sameWords(text, other, draft) || sameHappening(other, draft));
    if (same) {
      tellAgain(same, draft);
      dropDraft(trace, draft, 'told-again');
      continue;
    }
    if (rivals) rivals.push(draft);
    else byKey.set(key, [draft]);
    kept.push(draft);
  }
  return mergeCoarse(withoutPrefaces(kept, trace));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `hồi đầu tháng` in the standfirst, `hôm 6/10` in the body: with the same words and parties, one happening. */
function mergeCoarse(drafts: readonly Draft[]): Draft[] {
  /** Of each telling and each year and month the happenings with a day: one is meant, of two none. */
  const byKey = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!DAY.test(draft.date) || draft.actors.length === 0) continue;
    for (const coarse of [draft.date.slice(0, 4), draft.date.slice(0, 7)]) {
      const key = `${tellingKey(draft)}|${coarse}`;
      const same = byKey.get(key);
      if (!same) byKey.set(key, [draft]);
      else if (same.length < 2) same.push(draft);
    }
  }
  return drafts.filter(draft => {
    if (!COARSE.test(draft.date) || draft.basis !== 'stated' || draft.actors.length === 0) return true;
    const fine = byKey.get(`${tellingKey(draft)}|${draft.date}`) ?? [];
    if (fine.length !== 1) return true;
    tellAgain(fine[0]!, draft);
    return false;
  });
}

function tellingKey(draft: Draft): string {
  return [draft.type, draft.triggerWords, draft.status, codeKey(draft), recipientKey(draft)].join('|');
}

/** Captions and standfirsts stand twice in many a page: the same words tell the same. */
function sameWords(text: string, a: Draft, b: Draft): boolean {
  const length = a.end - a.start;
  return (
    length === b.end - b.start &&
    length >= SHORTEST_REPEATED &&
    a.triggerStart - a.start === b.triggerStart - b.start &&
    text.slice(a.start, a.end) === text.slice(b.start, b.end)
  );
}

/** Characters; shorter ones may be said of two. */
const SHORTEST_REPEATED = 30;

function sameHappening(a: Draft, b: Draft): boolean {
  if (isOneTalk(a, b)) return true;
  if (!agree(a.recipients, b.recipients)) return false;
  if (SPOKEN.has(a.type) && areOthers(a.actors, b.actors)) return false;
  // What the parties of a meeting talk over at it, sentence after sentence, is one talk.
  if (isTalk(a) && isTalk(b)) return codeKey(a) === codeKey(b);
  // What is said at a press conference is not the press conference; nor is what is signed what is promised.
  if (a.held !== b.held || a.settles !== b.settles) return false;
  if (a.sentence !== b.sentence && isToldAgain(a, b)) return true;
  if (a.sentence === b.sentence)
    return a.basis !== b.basis && codeKey(a) === codeKey(b) && !isCaused(a) && !isCaused(b);
  if (a.type === 'STATEMENT' && (a.noun !== b.noun || !(REPEATING.has(a.part) || REPEATING.has(b.part))))
    return false;
  if (a.actors.length === 0 || b.actors.length === 0)
    return (b.pointing || b.actors.length === 0) && a.mutual && b.mutual && a.basis === 'stated';
  // What a firm does in a quarter is none of the figures of that quarter.
  if (a.type === 'TRADE' && a.figure !== b.figure) return false;
  if (REPEATING.has(a.part) || REPEATING.has(b.part))
    return codeKey(a) === codeKey(b) && (a.mode === undefined || b.mode === undefined || a.mode === b.mode);
  if (a.mutual && b.mutual && a.type !== 'AGREE' && a.type !== 'SUPPORT') {
    const same = a.triggerWords === b.triggerWords || (a.status === 'planned' && b.status === 'planned');
    return same && codeKey(a) === codeKey(b);
  }
  return b.pointing && partyKey(a) === partyKey(b);
}

/** What a mishap brought about is another than it. */
const isCaused = ({ rules }: Draft) => rules.includes('brought-about') || rules.includes('beside-dated');

/** The better of two tellings of the same goes first: the one with a date of its own and the parties named. */
function tellAgain(kept: Draft, again: Draft): void {
  const worth = (draft: Draft) =>
    (draft.basis === 'stated' ? 4 : 0) +
    (draft.rules.includes('noun-mutual') ? 0 : 2) +
    (REPEATING.has(draft.part) ? 0 : 1);
  const other = { start: again.start, end: again.end, part: again.part };
  if (worth(again) > worth(kept)) {
    const old = { start: kept.start, end: kept.end, part: kept.part };
    const mentions = [old, ...kept.mentions];
    const first = { ...kept };
    Object.assign(kept, { ...again, mentions });
    complete(kept, first);
  } else {
    kept.mentions.push(other);
    complete(kept, again);
  }
}

/** `bị giết trong vụ nổ súng ngày 5/3`: to whom and where, one telling of a sentence says for the other. */
function complete(kept: Draft, { recipients, place, sentence }: Draft): void {
  if (kept.sentence !== sentence) return;
  if (kept.recipients.length === 0) kept.recipients = recipients;
  kept.place ??= place;
}
