/** Titles and leads tell what the body dates: there they are other mentions of it. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { REPEATING } from '../part-at.ts';
import { codeKey } from '../same-parties.ts';
import { DAY } from './told-days.ts';

/** Sentences that a lead may have, the title counted. */
const LEAD = 4;

/** Whether a happening without a date stands where an article tells beforehand what it dates later. */
export function isLead(draft: Draft): boolean {
  return (
    (REPEATING.has(draft.part) || draft.sentence <= LEAD) && draft.status !== 'negated' && !draft.earlier
  );
}

/** The one dated happening that a lead tells of: of several that of the day of the news; undefined where any may be meant. */
export function toldOf(lead: Draft, drafts: readonly Draft[], news: Draft | undefined): Draft | undefined {
  const meant = drafts.filter(draft => draft.basis !== 'bounded' && isSame(lead, draft));
  const [first] = meant;
  if (!first) return undefined;
  // `họp ba lần trong năm 2016` is not what the lead tells; another day may be.
  const days = meant.filter(({ date }) => DAY.test(date));
  const day = meant.every(({ date }) => date === first.date) ? first.date : news?.date;
  if (days.some(({ date }) => date !== day)) return undefined;
  const ofDay = meant.filter(({ date }) => date === day);
  return ofDay.find(({ triggerWords }) => triggerWords === lead.triggerWords) ?? ofDay[0];
}

function isSame(lead: Draft, draft: Draft): boolean {
  if (draft.type !== lead.type || draft.status !== lead.status || draft.sentence === lead.sentence)
    return false;
  const words = draft.triggerWords === lead.triggerWords;
  const actors = agreement(lead.actors, draft.actors);
  const recipients = agreement(lead.recipients, draft.recipients);
  if (actors < 0 || recipients < 0) return false;
  // `Tư lệnh Nga và NATO đã gặp …`: both sides of what is done together.
  const sides = lead.mutual && draft.mutual && actors > 0 && codeKey(lead) === codeKey(draft);
  return sides || actors + recipients > (words ? 0 : 1) || (words && draft.type === 'ACCIDENT' && !lead.noun);
}

/** 1 where two tellings name one party alike, −1 where they name others, 0 where one of them names none. */
function agreement(a: readonly Entity[], b: readonly Entity[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const keys = new Set(b.flatMap(({ code, name, text }) => [code, name ?? text]));
  return a.every(({ code, name, text }) => keys.has(name ?? text) || (code !== undefined && keys.has(code)))
    ? 1
    : -1;
}
