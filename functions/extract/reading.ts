import type { Article } from '../../schemas/article.ts';
import type { Language } from './languages/language.ts';
import type { Sentence } from './text/sentence.ts';
import { splitSentences } from './text/sentences.ts';
import { type Tokens, tokenize } from './text/tokens.ts';

/** A text prepared once, for dates and events alike. */
export interface Reading {
  language: Language;
  tokens: Tokens;
  sentences: Sentence[];
}

export function prepare(article: Article, language: Language): Reading {
  return {
    language,
    tokens: tokenize(article.text, language.vocabulary),
    sentences: splitSentences(article.text, language.sentences),
  };
}
