/** Which of the phrases that begin at a token a pass over the text asks for. */
import type { Entry } from './entry.ts';
import { Flag } from './item.ts';
import { Cue } from './lexicon.ts';

/** An event noun, which may open a name (`Hội nghị An ninh Munich`). */
export const hasNoun = (entry: Entry) => entry.noun !== undefined;

/** Anything that tells an event. */
export const tells = ({ triggers }: Entry) => triggers.length > 0;

/** A verb, be it only one that carries a noun. */
export const hasVerb = (entry: Entry) =>
  entry.triggers.some(({ kind }) => kind === 'verb' || kind === 'carrier');

/** In the lexicon only so that no part of it is read. */
export const isBlocked = ({ triggers, cues, flags }: Entry) =>
  triggers.length === 0 && cues === 0 && flags === 0;

/** `vào`, `hồi`: the preposition of a date. */
export const isOn = ({ cues }: Entry) => (cues & Cue.ON) !== 0;

/** `trước`, `sau`: a preposition that bounds a date. */
export const isBound = ({ cues }: Entry) => (cues & (Cue.BEFORE | Cue.AFTER)) !== 0;

/** Read for itself, and not as what points back (`Đây là tuyên bố …`). */
export const isNotAsAbove = (entry: Entry) => (entry.flags & Flag.AS_ABOVE) === 0;
