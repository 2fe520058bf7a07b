/** What stands before a word that refers back. */
import type { Reading } from '../../reading.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** How many mentions back, or ahead, a reference is looked for. */
export const REACH = 40;
/** How many sentences back a person, firm or country is still meant by a pronoun. */
export const SENTENCES = 3;

/** The mentions of an article as a word that refers back sees them. */
export class Before {
  readonly mentions: readonly EntityMention[];
  /** Number of the sentence of each mention. */
  readonly sentence: readonly number[];
  readonly reading: Reading;
  readonly names: Gazetteer;

  constructor(mentions: readonly EntityMention[], reading: Reading, names: Gazetteer) {
    this.mentions = mentions;
    this.reading = reading;
    this.names = names;
    let sentence = 0;
    this.sentence = mentions.map(({ start }) => {
      while (sentence < reading.sentences.length - 1 && reading.sentences[sentence]!.end <= start) sentence++;
      return sentence;
    });
  }

  /** The mentions before, by index, the nearest first, within so many sentences and mentions. */
  *back(i: number, sentences: number, reach = REACH): Generator<number, void> {
    const limit = this.sentence[i]! - sentences;
    for (let j = i - 1, n = 0; j >= 0 && n < reach && this.sentence[j]! >= limit; j--, n++) yield j;
  }

  /** The nearest firm or house before, wherever, whose name begins with one of some nouns. */
  nearestHouse(i: number, nouns: readonly string[]): number | undefined {
    return this.nearest(
      i,
      Infinity,
      ({ kind, text, name, house }) =>
        ((kind === 'firm' && name !== undefined) || house) &&
        nouns.some(noun => text.toLowerCase().startsWith(noun)),
    );
  }

  /** The nearest mention before that fits, within so many sentences. */
  nearest(i: number, sentences: number, fits: (mention: EntityMention) => boolean): number | undefined {
    const limit = this.sentence[i]! - sentences;
    for (let j = i - 1; j >= 0 && i - j <= REACH && this.sentence[j]! >= limit; j--)
      if (fits(this.mentions[j]!)) return j;
    return undefined;
  }
}
