/** All date rules of Vietnamese, in the order in which they are asked: add a new file of rules here. */
import type { DateLanguage } from '../../../dates/language.ts';
import { Dispatch } from '../../../dates/read/dispatch.ts';
import { oneSpelling } from '../spelling.ts';
import { vocabulary } from '../vocabulary.ts';
import { clockRules } from './clock.ts';
import { daysOfMonthRules } from './days-of-month.ts';
import { decadeRules } from './decade.ts';
import { distanceRules } from './distance.ts';
import { feastRules } from './feast.ts';
import { followers } from './followers.ts';
import { distanceToHappening, LONGEST_DISTANCE } from './from-happening.ts';
import { longRules } from './long.ts';
import { monthRules } from './month.ts';
import { numericRules } from './numeric.ts';
import { partOfYearRules } from './part-of-year.ts';
import { pointingRules } from './pointing.ts';
import { quarterRules } from './quarter.ts';
import { relativeYearRules } from './relative-year.ts';
import { sameDayRules } from './same-day.ts';
import { seasonRules } from './season.ts';
import { stages } from './stages.ts';
import { tense } from './tense.ts';
import { tetRules } from './tet.ts';
import { todayRules } from './today.ts';
import { weekRules } from './week.ts';
import { weekdayRules } from './weekday.ts';
import { windowRules } from './window.ts';
import { yearRules } from './year.ts';
import { yearsTogetherRules } from './years-together.ts';

const atoms = [
  ...numericRules,
  ...daysOfMonthRules,
  ...longRules,
  ...monthRules,
  ...yearRules,
  ...relativeYearRules,
  ...yearsTogetherRules,
  ...quarterRules,
  ...partOfYearRules,
  ...seasonRules,
  ...decadeRules,
  ...weekdayRules,
  ...todayRules,
  ...sameDayRules,
  ...weekRules,
  ...pointingRules,
  ...windowRules,
  ...distanceRules,
  ...clockRules,
  ...tetRules,
  ...feastRules,
];

/** How Vietnamese newspapers write dates. */
export const dates: DateLanguage = {
  oneSpelling,
  atoms,
  dispatch: new Dispatch(atoms, followers, vocabulary),
  stages,
  tense,
  distanceToHappening,
  longestDistance: LONGEST_DISTANCE,
};
