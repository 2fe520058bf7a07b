/**
 * Measures the extraction on articles whose dates and events a reader marked: precision, recall and F1, for
 * each article and in total, with everything that differs listed.
 */
import type { GoldArticle } from '../../schemas/gold.ts';
import { extract } from '../extract/extract.ts';
import { addDateScores, type DateScores, noDateScores, scoreDates } from './dates.ts';
import { addEventScores, type EventScores, noEventScores, scoreEvents } from './events.ts';
import { alignGold, GoldError } from './gold.ts';
import {
  countPublished,
  judgePublished,
  noPublishedScores,
  type PublishedOutcome,
  type PublishedScores,
} from './published.ts';

/** One article of the gold and its bytes. */
export interface GoldDocument {
  gold: GoldArticle;
  bytes: Uint8Array;
}

export interface ArticleReport {
  article: string;
  text: string;
  dates: DateScores;
  /** Null where the gold does not mark events. */
  events: EventScores | null;
  /** The publication date concluded from the text alone; null where the gold gives no true one. */
  published: {
    truth: string;
    concluded: string | null;
    reasons: string[];
    outcome: PublishedOutcome;
  } | null;
}

export interface Report {
  articles: ArticleReport[];
  dates: DateScores;
  events: EventScores | null;
  published: PublishedScores;
}

/** Extracts each article with its publication date, and once more without, and compares with the gold. */
export function evaluate(documents: readonly GoldDocument[]): Report {
  const report: Report = {
    articles: [],
    dates: noDateScores(),
    events: null,
    published: noPublishedScores(),
  };
  for (const document of documents) {
    const article = evaluateArticle(document);
    report.articles.push(article);
    report.dates = addDateScores(report.dates, article.dates);
    if (article.events) report.events = addEventScores(report.events ?? noEventScores(), article.events);
    if (article.published) {
      countPublished(report.published, article.published.truth, article.published.concluded);
    }
  }
  return report;
}

function evaluateArticle({ gold: raw, bytes }: GoldDocument): ArticleReport {
  const file = new TextDecoder('utf-8').decode(bytes);
  const gold = alignGold(raw, file);
  const key = gold.article;
  const [dated] = extract({
    key,
    bytes,
    ...(gold.published ? { published: { edtf: gold.published, source: 'given' } } : {}),
  });
  const text = file.normalize('NFC');
  if (dated?.article && dated.article.text !== text) {
    throw new GoldError(
      `${key} is read as ${dated.article.format}, its text is not the file's: gold can be measured on plain text only.`,
    );
  }
  const report: ArticleReport = {
    article: key,
    text,
    dates: scoreDates(gold.dates, dated?.dates ?? []),
    events: gold.events ? scoreEvents(gold.events, dated?.events ?? []) : null,
    published: null,
  };
  if (gold.published) {
    const [bare] = extract({ key, bytes });
    const concluded = bare?.article?.published ?? { edtf: null, reasons: [] };
    report.published = {
      truth: gold.published,
      concluded: concluded.edtf,
      reasons: concluded.reasons,
      outcome: judgePublished(gold.published, concluded.edtf),
    };
  }
  return report;
}
