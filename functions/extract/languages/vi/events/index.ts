import { compileEvents } from '../../../events/words/compile.ts';
import type { EventLexicon } from '../../../events/words/lexicon.ts';
import { vocabulary } from '../vocabulary.ts';
import { blocked } from './blocked.ts';
import {
  adversatives,
  ahead,
  aims,
  also,
  anew,
  asAbove,
  askedBehind,
  births,
  contests,
  contrasts,
  counting,
  cues,
  demonstratives,
  finding,
  going,
  habits,
  harm,
  hours,
  joining,
  later,
  moments,
  ofTime,
  passing,
  relations,
  superlatives,
  thatTime,
  turns,
  wishes,
} from './cues.ts';
import { goods, measures } from './measures.ts';
import { triggers } from './triggers/index.ts';

/** The words that tell events in Vietnamese, and those round them. */
export const eventLexicon: EventLexicon = {
  triggers,
  blocked,
  cues,
  demonstratives,
  asAbove,
  thatTime,
  turns,
  also,
  moments,
  hours,
  going,
  ahead,
  harm,
  relations,
  superlatives,
  measures,
  goods,
  passing,
  contests,
  wishes,
  aims,
  anew,
  births,
  contrasts,
  counting,
  adversatives,
  ofTime,
  finding,
  askedBehind,
  habits,
  joining,
  later,
};

export const events = compileEvents(eventLexicon, vocabulary);
