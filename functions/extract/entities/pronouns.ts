import type { Reading } from '../reading.ts';
import { FirmOfArticle } from './firm-of-article.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Home } from './home.ts';
import type { EntityMention } from './mention.ts';
import { mainPair } from './pairs.ts';
import type { People } from './people.ts';
import type { RawMention } from './raw.ts';

/** How many mentions back a reference is looked for. */
const REACH = 40;
/** How many sentences back a person, firm or country is still meant by a pronoun. */
const SENTENCES = 3;

/** Resolves the words that refer back, and leaves out bare ones that refer to nobody. */
export function resolvePronouns(
  mentions: EntityMention[],
  raw: readonly RawMention[],
  reading: Reading,
  names: Gazetteer,
  people: People,
  home: Home,
): EntityMention[] {
  const resolver = new Resolver(mentions, raw, reading, names, people);
  const keep = mentions.map((mention, i) => {
    const refersTo = raw[i]!.refersTo;
    if (refersTo === undefined || refersTo === 'context') return true;
    if (refersTo === 'speaker') {
      mention.self = true;
      return true;
    }
    resolver.resolve(i, refersTo, raw[i]!.role);
    if (mention.kind === 'common') return true;
    // `Thủ tướng` in an article about home, which names no other.
    if (refersTo === 'same-office' && raw[i]!.state && mention.codes.length === 0 && home.isMain)
      mention.codes = [names.lexicon.home];
    // A pair or `nước này` is somebody even when it is not known who; a bare `ông` or `Tổng thư ký` is not.
    const named = mention.codes.length > 0 || mention.name !== undefined;
    return (
      named ||
      (refersTo !== 'same-office' &&
        refersTo !== 'organisation' &&
        refersTo !== 'body' &&
        mention.toToken - mention.fromToken > 1)
    );
  });
  return renumbered(mentions, keep);
}

function renumbered(mentions: EntityMention[], keep: boolean[]): EntityMention[] {
  const index = new Int32Array(mentions.length).fill(-1);
  const kept: EntityMention[] = [];
  mentions.forEach((mention, i) => {
    if (!keep[i]) return;
    index[i] = kept.length;
    kept.push(mention);
  });
  for (const [i, mention] of kept.entries()) {
    const group = index[mention.group]!;
    mention.group = group < 0 ? i : group;
    if (mention.antecedent === undefined) continue;
    const antecedent = index[mention.antecedent]!;
    mention.antecedent = antecedent < 0 ? undefined : antecedent;
  }
  return kept;
}

