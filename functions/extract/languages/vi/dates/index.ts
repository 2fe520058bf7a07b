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
import { longRules } from './long.ts';
import { monthRules } from './month.ts';
import { numericRules } from './numeric.ts';
import { partOfYearRules } from './part-of-year.ts';
import { relativeRules } from './relative.ts';
import { relativeYearRules } from './relative-year.ts';
import { seasonRules } from './season.ts';
import { stages } from './stages.ts';
import { tense } from './tense.ts';
import { tetRules } from './tet.ts';
import { weekdayRules } from './weekday.ts';
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
  ...partOfYearRules,
  ...seasonRules,
  ...decadeRules,
  ...weekdayRules,
  ...relativeRules,
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
};
