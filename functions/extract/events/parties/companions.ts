/** Those who do it together with the subject: `Thành rủ thêm Hoàng đến khống chế anh An`. */
import type { Clause } from '../clauses/clause.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';

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
    const named = namedBehind(items, at);
    if (named === undefined) continue;
    const joined = partiesIn(items, named, verb)[0];
    if (!joined || joined.from !== named || !acting(joined) || !isPerson(joined)) return subject;
    return { ...subject, to: joined.to, mentions: [...subject.mentions, ...joined.mentions] };
  }
  return subject;
}

/** `…, sau đó cùng Nam đập phá đồ đạc`: whoever the clause before lends its subject to takes others along. */
export function inCompany(items: readonly Item[], { from }: Clause, subject: Party, verb: number): Party {
  if (!isPerson(subject)) return subject;
  for (let at = from; at + 1 < verb; at++) {
    const { flags, entity, trigger, mark } = items[at]!;
    if (entity || trigger || mark !== '') return subject;
    if ((flags & Flag.JOINING) === 0 || items[at + 1]!.from !== items[at]!.to) continue;
    const joined = partiesIn(items, at + 1, verb)[0];
    if (joined?.from !== at + 1 || !acting(joined) || !isPerson(joined)) return subject;
    return { ...subject, mentions: [...subject.mentions, ...joined.mentions] };
  }
  return subject;
}

/** Items of what a companion is to somebody (`em trai là …`). */
const LONGEST_KIN = 3;

/** Who is named right behind a joining word, or behind what he is to somebody (`cùng em trai là Đào Văn Bé`). */
function namedBehind(items: readonly Item[], joining: number): number | undefined {
  let at = joining + 1;
  while (at <= joining + LONGEST_KIN && items[at] && !items[at]!.entity && meansLittle(items[at]!)) at++;
  const before = items[at - 1]!;
  if (!items[at]?.entity || before.to !== items[at]!.from) return undefined;
  return at === joining + 1 || before.cues & Cue.NOMINAL ? at : undefined;
}

const meansLittle = ({ trigger, date, mark }: Item) => !trigger && !date && mark === '';
