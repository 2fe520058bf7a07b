/** Whom an event happens to. */
import type { Entity } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting, COUNTED, type Party } from './party.ts';
import { entitiesOf } from './party-entities.ts';

/** Kinds of those who suffer. */
const OWN: Readonly<Record<'ACCIDENT' | 'LIFE', ReadonlySet<EntityKind>>> = {
  ACCIDENT: new Set(['person', 'pronoun', 'common', 'organ']),
  LIFE: new Set(['person', 'pronoun', 'common', 'name']),
};

/** Who suffers an event: in an accident only persons count, no storm and no house. */
export function suffering(trigger: Trigger, party: Party | undefined): Entity[] {
  // `người nhà đến nhận`: whoever goes somewhere does so by the words alone.
  const type = trigger.personal ? 'LIFE' : trigger.type;
  // `các trường tựu trường`: what people begin or go through they do by the words for them, and figures are nobody's.
  const named = type !== 'MOVE' && (trigger.type === 'TRADE' || trigger.counts || party?.preposition !== 0);
  if (type !== 'ACCIDENT' && type !== 'LIFE') return entitiesOf([party], named);
  const own = OWN[type];
  // `11 người đã thiệt mạng`: a number tells nobody who it was.
  // `máy bay của hãng A gặp nạn`: told as the subject, a firm suffers it too.
  const subject = party?.preposition === 0;
  // `binh sĩ NATO thiệt mạng`: of authorities it is their people who die.
  const died = type === 'LIFE' && trigger.harm && trigger.frame === 'undergo';
  return party?.mentions.some(
    ({ kind, text }) =>
      (own.has(kind) || (subject && (kind === 'firm' || (died && kind === 'organ')))) && !COUNTED.test(text),
  )
    ? entitiesOf([party])
    : [];
}

/** With whom somebody marries: `kết hôn với ông An`, and right behind the verb where nothing leads to him (`cưới diễn viên Hà`). */
export function partner(items: readonly Item[], verb: number, objects: readonly Party[]): Party | undefined {
  const { type } = items[verb]!.trigger!;
  const [party] = objects;
  if (type !== 'LIFE' || !party?.mentions.every(({ kind }) => kind === 'person' || kind === 'name'))
    return undefined;
  const beside = party.preposition === 0 && items[party.from]!.from - items[verb]!.to === 0;
  return beside || party.preposition & Cue.WITH ? party : undefined;
}

/** Whose figures are theirs: `số ca nhiễm của Anh tăng` is no act of the state. */
const OWNERS = new Set(['firm', 'name', 'common', 'pronoun', 'organisation']);

/** `doanh thu quý 3 của công ty giảm`: whose it is. */
export function ofParty(items: readonly Item[], clause: Clause): Party | undefined {
  return partiesIn(items, clause.from, clause.to).find(
    party =>
      acting(party) && party.preposition & Cue.OF && party.mentions.every(({ kind }) => OWNERS.has(kind)),
  );
}

/** Whether something happens by itself, to nobody told before (`bắt đầu`, `xảy ra sạt lở`). */
export function isImpersonal({ type, personal }: Trigger): boolean {
  return (type === 'ACCIDENT' || type === 'OTHER') && !personal;
}
