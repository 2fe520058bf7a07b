import { compileEvents } from '../../../events/words/compile.ts';
import type { EventLexicon } from '../../../events/words/lexicon.ts';
import { vocabulary } from '../vocabulary.ts';
import { blocked } from './blocked.ts';
import {
  ahead,
  aims,
  anew,
  asAbove,
  births,
  contests,
  contrasts,
  cues,
  demonstratives,
  harm,
  later,
  passing,
  relations,
  superlatives,
  thatTime,
  wishes,
} from './cues.ts';
import { measures } from './measures.ts';
import { triggers } from './triggers/index.ts';

/** The words that tell events in Vietnamese, and those round them. */
export const eventLexicon: EventLexicon = {
  triggers,
  blocked,
  cues,
  demonstratives,
  asAbove,
  thatTime,
  ahead,
  harm,
  relations,
  superlatives,
  measures,
  passing,
  contests,
  wishes,
  aims,
  anew,
  births,
  contrasts,
  later,
};

export const events = compileEvents(eventLexicon, vocabulary);
