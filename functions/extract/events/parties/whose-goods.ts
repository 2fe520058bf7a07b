/** Against whom a measure is that names only goods, firms or people by where they come from. */

import type { Entity } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import { isParted } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Party } from './party.ts';
import { entitiesOf, hostsOf } from './party-entities.ts';
import type { Telling } from './telling.ts';

/** People, firms and goods by their country. */
const OF_COUNTRY = new Set<EntityKind>(['group', 'common']);

/** `áp thuế xe điện nhập khẩu từ Trung Quốc`, `đưa 20 công ty Trung Quốc vào danh sách đen`: the state that is meant. */
export function whoseGoods({ items, verb, trigger }: Telling, after: readonly Party[]): Entity[] {
  if (trigger.type !== 'SANCTION') return [];
  for (const party of after) {
    if (isParted(items, verb, party.from)) return [];
    const [mention] = party.mentions;
    if (OF_COUNTRY.has(mention!.kind) && mention!.country !== undefined && mention!.name === undefined)
      return [{ text: mention!.text, start: mention!.start, code: mention!.country }];
    if (party.preposition & Cue.SINCE) {
      const named = entitiesOf([party], true).filter(({ code }) => code !== undefined);
      return named.length > 0 ? named : hostsOf([party]);
    }
  }
  return [];
}
