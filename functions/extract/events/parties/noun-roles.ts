/** Who did it to whom, where an event noun tells it. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Frame } from '../words/trigger-group.ts';
import { type AroundNoun, aroundNoun } from './noun-around.ts';
import { actOfNoun, courseOfNoun, type NounParties, visitOfNoun, wordsOfNoun } from './noun-frames.ts';
import { sidesOfNoun } from './noun-sides.ts';
import { partiesIn } from './parties.ts';
import { acting } from './party.ts';
import { entitiesOf, without } from './party-entities.ts';
import type { Roles } from './telling.ts';

/** Items from a noun to whoever holds it. */
const REACH = 8;

/** What sides do against each other. */
const CONFLICTS = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

const FRAMES: Readonly<Record<Frame, (around: AroundNoun) => NounParties>> = {
  visit: visitOfNoun,
  transitive: actOfNoun,
  saying: wordsOfNoun,
  undergo: courseOfNoun,
  mutual: sidesOfNoun,
  reverse: sidesOfNoun,
};

/**
 * Parties of an event noun: those in its phrase, and the subject of its clause where it takes one. What `happens`
 * (`Hội nghị Munich, diễn ra …`) is itself the subject.
 */
export function rolesOfNoun(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  noun: number,
  trigger: Trigger,
  happens = false,
): Roles {
  const around = aroundNoun(items, clauses, index, noun, trigger, happens);
  if (around.parties.length === 0 && CONFLICTS.has(trigger.type)) {
    // `các cuộc xung đột khiến 9000 người thiệt mạng giữa quân đội Ukraine và …`
    const rest = partiesIn(items, around.nextVerb, clauses.at(-1)!.to).find(
      party => acting(party) && party.preposition & Cue.BETWEEN,
    );
    if (rest) return { actors: entitiesOf([rest]), recipients: [], rules: ['noun-between'] };
  }
  const { actors, recipients, rule } = FRAMES[trigger.frame](around);
  const rules = [`noun-${trigger.frame}`];
  if (rule) rules.push(rule);
  // `giải chạy do báo Sao Biển tổ chức`: nobody else takes part who is named.
  if (actors.length > 0 || trigger.frame === 'undergo') return { actors, recipients, rules };
  const holder = partiesIn(items, noun + 1, Math.min(noun + REACH, items.length)).find(
    party => party.preposition & Cue.BY && party.from === noun + 2,
  );
  return { actors: without(entitiesOf([holder]), recipients), recipients, rules };
}
