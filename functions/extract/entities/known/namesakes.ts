/** Persons of the article who are called by a word that is a country's or a town's too: `Nguyễn Văn Đức`, later `Đức`. */
import type { Reading } from '../../reading.ts';
import { tokenText } from '../../text/tokens.ts';
import type { EntityMention } from '../mention.ts';
import { type RawMention, shaped } from '../raw.ts';
import type { People } from './people.ts';

export class Namesakes {
  readonly #reading: Reading;
  readonly #people: People;
  /** Countries and towns that the article names by more than the word alone, by code and by word. */
  readonly #meant = new Set<string>();

  /** Names of the persons told so far, and how many mentions have been looked at for them. */
  readonly #told = new Set<string>();
  #noted = 0;

  constructor(raw: readonly RawMention[], reading: Reading, people: People) {
    this.#reading = reading;
    this.#people = people;
    for (const mention of raw) {
      if (this.#isBare(mention)) {
        if (this.#saysWhere(mention.from)) this.#meant.add(tokenText(reading.tokens, mention.from));
        continue;
      }
      if (mention.kind === 'person') continue;
      for (const code of mention.codes) this.#meant.add(code);
      if (mention.country !== undefined && mention.country !== reading.language.entities.lexicon.home)
        this.#meant.add(mention.country);
      // `TP Vinh`: the town by its head.
      if (mention.kind === 'place') this.#meant.add(tokenText(reading.tokens, mention.to - 1));
    }
  }

  /** The mention as one of the person that the article has named by then; undefined where it means the country or town. */
  read(mention: RawMention, before: readonly EntityMention[]): RawMention | undefined {
    if (!this.#isBare(mention) || mention.otherwise || this.#saysWhere(mention.from)) return undefined;
    const text = tokenText(this.#reading.tokens, mention.from);
    const person = this.#people.find(text);
    if (!person?.name.endsWith(` ${text}`) || this.#meant.has(text)) return undefined;
    if (mention.codes.some(code => this.#meant.has(code))) return undefined;
    this.#note(before);
    if (!this.#told.has(person.name)) return undefined;
    return shaped({ from: mention.from, to: mention.to, kind: 'person', codes: [], name: text });
  }

  /** Takes in who has been told since it was asked last. */
  #note(before: readonly EntityMention[]): void {
    for (; this.#noted < before.length; this.#noted++) {
      const { kind, name } = before[this.#noted]!;
      if (kind === 'person' && name !== undefined) this.#told.add(name);
    }
  }

  /** One word with a capital that is a country's or a town's by itself. */
  #isBare({ kind, from, to, bare, codes }: RawMention): boolean {
    if (to !== from + 1 || this.#reading.tokens.caps[from] !== 1) return false;
    return (kind === 'country' && codes.length === 1) || (kind === 'place' && bare === true);
  }

  #saysWhere(from: number): boolean {
    const { tokens, language } = this.#reading;
    if (from === 0 || tokens.breaks[from]! > 0) return false;
    const { beforePlaces, locatives } = language.entities.words;
    const word = tokens.id[from - 1]!;
    return beforePlaces.has(word) || locatives.has(word);
  }
}
