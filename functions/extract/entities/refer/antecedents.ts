/** Whom a single word that refers back means. */
import type { People } from '../known/people.ts';
import type { EntityMention } from '../mention.ts';
import type { RawMention } from '../raw.ts';
import { type Before, SENTENCES } from './before.ts';
import { countryBefore, hostOf } from './country-before.ts';
import {
  bodyBefore,
  firmBefore,
  firstWord,
  organBefore,
  organisationBefore,
  teamBefore,
} from './houses-before.ts';
import { NounsOfPersons } from './nouns-of-persons.ts';
import { isForeignName } from './several.ts';

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
    switch (to) {
      case 'country':
        return countryBefore(this.#before, i);
      case 'host':
        return hostOf(this.#before, i);
      case 'organisation':
        return organisationBefore(this.#before, i);
      case 'organ':
        return organBefore(this.#before, i);
      case 'team':
        return teamBefore(this.#before, i);
      case 'body':
        return bodyBefore(this.#before, i);
      case 'firm':
        return firmBefore(this.#before, i, this.#firmAt);
      case 'same-office':
        return this.#inOffice(i);
      case 'person':
        return this.#person(i);
      case 'role':
        return role === undefined ? undefined : this.#nouns.of(i, role);
      default:
        return undefined;
    }
  }

  /** `Tổng thống`: whom the article has named with the post, however far before. */
  #inOffice(i: number): number | undefined {
    const office = this.#before.mentions[i]!.office!.toLowerCase();
    const holds = (each: EntityMention) => each.kind === 'person' && each.office?.toLowerCase() === office;
    return this.#before.nearest(i, Infinity, holds);
  }

  /** `ông này`, `bà`: a person of that sex; else a foreign name, or somebody of whom nothing tells it. */
  #person(i: number): number | undefined {
    const before = this.#before;
    const mention = before.mentions[i]!;
    const feminine = before.names.lexicon.feminine.includes(firstWord(mention.text));
    return (
      before.nearest(i, SENTENCES, each => this.#isPerson(each, feminine)) ??
      before.nearest(i, SENTENCES, isForeignName) ??
      before.nearest(i, SENTENCES, each => this.#mayBeWoman(each)) ??
      // `Năm 1997, ông … Năm 1999, ông …`: whom the same word has meant all along.
      before.nearest(i, SENTENCES, each => isSameWord(each, mention))
    );
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
}

/** The same pronoun, of which it is known whom it means. */
function isSameWord({ kind, name, text }: EntityMention, other: EntityMention): boolean {
  return kind === 'pronoun' && name !== undefined && text.toLowerCase() === other.text.toLowerCase();
}
