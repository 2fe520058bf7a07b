/** Words of the lexicon that stand in a text, and why one of them tells no event. */
import { findEntities } from '../../functions/extract/entities/index.ts';
import { type Clause, clausesOf, isNominal } from '../../functions/extract/events/clauses/clauses.ts';
import { mainVerb } from '../../functions/extract/events/clauses/main-verb.ts';
import type { Weighed } from '../../functions/extract/events/trace.ts';
import { type Item, scan } from '../../functions/extract/events/words/scan.ts';
import type { Reading } from '../../functions/extract/reading.ts';
import type { Article } from '../../schemas/article.ts';
import type { DateMention } from '../../schemas/date.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { cover } from './cover.ts';
import { TRIGGER_REASONS } from './reasons.ts';

/** A verb or noun that can tell an event. */
export interface Candidate {
  start: number;
  end: number;
  type: string;
  /** What speaks against it where it stands. */
  against: string;
}

/** The candidates of an article, in order. */
export function candidates(
  article: Article,
  dates: readonly DateMention[],
  reading: Reading,
  trace: readonly Weighed[],
): Candidate[] {
  const traced = new Map(
    trace.flatMap(each => (each.kind === 'trigger' ? [[each.start, each.reason] as const] : [])),
  );
  const { tokens, language, sentences } = reading;
  const items = scan(tokens, dates, findEntities(article, reading), language.events);
  const found: Candidate[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const from = next;
    while (next < items.length && tokens.start[items[next]!.from]! < sentence.end) next++;
    for (const clause of clausesOf(items, from, next)) {
      for (let at = clause.from; at < clause.to; at++) {
        if (!isCandidate(items[at]!)) continue;
        const item = items[at]!;
        const start = tokens.start[item.from]!;
        const reason = traced.get(start);
        found.push({
          start,
          end: tokens.end[item.to - 1]!,
          type: item.trigger!.type,
          against: reason ? TRIGGER_REASONS[reason] : reasonAgainst(items, at, clause, reading),
        });
      }
    }
  }
  return found;
}

/** Verbs and nouns that can tell an event by themselves; `tiến hành` and `thoả thuận` need each other. */
function isCandidate({ trigger, unknown }: Item): boolean {
  return !unknown && (trigger?.kind === 'verb' || trigger?.kind === 'noun');
}

/** Why a word that the rules never took up as a head was none. */
function reasonAgainst(items: readonly Item[], at: number, clause: Clause, { tokens }: Reading): string {
  const item = items[at]!;
  const { kind } = item.trigger!;
  if (item.quoted) return 'in a title or a set-off word';
  if (kind === 'verb' && isNominal(items, at)) return 'names something here, tells nothing';
  if (kind === 'verb' && !clause.verbs.includes(at)) return 'not read as a verb here';
  const main = kind === 'verb' ? items[mainVerb(items, clause.verbs)]! : item;
  if (main === item) return TRIGGER_REASONS['no-date'];
  return `“${tokens.text.slice(tokens.start[main.from], tokens.end[main.to - 1])}” is the main verb of its clause`;
}

/** The candidates that became no event and no part of one, and why. */
export function whyDropped(
  all: readonly Candidate[],
  events: readonly EventRecord[],
  { text, parts }: Article,
): { start: number; end: number; text: string; why: string }[] {
  const triggers = events.map(({ triggerStart: start, trigger }) => ({ start, end: start + trigger.length }));
  const mentions = events.flatMap(event => event.mentions.slice(1).map(mention => ({ ...mention, event })));
  const triggerAt = cover(text.length, triggers);
  const mentionAt = cover(text.length, mentions);
  const partAt = cover(text.length, parts);
  return all
    .filter(({ start, end }) => !triggerAt(start) && !triggerAt(end - 1))
    .filter(({ start }) => partAt(start)?.kind !== 'navigation')
    .map(({ start, end, type, against }) => {
      const again = mentionAt(start);
      const why = again ? `tells again what “${again.event.trigger}” tells` : against;
      return { start, end, text: text.slice(start, end), why: `${type}: ${why}` };
    });
}
