/** Sorts of names, and what a table says of one. */
import type { OfficeHolder, Pronoun } from './lexicon.ts';

/** Sorts of entries, one bit each, so that a search can ask for several. */
export const Sort = {
  country: 1,
  organisation: 1 << 1,
  body: 1 << 2,
  seat: 1 << 3,
  capital: 1 << 4,
  place: 1 << 5,
  region: 1 << 6,
  organ: 1 << 7,
  attachedOrgan: 1 << 8,
  homeOrgan: 1 << 9,
  commonGroup: 1 << 10,
  namedGroup: 1 << 11,
  office: 1 << 12,
  stateOffice: 1 << 13,
  homeOffice: 1 << 14,
  occupation: 1 << 15,
  officePrefix: 1 << 16,
  officeSuffix: 1 << 17,
  holder: 1 << 18,
  honorific: 1 << 19,
  firmHead: 1 << 20,
  institutionHead: 1 << 21,
  agency: 1 << 22,
  placeHead: 1 << 23,
  commonPeople: 1 << 24,
  bodyHead: 1 << 25,
  countryHead: 1 << 26,
  clipping: 1 << 27,
  pronoun: 1 << 28,
  nothing: 1 << 29,
  peopleHead: 1 << 30,
  commonFirm: 1 << 31,
} as const;

/** Anything that a search may find; anything but nouns for people and firms. */
export const ANY = -1;
export const NAMED = ~(Sort.commonPeople | Sort.commonFirm);

/** Posts and occupations; organs of every kind; heads that need a name behind them; whatever has a code of its own. */
export const OFFICES = Sort.office | Sort.stateOffice | Sort.homeOffice | Sort.occupation;
export const ORGANS = Sort.organ | Sort.attachedOrgan | Sort.homeOrgan;
export const HEADS = Sort.firmHead | Sort.institutionHead | Sort.honorific | Sort.placeHead | Sort.commonFirm;
export const STATES = Sort.country | Sort.organisation | Sort.body | Sort.seat | Sort.capital;

export interface Entry {
  sort: number;
  codes: readonly string[];
  /** Where the first letter of these tokens must be upper case: one bit for each of the first thirty. */
  capitals: number;
  /** True where all letters must be upper case: a short acronym that is a word otherwise (`EU`, `WHO`). */
  acronym: boolean;
  ambiguous: boolean;
  /** A part of a ministry or office (`phòng`), an organ only with its field after it. */
  department: boolean;
  /** A team, by its coach. */
  ofCoach: boolean;
  /** A ship, an aircraft, a weapon: an organ only with whose it is after it. */
  craft: boolean;
  /** An occupation in the service of a state (`đại tá`). */
  ofState: boolean;
  name: string | undefined;
  pronoun: Pronoun['to'] | undefined;
  holders: OfficeHolder[] | undefined;
}
