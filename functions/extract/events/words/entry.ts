/** What the lexicon says of a phrase, once it is made ready. */
import type { PhraseTrie } from '../../text/phrases.ts';
import type { Trigger } from './trigger.ts';

/** What the lexicon says of a phrase. */
export interface Entry {
  /** Bits of {@link Cue}. */
  cues: number;
  /** Bits of {@link Flag}. */
  flags: number;
  /** A word behind the number of an hour: `giờ`. */
  hour: boolean;
  triggers: Trigger[];
  /** The first of them that is a noun. */
  noun: Trigger | undefined;
  /** What it tells where its number follows (`Nghị định 100`). */
  numbered: Trigger | undefined;
  /** What it tells where other words follow apart from it (`đưa … vào hoạt động`); undefined where nothing. */
  apart: PhraseTrie<Trigger> | undefined;
}

export type CompiledEvents = PhraseTrie<Entry>;

/** Whether a phrase may be a verb. */
export const tellsByVerb = ({ triggers }: Entry) => triggers.some(({ kind }) => kind === 'verb');
