/** Deeds: verbs that a word before them makes nouns (`hành động sáp nhập`). */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { isOwned } from '../clauses/nominal.ts';
import { partiesIn } from '../parties/parties.ts';
import { entitiesOf, without } from '../parties/party-entities.ts';
import type { Roles } from '../parties/telling.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Head } from './head.ts';

/** `hành động sáp nhập Crimea của Nga`, `việc trục xuất …`, `đề xuất của Nga`: a verb that the words beside it make a noun. */
export function isDeed(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (items[index]!.trigger!.kind !== 'verb') return false;
  return isOwned(items, index) || (before?.to === items[index]!.from && (before.cues & Cue.EVENTIVE) !== 0);
}

/** Deeds that are facts even where a clause only gives them as its reason. */
export const DEEDS = new Set<EventType>(['COERCE', 'ASSAULT', 'SANCTION', 'MOBILIZE', 'RETREAT', 'PROTEST']);

/** `hành động sáp nhập Crimea của Nga`: done by whom `của` names, to whom stands right behind it. */
export function rolesOfDeed(items: readonly Item[], clause: Clause, head: Head): Roles {
  const parties = partiesIn(items, head.item + 1, clause.to);
  const actors = entitiesOf(parties.filter(party => party.preposition & Cue.OF).slice(0, 1));
  const object = parties.find(party => party.preposition === 0 && items[party.from]!.from - head.to <= 2);
  return { actors, recipients: without(entitiesOf([object]), actors), rules: ['deed'] };
}
