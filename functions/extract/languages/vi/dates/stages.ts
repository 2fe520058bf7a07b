/** How atoms combine: cues, weekdays and second tellings, parts of the day, clock times, modifiers, ranges and lists. */
import type { StageRule } from '../../../dates/rule.ts';
import { besideRules } from './beside.ts';
import { clockAfter, clockJoin, clockTrail, dayPartLead, nightIntoMorning, nightJoin } from './day-time.ts';
import { listRules } from './list.ts';
import { cueTrail, modifierLeads } from './modifiers.ts';
import { rangeRules } from './range.ts';

export const stages: readonly (readonly StageRule[])[] = [
  [cueTrail],
  besideRules,
  [nightIntoMorning, dayPartLead, clockTrail],
  [clockJoin, clockAfter, nightJoin],
  modifierLeads,
  [...rangeRules.joins, ...listRules],
  [cueTrail, ...rangeRules.ends],
];
