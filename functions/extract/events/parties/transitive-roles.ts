/** Who does something to whom. */
import type { Entity } from '../../../../schemas/event.ts';
import { anyOf, isParted } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { aimedAt, HANDING } from './aimed-at.ts';
import { attacked } from './attacked.ts';
import { acting, type Party } from './party.ts';
import { entitiesOf, othersThan, without } from './party-entities.ts';
import type { Around, Parties, Telling } from './telling.ts';
import { ofParty } from './undergone.ts';
import { whoseGoods } from './whose-goods.ts';
import { asksUnknown, doerOfDeed, subjectOfObject } from './words-about-deeds.ts';

/** `thu mua sữa từ các hộ nông dân`, `cấm nhập thịt, cá từ Nga`: from whom goods or money come. */
function sellerOf({ items, verb, trigger }: Telling, after: readonly Party[]): Party | undefined {
  const banned = trigger.type === 'SANCTION';
  if (trigger.type !== 'TRADE' && !banned) return undefined;
  const seller = after.find(party => acting(party) && party.preposition & Cue.SINCE);
  const parted =
    seller && items.slice(verb, seller.from).some(({ mark, date }) => (banned ? !!date : mark === ','));
  return parted ? undefined : seller;
}

/** `giành lại làng A từ (tay) quân Nga`: from whom ground is taken. */
function loserOf({ items, verb, trigger }: Telling, after: readonly Party[]): Party | undefined {
  if (trigger.type !== 'ASSAULT' && (trigger.type !== 'COERCE' || trigger.mode !== 'seize')) return undefined;
  const loser = after.find(party => acting(party) && party.preposition & Cue.SINCE);
  const parted = loser && isParted(items, verb, loser.from);
  return parted ? undefined : loser;
}

/** A country that other words part from a verb. */
const isFarCountry =
  (items: readonly Item[], verb: number) =>
  ({ from, mentions }: Party) =>
    items[from]!.from > items[verb]!.to && mentions.every(({ kind }) => kind === 'country');

/** `thống kê của Ban chỉ đạo, mưa lũ làm 130 người chết`: no authority kills. */
const isOrgan = ({ mentions }: Party) => mentions.every(({ kind }) => kind === 'organ');

/** Who does it, and at whom it is aimed. */
export function transitiveRoles(
  telling: Telling,
  { subject, inner, objects, after, moved }: Around,
): Parties {
  const { items, clauses, index, verb, trigger } = telling;
  const clause = clauses[index]!;
  // `Khoản thu lãi của công ty … giảm`: whose figure it is.
  const owner = clause.figure ? ofParty(items, clause) : undefined;
  const agent = inner ?? (owner && owner.from < verb ? owner : undefined);
  // `làm 130 người chết`: a light verb, parted by whom it befalls from what it brings about.
  const kills = trigger.type === 'LIFE' && items[verb]!.to - items[verb]!.from === 1;
  const doer = agent && kills && isOrgan(agent) ? undefined : agent;
  const actors: Entity[] = entitiesOf([doer]);
  const told = doerOfDeed(items, clause, verb, trigger, after);
  if (told) return { actors, recipients: othersThan([doer], [told]) };
  const loser = loserOf(telling, after);
  if (loser) return { actors, recipients: othersThan([doer], [loser]) };
  // `giành vé sau trận thắng trước Malaysia`: against whom a match was won gets no ticket.
  const isMatch = ({ trigger: noun }: Item) => noun?.kind === 'noun' && noun.frame === 'mutual';
  const beyond = ({ from }: Party) => anyOf(items, verb + 1, from, isMatch);
  const near = trigger.type === 'CONTEST' ? objects.filter(party => !beyond(party)) : objects;
  const named = asksUnknown(items, verb, trigger) ? [] : aimedAt(trigger, near, doer);
  // A vote is about a country, and aimed at none.
  if (trigger.type === 'ELECT') return { actors, recipients: named.filter(({ name }) => name !== undefined) };
  // `bắt giữ một phụ nữ mang hộ chiếu Việt Nam`: no country is arrested.
  if (trigger.type === 'PROSECUTE' && objects.every(isFarCountry(items, verb)))
    return { actors, recipients: [] };
  if (named.length > 0) return { actors, recipients: named };
  const goods = without(whoseGoods(telling, after), actors);
  if (goods.length > 0) return { actors, recipients: goods };
  // `thúc đẩy Nga bàn giao tên lửa`: whoever moves another to give gets it.
  if (moved && HANDING.has(trigger.type)) return { actors, recipients: othersThan([doer], [subject]) };
  const aimed = subjectOfObject(items, clauses, index, trigger) ?? sellerOf(telling, after);
  // `Điện Kremlin bác bỏ thông tin cho rằng Tổng thống Putin …`: nobody denies himself.
  if (aimed && trigger.type === 'REJECT') return { actors, recipients: without(entitiesOf([aimed]), actors) };
  return {
    actors,
    recipients: aimed ? othersThan([doer], [aimed]) : attacked(items, clause, trigger, actors),
  };
}
