/** Words of the lexicon that stand in a text, and why one of them tells no event. */
import { findEntities } from '../../functions/extract/entities/index.ts';
import { mainVerb } from '../../functions/extract/events/attach.ts';
import { type Clause, clausesOf, isNominal } from '../../functions/extract/events/clauses.ts';
import { type Item, scan } from '../../functions/extract/events/scan.ts';
import type { Reading } from '../../functions/extract/reading.ts';
import type { Article } from '../../schemas/article.ts';
import type { DateMention } from '../../schemas/date.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { cover } from './cover.ts';

/** A verb or noun that can tell an event. */
export interface Candidate {
  start: number;
  end: number;
  type: string;
  /** What speaks against it where it stands. */
  against: string;
}

/** The candidates of an article, in order. */
export function candidates(article: Article, dates: readonly DateMention[], reading: Reading): Candidate[] {
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
        found.push({
          start: tokens.start[item.from]!,
          end: tokens.end[item.to - 1]!,
          type: item.trigger!.type,
          against: reasonAgainst(items, at, clause, reading),
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

const IN_CLAUSE: Partial<Record<Clause['relation'], string>> = {
  condition: 'in a condition',
  subordinate: 'in a clause of reason, aim or circumstance',
  when: 'in a clause of time to which no date belongs',
  after: 'in a clause of time to which no date belongs',
  before: 'in a clause of time to which no date belongs',
};

function reasonAgainst(items: readonly Item[], at: number, clause: Clause, { tokens }: Reading): string {
  const item = items[at]!;
  const { kind, frame, weak } = item.trigger!;
  if (clause.question) return 'in a question';
  if (item.quoted) return 'in a title or a set-off word';
  if (kind === 'verb' && isNominal(items, at)) return 'names something here, tells nothing';
  if (kind === 'verb' && !clause.verbs.includes(at)) return 'not read as a verb here';
  if (frame === 'saying') return 'a saying is an event only with a date of its own';
  if (weak) return 'too common a word: an event only with a date of its own';
  const relation = IN_CLAUSE[clause.relation];
  if (relation) return relation;
  const main = kind === 'verb' ? items[mainVerb(items, clause.verbs)]! : item;
  if (main === item) return 'nothing gives it a date, or nobody is named as its actor';
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