/** `Jeff Bezos`: most foreign names of two words are persons', where no person is told by a title. */
function isForeignName({ kind, name, locative }: EntityMention): boolean {
  if (kind !== 'name' || name === undefined || locative) return false;
  const words = name.split(' ');
  return words.length === 2 && words.every(word => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
}

class Resolver {
  readonly #mentions: EntityMention[];
  readonly #names: Gazetteer;
  readonly #people: People;
  readonly #reading: Reading;
  readonly #firm: FirmOfArticle;
  /** Index of the first mention of that firm, -1 for none. */
  readonly #firmAt: number;
  readonly #mainPair: readonly string[] | undefined;
  /** The one person of each role (`ca sĩ`); undefined where there are several. */
  readonly #roles = new Map<string, number | undefined>();
  /** Number of the sentence of each mention. */
  readonly #sentence: Int32Array;

  constructor(
    mentions: EntityMention[],
    raw: readonly RawMention[],
    reading: Reading,
    names: Gazetteer,
    people: People,
  ) {
    this.#mentions = mentions;
    this.#names = names;
    this.#people = people;
    this.#mainPair = mainPair(mentions);
    this.#firm = new FirmOfArticle(mentions, reading, names);
    this.#firmAt = this.#firm.mention ? mentions.indexOf(this.#firm.mention) : -1;
    raw.forEach(({ role, refersTo }, i) => {
      if (
        role === undefined ||
        (refersTo !== undefined && refersTo !== 'context') ||
        mentions[i]!.name === undefined
      )
        return;
      const known = this.#roles.get(role);
      const same =
        !this.#roles.has(role) || (known !== undefined && mentions[known]!.name === mentions[i]!.name);
      this.#roles.set(role, same ? (known ?? i) : undefined);
    });
    this.#reading = reading;
    this.#sentence = new Int32Array(mentions.length);
    let sentence = 0;
    mentions.forEach((mention, i) => {
      while (sentence < reading.sentences.length - 1 && reading.sentences[sentence]!.end <= mention.start)
        sentence++;
      this.#sentence[i] = sentence;
    });
  }

  resolve(i: number, to: NonNullable<RawMention['refersTo']>, role?: string): void {
    if (to === 'pair' || to === 'countries' || to === 'all')
      this.#mentions[i]!.codes = this.#parties(i, to === 'countries', to === 'all' ? 9 : 2);
    else if (to === 'firm-of-article') this.#standFor(i, this.#firm.mention);
    else this.#refer(i, this.#antecedent(i, to, role));
  }

  /** A common noun for somebody whom the article names, before or after. */
  #standFor(i: number, meant: EntityMention | undefined): void {
    if (!meant) return;
    const mention = this.#mentions[i]!;
    mention.codes = [...meant.codes];
    mention.name = meant.name ?? meant.text;
  }

  #antecedent(i: number, to: NonNullable<RawMention['refersTo']>, role?: string): number | undefined {
    const mention = this.#mentions[i]!;
    const first = mention.text.toLowerCase().split(/\s/, 1)[0]!;
    switch (to) {
      case 'country':
        return this.#country(i);
      case 'organisation':
        return this.#back(i, 3 * SENTENCES, each => this.#isAlliance(each, mention));
      case 'organ':
        return this.#back(
          i,
          SENTENCES,
          each => each.kind === 'organ' || (each.kind === 'organisation' && !each.locative),
        );
      case 'body':
        return (
          this.#back(
            i,
            3 * SENTENCES,
            each => each.kind === 'body' && each.text.toLowerCase().startsWith(first),
          ) ?? this.#bodyAhead(i, first)
        );
      case 'same-office': {
        const office = mention.office!.toLowerCase();
        return this.#back(
          i,
          Infinity,
          each => each.kind === 'person' && each.office?.toLowerCase() === office,
        );
      }
      case 'person': {
        const feminine = this.#names.lexicon.feminine.includes(first);
        return (
          this.#back(i, SENTENCES, each => this.#isPerson(each, feminine)) ??
          this.#back(i, SENTENCES, isForeignName)
        );
      }
      case 'role': {
        const one = role === undefined ? undefined : this.#roles.get(role);
        return one !== undefined && one < i ? one : undefined;
      }
      case 'firm':
        return this.#firmBefore(i);
      default:
        return undefined;
    }
  }

  /** `hãng này`: the nearest by a word for a firm; else the firm of the article, or the name that a sentence began with. */
  #firmBefore(i: number): number | undefined {
    const firm = this.#back(i, SENTENCES, ({ kind, name }) => kind === 'firm' && name !== undefined);
    if (firm !== undefined) return firm;
    if (this.#firmAt >= 0 && this.#firmAt < i) return this.#firmAt;
    const isName = ({ kind, locative }: EntityMention) => kind === 'name' && !locative;
    let found = this.#back(i, SENTENCES, isName);
    for (let j = (found ?? 0) - 1; j >= 0 && this.#sentence[j] === this.#sentence[found!]; j--)
      if (isName(this.#mentions[j]!)) found = j;
    return found;
  }

  #refer(i: number, to: number | undefined): void {
    if (to === undefined) return;
    const mention = this.#mentions[i]!;
    const meant = this.#mentions[to]!;
    mention.antecedent = to;
    mention.codes = [...meant.codes];
    if (meant.name !== undefined && meant.kind !== 'organ') mention.name = meant.name;
    if (mention.kind === 'office' && meant.kind === 'person') mention.kind = 'person';
  }

  /** The joint body that an article names in full only later: the headline, which did so first, may be missing. */
  #bodyAhead(i: number, first: string): number | undefined {
    for (let j = i + 1, n = 0; j < this.#mentions.length && n < REACH; j++, n++) {
      const { kind, text } = this.#mentions[j]!;
      if (kind === 'body' && text.toLowerCase().startsWith(first)) return j;
    }
    return undefined;
  }

  /** The nearest mention before that fits, within so many sentences. */
  #back(i: number, sentences: number, fits: (mention: EntityMention) => boolean): number | undefined {
    const limit = this.#sentence[i]! - sentences;
    for (let j = i - 1, n = 0; j >= 0 && n < REACH && this.#sentence[j]! >= limit; j--, n++)
      if (fits(this.#mentions[j]!)) return j;
    return undefined;
  }

  #isPerson(mention: EntityMention, feminine: boolean): boolean {
    if (mention.kind !== 'person' || mention.name === undefined) return false;
    return (this.#people.find(mention.name)?.feminine ?? false) === feminine;
  }

  #isAlliance(mention: EntityMention, pronoun: EntityMention): boolean {
    if (mention.kind === 'organisation' || (mention.kind === 'pronoun' && mention.codes.length === 1)) {
      const code = mention.codes[0]!;
      const any = this.#names.lexicon.demonstratives.some(word => pronoun.text.toLowerCase().endsWith(word));
      return (
        !this.#names.countryCodes.has(code) &&
        code !== 'WEST' &&
        (any || this.#names.lexicon.alliances.includes(code))
      );
    }
    return false;
  }

  /** `nước này`: in its own sentence the last country that acts, else the one that the sentence before began with. */
  #country(i: number): number | undefined {
    const { locative, fromToken } = this.#mentions[i]!;
    const beside = locative ? fromToken - 1 : -1;
    const isState = (each: EntityMention) =>
      each.codes.length === 1 &&
      this.#names.countryCodes.has(each.codes[0]!) &&
      !each.locative &&
      each.kind !== 'body' &&
      // `quân nhân Mỹ ở nước này`: in another country than their own.
      each.toToken !== beside;
    const same =
      this.#back(i, 0, each => isState(each) && each.kind !== 'person' && !this.#oblique(each)) ??
      this.#back(i, 0, each => isState(each) && !this.#oblique(each)) ??
      this.#back(i, 0, isState);
    if (same !== undefined) return same;
    let found: number | undefined;
    let sentence = -1;
    for (let j = i - 1, n = 0; j >= 0 && n < REACH; j--, n++) {
      const at = this.#sentence[j]!;
      if (at < this.#sentence[i]! - SENTENCES || (found !== undefined && at !== sentence)) break;
      const each = this.#mentions[j]!;
      if (!isState(each) || (found !== undefined && this.#oblique(each))) continue;
      found = j;
      sentence = at;
    }
    return found;
  }

  /** True where a preposition or a noun such as `tình hình` stands before: the mention is spoken of, and does nothing. */
  #oblique(mention: EntityMention): boolean {
    const { tokens } = this.#reading;
    return mention.fromToken > 0 && this.#names.words.obliques.has(tokens.id[mention.fromToken - 1]!);
  }

  /** The parties last named together, else the two named last; from a paragraph before only where the article is about no pair of its own. */
  #parties(i: number, countries: boolean, most: number): string[] {
    const near = this.#partiesBefore(i, countries, most);
    const main = this.#mainPair;
    if (most !== 2 || !main || this.#isSameLine(near.since, i)) return near.codes;
    return countries && !main.every(code => this.#names.countryCodes.has(code)) ? near.codes : [...main];
  }

  /** True where no line ends between an offset, -1 for none, and a mention. */
  #isSameLine(from: number, i: number): boolean {
    return from >= 0 && !this.#reading.tokens.text.slice(from, this.#mentions[i]!.start).includes('\n');
  }

  /** The parties last named together; else the two named last, where nobody without a code came between. `since` is where they are named. */
  #partiesBefore(i: number, countries: boolean, most: number): { codes: string[]; since: number } {
    let since = -1;
    const fits = (code: string) => !countries || this.#names.countryCodes.has(code);
    const recent: string[] = [];
    let nameless = 0;
    for (let j = i - 1, n = 0; j >= 0 && n < REACH; j--, n++) {
      const mention = this.#mentions[j]!;
      if (mention.kind === 'place' || mention.kind === 'agency') continue;
      if (mention.codes.length === 0) {
        // `Grab và Go-Jek`: the two are firms or persons, which have no code.
        if (most === 2 && mention.group < j) return { codes: [], since: mention.start };
        nameless++;
        continue;
      }
      const together = new Set(mention.codes.filter(fits));
      for (let k = j - 1; k >= Math.max(mention.group, j - REACH); k--)
        if (this.#mentions[k]!.group === mention.group)
          for (const code of this.#mentions[k]!.codes) if (fits(code)) together.add(code);
      if (together.size >= 2 && together.size <= most)
        return { codes: [...together].sort(), since: mention.start };
      if (nameless > 1 || this.#sentence[j]! < this.#sentence[i]! - SENTENCES) continue;
      for (const code of together) {
        if (recent.includes(code) || recent.length === 2) continue;
        recent.push(code);
        since = mention.start;
      }
    }
    return { codes: most === 2 && recent.length === 2 ? recent.sort() : [], since };
  }
}
