/** Who says something, and to whom. */
import { quotedIn } from '../sources/quoting.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { isNameAlone, type Party } from './party.ts';
import { entitiesOf, othersThan } from './party-entities.ts';
import type { Around, Parties, Telling } from './telling.ts';

/** `nói trong cuộc gặp với Phó thủ tướng Ukraine`: with whom one met says where it was said, and not to whom. */
function isOfGathering(items: readonly Item[], verb: number, party: number): boolean {
  for (let i = verb + 1; i < party; i++)
    if (items[i]!.trigger?.kind === 'noun' && items[i]!.trigger!.type === 'CONSULT') return true;
  return false;
}

/** `nói với TASS`: an agency only passes on what it hears. */
const isAgency = ({ mentions }: Party) => mentions.every(({ kind }) => kind === 'agency');

/** Who says it, and to whom. */
export function sayingRoles(
  { items, clauses, index, verb }: Telling,
  { subject, inner, passive, objects }: Around,
): Parties {
  // `AFP dẫn thông báo của NATO`: what an agency cites is said by those whose words they are.
  const cites = inner !== undefined && (items[verb]!.cues & Cue.ACCORDING) !== 0;
  const cited = cites ? quotedIn(items, clauses[index]!, inner) : null;
  if (cited) return { actors: [cited], recipients: [] };
  const actors = entitiesOf([inner]);
  // `Burevestnik là vũ khí được Nga công bố`: a bare name that words are about hears none.
  const told =
    inner !== subject && subject && subject.from <= passive && !isNameAlone(subject) ? subject : undefined;
  const heard =
    told ??
    objects.find(
      party =>
        party.preposition & (Cue.TO | Cue.WITH) &&
        !isAgency(party) &&
        !isOfGathering(items, verb, party.from),
    );
  return { actors, recipients: othersThan([inner], [heard]) };
}
