import type { TriggerGroup } from '../../../../events/lexicon.ts';
import { accidentAndLife } from './accident-life.ts';
import { agreement } from './agreement.ts';
import { consult } from './consult.ts';
import { contest } from './contest.ts';
import { cooperation } from './cooperation.ts';
import { economy } from './economy.ts';
import { justice } from './justice.ts';
import { launch } from './launch.ts';
import { lawAndOffice } from './law-and-office.ts';
import { materialConflict } from './material-conflict.ts';
import { movement } from './movement.ts';
import { carriers, other } from './other.ts';
import { statement } from './statement.ts';
import { verbalConflict } from './verbal-conflict.ts';

/** All triggers; where a phrase stands in several groups, the first decides. */
export const triggers: readonly TriggerGroup[] = [
  ...consult,
  ...agreement,
  ...cooperation,
  ...verbalConflict,
  ...materialConflict,
  ...statement,
  ...lawAndOffice,
  ...justice,
  ...accidentAndLife,
  ...contest,
  ...economy,
  ...launch,
  ...carriers,
  ...movement,
  ...other,
];
