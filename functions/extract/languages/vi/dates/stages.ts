/** How atoms combine: cues, weekdays and second tellings, parts of the day, clock times, modifiers, ranges and lists. */
import type { StageRule } from '../../../dates/rule.ts';
import { besideRules } from './beside.ts';
import { clockAfter, clockJoin, clockTrail, dayPartLead, nightIntoMorning, nightJoin } from './day-time.ts';
import { cueTrail, modifierLeads } from './modifiers.ts';
import { listJoin, rangeRules } from './several.ts';

export const stages: readonly (readonly StageRule[])[] = [
  [cueTrail],
  besideRules,
  [nightIntoMorning, dayPartLead, clockTrail],
  [clockJoin, clockAfter, nightJoin],
  modifierLeads,
  [...rangeRules.joins, listJoin],
  [cueTrail, ...rangeRules.ends],
];
