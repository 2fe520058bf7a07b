/** What else was done on the day that a date gives to a head: what led to it, or what sides did together. */
import type { Clause } from './clauses/clause.ts';
import { nounPreposition } from './clauses/noun-preposition.ts';
import type { Attachment } from './dates/attach.ts';
import { anyOf } from './words/among.ts';
import { Flag } from './words/item.ts';
import type { Item } from './words/scan.ts';

/** `Ngày 5/3, tuần tra phát hiện hai người chở ma tuý`: whoever finds somebody at something does so on that day. */
export function findingOf(
  items: readonly Item[],
  clause: Clause,
  { head, date }: Attachment,
): number | undefined {
  const at = clause.verbs.indexOf(head);
  const finding = clause.verbs[at - 1];
  if (finding === undefined || finding < date || (items[finding]!.flags & Flag.FINDS) === 0) return undefined;
  // `phát hiện bắt giữ 5 kg`: side by side they are one act.
  return items[finding]!.to < items[head]!.from ? finding : undefined;
}

/** `Ngày 5/3, vụ tai nạn … làm ba người chết`: what costs lives, told as the subject of what came of it. */
export function causeOf(
  items: readonly Item[],
  clause: Clause,
  { head, date }: Attachment,
): number | undefined {
  const { type, causes } = items[head]!.trigger!;
  if (type !== 'LIFE' && !causes) return undefined;
  const [first] = clause.verbs;
  const noun = clause.nouns.find(each => each < head);
  if (noun === undefined || noun > first! || items[noun]!.trigger!.type !== 'ACCIDENT') return undefined;
  const subject = nounPreposition(items, noun) === 0 && items[noun]!.trigger!.kind === 'noun';
  // Only `làm`, `khiến`, `cướp đi` are done by what happened.
  const led = items[first!]!.trigger!.causes || items[first!]!.trigger!.frame === 'transitive';
  // `Vụ cháy đêm 12/9 làm 56 người chết`: with no other date between.
  const own = anyOf(items, noun, head, item => item.date !== undefined && item !== items[date]);
  return subject && led && !own ? noun : undefined;
}

/** `Ngày 5/3, công an Hà Nội phối hợp với hải quan bắt giữ …`: what sides that work together do is done then too. */
export function deedTogether(
  items: readonly Item[],
  clause: Clause,
  { head }: Attachment,
): number | undefined {
  const { type, kind, frame } = items[head]!.trigger!;
  if (type !== 'COOPERATE' || kind !== 'verb' || frame !== 'mutual') return undefined;
  const deed = clause.verbs[clause.verbs.indexOf(head) + 1];
  if (deed === undefined || deed < head || items[deed]!.trigger!.state) return undefined;
  // `trao đổi tù binh theo thoả thuận đạt được tại Minsk`: what describes an object is no deed.
  const before = items[deed - 1]!;
  const described = deed - 1 > head && before.to === items[deed]!.from && before.trigger !== undefined;
  return described ? undefined : deed;
}
