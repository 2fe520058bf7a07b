/** Ministries, forces, courts and teams, and groups that are of no state. */
import type { NamesByCode } from './types.ts';

export interface OrganWords {
  /** Organs of a state, with or without a country after them. */
  organs: readonly string[];
  /** Words that stand for a state only with its name after them: `quân Nga`, `tuyển Đức`. */
  attachedOrgans: readonly string[];
  /** Of the words for organs, those for single people who serve a state, and may have a name behind it: `nhà ngoại giao Nga`. */
  servants: readonly string[];
  /** Words that the names of teams begin with. */
  teamWords: readonly string[];
  /** Letters before the age of a national team (`U` in `U23`). */
  numberedTeams: readonly string[];
  /** Words for the team of the coach behind them: `thầy trò`. */
  teamsOfCoach: readonly string[];
  /** Ships, aircraft and weapons: whose they are stands behind them. */
  craft: readonly string[];
  /** Models and names of craft and weapons that one state alone has, by its code. */
  models: Readonly<Record<string, readonly string[]>>;
  /** Words for forces of several states, which a list behind them names. */
  jointForces: readonly string[];
  /** Parts of ministries and offices (`phòng`, `cục`): organs where their field follows with a capital. */
  departments: readonly string[];
  /** Organs that by their name belong to the home country (`UBND`, `Bộ Chính trị`). */
  homeOrgans: readonly string[];
  /** Organs that are those of the place where they are told to be (`tòa án ở Karachi`), in lower case. */
  localOrgans: readonly string[];
  /** Organs that a number names (`Quân khu 7`), in lower case. */
  numberedOrgans: readonly string[];
  /** Rebels, separatists, parties: words for a group without a code. */
  commonGroups: readonly string[];
  /** Groups with an own name, by the name that stands in a record. */
  namedGroups: NamesByCode;
  /** Words for `of` between a post or organ and its country. */
  genitives: readonly string[];
  /** Words between a post and its organisation: `28 nước thành viên NATO`. */
  memberWords: readonly string[];
  /** Words for `by`, and those behind whoever leads others: `do … dẫn đầu`. */
  byWords: readonly string[];
  leading: readonly string[];
}
