/** What a word that refers back means, by the sort of its reference. */
import type { Reading } from '../../reading.ts';
import { FirmOfArticle } from '../known/firm-of-article.ts';
import type { People } from '../known/people.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { Antecedents } from './antecedents.ts';
import { Before } from './before.ts';
import { onlyHouseBefore } from './houses-before.ts';
import { twoLeadersBefore } from './leaders-before.ts';
import { officersBefore } from './officers-before.ts';
import { mainPair, stateAndGroup } from './pairs.ts';
import { partiesBefore, statesTogether, threePartiesBefore } from './parties-before.ts';
import { personsTogether, theyBefore, twoNamesBefore, twoPersonsBefore } from './several.ts';
import { twoPartiesBefore } from './two-parties.ts';

/** Gives the words of one article that refer back the names that they stand for. */
export class Resolver {
  readonly #mentions: EntityMention[];
  readonly #before: Before;
  readonly #antecedents: Antecedents;
  readonly #firm: FirmOfArticle;
  readonly #mainPair: readonly string[] | undefined;
  /** A state and a group without a code that the article is about. */
  readonly #sides: readonly EntityMention[];

  constructor(
    mentions: EntityMention[],
    raw: readonly RawMention[],
    reading: Reading,
    names: Gazetteer,
    people: People,
  ) {
    this.#mentions = mentions;
    this.#mainPair = mainPair(mentions);
    this.#sides = stateAndGroup(mentions);
    this.#firm = new FirmOfArticle(mentions, reading, names);
    this.#before = new Before(mentions, reading, names);
    this.#antecedents = new Antecedents(this.#before, raw, people, this.#firm.mention);
  }

  resolve(i: number, to: NonNullable<RawMention['refersTo']>, { role, count }: RawMention): void {
    const officers = to === 'all' ? officersBefore(this.#before, i) : undefined;
    if (officers) this.#mentions[i]!.codes = [...officers];
    else if (to === 'pair') this.#standForPair(i);
    else if (to === 'countries' || to === 'all')
      this.#mentions[i]!.codes = this.#parties(i, to === 'countries', to === 'all' ? 9 : 2);
    else if (to === 'three' || to === 'three-countries')
      this.#mentions[i]!.codes = threePartiesBefore(this.#before, i, to === 'three-countries');
    else if (to === 'these-countries') this.#standForStates(i);
    else if (to === 'two-persons') this.#standForTwo(i);
    else if (to === 'two-leaders') this.#standForLeaders(i);
    else if (to === 'couple') this.#mentions[i]!.persons = twoPersonsBefore(this.#before, i);
    else if (to === 'persons') this.#mentions[i]!.persons = personsTogether(this.#before, i, count ?? 0);
    else if (to === 'they') this.#standForThem(i);
    else if (to === 'firm-of-article')
      this.#standFor(i, this.#byHead(i, role) ?? this.#ofSort(role) ?? this.#onlyHouse(i, role));
    else this.#refer(i, this.#antecedents.of(i, to, role), to);
  }

  #parties(i: number, countries: boolean, most: number): string[] {
    return partiesBefore(this.#before, i, countries, most, this.#mainPair);
  }

  /** `bốn nước`: those told together; else some that nobody names. */
  #standForStates(i: number): void {
    const mention = this.#mentions[i]!;
    mention.codes = statesTogether(this.#before, i);
    if (mention.codes.length === 0) mention.kind = 'common';
  }

  /** `hai bên`: the two states; else the two firms or organs. */
  #standForPair(i: number): void {
    const mention = this.#mentions[i]!;
    if (this.#sides.length === 2 && this.#sides.every(({ start }) => start < mention.start)) {
      mention.persons = this.#sides;
      return;
    }
    mention.codes = this.#parties(i, false, 2);
    if (mention.codes.length === 0) mention.persons = twoPartiesBefore(this.#before, i);
  }

  /** `hai ông`: the two persons, the state of each apart; else the two parties. */
  #standForTwo(i: number): void {
    const mention = this.#mentions[i]!;
    mention.persons = twoPersonsBefore(this.#before, i);
    if (mention.persons.length === 0) mention.persons = twoNamesBefore(this.#before, i);
    if (mention.persons.length === 0) mention.codes = this.#parties(i, false, 2);
  }

  /** `hai nhà lãnh đạo`: the two persons, where they stand for two; else the two parties. */
  #standForLeaders(i: number): void {
    const mention = this.#mentions[i]!;
    const two = twoLeadersBefore(this.#before, i);
    if (new Set(two.flatMap(({ codes }) => codes)).size === 2) mention.persons = two;
    else mention.codes = this.#parties(i, false, 2);
  }

  #standForThem(i: number): void {
    const they = theyBefore(this.#before, i);
    if (typeof they === 'number') this.#refer(i, they);
    else this.#mentions[i]!.persons = they;
  }

  /** `trường`: the school named last. */
  #byHead(i: number, role: string | undefined): EntityMention | undefined {
    const heads = role === undefined ? undefined : this.#before.names.lexicon.headsOfNouns[role];
    const found = heads && this.#before.nearestHouse(i, heads);
    return found === undefined ? undefined : this.#mentions[found];
  }

  /** The firm of the article; for `nhà trường` none that its own words make another sort of house: `Công ty A`. */
  #ofSort(role: string | undefined): EntityMention | undefined {
    const { mention } = this.#firm;
    const heads = role === undefined ? undefined : this.#before.names.lexicon.headsOfNouns[role];
    if (!heads || mention?.kind !== 'firm' || mention.text === mention.name) return mention;
    const said = mention.text.toLowerCase();
    return heads.some(head => said.startsWith(head)) ? mention : undefined;
  }

  /** `hãng`, `đại diện hãng`: the only one told shortly before, in an article about no firm. */
  #onlyHouse(i: number, role: string | undefined): EntityMention | undefined {
    const any = role !== undefined && this.#before.names.lexicon.nounsOfHouses.includes(role);
    return any && !this.#firm.mention ? onlyHouseBefore(this.#before, i) : undefined;
  }

  /** A common noun for somebody whom the article names, before or after. */
  #standFor(i: number, meant: EntityMention | undefined): void {
    if (!meant) return;
    const mention = this.#mentions[i]!;
    mention.codes = [...meant.codes];
    mention.name = meant.name ?? meant.text;
  }

  #refer(i: number, to: number | undefined, as?: RawMention['refersTo']): void {
    if (to === undefined) return;
    const mention = this.#mentions[i]!;
    const meant = this.#mentions[to]!;
    mention.antecedent = to;
    const lent =
      meant.kind === 'agency' || (meant.kind === 'place' && (as === 'country' || as === 'host'))
        ? meant.country
        : undefined;
    mention.codes = lent ? [lent] : [...meant.codes];
    // `nước này` is the country of the president named before, and `liên minh` that of its secretary, and not he.
    const impersonal =
      as === 'country' || as === 'host' || (as === 'organisation' && meant.kind === 'person');
    if (meant.house) mention.name = meant.text;
    else if (meant.name !== undefined && meant.kind !== 'organ' && !impersonal) mention.name = meant.name;
    if (mention.kind === 'office' && meant.kind === 'person') mention.kind = 'person';
  }
}
