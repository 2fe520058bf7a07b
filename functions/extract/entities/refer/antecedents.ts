import type { People } from '../known/people.ts';
import type { EntityMention } from '../mention.ts';
import type { RawMention } from '../raw.ts';
import { type Before, REACH, SENTENCES } from './before.ts';
import { countryBefore } from './country-before.ts';
import { NounsOfPersons } from './nouns-of-persons.ts';
import { isForeignName } from './several.ts';

const firstWord = (text: string) => text.toLowerCase().split(/\s/, 1)[0]!;

/** Whom single words that refer back (`ông này`, `nước này`, `hãng này`) stand for. */
export class Antecedents {
  readonly #before: Before;
  readonly #people: People;
  /** Index of the first mention of the firm that the article is about, -1 for none. */
  readonly #firmAt: number;
  readonly #nouns: NounsOfPersons;

  constructor(before: Before, raw: readonly RawMention[], people: People, firm: EntityMention | undefined) {
    this.#before = before;
    this.#people = people;
    const { mentions } = before;
    this.#firmAt = firm ? mentions.indexOf(firm) : -1;
    this.#nouns = new NounsOfPersons(before, raw, people);
  }

  /** The mention that the one at `i` refers back to. */
  of(i: number, to: NonNullable<RawMention['refersTo']>, role?: string): number | undefined {
    const mention = this.#before.mentions[i]!;
    switch (to) {
      case 'country':
        return countryBefore(this.#before, i);
      case 'organisation':
        return (
          this.#before.nearest(i, 3 * SENTENCES, each => this.#isAlliance(each, mention)) ??
          (this.#points(mention) ? this.#before.nearest(i, SENTENCES, isHouse) : undefined)
        );
      case 'organ':
        return this.#before.nearest(
          i,
          SENTENCES,
          each =>
            each.kind === 'organ' ||
            each.kind === 'group' ||
            (each.kind === 'name' && each.text === each.text.toUpperCase()) ||
            (each.kind === 'organisation' && !each.locative),
        );
      case 'team':
        return this.#team(i);
      case 'body': {
        const first = firstWord(mention.text);
        return (
          this.#before.nearest(
            i,
            3 * SENTENCES,
            each => each.kind === 'body' && each.text.toLowerCase().startsWith(first),
          ) ??
          this.#bodyAhead(i, first) ??
          // `Cơ chế này`: whatever it was called.
          (this.#points(mention)
            ? this.#before.nearest(i, SENTENCES, each => each.kind === 'body')
            : undefined)
        );
      }
      case 'same-office': {
        const office = mention.office!.toLowerCase();
        return this.#before.nearest(
          i,
          Infinity,
          each => each.kind === 'person' && each.office?.toLowerCase() === office,
        );
      }
      case 'person': {
        const feminine = this.#before.names.lexicon.feminine.includes(firstWord(mention.text));
        return (
          this.#before.nearest(i, SENTENCES, each => this.#isPerson(each, feminine)) ??
          this.#before.nearest(i, SENTENCES, isForeignName) ??
          this.#before.nearest(i, SENTENCES, each => this.#mayBeWoman(each)) ??
          // `Năm 1997, ông … Năm 1999, ông …`: whom the same word has meant all along.
          this.#before.nearest(i, SENTENCES, each => isSameWord(each, mention))
        );
      }
      case 'role':
        return role === undefined ? undefined : this.#nouns.of(i, role);
      case 'firm':
        return this.#firmBefore(i);
      default:
        return undefined;
    }
  }

  /** `thầy trò HLV Park`: the national team or club named last, whose words begin with one for a team. */
  #team(i: number): number | undefined {
    const { names } = this.#before;
    const isTeam = ({ kind, text, codes, name }: EntityMention) =>
      (kind === 'organ' ? codes.length === 1 : kind === 'firm' && name !== undefined) &&
      names.lexicon.teamWords.some(word => text.toLowerCase().startsWith(`${word} `));
    return this.#before.nearest(i, 3 * SENTENCES, isTeam);
  }

  /** `công viên này`: the nearest whose name begins with the same noun. */
  #byHead(i: number): number | undefined {
    const words = this.#before.mentions[i]!.text.toLowerCase();
    const head = words.slice(0, Math.max(0, words.lastIndexOf(' ')));
    return this.#before.nearestHouse(i, [`${head} `]);
  }

  /** Whether the words end in one that points back: `tổ chức này`. */
  #points({ text }: EntityMention): boolean {
    return this.#before.names.lexicon.demonstratives.some(word => text.toLowerCase().endsWith(word));
  }

  /** `hãng này`: the nearest by a word for a firm; else the firm of the article, or the name that a sentence began with. */
  #firmBefore(i: number): number | undefined {
    const { mentions, sentence } = this.#before;
    const headed = this.#byHead(i);
    if (headed !== undefined) return headed;
    const firm = this.#before.nearest(
      i,
      SENTENCES,
      ({ kind, name }) => kind === 'firm' && name !== undefined,
    );
    if (firm !== undefined) return firm;
    if (this.#firmAt >= 0 && this.#firmAt < i) return this.#firmAt;
    const isName = ({ kind, locative }: EntityMention) => kind === 'name' && !locative;
    let found = this.#before.nearest(i, SENTENCES, isName);
    for (let j = (found ?? 0) - 1, n = 0; j >= 0 && n < REACH && sentence[j] === sentence[found!]; j--, n++)
      if (isName(mentions[j]!)) found = j;
    return found;
  }

  /** The joint body that an article names in full only later: the headline, which did so first, may be missing. */
  #bodyAhead(i: number, first: string): number | undefined {
    const { mentions } = this.#before;
    for (let j = i + 1, n = 0; j < mentions.length && n < REACH; j++, n++) {
      const { kind, text } = mentions[j]!;
      if (kind === 'body' && text.toLowerCase().startsWith(first)) return j;
    }
    return undefined;
  }

  #isPerson(mention: EntityMention, feminine: boolean): boolean {
    if (mention.kind !== 'person' || mention.name === undefined) return false;
    const person = this.#people.find(mention.name);
    if (!person) return !feminine;
    return person.feminine === undefined || person.feminine === feminine;
  }

  /** Somebody private of whom nothing tells that it is a man. */
  #mayBeWoman({ kind, name, codes }: EntityMention): boolean {
    if (kind !== 'person' || name === undefined || codes.length > 0) return false;
    return this.#people.find(name)?.man !== true;
  }

  #isAlliance(mention: EntityMention, pronoun: EntityMention): boolean {
    if (mention.kind === 'organisation' || (mention.kind === 'pronoun' && mention.codes.length === 1)) {
      const code = mention.codes[0]!;
      const any = this.#points(pronoun);
      return (
        !this.#before.names.countryCodes.has(code) &&
        code !== 'WEST' &&
        (any || this.#before.names.lexicon.alliances.includes(code))
      );
    }
    return false;
  }
}

/** A body of people with a name or state, where no organisation with a usual abbreviation is meant. */
function isHouse({ kind, name, codes, locative }: EntityMention): boolean {
  const body = kind === 'organ' || kind === 'firm' || kind === 'group' || kind === 'body';
  return body && !locative && (name !== undefined || codes.length > 0);
}

function isSameWord({ kind, name, text }: EntityMention, other: EntityMention): boolean {
  return kind === 'pronoun' && name !== undefined && text.toLowerCase() === other.text.toLowerCase();
}
