/** The persons of an article: who is meant by a surname, a given name or part of a name. */
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { FirstNames } from './first-names.ts';
import { termOf } from './terms.ts';

/** Words of a firm's name whose first, an acronym, may stand for it. */
const LONGEST_SHORTENED = 4;

const NO_CODES: readonly string[] = [];

/** A person of the article: every mention by the same name is theirs. */
export interface Person {
  name: string;
  codes: readonly string[];
  /** Undefined where the name tells neither way. */
  feminine: boolean | undefined;
  /** True where a title or the given name tells that it is a man. */
  man: boolean;
  /** Told by a post of former days: his name alone acts for nobody. */
  former: boolean;
}

/**
 * The persons that an article names, by full name and by what it calls them later: the last word of a foreign
 * name (`Rasmussen`), the given name of a Vietnamese one (`Phúc` or `Xuân Phúc`).
 */
export class People {
  readonly #byName = new Map<string, Person>();
  /** The first name of several words that ends in a word. */
  readonly #fullNames = new Map<string, string>();
  readonly #firstNames: FirstNames;
  /** Names taken in already, of persons and of others: to take one in again changes nothing. */
  readonly #persons = new Set<string>();
  readonly #others = new Set<string>();
  readonly #names: Gazetteer;
  readonly #published: string | null;

  constructor(names: Gazetteer, published: string | null) {
    this.#names = names;
    this.#firstNames = new FirstNames(names.lexicon);
    this.#published = published;
  }

  /** Takes in a mention of a person by name, before any is looked up; its first and last words as they are written. */
  register(mention: RawMention, firstWord: string, lastWord: string): void {
    const name = mention.name!;
    let person = this.#byName.get(name);
    const codes = person?.former && mention.codes.length === 0 ? NO_CODES : this.codesOf(mention);
    if (!this.#persons.has(name)) {
      this.#persons.add(name);
      this.#firstNames.add(name, true);
    }
    if (!person) {
      const gender = this.#gender(name);
      // Of a woman whose name no table has the title tells.
      const feminine = gender === 'either' ? undefined : gender === 'feminine';
      person = { name, codes, feminine, man: gender === 'masculine', former: mention.former ?? false };
      this.#byName.set(name, person);
      const words = name.split(' ');
      for (let from = 1; from < words.length; from++) {
        const short = words.slice(from).join(' ');
        const other = this.#byName.get(short);
        if (!other || other.name === short) this.#byName.set(short, person);
      }
    }
    // `M.Xa-a-ca-svi-li`, later by the name without the initials.
    const bare = name.slice(name.lastIndexOf('.') + 1);
    if (bare !== name && bare.length > 1 && !bare.includes(' ') && !this.#byName.has(bare))
      this.#byName.set(bare, person);
    // `Niinistö` for whom the tables write `Niinisto`.
    if (!this.#byName.has(lastWord)) this.#byName.set(lastWord, person);
    // `Vương Nghị`, later `ông Vương`: of another people, by the family's name.
    const family = name.slice(0, Math.max(0, name.indexOf(' ')));
    if (
      family !== '' &&
      codes.length > 0 &&
      codes[0] !== this.#names.lexicon.home &&
      !this.#byName.has(family)
    )
      this.#byName.set(family, person);
    if (person.codes.length === 0 || mention.codes.length > 0)
      person.codes = codes.length > 0 ? codes : person.codes;
    if (this.#names.lexicon.feminine.includes(firstWord.toLowerCase())) person.feminine = true;
    if (this.#names.lexicon.masculine.includes(firstWord.toLowerCase())) person.man = true;
  }

  /** What the given name tells; undefined where no table has it. */
  #gender(name: string): 'feminine' | 'masculine' | 'either' | undefined {
    return this.#names.lexicon.foreignGivenNames.get(name.slice(0, Math.max(0, name.indexOf(' '))));
  }

  /** Takes in a foreign name of several words, person or club: its last word alone will mean it (`Torres`). */
  registerName(name: string): void {
    if (this.#others.has(name)) return;
    this.#others.add(name);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const first = name.slice(0, name.indexOf(' '));
    // `KSB KSB`, `Súng BolaWrap`: no name of a person or club.
    if (last === name || last === first) return;
    // `Li Hongyuan` is called by the name after the family's.
    if (this.#names.lexicon.isNative(first) && !this.#names.lexicon.foreignFamilyNames.includes(first))
      return;
    // `Schalke 04` is called by what stands before the number.
    const short = /^\d+$/.test(last) ? name.slice(0, name.length - last.length - 1) : last;
    if (!this.#fullNames.has(short)) this.#fullNames.set(short, name);
    // `bà Van Kerkhove`
    const rest = name.slice(first.length + 1);
    if (rest !== short && !this.#fullNames.has(rest)) this.#fullNames.set(rest, name);
    // A longer run of capitals has a byline or headline in it.
    const plain = name.split(' ').length <= LONGEST_SHORTENED;
    this.#firstNames.add(name, plain && first === first.toUpperCase() && first.length > 1);
  }

  /** The person whom a title before the last words of a foreign name shows it to be of: `Trevor Bedford`, `ông Bedford`. */
  #titled(name: string): Person | undefined {
    const short = name.slice(name.indexOf(' ') + 1);
    const person = short === name ? undefined : this.#byName.get(short);
    if (!person || person.name !== short || this.#fullNames.get(short) !== name) return undefined;
    return { ...person, name };
  }

  /** The name in full, where the article has given it so; else as it is. */
  fullName(name: string): string {
    return this.#fullNames.get(name) ?? this.#firstNames.fullName(name) ?? name;
  }

  /** Whom a name means; a woman's title, the `firstWord` of the mention, leaves out a man of the same family. */
  find(name: string, firstWord = ''): Person | undefined {
    const person = this.#find(name);
    const another =
      person?.man && person.name !== name && this.#names.lexicon.feminine.includes(firstWord.toLowerCase());
    return another ? undefined : person;
  }

  #find(name: string): Person | undefined {
    const person = this.#byName.get(name);
    if (person && person.name !== name) return person;
    const longer = this.#fullNames.get(name);
    if (person && longer !== undefined) return { ...person, name: longer };
    if (!person) {
      const titled = this.#titled(name);
      if (titled) return titled;
    }
    const full = this.#firstNames.fullName(name);
    if (person && full !== undefined && person.name === name) return { ...person, name: full };
    return person ?? (full === undefined ? undefined : this.#byName.get(full));
  }

  /** `Tập Cận Bình`, `Hun Sen`: a name of the shape of one's own people's that is another people's. */
  #isAbroad({ holders, name }: RawMention): boolean {
    const words = name!.split(' ');
    const { home, familyNames } = this.#names.lexicon;
    return holders![0]!.code !== home && (words.length > 2 || !familyNames.includes(words[0]!));
  }

  /** For whom the person acts: by the words of the mention, else by the post held at the article's date. */
  codesOf(mention: RawMention): readonly string[] {
    if (mention.codes.length > 0 || mention.former) return mention.codes;
    // Many a private person has the name of a minister: of one's own people the post must be told.
    if (mention.holders && (mention.office !== undefined || !mention.native || this.#isAbroad(mention)))
      return [termOf(mention.holders, this.#published).code];
    return mention.state ? [this.#names.lexicon.home] : [];
  }
}
