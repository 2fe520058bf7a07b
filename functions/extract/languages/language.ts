import type { SentenceWords } from '../text/sentences.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** What a language folder brings: its words and rules, no engine. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  vocabulary: Vocabulary;
  /** Full stops that end no sentence. */
  sentences: SentenceWords;
}
