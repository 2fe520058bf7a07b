/** What the words beside a name tell of its bearer: a person, and which part in the story. */
import { PhraseTrie } from '../../text/phrases.ts';
import { MARK, type Tokens, tokenText } from '../../text/tokens.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { EntityLexicon } from './lexicon.ts';

/** Tokens that brackets behind a name may hold: `anh Nam (SN 1990, trú xã Hoà Bình)`. */
const LONGEST_BRACKETS = 25;
/** Adverbs between a name and what it does: `cũng đã bị bắt`. */
const MOST_ADVERBS = 3;
/** Words of the longest phrase before a name. */
const LONGEST_BEFORE = 6;

/** Words of the deeds of persons, ready for matching. A part in a story is a bit. */
export class Deeds {
  readonly #personal: PhraseTrie<true>;
  readonly #firm: PhraseTrie<true>;
  readonly #after: PhraseTrie<number>;
  readonly #before: PhraseTrie<number>;
  /** All that may stand behind a name. */
  readonly #behindNames: readonly PhraseTrie<unknown>[];
  readonly #roles = new Map<string, number>();
  #suspects = 0;
  readonly #epithets: ReadonlySet<string>;
  readonly #isAdverb: (word: number) => boolean;

  constructor(lexicon: EntityLexicon, vocabulary: Vocabulary, isAdverb: (word: number) => boolean) {
    this.#personal = new PhraseTrie(vocabulary);
    this.#firm = new PhraseTrie(vocabulary);
    for (const words of lexicon.firmDeeds) this.#firm.add(words, true);
    this.#after = new PhraseTrie(vocabulary);
    this.#before = new PhraseTrie(vocabulary);
    this.#behindNames = [this.#personal, this.#firm, this.#after];
    this.#isAdverb = isAdverb;
    this.#epithets = new Set(lexicon.epithets);
    for (const words of lexicon.personalDeeds) this.#personal.add(words, true);
    const after = new Map<string, number>();
    const before = new Map<string, number>();
    for (const [at, role] of lexicon.personRoles.entries()) {
      const bit = 1 << at;
      if (role.suspects) this.#suspects |= bit;
      for (const noun of role.nouns) this.#roles.set(noun, bit);
      for (const words of role.after) after.set(words, (after.get(words) ?? 0) | bit);
      for (const words of role.before) before.set(words, (before.get(words) ?? 0) | bit);
    }
    for (const [words, bits] of after) this.#after.add(words, bits);
    for (const [words, bits] of before) this.#before.add(words, bits);
  }

  /** The part that a noun such as `nạn nhân` stands for; 0 for none. */
  roleOf(noun: string): number {
    return this.#roles.get(noun) ?? 0;
  }

  /** Whether a noun is for those whom the law is after. */
  isSuspect(noun: string): boolean {
    return (this.roleOf(noun) & this.#suspects) !== 0;
  }

  /** Whether a noun calls again somebody named before. */
  isEpithet(noun: string): boolean {
    return this.#epithets.has(noun);
  }

  /** Whether only a person does what stands behind a name that ends before a token. */
  isPersonal(tokens: Tokens, at: number): boolean {
    const bracketed = at + 1 < tokens.count && tokenText(tokens, at) === '(';
    if (bracketed && this.#personal.longest(tokens, at + 1)) return true;
    const from = this.#behind(tokens, at);
    return from < tokens.count && this.#personal.longest(tokens, from) !== undefined;
  }

  /** Whether only a firm, club or school does what stands behind a name. */
  isFirms(tokens: Tokens, at: number): boolean {
    const from = this.#behind(tokens, at);
    return from < tokens.count && this.#firm.longest(tokens, from) !== undefined;
  }

  /** The parts that the words behind and before a name give its bearer. */
  partsOf(tokens: Tokens, from: number, to: number): number {
    const behind = this.#behind(tokens, to);
    let parts = behind < tokens.count ? (this.#after.longest(tokens, behind)?.value ?? 0) : 0;
    for (let at = from - 1; at >= Math.max(0, from - LONGEST_BEFORE); at--) {
      if (tokens.breaks[at + 1]! > 0 || tokens.kind[at] === MARK) break;
      const before = this.#before.longest(tokens, at, undefined, from);
      if (before?.to === from) parts |= before.value;
    }
    return parts;
  }

  /** Where what somebody does is told, behind brackets and adverbs; the end of the text where nothing is. */
  #behind(tokens: Tokens, at: number): number {
    let to = at;
    if (to < tokens.count && tokenText(tokens, to) === '(') {
      while (to < tokens.count && to - at < LONGEST_BRACKETS && tokenText(tokens, to) !== ')') to++;
      to++;
    }
    for (let n = 0; n < MOST_ADVERBS && to < tokens.count && tokens.breaks[to] === 0; n++) {
      const word = tokens.id[to]!;
      if (this.#behindNames.some(trie => trie.begins(word))) return to;
      if (!this.#isAdverb(word)) break;
      to++;
    }
    return to < tokens.count && tokens.breaks[to] === 0 ? to : tokens.count;
  }
}
