/** Words that refer back, and words that join or govern names. */
import type { Pronoun } from './types.ts';

export interface ReferenceWords {
  /** Words that refer back, by what they can refer to. */
  pronouns: readonly Pronoun[];
  /** Such words after a number in digits: `2 bên`. */
  countedPronouns: Readonly<Record<string, readonly Pronoun[]>>;
  /** Words that close a phrase which refers back: `này`. */
  demonstratives: readonly string[];
  /** Words behind a noun that point back: `ba người này`. */
  pointing: readonly string[];
  /** Of such words those that are prepositions before a noun: `ba người trên`. */
  pointingAbove: readonly string[];
  /** Words that open the list of those who were counted: `bốn người, gồm: …`. */
  listing: readonly string[];
  /** Two words for `against`, of which the last alone says where: `nhằm vào`. */
  aims: readonly string[];
  /** Behind `ba nước`, words of other states than those told before: `ba nước khác`, `ba nước châu Âu`. */
  otherStates: readonly string[];
  /** Words behind a noun, and before it, by which none that was told is meant: `liên minh nào`, `bất kỳ nước thành viên`. */
  indefinite: readonly string[];
  indefiniteBefore: readonly string[];
  /** Words for `and` between names. */
  conjunctions: readonly string[];
  /** Words for `with` and `between`: `giữa Nga với NATO` is a coordination. */
  withs: readonly string[];
  betweens: readonly string[];
  /** Words after which a country is spoken of rather than acting: `tình hình`, `với`. */
  obliques: readonly string[];
}
