/** Who goes somewhere, and who is visited. */
import { Cue } from '../words/lexicon.ts';
import type { Party } from './party.ts';
import { entitiesOf, hostsOf, without } from './party-entities.ts';
import type { Around, Parties, Telling } from './telling.ts';

/** `đến thăm hỏi các nạn nhân`: people by what they are, or by name. */
const isOfPersons = ({ preposition, mentions }: Party) =>
  preposition === 0 && mentions.every(({ kind }) => kind === 'common' || kind === 'person');

/** Who goes, and whose state or whom they come to. */
export function visitRoles(_: Telling, { inner, after }: Around): Parties {
  const hosts = after
    .filter(party => (party.preposition & (Cue.ABOUT | Cue.ACCORDING | Cue.OF)) === 0)
    .slice(0, 1);
  const actors = entitiesOf([inner]);
  const states = hostsOf(hosts);
  // `đến thăm hỏi các nạn nhân`
  const visited = states.length > 0 ? states : entitiesOf(hosts.filter(isOfPersons));
  return { actors, recipients: without(visited, actors) };
}
