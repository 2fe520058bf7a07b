/** What an entry of a list of dates goes on to tell. */

import type { DateMention } from '../../../../schemas/date.ts';
import type { Draft } from '../draft.ts';
import { isBareNoun, isSettled } from './as-told.ts';
import type { Carried } from './carried-date.ts';
import type { Occasion } from './scene.ts';
import type { Story } from './story.ts';
import { PLAIN } from './told-days.ts';

/** An entry of a list of dates. */
export interface ListEntry {
  of: Occasion;
  paragraph: number;
  /** It stands right behind another. */
  listed: boolean;
  /** Where another date is told in it. */
  end: number;
}

/** The entry by a date in a paragraph, behind the one before. */
export function entryAt(mention: DateMention, paragraph: number, before: ListEntry | undefined): ListEntry {
  const listed = paragraph - (before?.paragraph ?? -1) === 1;
  return { of: { date: mention.edtf, mention, place: null }, paragraph, listed, end: Infinity };
}

/** The entry, as far as no other date is told in it. */
export function entryUpTo(entry: ListEntry, dated: readonly Draft[]): ListEntry | undefined {
  if (entry.end < Infinity) return undefined;
  const other = dated.find(({ basis }) => basis === 'stated');
  return other ? { ...entry, end: Math.min(other.triggerStart, other.mention?.start ?? Infinity) } : entry;
}

/** `Tháng 3/1999: NATO không kích Nam Tư. Nga rút đại diện …`: what an entry of a list of dates goes on to tell. */
export function entryOfList(draft: Draft, { entry }: Story): Carried | undefined {
  if (entry?.paragraph !== draft.paragraph || !PLAIN.test(entry.of.date)) return undefined;
  if (draft.triggerStart > entry.end) return undefined;
  const apart = draft.earlier || draft.apart || draft.ongoing || draft.provided || draft.speech > 0;
  if (apart || isBareNoun(draft)) return undefined;
  return isSettled(draft) ? { of: entry.of, rule: 'entry-of-list' } : undefined;
}

/** What follows a list of dates goes on with nobody who spoke in its last entry. */
export function endList(story: Story): void {
  story.floor = [];
  story.frame = undefined;
  story.entry = undefined;
  story.day = story.news?.date;
}
