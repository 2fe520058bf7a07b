import type { Article } from '../../schemas/article.ts';
import { articleKey, type Extraction, refused } from '../../schemas/extraction.ts';
import { readArticles } from './article/index.ts';
import { findDates } from './dates/index.ts';
import { findEvents } from './events/index.ts';
import type { ArticleInput } from './input.ts';
import { languageFor } from './languages/index.ts';
import { prepare } from './reading.ts';

/**
 * Reads the articles of one object and extracts their dates and events.
 * Pure: the same input and rules give the same extractions; no clock, network or environment inside.
 */
export function extract(input: ArticleInput): Extraction[] {
  return readArticles(input).map(({ article, reason }, index) =>
    article ? extractArticle(article, articleKey(input.key, index), input.storedOn) : refused(reason),
  );
}

/** No article tells so many dates; the events of a text of nothing but dates would outgrow the function's memory. */
const MOST_DATES = 5000;

function extractArticle(article: Article, key: string, storedOn?: string): Extraction {
  const language = languageFor(article.language);
  if (!language) {
    return {
      status: 'skipped',
      reason: {
        code: 'language',
        message: `The article is in "${article.language}", a language without rules: no dates or events were looked for.`,
      },
      article,
      dates: [],
      events: [],
    };
  }
  const reading = prepare(article, language);
  const { dates, published } = findDates(article, reading, storedOn);
  if (dates.length > MOST_DATES) {
    return refused({
      code: 'too-large',
      message: `The text holds ${dates.length} dates, more than the ${MOST_DATES} that an article may have. Split it, or drop the article alone.`,
    });
  }
  const dated = { ...article, published };
  const events = findEvents(dated, dates, reading, key);
  return {
    status: 'extracted',
    reason: published.edtf === null ? noPublicationDate(published.reasons) : null,
    article: dated,
    dates,
    events,
  };
}

function noPublicationDate(reasons: string[]): Extraction['reason'] {
  const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
  return {
    code: 'no-publication-date',
    message: `No publication date was given or could be concluded from the text${why}: dates without a year keep it open. Give one with the object's metadata "published" or --published.`,
  };
}
