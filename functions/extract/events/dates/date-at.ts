/** A date on the way to the verb or event noun that it belongs to. */
import type { Clause } from '../clauses/clause.ts';
import type { Item } from '../words/scan.ts';

export interface DateAt {
  items: readonly Item[];
  clauses: readonly Clause[];
  /** Its clause. */
  index: number;
  /** Its item. */
  date: number;
  /** Cues of the preposition before it; 0 where there is none. */
  preposition: number;
  /** Items that have a date already. */
  taken: ReadonlySet<number>;
  /** The last day that the publication date may mean. */
  publishedLast: number | null;
}

/** The verb or event noun that a date belongs to. */
export interface DatedHead {
  clause: number;
  head: number;
  /** Name of the rule that found it. */
  rule: string;
}
