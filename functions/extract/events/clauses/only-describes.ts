/** Marked verbs that only describe who acts or is acted on, or where the other was done: the verb that tells instead. */
import type { EventType } from '../../../../schemas/event.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf, hasCueBefore } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { resumes } from './relations.ts';

/** What is done to persons of whom more may be told right behind. */
const DONE_TO = new Set<EventType>(['PROSECUTE', 'COERCE', 'SANCTION']);

/** `bắt ba nghi phạm âm mưu tấn công nhà thờ`: what those who are caught were about to do. */
export function catching(
  items: readonly Item[],
  verbs: readonly number[],
  marked: number,
): number | undefined {
  const marker = items[marked - 1]!;
  const caught = items[marked - 2];
  // `bắt một giáo sư bị nghi là gián điệp`: of what he is suspected.
  if (marker.cues & Cue.POSSIBLE && marker.cues & Cue.PAST) return suspected(items, verbs, marked);
  if ((marker.cues & (Cue.FUTURE | Cue.ONGOING)) === 0 || marker.cues & (Cue.PAST | Cue.PASSIVE))
    return undefined;
  if (!caught?.entity || caught.to !== marker.from) return undefined;
  const verb = verbs.findLast(each => each < marked);
  if (verb === undefined || !DONE_TO.has(items[verb]!.trigger!.type)) return undefined;
  const between = anyOf(items, verb + 1, marked - 2, item => !!item.entity || item.mark !== '');
  return between || items[verb]!.trigger!.frame !== 'transitive' ? undefined : verb;
}

function suspected(items: readonly Item[], verbs: readonly number[], marked: number): number | undefined {
  const verb = verbs.findLast(each => each < marked);
  if (verb === undefined || !DONE_TO.has(items[verb]!.trigger!.type)) return undefined;
  const parted = anyOf(items, verb + 1, marked - 1, ({ mark }) => mark !== '');
  return parted || items[verb]!.trigger!.frame !== 'transitive' ? undefined : verb;
}

/** `Quốc hội đã nghe Bộ trưởng A trình bày báo cáo`: what those who listen hear somebody say. */
export function heardSaying(
  items: readonly Item[],
  verbs: readonly number[],
  marked: number,
): number | undefined {
  const { weak, type, kind } = items[marked]!.trigger!;
  const speaker = items[marked + 1];
  const said = items[marked + 2];
  if (!weak || type !== 'OTHER' || kind !== 'verb' || !speaker?.entity || speaker.from !== items[marked]!.to)
    return undefined;
  if (said?.trigger?.frame !== 'saying' || said.from !== speaker.to) return undefined;
  return verbs.includes(marked + 2) ? marked + 2 : undefined;
}

/** `lực lượng đang kiểm soát khu vực đã bàn giao thi thể`: what goes on only describes who did it. */
export function doneBehind(
  items: readonly Item[],
  verbs: readonly number[],
  goesOn: number,
): number | undefined {
  if ((items[goesOn - 1]!.flags & Flag.GOING) === 0 || SPOKEN.has(items[goesOn]!.trigger!.type))
    return undefined;
  const done = verbs.find(
    verb => verb > goesOn && !items[verb]!.trigger!.weak && hasCueBefore(items, verb, Cue.PAST),
  );
  if (done === undefined) return undefined;
  // `đang điều tra vụ tai nạn đã làm chết hai người`: what the happening did.
  return anyOf(items, goesOn + 1, done, item => item.trigger?.kind === 'noun' || item.mark !== '')
    ? undefined
    : done;
}

/** `đi nhậu về thì xảy ra cãi vã`, `vừa đến cổng thì gặp Hùng`: the verbs of what came next, behind common ones. */
export function turnedTo(items: readonly Item[], verbs: readonly number[]): readonly number[] {
  const last = verbs.at(-1)!;
  let turn = verbs[0]! + 1;
  while (turn < last && !resumes(items[turn]!.cues)) turn++;
  if (turn >= last) return verbs;
  const before = verbs.filter(verb => verb < turn);
  return before.every(verb => items[verb]!.trigger!.weak) ? verbs.slice(before.length) : verbs;
}

/** Tokens between `thì` and what befalls somebody, with who does it. */
const NEXT = 7;

/** `đang chạy thì bất ngờ lao xuống vực`: what somebody was at only says where the other befell him. */
export function brokenOff(
  items: readonly Item[],
  verbs: readonly number[],
  goesOn: number,
): number | undefined {
  if ((items[goesOn - 1]!.flags & Flag.GOING) === 0) return undefined;
  let turn = goesOn + 1;
  while (turn < verbs.at(-1)! && !items[turn]!.later) turn++;
  const behind = verbs.filter(verb => verb > turn && items[verb]!.from - items[turn]!.to <= NEXT);
  return behind.find(verb => !items[verb]!.trigger!.weak) ?? behind[0];
}
