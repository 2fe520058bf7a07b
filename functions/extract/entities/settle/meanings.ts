/** Words that are two things (`Anh`, the country or the young man): which of them an article means. */
import type { Reading } from '../../reading.ts';
import { WORD } from '../../text/tokens.ts';
import type { Known } from '../known/article.ts';
import type { EntityMention } from '../mention.ts';
import type { RawMention } from '../raw.ts';

/** Kinds of whom `anh`, the young man, may be said. */
const PERSONAL = new Set<EntityMention['kind']>(['person', 'name', 'common']);

/** Namings that show a country to be meant, in an article about private persons and in any other. */
const OFTEN = 3;
const ONCE = 1;

/** What was read, in order, each as what it means. */
export class Meanings {
  readonly #raw: readonly RawMention[];
  readonly #reading: Reading;
  readonly #known: Known;
  /** Somebody has been told of whom a word such as `anh` may be said; where nobody has, and other countries are, it is one. */
  #somebody = false;
  readonly #abroad: boolean;

  constructor(raw: readonly RawMention[], reading: Reading, known: Known) {
    this.#raw = raw;
    this.#reading = reading;
    this.#known = known;
    this.#abroad = raw.some(({ codes, weak }) => codes.length > 0 && !weak);
  }

  /**
   * What the mention read at place `k` means, undefined for nothing; to be asked for each in order.
   * @param before the mentions settled so far
   */
  of(k: number, before: readonly EntityMention[]): RawMention | undefined {
    const read = this.#raw[k]!;
    const { namesakes, things } = this.#known;
    const means = this.#isUnknown(read, k) ? read.otherwise : read;
    this.#somebody ||= PERSONAL.has(read.kind);
    const meant = namesakes.read(read, before) ?? means;
    return meant?.kind === 'name' && things.has(meant.name!) ? undefined : meant;
  }

  /** Whether the article knows no country or person by that word. */
  #isUnknown(read: RawMention, k: number): boolean {
    const { people, countries, privatePersons } = this.#known;
    if (read.kind !== 'country') return read.otherwise !== undefined && !people.find(read.name!);
    // At the head of a sentence `Anh` is more often the young man spoken of, where there is one: nobody who is in office.
    const nobody = !this.#somebody || !privatePersons;
    if (!read.weak || (nobody && this.#abroad) || this.#isBesideCountry(k)) return false;
    return (countries.get(read.codes[0]!) ?? 0) < (privatePersons ? OFTEN : ONCE);
  }

  /** `Anh và Đức`, `Anh, Pháp và Đức`: a country that another stands beside. */
  #isBesideCountry(k: number): boolean {
    const { breaks } = this.#reading.tokens;
    const { to } = this.#raw[k]!;
    const next = this.#raw[k + 1];
    if (next?.kind !== 'country' || next.weak || next.from - to !== 1) return false;
    // `Anh sang Mỹ`: a way to go parts the two.
    const { words } = this.#reading.language.entities;
    const { kind, id } = this.#reading.tokens;
    if (kind[to] === WORD && !words.conjunctions.has(id[to]!)) return false;
    return breaks[next.from] === 0 && breaks[to] === 0;
  }
}
