/** What was seen in a text and came to nothing: extracted again with a trace, so that no record need carry it. */
import { parseDates } from '../../functions/extract/dates/index.ts';
import { plainOf } from '../../functions/extract/dates/read/plain.ts';
import { scanAtoms } from '../../functions/extract/dates/read/scan.ts';
import { findEvents } from '../../functions/extract/events/index.ts';
import type { Weighed as Traced } from '../../functions/extract/events/trace.ts';
import { languageFor } from '../../functions/extract/languages/index.ts';
import { prepare, type Reading } from '../../functions/extract/reading.ts';
import type { Article, PartKind } from '../../schemas/article.ts';
import type { DateMention } from '../../schemas/date.ts';
import type { EventRecord } from '../../schemas/event.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import { type Candidate, candidates, whyDropped } from './candidates.ts';
import { cover } from './cover.ts';
import { DATE_REASONS } from './reasons.ts';

/** A stretch that was weighed, and why it was dropped. */
export interface Dropped {
  start: number;
  end: number;
  text: string;
  /** `trigger`: a word that could tell an event; `date`: one that could be a date; `navigation`: not read at all. */
  kind: 'trigger' | 'date' | 'navigation';
  why: string;
}

/** A date without an event of its own. */
export interface UnusedDate {
  date: DateMention;
  why: string;
}

export interface Weighed {
  unused: UnusedDate[];
  dropped: Dropped[];
}

/** Weighs an extraction again; nothing where there is no article, or no rules for its language. */
export function weigh({ article, dates, events }: Extraction): Weighed {
  const language = article && languageFor(article.language);
  if (!article || !language) return { unused: [], dropped: [] };
  const reading = prepare(article, language);
  const trace: Traced[] = [];
  findEvents(article, dates, reading, '', weighed => trace.push(weighed));
  const triggers = candidates(article, dates, reading, trace);
  const dated = new Set(events.map(({ dateMention }) => dateMention?.start));
  const whyUnused = unusedReasons(events, triggers, reading, article, trace);
  return {
    unused: dates.filter(({ start }) => !dated.has(start)).map(date => ({ date, why: whyUnused(date) })),
    dropped: [
      ...whyDropped(triggers, events, article).map(each => ({ ...each, kind: 'trigger' as const })),
      ...droppedDates(article, reading),
      ...article.parts
        .filter(({ kind }) => kind === 'navigation' || kind === 'dateline')
        .map(({ kind, start, end }) => ({
          start,
          end,
          text: article.text.slice(start, end),
          kind: 'navigation' as const,
          why:
            kind === 'navigation'
              ? "the site's own furniture: not read"
              : 'a time stamp of the site: not read',
        })),
    ].sort((a, b) => a.start - b.start),
  };
}

/** Stretches that began like a date and were none. */
function droppedDates(article: Article, reading: Reading): Dropped[] {
  const { dates } = reading.language;
  const atoms = scanAtoms(article, reading, plainOf(reading), dates.dispatch);
  const takenAt = cover(article.text.length, parseDates(article, reading));
  return atoms
    .filter(atom => !takenAt(atom.start) && !takenAt(atom.end - 1))
    .map(({ start, end, rule, value }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      kind: 'date' as const,
      why: value
        ? `read by ${rule}, but too little to be a date without a word beside it that says so`
        : 'a clock time with no day beside it',
    }));
}

/** Tells why a date has no event. */
function unusedReasons(
  events: readonly EventRecord[],
  triggers: readonly Candidate[],
  { sentences }: Reading,
  { text, parts }: Article,
  trace: readonly Traced[],
): (date: DateMention) => string {
  const mentions = events.flatMap(event => event.mentions.slice(1).map(mention => ({ ...mention, event })));
  const mentionAt = cover(text.length, mentions);
  const partAt = cover(text.length, parts);
  const sentenceAt = cover(text.length, sentences);
  const toldIn = Map.groupBy(events, ({ triggerStart }) => sentenceAt(triggerStart));
  const wordsIn = Map.groupBy(triggers, ({ start }) => sentenceAt(start));
  const reasons = new Map(
    trace.flatMap(each => (each.kind === 'date' ? [[each.start, each.reason] as const] : [])),
  );
  return ({ start }) => {
    const reason = reasons.get(start);
    if (reason && reason !== 'no-head') return DATE_REASONS[reason];
    const again = mentionAt(start)?.event;
    if (again) return `tells again what “${again.trigger}” (${again.date}) tells`;
    const kind = partAt(start)?.kind;
    if (kind && UNREAD.has(kind)) return `stands in the ${kind}`;
    const told = toldIn.get(sentenceAt(start)) ?? [];
    if (told.length > 0) {
      const others = told.map(event => `“${event.trigger}” (${event.date}, ${event.basis})`);
      return `its sentence tells ${others.join(' and ')}, and no rule gave the date to ${told.length === 1 ? 'it' : 'one of them'}`;
    }
    if (!wordsIn.has(sentenceAt(start))) return 'its sentence has no word that tells an event';
    return DATE_REASONS['no-head'];
  };
}

/** Parts in which no events are looked for. */
const UNREAD: ReadonlySet<PartKind> = new Set(['byline', 'agency', 'dateline']);
