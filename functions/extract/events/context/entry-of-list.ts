/** What an entry of a list of dates goes on to tell. */
import type { Draft } from '../draft.ts';
import type { Carried } from './carried-date.ts';
import type { Story } from './story.ts';
import { PLAIN } from './told-days.ts';

/** `Tháng 3/1999: NATO không kích Nam Tư. Nga rút đại diện …`: what an entry of a list of dates goes on to tell. */
export function entryOfList(draft: Draft, { entry }: Story): Carried | undefined {
  if (entry?.paragraph !== draft.paragraph || !PLAIN.test(entry.of.date)) return undefined;
  const apart = draft.earlier || draft.apart || draft.ongoing || draft.provided || draft.speech > 0;
  if (apart || (draft.noun && !draft.rules.includes('carrier'))) return undefined;
  const told = draft.status === 'asserted' || draft.status === 'negated';
  return told ? { of: entry.of, rule: 'entry-of-list' } : undefined;
}
