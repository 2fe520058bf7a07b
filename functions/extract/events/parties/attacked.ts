/** Whom an attack hits that is told only by where it was. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting } from './party.ts';
import { hostsOf, without } from './party-entities.ts';

/** `tại Kiev trong cuộc tập kích`: whose city is attacked, where another state does it. */
export function attacked(
  items: readonly Item[],
  clause: Clause,
  trigger: Trigger,
  actors: readonly Entity[],
): Entity[] {
  if (trigger.type !== 'ASSAULT' || !actors.some(({ code, name }) => (code ?? name) !== undefined)) return [];
  const parties = partiesIn(items, clause.from, clause.to);
  // `kể từ khi xung đột nổ ra ở Ukraine`: without anybody who does it, the country is where it was.
  const done = parties.some(party => party.preposition === 0 && acting(party));
  const places = parties.filter(
    party =>
      party.preposition & Cue.AT &&
      party.mentions.some(({ kind }) => kind === 'place' || (done && kind === 'country')),
  );
  return without(hostsOf(places.slice(0, 1)), actors);
}
