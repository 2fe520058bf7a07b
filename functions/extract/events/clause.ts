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
  verbs: number[];
  /** Words of one syllable that are verbs, or the end of a word that no lexicon has (`tiêu dùng`). */
  doubtful: number[];
  /** Indexes of its event nouns. */
  nouns: number[];
  /** Inside quotation marks. */
  quoted: boolean;
  question: boolean;
  /** Where the objects of its verbs end: what was joined to it from a subordinate clause lies beyond. */
  core: number;
  /** Its verb has a subject that no name covers (`các cửa hàng nhỏ lẻ đang nhận cọc`). */
  unnamed?: boolean;
}

const SUBORDINATE = new Set<Relation>(['when', 'after', 'before', 'condition', 'subordinate']);

export function isSubordinate(clause: Clause): boolean {
  return SUBORDINATE.has(clause.relation);
}
