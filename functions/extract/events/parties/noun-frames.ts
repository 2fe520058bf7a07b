/** Who did it to whom, by the frame of an event noun. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { placeThatActs } from './acting-places.ts';
import { attacked } from './attacked.ts';
import type { AroundNoun } from './noun-around.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';
import { entitiesOf, hostsOf, without } from './party-entities.ts';
import type { Parties } from './telling.ts';
import { suffering } from './undergone.ts';

/** The parties of a noun, with the rule that found them where it is one of its own. */
export type NounParties = Parties & { rule?: string };

/** `chuyến thăm Nga của Thủ tướng`: who makes it, and whose country is its goal. */
export function visitOfNoun({ parties, own, others, outside }: AroundNoun): NounParties {
  const ofVisitor = own.find(party => party.preposition & Cue.OF);
  // `Trong chuyến thăm Pháp của Thủ tướng, hai tập đoàn đã ký …`: an officer makes it himself.
  const official = ofVisitor?.mentions.every(({ kind }) => kind === 'person' || kind === 'office');
  const visitor = official || (ofVisitor && others.length > 0) ? ofVisitor : (outside ?? ofVisitor);
  const actors = entitiesOf([visitor]);
  const hosts = hostsOf(
    parties.filter(party => (party.preposition & Cue.ABOUT) === 0 && party !== ofVisitor).slice(0, 1),
  );
  return { actors, recipients: without(hosts, actors) };
}

/** `vụ tấn công`, `cuộc bầu cử`, `quyết định`: whose it is, and whom it is upon. */
export function actOfNoun(around: AroundNoun): NounParties {
  const {
    items,
    clauses,
    index,
    noun,
    trigger,
    nextVerb,
    phraseEnd,
    previousVerb,
    preposition,
    others,
    outside,
  } = around;
  // `cuộc bầu cử tổng thống`: the post is what the vote is about.
  const own =
    trigger.type !== 'ELECT'
      ? around.own
      : around.own.filter(
          ({ from, preposition, mentions }) =>
            preposition & Cue.OF ||
            (!anyOf(items, noun + 1, from, ({ cues }) => (cues & Cue.ABOUT) !== 0) &&
              mentions.every(({ kind }) => kind !== 'office' && kind !== 'person')),
        );
  const byOthers = own.length > 0 && own[0]!.preposition & Cue.OF ? own[0] : undefined;
  // `ông R., ứng viên trong cuộc bầu cử ngày …`: who is told of beside a vote does not hold it.
  const held =
    previousVerb !== undefined && preposition === 0 && items[previousVerb]!.trigger!.kind === 'carrier';
  const mayHold = trigger.type !== 'ELECT' || held;
  const signs = SIGNED.has(trigger.type);
  const signer = !byOthers && signs ? ofBehind(items, phraseEnd, nextVerb) : undefined;
  // `vụ tấn công trụ sở TUSAS`: who is named right behind an attack suffers it.
  const doer = trigger.type === 'ASSAULT' && own[0] && isVictim(own[0]) ? undefined : own[0];
  const voting = trigger.type === 'ELECT' ? around.own.find(isPostOfState) : undefined;
  const actors = entitiesOf([signer ?? byOthers ?? (mayHold ? outside : undefined) ?? doer ?? voting]);
  const aim = others[0] ?? own.find(party => party.preposition === 0);
  // `cuộc đột kích vào thị trấn Khan Yunis`: whose town is struck.
  const named = trigger.type === 'ASSAULT' && aim ? struckIn(aim) : entitiesOf([aim]);
  const recipients = named.length > 0 ? named : attacked(items, clauses[index]!, trigger, actors);
  return { actors, recipients: without(recipients, actors) };
}

/** What is put into a document. */
const SIGNED = new Set<EventType>(['LEGISLATE', 'REQUEST', 'PROSECUTE']);

/** `cuộc bầu cử tổng thống Hàn Quốc`: the state whose post is voted on. */
const isPostOfState = ({ preposition, mentions }: Party) =>
  preposition === 0 && mentions.every(({ kind, codes }) => kind === 'office' && codes.length === 1);

function struckIn(party: Party): Entity[] {
  const named = entitiesOf([party]);
  return named.length > 0 ? named : hostsOf([party]);
}

/** `tuyên bố của Nga`: whose words they are. */
export function wordsOfNoun({
  items,
  clauses,
  index,
  noun,
  nextVerb,
  phraseEnd,
  preposition,
  own,
  outside,
}: AroundNoun): NounParties {
  const place = preposition === 0 ? placeThatActs(items, clauses[index]!, noun, noun) : undefined;
  const behind = own.length > 0 ? undefined : ofBehind(items, phraseEnd, nextVerb);
  return { actors: entitiesOf([own[0] ?? behind ?? outside ?? place]), recipients: [] };
}

/** `cái chết của …`: whom it happens to. */
export function courseOfNoun({ trigger, own }: AroundNoun): NounParties {
  return { actors: suffering(trigger, own[0]), recipients: [] };
}

/** Kinds of those whom an attack is told to be upon; the name of a country says where a war was fought, or by whom. */
const VICTIMS = new Set<EntityKind>(['person', 'office', 'firm', 'organ']);

const isVictim = ({ preposition, mentions }: Party) =>
  preposition === 0 && mentions.length === 1 && VICTIMS.has(mentions[0]!.kind);

/** `quyết định số 6003 ngày 13/11 của UBND TP HCM`: who signed it stands behind its day. */
function ofBehind(items: readonly Item[], date: number, to: number): Party | undefined {
  const [party] = partiesIn(items, date + 1, to);
  const near = party && items[party.from]!.from - (items[date]?.to ?? 0) <= 2;
  return near && party.preposition & Cue.OF && acting(party) ? party : undefined;
}
