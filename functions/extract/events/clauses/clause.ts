/** A clause of a sentence: its words, its verbs and nouns, and how it stands to the others. */
import type { Party } from '../parties/party.ts';
import type { PhraseAgent } from '../parties/phrase-agents.ts';
import type { Item } from '../words/scan.ts';

export type Relation =
  | 'main'
  | 'coordinate'
  | 'that'
  | 'when'
  | 'after'
  | 'before'
  | 'condition'
  | 'subordinate'
  /** No verb: what stands before the clause that it belongs to. */
  | 'adverbial';

export interface Clause {
  /** Items `from` (in) to `to` (out). */
  from: number;
  to: number;
  relation: Relation;
  /** Indexes of its verbs and carriers, the nominal ones left out. */
  verbs: readonly number[];
  /** Words of one syllable that are verbs, or the end of a word that no lexicon has (`tiêu dùng`). */
  doubtful: readonly number[];
  /** Indexes of its event nouns. */
  nouns: readonly number[];
  /** The name with which words that no verb of the lexicon is among went on behind it (`…, nhưng anh Tám bịt mặt`); −1 for none. */
  tail: number;
  /** All the cues and flags that its items have: most of what is looked for in a clause is not in it. */
  cues: number;
  flags: number;
  /** A date stands in it. */
  dated: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
  question: boolean;
  /** Where the objects of its verbs end: what was joined to it from a subordinate clause lies beyond. */
  core: number;
  /** Its verb has a subject that no name covers (`các cửa hàng nhỏ lẻ đang nhận cọc`). */
  unnamed: boolean;
  /** Its subject by a noun phrase of those who act (`các trường tiểu học`), whoever is named in it. */
  phrase: Party | undefined;
  /** The verb whose subject was looked for last, and what was found; −1 where none was. */
  asked: number;
  subject: Party | undefined;
  /** Who does what one of its verbs tells in the passive, by a noun phrase without a name. */
  agent: PhraseAgent | undefined;
  /** That subject is a figure that firms report of (`doanh thu quý 3`). */
  figure: boolean;
}

/** No words of a sort: one list for all the clauses without. */
export const NONE: readonly number[] = [];

/** A clause that begins at an item and has nothing in it yet. */
export function openClause(at: number, relation: Relation, quoted: boolean): Clause {
  return {
    from: at,
    to: at,
    relation,
    verbs: NONE,
    doubtful: NONE,
    nouns: NONE,
    tail: -1,
    cues: 0,
    flags: 0,
    dated: false,
    quoted,
    question: false,
    core: at,
    unnamed: false,
    phrase: undefined,
    asked: -1,
    subject: undefined,
    agent: undefined,
    figure: false,
  };
}

/** Notes in a clause what its items have. */
export function noteMarks(items: readonly Item[], clause: Clause): void {
  for (let i = clause.from; i < clause.to; i++) {
    const { cues, flags, date } = items[i]!;
    clause.cues |= cues;
    clause.flags |= flags;
    if (date) clause.dated = true;
  }
}

/** A list of one index more. Most clauses have one verb or none: an array that grows would reserve room for many. */
export function withIndex(list: readonly number[], index: number): readonly number[] {
  return list.length === 0 ? [index] : [...list, index];
}

export function isSubordinate({ relation }: Clause): boolean {
  return (
    relation === 'when' ||
    relation === 'after' ||
    relation === 'before' ||
    relation === 'condition' ||
    relation === 'subordinate'
  );
}

/** Whether somebody or something is named among items `from` to `to`. */
export function holdsName(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.entity) return true;
  return false;
}

/** Whether nothing but small words stands before the verb of a clause. */
export function opensWithVerb(items: readonly Item[], clause: Clause, verb: number): boolean {
  let at = items[clause.from]!.from;
  for (let i = clause.from; i < verb; i++) {
    if (
      items[i]!.entity ||
      (items[i]!.trigger && items[i]!.trigger!.kind !== 'carrier') ||
      items[i]!.from > at
    )
      return false;
    at = items[i]!.to;
  }
  return items[verb]!.from === at;
}
