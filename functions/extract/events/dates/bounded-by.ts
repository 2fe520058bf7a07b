/** Dates that another happening bounds: before it, after it, in answer to it. */
import { PLAIN } from '../context/told-days.ts';
import type { Draft } from '../draft.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { isOnlySince } from './date-words.ts';
import { type Given, given } from './given.ts';

/**
 * `đình chỉ hợp tác từ tháng 4/2014 để phản đối hành động …`: the deed came before what answers it.
 * `đáp trả hôm 17/3 bằng việc trục xuất …`: the way in which it is answered is of its day.
 * @param before the word before the deed
 */
export function boundedByReaction(dated: readonly Draft[], before: Item | undefined): Given | undefined {
  const [reaction] = dated;
  if (reaction && dated.length === 1 && before && before.cues & Cue.WITH)
    return { ...given(reaction, 'context'), rules: ['way-of-answer'] };
  const date = reaction?.date.replace(/\/\.\.$/, '') ?? '';
  if (!reaction || dated.length > 1 || !PLAIN.test(date)) return undefined;
  return { date: `[..${date}]`, basis: 'bounded', mention: reaction.mention, rules: ['before-reaction'] };
}

/** `sau cuộc họp ngày 5/3`: later than it, and ever since where it goes on. */
export function after(draft: Draft, durative: boolean): Given | undefined {
  if (!PLAIN.test(draft.date)) return undefined;
  return durative
    ? { ...given(draft, 'context', `${draft.date}/..`), rules: ['after-clause'] }
    : { ...given(draft, 'bounded', `[${draft.date}..]`), rules: ['after-clause'] };
}

/** `nhất trí tìm giải pháp trước hội nghị tháng 5 tới`: what is to be done before it, and not the words. */
export function before(draft: Draft, spoken: boolean): Given | undefined {
  if (!PLAIN.test(draft.date) || (spoken && draft.status === 'planned')) return undefined;
  return { ...given(draft, 'bounded', `[..${draft.date}]`), rules: ['before-clause'] };
}

/** `kể từ vụ tấn công …`, `kể từ khi chiến dịch bắt đầu …`: whether the clause opens with a noun since which the rest goes on. */
export function opensSince(items: readonly Item[], from: number, noun: number): boolean {
  const { cues, flags, to } = items[noun - 1] ?? items[noun]!;
  if (noun - 1 > from || noun === from || to !== items[noun]!.from) return false;
  return isOnlySince(cues) || ((cues & Cue.AFTER_CLAUSE) !== 0 && (flags & Flag.GOING) !== 0);
}
