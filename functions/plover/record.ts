import { fromDay, isoDay } from '../../schemas/day.ts';
import { edtfBounds } from '../../schemas/edtf.ts';
import type { Entity, EventRecord } from '../../schemas/event.ts';
import { isMode, type PloverEntity, PloverRecord, ploverType, scoreOf } from '../../schemas/plover.ts';
import type { ArticleSummary } from '../../schemas/record.ts';
import { type Omission, strictType } from './strict.ts';

/** What is known besides the event. */
export interface Setting {
  /** What codes, with its version. */
  coder: string;
  /** The event's article, where it is known. */
  article?: ArticleSummary | undefined;
  /** Key that the records of one happening share. */
  happening?: string | undefined;
}

/** A record, or why there is none. */
export type Coded = { record: PloverRecord } | { omitted: Omission };

/**
 * The strict PLOVER 2.0 record of an event. PLOVER wants a day and an actor: an event of which the first or last
 * day is open is left out rather than given one. A coarser date becomes `date` to `enddate`, and its EDTF stands
 * in `comment`. A promise (a future meeting) is dated by the publication, since that is when it was one.
 *
 * @throws z.ZodError where the result is no record, which would be a fault of this function
 */
export function toPlover(event: EventRecord, { coder, article, happening }: Setting): Coded {
  const type = strictType(event);
  const known = ploverType(type as EventRecord['type']);
  if (!known) return { omitted: type as Omission };
  const actor = event.actors.map(toEntity);
  if (actor.length === 0) return { omitted: 'no actor' };
  const isPromise = event.status === 'planned';
  const days = dates(isPromise ? (article?.published?.edtf ?? undefined) : event.date);
  if (!days) return { omitted: 'no day' };
  const mode =
    type === event.type && event.mode !== undefined && isMode(type, event.mode) ? event.mode : undefined;
  const { title, url, language, publisher } = article ?? {};
  const remark = comment(event, isPromise, days);
  const record = PloverRecord.parse({
    id: event.id,
    ...days,
    actor,
    ...(event.recipients.length > 0 ? { recipient: event.recipients.map(toEntity) } : {}),
    event: [type],
    ...(mode === undefined ? {} : { mode: [mode] }),
    quad_code: known.quad,
    event_scale: scoreOf(type as EventRecord['type'], mode),
    ...(event.place
      ? {
          event_loc: { name: event.place.text, ...(event.place.country ? { cc3: event.place.country } : {}) },
        }
      : {}),
    event_text: [event.trigger],
    text_info: { start: event.start, end: event.end },
    ...(happening === undefined ? {} : { link: happening }),
    cite_info: {
      citation: event.article,
      codebook: 'plover-2.0',
      ...(url ? { url } : {}),
      ...(title ? { title } : {}),
      ...(language ? { language } : {}),
      ...(publisher ? { publication: publisher } : {}),
    },
    coder,
    ...(remark === undefined ? {} : { comment: remark }),
  });
  return { record };
}

function toEntity({ code, name, text }: Entity): PloverEntity {
  return {
    ...(code === undefined ? {} : { code }),
    entity_text: text,
    ...(name === undefined ? {} : { identifier_id: name }),
  };
}

interface Days {
  date: string;
  enddate?: string;
}

/** First and last day of an EDTF value; undefined where the first is not known, or no year of four digits. */
function dates(edtf: string | undefined): Days | undefined {
  if (edtf === undefined) return undefined;
  const { first, last } = edtfBounds(edtf);
  if (first === null || fromDay(first).year < 0) return undefined;
  // `[2014-10-10..]` is some day after it: none could be named.
  if (last === null && !edtf.endsWith('/..')) return undefined;
  const date = isoDay(first);
  return last === null || last === first ? { date } : { date, enddate: isoDay(last) };
}

function comment(event: EventRecord, isPromise: boolean, { date }: Days): string | undefined {
  const remarks = [];
  if (isPromise) remarks.push(`promise of ${event.type} for ${event.date}`);
  else if (event.date !== date) remarks.push(`EDTF ${event.date}`);
  if (event.basis !== 'stated') remarks.push(`date ${event.basis}`);
  return remarks.length > 0 ? remarks.join('; ') : undefined;
}
