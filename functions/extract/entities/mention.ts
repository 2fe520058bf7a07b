/** Who and what a text names: what is known of each mention, and how it goes into the record of an event. */
import type { Entity, Place } from '../../../schemas/event.ts';
import type { Span } from '../../../schemas/span.ts';
import type { Tokens } from '../text/tokens.ts';

/**
 * What a name stands for.
 * - `country`, `organisation` (has a usual abbreviation), `body` (a joint body that stands for its members)
 * - `organ`: a ministry, army, court, team … of a state
 * - `office`: who holds a post, with no name told; `person`: with a name
 * - `group`: rebels, separatists, parties, people of a country: no state, no firm
 * - `firm`: firms, clubs, schools, hospitals; `agency`: one that reports (Reuters, TTXVN)
 * - `common`: people or a firm by a common noun (`khách hàng`); with a name where it is known who is meant
 * - `place`: a city, province or region; `name`: capitalised words of which no more is known
 * - `pronoun`: words that refer back (`hai bên`, `ông này`); resolved where `codes` or `name` is filled
 */
export type EntityKind =
  | 'country'
  | 'organisation'
  | 'body'
  | 'organ'
  | 'office'
  | 'person'
  | 'group'
  | 'firm'
  | 'agency'
  | 'common'
  | 'place'
  | 'name'
  | 'pronoun';

/** A stretch of the text that names somebody, something or some place. Mentions never overlap. */
export interface EntityMention extends Span {
  /** First token, and the one after the last. */
  fromToken: number;
  toToken: number;
  kind: EntityKind;
  /** For whom it acts: ISO 3166-1 alpha-3 or an organisation's abbreviation; several for joint bodies and pairs. */
  codes: string[];
  /** Own name of a person, firm, club or group, in the fullest form that the article has given so far. */
  name: string | undefined;
  /** Words of the post that a person holds (`Tổng thư ký`). */
  office: string | undefined;
  /** Country that a place lies in, or that people come from. */
  country: string | undefined;
  /** True after a word for `at` or `in` (`tại Moscow`): where, rather than who. */
  locative: boolean;
  /** A town, district or province whose authorities it may stand for; a land told by the code of its state (`Crimea`). */
  governs: boolean;
  /** A park, museum or hotel: a place that is run, and may do what its own people do. */
  house: boolean;
  /** A ship, aircraft or weapon, by whose it is. */
  craft: boolean;
  /** An organ that the text names without its state: taken to be of the one named before. */
  supposed: boolean;
  /** A word that may be a noun stands right before a common one: `xe khách hàng`. */
  attached: boolean;
  /** `chúng tôi`: whoever speaks; the rules for events know who that is. */
  self: boolean;
  /** The persons that it stands for, where there are several (`hai ông`). */
  persons: readonly EntityMention[];
  /** Index, in the same list, of the mention that this one refers back to. */
  antecedent: number | undefined;
  /** Index of the first mention of the coordination (`Nga và NATO`) that this one is part of; its own where it stands alone. */
  group: number;
}

/** True where the mention can do or suffer something: all but bare places and pronouns left unresolved. */
export function canAct(mention: EntityMention): boolean {
  if (mention.kind === 'place') return mention.codes.length > 0 && !mention.locative;
  return (
    mention.kind !== 'pronoun' ||
    mention.codes.length > 0 ||
    mention.name !== undefined ||
    mention.persons.length > 0
  );
}

/** Lets a mention reach to a later token. */
export function extendTo(mention: EntityMention, toToken: number, tokens: Tokens): void {
  mention.toToken = toToken;
  mention.end = tokens.end[toToken - 1]!;
  mention.text = tokens.text.slice(mention.start, mention.end);
}

/** Lets a mention begin at an earlier token. */
export function extendBack(mention: EntityMention, fromToken: number, tokens: Tokens): void {
  mention.fromToken = fromToken;
  mention.start = tokens.start[fromToken]!;
  mention.text = tokens.text.slice(mention.start, mention.end);
}

/** The mention as it goes into a record's actors or recipients: one entity for each code, one where there is none. */
export function toEntities(mention: EntityMention): Entity[] {
  const entity: Entity = { text: mention.text, start: mention.start };
  if (mention.name !== undefined) entity.name = mention.name;
  if (mention.persons.length > 0)
    return mention.persons.flatMap(person =>
      toEntities(person).map(each => ({ ...each, text: mention.text, start: mention.start })),
    );
  if (mention.codes.length === 0) return [entity];
  if (mention.codes.length === 1) {
    entity.code = mention.codes[0]!;
    return [entity];
  }
  return mention.codes.map(code => ({ ...entity, code }));
}

/** The mention as the place of an event; undefined where it is none. */
export function toPlace(mention: EntityMention): Place | undefined {
  // `tại Nhà Trắng`, `tại Bộ Ngoại giao Nga`
  const isSite = mention.kind === 'organ' && mention.locative;
  if (mention.kind !== 'place' && mention.kind !== 'country' && !isSite) return undefined;
  const country = mention.kind === 'place' ? mention.country : mention.codes[0];
  return country === undefined ? { text: mention.text } : { text: mention.text, country };
}
