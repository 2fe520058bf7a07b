import type { TriggerGroup } from '../../../../events/words/trigger-group.ts';
import { accident } from './accident.ts';
import { agreement } from './agreement.ts';
import { assault } from './assault.ts';
import { atHome } from './at-home.ts';
import { blowsTold } from './blows.ts';
import { byObject } from './by-object.ts';
import { carriers } from './carriers.ts';
import { coercion } from './coercion.ts';
import { consult } from './consult.ts';
import { contest } from './contest.ts';
import { cooperation } from './cooperation.ts';
import { crime } from './crime.ts';
import { daily } from './daily.ts';
import { economy } from './economy.ts';
import { health } from './health.ts';
import { incidents } from './incidents.ts';
import { justice } from './justice.ts';
import { launch } from './launch.ts';
import { law } from './law.ts';
import { life } from './life.ts';
import { livelihood } from './livelihood.ts';
import { market } from './market.ts';
import { mishaps } from './mishaps.ts';
import { mobilization } from './mobilization.ts';
import { movement } from './movement.ts';
import { nature } from './nature.ts';
import { office } from './office.ts';
import { other } from './other.ts';
import { protest } from './protest.ts';
import { sanction } from './sanction.ts';
import { schooling } from './schooling.ts';
import { statecraft } from './statecraft.ts';
import { statement } from './statement.ts';
import { terms } from './terms.ts';
import { verbalConflict } from './verbal-conflict.ts';
import { warfare } from './warfare.ts';
import { works } from './works.ts';
import { worldNews } from './world-news.ts';

/** All triggers; where a phrase stands in several groups, the first decides. */
export const triggers: readonly TriggerGroup[] = [
  ...statecraft,
  ...worldNews,
  ...byObject,
  ...terms,
  ...warfare,
  ...atHome,
  ...crime,
  ...nature,
  ...incidents,
  ...livelihood,
  ...health,
  ...mishaps,
  ...works,
  ...consult,
  ...agreement,
  ...cooperation,
  ...verbalConflict,
  ...protest,
  ...sanction,
  ...mobilization,
  ...coercion,
  ...assault,
  ...blowsTold,
  ...statement,
  ...law,
  ...office,
  ...justice,
  ...accident,
  ...life,
  ...schooling,
  ...contest,
  ...economy,
  ...market,
  ...launch,
  ...carriers,
  ...movement,
  ...other,
  ...daily,
];
