import type { DateLanguage } from '../../../dates/rule.ts';
import { dispatch } from '../../../dates/scan.ts';
import { fold } from '../spelling.ts';
import { vocabulary } from '../vocabulary.ts';
import { clockRules } from './clock.ts';
import { distanceRules } from './distance.ts';
import { feastRules } from './feast.ts';
import { longRules } from './long.ts';
import { monthRules } from './month.ts';
import { numericRules } from './numeric.ts';
import { periodRules } from './period.ts';
import { relativeRules } from './relative.ts';
import { stages } from './stages.ts';
import { tense } from './tense.ts';
import { weekdayRules } from './weekday.ts';
import { yearRules } from './year.ts';

const atoms = [
  ...numericRules,
  ...longRules,
  ...monthRules,
  ...yearRules,
  ...periodRules,
  ...weekdayRules,
  ...relativeRules,
  ...distanceRules,
  ...clockRules,
  ...feastRules,
];

/** How Vietnamese newspapers write dates. */
export const dates: DateLanguage = { fold, atoms, dispatch: dispatch(atoms, vocabulary), stages, tense };
