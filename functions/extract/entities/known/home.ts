/** Which state an article is about, and whose its organs are. */
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';

/** How far back, in mentions and in characters, an organ without a country looks for one. */
const REACH = 6;
const FAR = 240;

/** To which state organs without a country belong (`cảnh sát`, `Quốc hội`). */
export class Home {
  readonly #home: string;
  /** The country that the article is mostly about. */
  readonly #main: string;
  readonly #sure: boolean;
  /** The state whose organ the article last named in these words. */
  readonly #byWords = new Map<string, string>();

  constructor(raw: readonly RawMention[], names: Gazetteer) {
    this.#home = names.lexicon.home;
    const counts = new Map<string, number>();
    for (const mention of raw) {
      if (mention.guessed) continue;
      const codes =
        mention.kind === 'place' && mention.country !== undefined ? [mention.country] : mention.codes;
      for (const code of codes)
        if (names.countryCodes.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    let main = this.#home;
    let most = counts.get(this.#home) ?? 0;
    for (const [code, count] of counts)
      if (count > most) {
        main = code;
        most = count;
      }
    this.#main = main;
    this.#sure = [...counts].every(([code, count]) => code === main || 2 * count <= most);
  }

  /** The one foreign country that the article is about, where it names no other half as often. */
  get abroad(): string | undefined {
    return this.isMain || !this.#sure ? undefined : this.#main;
  }

  /** True where the article is about home. */
  get isMain(): boolean {
    return this.#main === this.#home;
  }

  remember(organ: EntityMention): void {
    if (organ.codes.length !== 1) return;
    const [code] = organ.codes;
    this.#byWords.set(firstWords(organ.text), code!);
    // `Cảnh sát Malaysia`, later `cảnh sát`; at home a bare `Chính phủ` is the state's own.
    if (!this.isMain) this.#byWords.set(firstWords(organ.text, 2), code!);
  }

  /** Whether the article has named an organ of these words with its state. */
  knows(text: string): boolean {
    return this.#byWords.has(firstWords(text));
  }

  /** @param before the mentions before it, in order */
  of({ text, start }: EntityMention, before: readonly EntityMention[]): string {
    const known = this.#byWords.get(firstWords(text));
    if (known !== undefined) return known;
    // Written with a capital and at home: the state's own organ, whatever country was named last.
    if (this.isMain && /^\p{Lu}/u.test(text)) return this.#home;
    for (let i = before.length - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
      const { kind, codes, country, end } = before[i]!;
      if (end < start - FAR) break;
      if (kind === 'place' && country !== undefined) return country;
      if ((kind === 'country' || kind === 'organ' || kind === 'office') && codes.length === 1)
        // At home a country named before is whom it has to do with, not whose organ it is.
        return this.isMain ? this.#home : codes[0]!;
    }
    return this.#main;
  }
}

/** The head of an organ's name, so that `Bộ Ngoại giao` is known again after `Bộ Ngoại giao Nga`. */
function firstWords(text: string, count = 3): string {
  return text.toLowerCase().split(/\s+/, count).join(' ');
}
