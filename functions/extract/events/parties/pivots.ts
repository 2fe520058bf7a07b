/** Objects of one verb that are the subjects of the next. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';

/** Acts whose object does what the verb behind it tells: `kêu gọi Nga rút quân`, `phát hiện anh A tử vong`. */
const PIVOTS = new Set<EventType>(['REQUEST', 'ACCUSE', 'OTHER']);

/** The object of the verb before that is the subject of this one. */
export function pivotOf(items: readonly Item[], clause: Clause, verb: number): Party | undefined {
  const before = clause.verbs.findLast(each => each < verb);
  if (before === undefined) return undefined;
  const { type, kind } = items[before]!.trigger!;
  // `buộc Ukraine phải rút khỏi …`: a small word may stand between.
  const last =
    kind === 'carrier' && !items[verb - 1]!.entity && isSmall(items, verb - 1) ? verb - 2 : verb - 1;
  if (!items[last]!.entity) return undefined;
  const object = partiesIn(items, before + 1, verb).findLast(acting);
  // `thúc đẩy Nga bàn giao`: a light verb moves whom it touches.
  if (!object) return undefined;
  // `đang chạy xe thì bị nhóm thanh niên chặn`: behind the passive's marker stands who does it.
  if (items[object.from - 1]!.cues & Cue.PASSIVE) return undefined;
  const touched = items[object.from]!.from === items[before]!.to && object.mentions[0]!.kind !== 'office';
  // `mời Tổng thống Pháp tới Berlin`: who is asked to come does.
  const comes = items[verb]!.trigger!.type === 'MOVE' && (type === 'AGREE' || type === 'CONSULT');
  const moves = kind === 'carrier' ? touched : kind === 'verb' && (PIVOTS.has(type) || comes);
  if (!moves) return undefined;
  return object.preposition === 0 && object.to === last + 1 && items[verb]!.from === items[verb - 1]!.to
    ? object
    : undefined;
}

/** Whether an item is a word by itself that means nothing to the rules (`phải`), right behind the one before. */
export function isSmall(items: readonly Item[], at: number): boolean {
  const { cues, trigger, mark, date, from, to } = items[at]!;
  if (cues !== 0 || trigger || mark !== '' || date) return false;
  return to - from === 1 && items[at - 1]?.to === from;
}

/** `Nga hy vọng Mỹ dỡ bỏ …`: who is wished to do it, rather than who wishes. */
export function wishedOf(items: readonly Item[], clause: Clause, verb: number): Party | undefined {
  // Whoever is wished to do it stands right before the verb.
  if (!items[verb - 1]?.entity || items[verb]!.from !== items[verb - 1]!.to) return undefined;
  const party = partiesIn(items, clause.from, verb).findLast(acting);
  if (!party || party.to !== verb || party.from <= clause.from) return undefined;
  const wish = items[party.from - 1]!;
  return wish.flags & Flag.WISH && wish.to === items[party.from]!.from ? party : undefined;
}

/** `cho 280 học sinh nghỉ học`: who is let do it, rather than who lets; people without a name are nobody then. */
export function letDo(items: readonly Item[], clause: Clause, verb: number): Party | undefined {
  if (verb <= clause.from || !items[verb - 1]!.entity) return undefined;
  const party = partiesIn(items, clause.from, verb).findLast(acting);
  if (!party || party.to !== verb || party.preposition !== Cue.TO || party.from <= clause.from)
    return undefined;
  const lets = items[party.from - 1]!;
  const before = items[party.from - 2];
  if (lets.cues !== Cue.TO || items[party.from]!.from - lets.to > 1) return undefined;
  const opens = party.from - 1 === clause.from && before?.mark === ',';
  if (!opens && before?.to !== lets.from) return undefined;
  // Behind another verb or noun it only says to whom: `gửi thư cho Nga yêu cầu rút quân`.
  // `bà Lý cho ông Sơn vay tiền`: whoever lends does it.
  if (items[verb]!.trigger!.type === 'TRADE' && before.entity) return undefined;
  const orders = before.trigger?.kind === 'verb' && before.trigger.type === 'REQUEST';
  if (!orders && !opens && !before.entity) return undefined;
  const [mention] = party.mentions;
  if (mention!.kind !== 'common' || mention!.name !== undefined) return party;
  return { ...party, mentions: [{ ...mention!, kind: 'pronoun' }] };
}
