/** What is done in words on the day of the news: in the lead that goes before it, and by others after it. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { isBefore } from './told-days.ts';

/** Sentences that a lead may have, the title counted. */
const LEAD = 4;

/** Whether a draft stands in the lead and tells of those whom the news, dated behind it, is about. */
export function inLead(draft: Draft, news: Draft): boolean {
  if (draft.type === 'CONSULT' || draft.sentence >= news.sentence || draft.sentence > LEAD) return false;
  return draft.status !== 'possible' && isOfOneSide(draft, news);
}

/** Sentences behind one of another time that may still be of that. */
const BACKGROUND = 2;

/**
 * `Đại biểu Tuân đề nghị …`, in an article that is still on the day of its news: what somebody asks for, refuses or
 * accuses of in the article's own voice, right behind his name. Another state may have spoken on another day. `last` is
 * what was told last with a date of its own.
 */
export function actsOnNewsDay(draft: Draft, news: Draft, last: Draft | undefined): boolean {
  return (
    !(last && draft.sentence - last.sentence <= BACKGROUND && isBefore(last.date, news.date)) &&
    draft.sentence > news.sentence &&
    draft.type !== 'CONSULT' &&
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    !draft.provided &&
    draft.speech === 0 &&
    draft.source === null &&
    draft.plain &&
    (isOfOneSide(draft, news) || draft.actors.every(isPrivate))
  );
}

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
