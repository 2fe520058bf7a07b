/** Verbs that only say with what or whom somebody was, and those that tell what came of a happening. */
import { UNTIL_NOW } from '../dates/date-words.ts';
import { anyOf, hasCueBefore } from '../words/among.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Clause } from './clause.ts';

/** `máy bay chở 58 hành khách và phi hành đoàn đã bị rơi`: the conjunction joins what is carried, and no clauses. */
export function joinsCarried(items: readonly Item[], joint: number, { verbs, doubtful }: Clause): boolean {
  const verb = verbs[0] ?? doubtful[0];
  if (verb === undefined || verbs.length + doubtful.length > 1 || !items[verb]!.trigger!.attends)
    return false;
  if (items[joint - 1]!.mark !== '' || items[joint]!.cues & ~Cue.COORDINATE) return false;
  if (hasCueBefore(items, verb, Cue.PAST)) return false;
  return !anyOf(items, verb + 1, joint, item => item.mark !== '' || item.trigger !== undefined);
}

/** `từ khi biểu tình bùng phát hồi đầu tháng 5 đến nay đã có 10 người chết`: with now the clause of time has ended. */
export function endsNow(items: readonly Item[], at: number, { relation, verbs, nouns }: Clause): boolean {
  if (relation !== 'after' || verbs.length + nouns.length === 0) return false;
  const { date, to } = items[at]!;
  const next = items[at + 1];
  return date?.rule === UNTIL_NOW && next?.from === to && (next.cues & MARKERS) !== 0;
}

/** `máy bay chở Thủ tướng hạ cánh xuống Kiev`: the verbs of a clause but for the one that only describes who acts. */
export function telling(items: readonly Item[], verbs: readonly number[]): readonly number[] {
  const [first] = verbs;
  if (first === undefined || verbs.length < 2 || !items[first]!.trigger!.attends) return verbs;
  return hasCueBefore(items, first, MARKERS) ? verbs : verbs.slice(1);
}

/**
 * `ông Rasmussen, người sẽ rời nhiệm sở cuối tháng 9, kêu gọi …`: behind a person and a comma, one word and a marker
 * begin what only says who he is.
 */
export function saysWho(items: readonly Item[], comma: number): boolean {
  const person = items[comma - 1]?.entity;
  const marker = items[comma + 1];
  if (items[comma]?.mark !== ',') return false;
  if (person?.kind !== 'person' && person?.kind !== 'name') return false;
  return (
    marker !== undefined &&
    !marker.entity &&
    !marker.trigger &&
    marker.from - items[comma]!.to === 1 &&
    (marker.cues & MARKERS) !== 0
  );
}

/** Items within which the harm stands that a verb brings about. */
const REACH = 5;

/** `bom nổ sáng 15/7 làm sáu công nhân bị thương`: behind a happening, what came of it. */
export function tellsOutcome(items: readonly Item[], verb: number, clause: Clause, to: number): boolean {
  const { trigger } = items[verb]!;
  if (!trigger!.causes || !happens(items, clause, verb) || hasCueBefore(items, verb, MARKERS)) return false;
  const end = Math.min(to, verb + REACH);
  return trigger!.harm || anyOf(items, verb + 1, end, item => item.trigger?.harm === true);
}

/** `vụ lật xe chở 40 khách hành hương làm 3 người chết`: common words between a happening and what came of it. */
export function describesCause(items: readonly Item[], { from, verbs, nouns }: Clause): boolean {
  const [noun] = nouns;
  if (noun === undefined || verbs.length === 0 || noun > verbs[0]!) return false;
  if (items[noun]!.trigger!.type !== 'ACCIDENT' || anyOf(items, from, noun, ({ entity }) => !!entity))
    return false;
  return verbs.every(
    verb =>
      items[verb]!.trigger!.weak &&
      items[verb]!.trigger!.type !== 'ACCIDENT' &&
      !hasCueBefore(items, verb, MARKERS),
  );
}

function happens(items: readonly Item[], { verbs, doubtful, nouns }: Clause, verb: number): boolean {
  const [told] = [...verbs, ...doubtful, ...nouns];
  return told !== undefined && told < verb && items[told]!.trigger !== undefined;
}
