/** Those who do it together with the subject: `Thành rủ thêm Hoàng đến khống chế anh An`. */
import { Flag } from '../words/item.ts';
import type { Item } from '../words/scan.ts';
import { acting, type Party, partiesIn } from './parties.ts';

/** Who can be taken along, and take others. */
const isPerson = ({ mentions }: Party) =>
  mentions.every(
    ({ kind }) => kind === 'person' || kind === 'common' || kind === 'name' || kind === 'pronoun',
  );

/** The subject of a verb with those whom it takes along on the way there. */
export function withCompanions(items: readonly Item[], subject: Party, verb: number): Party {
  if (subject.to < 0 || !isPerson(subject)) return subject;
  for (let at = subject.to; at + 1 < verb; at++) {
    if (items[at]!.mark !== '') return subject;
    if ((items[at]!.flags & Flag.JOINING) === 0) continue;
    const next = items[at + 1]!;
    if (!next.entity || next.from !== items[at]!.to) continue;
    const joined = partiesIn(items, at + 1, verb)[0];
    if (!joined || joined.from !== at + 1 || !acting(joined) || !isPerson(joined)) return subject;
    return { ...subject, to: joined.to, mentions: [...subject.mentions, ...joined.mentions] };
  }
  return subject;
}
