/** Whom a text goes on about: the subject of a sentence that leaves its own out. */
import type { Clause } from '../clauses/clauses.ts';
import type { Item } from '../words/scan.ts';
import { isSelf, type Party } from './party.ts';
import { subjectOf } from './subject.ts';

/** Whom a text is about, sentence after sentence. */
export interface Topic {
  party: Party;
  sentence: number;
}

/** Sentences over which a subject may be left out. */
const REACH = 2;

/** The topic as a subject for a sentence; undefined where it was told too long ago. */
export function topicFor(topic: Topic | null, sentence: number): Party | undefined {
  return topic && sentence - topic.sentence <= REACH ? topic.party : undefined;
}

/** The topic after a sentence: the subject of its main clause; none after one about something unnamed. */
export function topicAfter(
  items: readonly Item[],
  clauses: readonly Clause[],
  sentence: number,
  before: Topic | null,
): Topic | null {
  const main = clauses.find(({ relation, verbs }) => relation === 'main' && verbs.length > 0);
  if (!main) return before;
  const subject = subjectOf(items, main, main.verbs[0]!);
  if (subject && subject.preposition === 0 && !isSelf(subject)) {
    return { party: { from: -1, to: -1, mentions: subject.mentions, preposition: 0 }, sentence };
  }
  if (subject || main.unnamed) return null;
  return before && topicFor(before, sentence) ? { ...before, sentence } : before;
}
