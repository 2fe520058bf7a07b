/** Names of states and of what acts for several: countries, organisations, joint bodies, seats of governments. */
import type { NamesByCode } from './types.ts';

export interface StateWords {
  /** The country of the newspapers: what state organs belong to where no country is told. */
  home: string;
  /** Tables of country names; the later ones add to the earlier. */
  countries: readonly NamesByCode[];
  /** Names that mean a country only where nothing speaks for a person's name or a common word (`Anh`, `Nga`). */
  ambiguousCountries: ReadonlySet<string>;
  /** Names of lands among those of countries, as they are written: each by the code of the state it is part of. */
  landsOfStates: readonly string[];
  /** Clippings that mean a country only in a pair: `Mỹ - Trung`, `Việt - Hàn`. */
  clippings: Readonly<Record<string, string>>;
  /** Words for "country" before its name: `nước Nga`. */
  countryHeads: readonly string[];
  /** Words before a country's name that make private persons or firms of it: `người Nga`, `công ty Mỹ`. */
  peopleHeads: readonly string[];
  /** Organisations by their usual abbreviations. */
  organisations: NamesByCode;
  /** Organisations whose name ends in a number: letters, and the numbers that may follow (`G7`). */
  numberedOrganisations: NamesByCode;
  /** Joint bodies and their members, where the name does not tell them (`Bộ tứ`). */
  bodies: NamesByCode;
  /** Words before a pair that make it a joint body: `Hội đồng` in `Hội đồng Nga-NATO`. */
  bodyHeads: readonly string[];
  /** Seats that stand for a government: `Điện Kremlin`, `Nhà Trắng`. */
  seats: NamesByCode;
  /** Capitals that stand for a government where nothing makes them a place. */
  capitals: NamesByCode;
  /** A city that stands for the organisations which sit there, the likelier first. */
  allianceSeats: Readonly<Record<string, readonly string[]>>;
  /** Words for where an organisation has its headquarters (`trụ sở NATO`), by its code. */
  headquarters: Readonly<Record<string, { country: string; names: readonly string[] }>>;
  /** Codes of the organisations that a bare `liên minh` can mean. */
  alliances: readonly string[];
  /** Words before the state that somebody sides with, and is none of (`chính quyền thân Nga`). */
  siding: readonly string[];
  /** Ambiguous country names that are common words where they begin a sentence. */
  wordsAtStart: readonly string[];
}
