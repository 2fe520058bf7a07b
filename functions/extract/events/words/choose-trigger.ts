/** Which of its readings a phrase has where it stands: noun or verb, and a verb only behind its marker. */
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Entry } from './compile.ts';
import type { Item } from './item.ts';
import { Cue } from './lexicon.ts';
import type { Trigger } from './trigger.ts';

/** Markers after which a word is a verb, be it known or not. */
const VERB_MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE;

/** Whether an item right before a token is a marker of tense or voice. */
export function isMarked(before: Item | undefined, from: number): boolean {
  return before !== undefined && before.to === from && !before.trigger && (before.cues & VERB_MARKERS) !== 0;
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
  const nominal = before !== undefined && before.to === from && (before.cues & Cue.NOMINAL) !== 0;
  // `đạt 5 tỷ` measures, `đạt thoả thuận` carries.
  const carrier = triggers.find(each => each.kind === 'carrier');
  if (carrier && tokens.kind[to] !== NUMBER) return carrier;
  return triggers.find(each => (each.kind === 'noun' || each.kind === 'object') === nominal) ?? triggers[0];
}
