/** What is done in words on the day of the news: in the lead that goes before it, and by others after it. */

import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { isKnown } from '../same-parties.ts';
import { isSettled } from './as-told.ts';
import { ageOf, beginsBefore, DAY } from './told-days.ts';

/** Sentences that a lead may have, the title counted. */
const LEAD = 4;

/** Whether a draft stands in the lead and tells of those whom the news, dated behind it, is about. */
export function inLead(draft: Draft, news: Draft): boolean {
  if (draft.type === 'CONSULT' || draft.sentence >= news.sentence || draft.sentence > LEAD) return false;
  // What is to come is of a later day.
  return isSettled(draft) && isOfOneSide(draft, news);
}

/** Sentences behind one of another time that may still be of that. */
const BACKGROUND = 2;

/**
 * `Đại biểu Tuân đề nghị …`, in an article that is still on the day of its news: what somebody asks for, refuses or
 * accuses of in the article's own voice, right behind his name. Another state may have spoken on another
 * day, where the news is older. `last` is what was told last with a date of its own.
 */
export function actsOnNewsDay(
  draft: Draft,
  news: Draft,
  last: Draft | undefined,
  published: string | null,
): boolean {
  return (
    !(last && isBackground(last, draft, news)) &&
    draft.sentence > news.sentence &&
    draft.type !== 'CONSULT' &&
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    !draft.provided &&
    draft.speech === 0 &&
    draft.source === null &&
    draft.plain &&
    (isOfOneSide(draft, news) ||
      draft.actors.every(isPrivate) ||
      (isFresh(news, published) && isTellingNow(draft) && draft.actors.every(isKnown)))
  );
}

/**
 * `“…”, bà Lan nói`, `Bộ Ngoại giao cho biết …`, in an article of the day of its news or the next: who is named as
 * speaking, in the article's own voice and with no other time told near by, speaks on it.
 */
export function speaksOnNewsDay(
  draft: Draft,
  news: Draft,
  last: Draft | undefined,
  published: string | null,
): boolean {
  return (
    draft.saying &&
    draft.type === 'STATEMENT' &&
    draft.sentence > news.sentence &&
    isFresh(news, published) &&
    isTellingNow(draft) &&
    (draft.plain || draft.tag) &&
    !(last && isBackground(last, draft, news)) &&
    draft.actors.length > 0 &&
    draft.actors.every(isKnown)
  );
}

/** The day of the news; `Iran sau đó thừa nhận …` may be of any between it and the article. */
export function dayOf({ later }: Draft, news: Draft, published: string | null): string {
  return later && published !== null && news.date !== published ? `[${news.date}..${published}]` : news.date;
}

/** What states do in war, over days. */
const IN_WAR = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT']);

/** Days behind which a war has gone on since. */
const STALE = 2;

/** `Lực lượng Nga sau đó tiếp tục tiến công …`: of any day since the one told, where that is not of the news. */
export function dayInWar({ type, later, actors }: Draft, day: string, published: string | null): string {
  if (!later || published === null || !IN_WAR.has(type) || !actors.some(({ code }) => code)) return day;
  if (!DAY.test(day) || (ageOf(day, published) ?? 0) < STALE) return day;
  return `[${day}..${published}]`;
}

/** Whether what was told last with a date leads up to the news, near by. */
function isBackground(last: Draft, draft: Draft, news: Draft): boolean {
  if (opensAnew(draft, last)) return false;
  const behind = draft.sentence - last.sentence;
  const near = behind <= (draft.paragraph === last.paragraph ? BACKGROUND : 1);
  return near && last.status === 'asserted' && beginsBefore(last.date, news.date);
}

/** Whether a paragraph behind what was told last goes on with somebody named who acts for a state or an organisation. */
export function opensAnew({ pronoun, paragraph, actors }: Draft, last: Draft): boolean {
  if (pronoun || paragraph === last.paragraph) return false;
  return actors.every(({ code, name }) => code !== undefined && name !== undefined);
}

/** Told as fact by the article itself, without a word that puts it at another time or place. */
function isTellingNow(draft: Draft): boolean {
  return (
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    !draft.apart &&
    !draft.done &&
    !draft.ongoing &&
    !draft.provided &&
    !draft.opens &&
    !draft.reported &&
    draft.speech === 0 &&
    draft.source === null &&
    // Who writes, is interviewed or speaks at a gathering with a name of its own may have done so on another day.
    draft.gathering?.at !== 'other'
  );
}

/** Days after which others may have answered on another day. */
const FRESH = 1;

const isFresh = ({ date }: Draft, published: string | null) => (ageOf(date, published) ?? Infinity) <= FRESH;

function isOfOneSide(draft: Draft, news: Draft): boolean {
  return draft.actors.some(actor => news.actors.some(other => isSame(actor, other)));
}

/** A person or firm with a name of its own, of no state. */
const isPrivate = ({ code, name }: Entity) => code === undefined && name !== undefined;

/** Two that are only called alike (`các bên`) are not one. */
function isSame(a: Entity, b: Entity): boolean {
  const key = a.code ?? a.name;
  return key !== undefined && key === (b.code ?? b.name);
}
