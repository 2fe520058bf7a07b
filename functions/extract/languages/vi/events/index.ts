import type { EventLexicon } from '../../../events/lexicon.ts';
import { asAbove, cues, demonstratives, thatTime } from './cues.ts';
import { triggers } from './triggers/index.ts';
import { blocked } from './triggers/other.ts';

/** The words that tell events in Vietnamese, and those round them. */
export const events: EventLexicon = { triggers, blocked, cues, demonstratives, asAbove, thatTime };
