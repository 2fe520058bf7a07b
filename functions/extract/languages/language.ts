import type { ArticleWords } from '../article/words.ts';
import type { DateLanguage } from '../dates/language.ts';
import type { Gazetteer } from '../entities/names/gazetteer.ts';
import type { CompiledEvents } from '../events/words/entry.ts';
import type { PublishedLanguage } from '../published/language.ts';
import type { SentenceWords } from '../text/sentence.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** What a language folder brings: its words and rules, no engine. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  vocabulary: Vocabulary;
  /** Full stops that end no sentence. */
  sentences: SentenceWords;
  /** The furniture of newspapers: captions, signatures, menus. */
  article: ArticleWords;
  /** Rules for dates, and the words round them. */
  dates: DateLanguage;
  /** Names of countries, organisations, offices, people and places. */
  entities: Gazetteer;
  /** What tells events, and the small words round it. */
  events: CompiledEvents;
  /** Words that show each rule of events at work, as of 10 October 2014. */
  eventExamples: Readonly<Record<string, string>>;
  /** Words and facts that say when an article was written. */
  published: PublishedLanguage;
}
