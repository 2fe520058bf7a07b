/** Who has the word: what the same speaker says, sentence after sentence, is said on the same day. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import type { SentenceEvents } from '../sentence.ts';
import { SPOKEN } from '../spoken.ts';
import { DAY } from './told-days.ts';

/** Types that a meeting or press conference is the natural place of. */
export const AT_MEETINGS = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
]);

export interface Speech {
  /** The dated happening at which the speaker has the word. */
  of: Draft;
  /** The last sentence in which he had it. */
  sentence: number;
}

/** Sentences over which a speaker keeps the word without being named. */
const REACH = 3;

/** Who has the word after a sentence. */
export function hear(before: Speech | undefined, sentence: SentenceEvents): Speech | undefined {
  const said = sentence.dated.findLast(isSpeech);
  if (said) return { of: said, sentence: said.sentence };
  const at = before && sentence.at - before.sentence <= REACH;
  if (!at) return undefined;
  // Another day that is told ends the speech.
  if (sentence.dated.some(draft => draft.basis === 'stated' && draft.date !== before.of.date))
    return undefined;
  const { speaker } = sentence;
  return speaker && isOneOf(speaker, before.of.actors) ? { ...before, sentence: sentence.at } : before;
}

function isSpeech(draft: Draft): boolean {
  return (
    draft.actors.length > 0 &&
    draft.status === 'asserted' &&
    DAY.test(draft.date) &&
    (SPOKEN.has(draft.type) || draft.type === 'CONSULT')
  );
}

/** `Ông cũng kêu gọi …`: an act in words by whoever has the word. */
export function isSpokenOn(draft: Draft, speech: Speech): boolean {
  return (
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    SPOKEN.has(draft.type) &&
    draft.mode !== 'investigate' &&
    draft.sentence - speech.sentence <= REACH &&
    draft.actors.length > 0 &&
    draft.actors.every(actor => isOneOf(actor, speech.of.actors)) &&
    // An agency only reports what he says.
    (draft.source === null || draft.source.code === undefined || isOneOf(draft.source, draft.actors))
  );
}

/** `Ông A cũng cho biết …`: the same person goes on, at no other place and not about words told before. */
export function goesOnSaying(draft: Draft, speech: Speech): boolean {
  const [actor, ...others] = draft.actors;
  // `Điện Kremlin … Ông Peskov …`: an office and who speaks for it.
  const same = speech.of.actors.some(
    ({ name, code }) =>
      code === actor?.code && (name === actor?.name || (code !== undefined && !(name && actor?.name))),
  );
  return (
    same && others.length === 0 && draft.gathering !== 'other' && !draft.pointing && isSpokenOn(draft, speech)
  );
}

function isOneOf(entity: Entity, others: readonly Entity[]): boolean {
  return others.some(other =>
    entity.code === undefined
      ? (entity.name ?? entity.text) === (other.name ?? other.text)
      : entity.code === other.code,
  );
}
