/** Who goes somewhere, and who is visited. */
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';
import { entitiesOf, hostsOf, without } from './party-entities.ts';
import type { Around, Parties, Telling } from './telling.ts';

/** `đến thăm hỏi các nạn nhân`: people by what they are, or by name. */
const isOfPersons = ({ preposition, mentions }: Party) =>
  preposition === 0 && mentions.every(({ kind }) => kind === 'common' || kind === 'person');

/** `theo lời mời của Chủ tịch Triều Tiên`: at whose words somebody comes; `theo` alone says whence it is known. */
function invites(items: readonly Item[], { from, preposition }: Party): boolean {
  const word = items[from - 2];
  if ((preposition & Cue.OF) === 0 || word?.to !== items[from - 1]!.from) return false;
  return (word.cues & (Cue.ACCORDING | Cue.ABOUT)) !== 0 && word.to - word.from > 1;
}

/** Who goes, and whose state or whom they come to. */
export function visitRoles({ items }: Telling, { inner, after }: Around): Parties {
  const actors = entitiesOf([inner]);
  const named = after.filter(party => (party.preposition & (Cue.ABOUT | Cue.ACCORDING | Cue.OF)) === 0);
  // `chuyến thăm đầu tiên trên cương vị Ngoại trưởng Mỹ tới Moscow`: behind his own state stands whither.
  const isOwn = (party: Party) =>
    party.preposition === 0 && hostsOf([party]).length > 0 && without(hostsOf([party]), actors).length === 0;
  const [first, second] = named;
  const beyond = first && second && isOwn(first) && (second.preposition & Cue.AT) === 0;
  const hosts = beyond ? [second] : named.slice(0, 1);
  const states = hostsOf(hosts);
  // `đến thăm hỏi các nạn nhân`
  const visited = states.length > 0 ? states : entitiesOf(hosts.filter(isOfPersons));
  const recipients = without(visited, actors);
  if (recipients.length > 0) return { actors, recipients };
  return { actors, recipients: without(entitiesOf([after.find(party => invites(items, party))]), actors) };
}
