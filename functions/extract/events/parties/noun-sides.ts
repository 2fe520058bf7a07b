/** The sides of what a noun tells that several do together: a meeting, a pact, a match. */
import type { Entity } from '../../../../schemas/event.ts';
import { anyOf } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { officialOf, pairOf } from './gatherings.ts';
import { subjectFor } from './lent-subject.ts';
import type { AroundNoun } from './noun-around.ts';
import type { NounParties } from './noun-frames.ts';
import { partiesIn } from './parties.ts';
import { acting, isAgency, isCounted, type Party } from './party.ts';
import { entitiesOf } from './party-entities.ts';

/** `cuộc gặp`, `thoả thuận`, `trận đấu`: its sides. */
export function sidesOfNoun(around: AroundNoun): NounParties {
  const { items, clauses, index, noun, trigger, happens, nextVerb } = around;
  const joint = trigger.type === 'COOPERATE' || trigger.type === 'MOBILIZE';
  // `… với sự tham gia của 200.000 binh sĩ`: how many took part is not who.
  const own = around.outside
    ? around.own.filter(party => !isCounted(party) && !(joint && isBrought(items, noun, party)))
    : around.own;
  const far = partiesIn(items, nextVerb, clauses[index]!.to).filter(
    party => acting(party) && party.preposition & Cue.WITH && !isOfAnotherVerb(items, nextVerb, party),
  );
  // `… với sự tham gia của 200.000 binh sĩ`
  // `… xác nhận cuộc họp với đài ABC News`: who is told of it only reports.
  const others = [...around.others, ...far.slice(0, 1)].filter(
    party => !(joint && isCounted(party)) && !isAgency(party),
  );
  const withOthers = others.some(party => party.preposition & Cue.WITH);
  // `hoãn cuộc gặp với Nga dự kiến diễn ra …`: whoever has it, or calls it off, stands before.
  const calling = happens && !around.outside && own.length === 0 && withOthers;
  const outside = calling
    ? subjectFor(items, clauses, index, clauses[index]!.verbs[0] ?? noun)
    : around.outside;
  // `sau cuộc gặp ông Putin, bà Merkel …`: a person right behind it is whom somebody else meets.
  const met = outside !== undefined && isMet(trigger, own, outside);
  const alone = own.length === 0 || withOthers || met;
  const actors = statesOnce([
    alone ? outside : undefined,
    ...own,
    // `trận thắng 2-0 trước Malaysia`
    ...others.filter(party => trigger.type === 'CONTEST' || party.preposition & Cue.WITH),
  ]);
  if (actors.length === 0 && trigger.type === 'CONTEST')
    return { actors: entitiesOf([pairOf(items, clauses)]), recipients: [] };
  if (actors.length > 0 || trigger.type !== 'CONSULT' || happens) return { actors, recipients: [] };
  const speaker = officialOf(items, clauses, noun);
  return speaker
    ? { actors: entitiesOf([speaker]), recipients: [], rule: 'held-by-speaker' }
    : { actors, recipients: [] };
}

const isMet = ({ type }: Trigger, own: readonly Party[], { mentions }: Party): boolean =>
  type === 'CONSULT' &&
  own.length === 1 &&
  own[0]!.preposition === 0 &&
  own[0]!.mentions.length === 1 &&
  own[0]!.mentions[0]!.kind === 'person' &&
  mentions.every(({ kind, codes }) => kind === 'person' && codes[0] !== own[0]!.mentions[0]!.codes[0]);

/** `Hội nghị giữa NATO và Nga, với sự tham dự của Tổng thống Nga`: who comes for a state that is told already is no other side. */
function statesOnce(parties: readonly (Party | undefined)[]): Entity[] {
  const all = entitiesOf(parties);
  const states = new Set(all.filter(({ name }) => name === undefined).map(({ code }) => code));
  return all.filter(({ code, name }) => name === undefined || code === undefined || !states.has(code));
}

/** `Sau cuộc họp hôm 19/8, ông A nói liên minh không thể duy trì quan hệ với Nga`: with whom what another verb tells is. */
function isOfAnotherVerb(items: readonly Item[], verb: number, { from }: Party): boolean {
  const { frame, kind } = items[verb]?.trigger ?? {};
  if (frame === 'saying') return true;
  return kind === 'verb' && anyOf(items, verb + 1, from, ({ trigger }) => trigger?.kind === 'verb');
}

/** `… với sự tham gia của 17.000 lính Mỹ`: with whom it is held, where its sides stand before. */
function isBrought(items: readonly Item[], noun: number, { from }: Party): boolean {
  return anyOf(items, noun + 1, from, ({ cues, mark }) => (cues & Cue.WITH) !== 0 && mark === '');
}
