/** What was seen in a text and came to nothing: read again with the same parts, so that no record need carry it. */
import { parseDates } from '../../functions/extract/dates/index.ts';
import { plainText } from '../../functions/extract/dates/plain.ts';
import { scanAtoms } from '../../functions/extract/dates/scan.ts';
import { findEntities } from '../../functions/extract/entities/index.ts';
import { Cue } from '../../functions/extract/events/lexicon.ts';
import { type Item, scan } from '../../functions/extract/events/scan.ts';
import { languageFor } from '../../functions/extract/languages/index.ts';
import { prepare, type Reading } from '../../functions/extract/reading.ts';
import type { Article, PartKind } from '../../schemas/article.ts';
import type { DateMention } from '../../schemas/date.ts';
import type { EventRecord } from '../../schemas/event.ts';
import type { Extraction } from '../../schemas/extraction.ts';

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
  const items = scan(reading.tokens, dates, findEntities(article, reading), language.events);
  const triggers = items.flatMap((item, at) =>
    isCandidate(item) ? [candidate(item, items[at - 1], reading)] : [],
  );
  return {
    unused: dates
      .filter(date => !events.some(({ dateMention }) => dateMention?.start === date.start))
      .map(date => ({ date, why: whyUnused(date, events, triggers, reading, article) })),
    dropped: [
      ...droppedTriggers(triggers, events, article),
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

/** A word of the lexicon that stands in the text. */
interface Candidate {
  start: number;
  end: number;
  type: string;
  /** Why such a word tells no event where it stands; undefined where nothing is known against it. */
  against: string | undefined;
}

/** Verbs and nouns that can tell an event by themselves; `tiến hành` and `thoả thuận` need each other. */
function isCandidate({ trigger, unknown }: Item): boolean {
  return !unknown && (trigger?.kind === 'verb' || trigger?.kind === 'noun');
}

function candidate(item: Item, before: Item | undefined, { tokens }: Reading): Candidate {
  const { type, kind, frame, weak } = item.trigger!;
  const isNominal = before?.to === item.from && (before.cues & Cue.NOMINAL) !== 0;
  let against: string | undefined;
  if (item.quoted) against = 'in a title or a set-off word';
  else if (kind === 'verb' && isNominal) against = 'names something here, tells nothing';
  else if (frame === 'saying') against = 'a saying is an event only with a date of its own';
  else if (weak) against = 'too common a word: an event only with a date of its own';
  return { start: tokens.start[item.from]!, end: tokens.end[item.to - 1]!, type, against };
}

const IN_PART: Partial<Record<PartKind, string>> = { title: 'in the headline, ', caption: 'in a caption, ' };

function droppedTriggers(
  triggers: readonly Candidate[],
  events: readonly EventRecord[],
  { text, parts }: Article,
): Dropped[] {
  const told = events.map(({ triggerStart, trigger }) => ({
    start: triggerStart,
    end: triggerStart + trigger.length,
  }));
  const partAt = (at: number) => parts.find(part => part.start <= at && at < part.end)?.kind ?? 'paragraph';
  const mentions = events.flatMap(event => event.mentions.slice(1).map(mention => ({ ...mention, event })));
  return triggers
    .filter(({ start, end }) => !told.some(span => span.start < end && start < span.end))
    .filter(
      ({ start }) =>
        !parts.some(part => part.kind === 'navigation' && part.start <= start && start < part.end),
    )
    .map(({ start, end, type, against }) => {
      const again = mentions.find(mention => mention.start <= start && end <= mention.end);
      const why = again
        ? `tells again what “${again.event.trigger}” tells`
        : (against ??
          `${IN_PART[partAt(start)] ?? ''}no date or party of its own, or not the main word of its clause`);
      return { start, end, text: text.slice(start, end), kind: 'trigger' as const, why: `${type}: ${why}` };
    });
}

/** Stretches that began like a date and were none. */
function droppedDates(article: Article, reading: Reading): Dropped[] {
  const { dates } = reading.language;
  const atoms = scanAtoms(article, reading, plainText(article.text, dates.fold), dates.dispatch);
  const taken = parseDates(article, reading);
  return atoms
    .filter(atom => !taken.some(date => date.start < atom.end && atom.start < date.end))
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

function whyUnused(
  date: DateMention,
  events: readonly EventRecord[],
  triggers: readonly Candidate[],
  { sentences }: Reading,
  { parts }: Article,
): string {
  if (date.inName) return 'part of a name (of a plan, a law, a contest): not the day of an act';
  const again = events.find(event =>
    event.mentions.slice(1).some(({ start, end }) => start <= date.start && date.end <= end),
  );
  if (again) return `tells again what “${again.trigger}” (${again.date}) tells`;
  const part = parts.find(({ start, end }) => start <= date.start && date.start < end);
  if (part && ['byline', 'agency', 'dateline'].includes(part.kind)) return `stands in the ${part.kind}`;
  const sentence = sentences.find(({ start, end }) => start <= date.start && date.start < end);
  const inSentence = ({ start }: { start: number }) =>
    sentence !== undefined && sentence.start <= start && start < sentence.end;
  const dated = events.filter(event => inSentence({ start: event.triggerStart }));
  const words = triggers.filter(inSentence);
  if (dated.length > 0) {
    const others = dated.map(event => `“${event.trigger}” (${event.date}, ${event.basis})`);
    return `its sentence tells ${others.join(' and ')}, and no rule gave the date to ${dated.length === 1 ? 'it' : 'either'}`;
  }
  if (words.length === 0) return 'its sentence has no word that tells an event';
  return 'no rule joined it to a word of its sentence that could tell an event';
}
