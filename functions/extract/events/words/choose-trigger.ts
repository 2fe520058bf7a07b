/** Which of its readings a phrase has where it stands: noun or verb, and a verb only behind its marker. */
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { SPOKEN } from '../spoken.ts';
import type { Entry } from './entry.ts';
import type { Item } from './item.ts';
import { Cue } from './lexicon.ts';
import type { Trigger } from './trigger.ts';

/** Markers after which a word is a verb, be it known or not. */
const VERB_MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE;

/** Whether an item right before a token is a marker of tense or voice, and the next word no noun (`sẽ là`). */
export function isMarked(before: Item | undefined, from: number): boolean {
  if (before === undefined || before.to !== from || before.trigger) return false;
  return (before.cues & VERB_MARKERS) !== 0 && (before.cues & Cue.NOMINAL) === 0;
}

/** Acts in words and what happens to somebody: the passive right behind them is one (`tuyên bố được đưa ra`). */
function isPlainDeed({ kind, type, frame }: Trigger): boolean {
  return (kind === 'verb' || kind === 'carrier') && frame === 'transitive' && !SPOKEN.has(type);
}

/** `mở được cửa`, `mua được nhà`: a marker of the passive of one word right behind a deed may say that it was managed. */
export function completes(before: Item | undefined, { cues }: Entry, from: number, to: number): boolean {
  if (!before?.trigger || before.to !== from || to - from > 1) return false;
  return (cues & Cue.PASSIVE) !== 0 && before.cues === 0 && isPlainDeed(before.trigger);
}

/** `các`, and where, before or after which something goes on (`tại hội thảo`, `trước bầu cử`). */
function makesNoun({ cues, trigger }: Item): boolean {
  return (
    (cues & Cue.NOMINAL) !== 0 || (!trigger && (cues & (Cue.AT | Cue.WITHIN | Cue.BEFORE | Cue.AFTER)) !== 0)
  );
}

/** Of the readings of a phrase from one token to another, the noun after a noun's marker and the verb elsewhere. */
export function chooseTrigger(
  { triggers }: Entry,
  before: Item | undefined,
  from: number,
  to: number,
  tokens: Tokens,
): Trigger | undefined {
  if (triggers.length < 2) return triggers[0];
  const nominal = before !== undefined && before.to === from && makesNoun(before);
  // `theo báo cáo ngày 8/7`: a verb only behind its marker.
  const unmarked = triggers.some(({ marked }) => marked) && !isMarked(before, from);
  if (unmarked) return triggers.find(({ marked }) => !marked);
  // `đạt 5 tỷ` measures, `đạt thoả thuận` carries.
  const carrier = triggers.find(each => each.kind === 'carrier');
  if (carrier && tokens.kind[to] !== NUMBER) return carrier;
  const isNoun = ({ kind }: Trigger) => kind === 'noun' || kind === 'object';
  const named = triggers.find(({ kind }) => kind === 'noun');
  if (named && isPact(triggers[0]!) && to - from > 1 && !isDoneBy(before, from)) return named;
  // `theo quyết định khởi tố`, and `công an vừa quyết định khởi tố`
  const order = triggers.find(({ type, kind }) => type === 'PROSECUTE' && kind === 'object');
  if (order && !isDoneBy(before, from) && !isNear(before, from)) return order;
  return triggers.find(each => isNoun(each) === nominal) ?? triggers[0];
}

/** What two sides do together in words (`thoả thuận ngừng bắn`). */
const isPact = ({ kind, type, frame }: Trigger) => kind === 'verb' && type === 'AGREE' && frame === 'mutual';

/** Whether whoever does it, or a marker or time of doing, stands right before a word. */
function isDoneBy(before: Item | undefined, from: number): boolean {
  if (before === undefined || before.to !== from) return false;
  if (before.entity || before.date) return true;
  return (before.cues & (DOING | Cue.COORDINATE)) !== 0 && (before.cues & Cue.NOMINAL) === 0;
}

/** `Công an tỉnh quyết định …`: whether somebody stands before a word, with one more of his name between. */
function isNear(before: Item | undefined, from: number): boolean {
  return before?.entity !== undefined && from - before.to <= 1;
}

const DOING = VERB_MARKERS | Cue.NEGATION | Cue.POSSIBLE;
