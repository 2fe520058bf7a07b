/** One sentence while its events are made. */
import type { DateMention } from '../../../schemas/date.ts';
import type { DayBounds } from '../../../schemas/edtf.ts';
import type { Entity } from '../../../schemas/event.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Clause } from './clauses/clause.ts';
import type { DistanceWords } from './dates/at-distance.ts';
import type { Attachment } from './dates/attach.ts';
import type { Draft } from './draft.ts';
import type { Topic } from './parties/topic.ts';
import type { SubjectWords } from './parties/unnamed-subjects.ts';
import type { Trace } from './trace.ts';
import type { Item } from './words/scan.ts';
import type { DeedWords } from './words/unlisted.ts';

export interface SentenceInput {
  tokens: Tokens;
  items: readonly Item[];
  /** Items of the sentence: `from` in, `to` out. */
  from: number;
  to: number;
  sentence: number;
  paragraph: number;
  part: string;
  published: DayBounds;
  /** Who spoke in the sentence before. */
  speaker: Entity | null;
  /** A date has been told before: common words may go on with it. */
  begun: boolean;
  /** Whom the sentences before are about. */
  topic: Topic | null;
  /** Who wants to know what was dropped. */
  trace: Trace;
  words: SubjectWords & DeedWords & DistanceWords;
}

export interface DatedDraft {
  draft: Draft;
  attachment: Attachment;
}

/** A sentence cut into clauses, and what its dates have told so far. */
export interface SentenceState extends SentenceInput {
  clauses: Clause[];
  /** Who says what a clause tells; null for the article's own voice. */
  speakers: (Entity | null)[];
  dated: Draft[];
  /** Dates that it tells of in words that no lexicon has. */
  untold: DateMention[];
  /** The draft of each head that a date was attached to, its carrier's noun too. */
  datedHeads: ReadonlyMap<number, DatedDraft>;
}
