/** The records that a lexicon is made of. */

/** Names by code: ISO 3166-1 alpha-3 of a country, or the usual abbreviation of an organisation. */
export type NamesByCode = Readonly<Record<string, readonly string[]>>;

/** A term in a post. Facts as published; `source` says where they can be checked. */
export interface OfficeHolder {
  /** Full name as newspapers of the language write it. */
  name: string;
  /** Other ways to write it; single surnames only where they mean nobody else in the news. */
  aliases: readonly string[];
  /** Kind of the post, such as `president` or `secretary-general`. */
  office: string;
  /** Country or organisation of the post. */
  code: string;
  /** First and last day in the post, ISO; `to` is null while the term goes on. */
  from: string;
  to: string | null;
  source: string;
}

/** Words that refer back to something named before. */
export interface Pronoun {
  words: string;
  /** What they can refer to. */
  to:
    | 'pair'
    | 'countries'
    | 'all'
    | 'three'
    | 'three-countries'
    | 'country'
    | 'host'
    | 'these-countries'
    | 'organisation'
    | 'organ'
    | 'body'
    | 'two-persons'
    | 'two-leaders'
    | 'couple'
    | 'persons'
    | 'they'
    | 'person'
    | 'firm'
    | 'home'
    | 'speaker';
}

/** A part that persons have in a story (a victim): how they are called, and what beside a name tells of it. */
export interface PersonRole {
  /** Those whom the law is after: several act together. */
  suspects?: true;
  nouns: readonly string[];
  /** Right behind the name, adverbs and brackets aside. */
  after: readonly string[];
  /** Right before the name. */
  before: readonly string[];
}
