/**
 * When an article was published, concluded from what it says, where nobody tells.
 *
 * Each search collects clues, stretches of days on which the article can have been written; what all of them
 * leave is the answer. A wrong certain year is worse than none: a year is concluded only where clues bound it
 * from both sides, clues that contradict each other leave nothing, and the day of storage bounds from above
 * only.
 */
import type { Article, Published } from '../../../schemas/article.ts';
import { edtfBounds } from '../../../schemas/edtf.ts';
import { plainOf } from '../dates/read/plain.ts';
import { settingsOf } from '../dates/resolve/context.ts';
import type { UnresolvedDate } from '../dates/value.ts';
import type { Reading } from '../reading.ts';
import type { Clue, Evidence } from './clue.ts';
import { datelineClues } from './dateline.ts';
import { dayMonthClues } from './day-month.ts';
import { editionClues } from './edition.ts';
import { elapsedClues } from './elapsed.ts';
import { explicitClues } from './explicit.ts';
import { knownClues } from './known.ts';
import { reportClues } from './report.ts';
import { seasonClues } from './season.ts';
import { sessionClues } from './session.ts';
import { toldTwiceClues } from './twice.ts';
import {
  ALWAYS,
  describeBounds,
  intersect,
  sameDays,
  until,
  type Window,
  windowToEdtf,
  windowToExactEdtf,
} from './window.ts';

/** The surest first: a likely clue that contradicts those before it is dropped. */
const SEARCHES: readonly ((evidence: Evidence) => Clue[])[] = [
  datelineClues,
  explicitClues,
  toldTwiceClues,
  elapsedClues,
  reportClues,
  editionClues,
  seasonClues,
  sessionClues,
  knownClues,
  dayMonthClues,
];

/** News do not tell more dates; a list of thousands must not take long. */
const MOST_DATES = 300;

export interface Inferred {
  /** A day, month or year, a one-of set of what is left, or null; with the reasons. */
  published: Published;
  /** The same days as exactly as EDTF tells them, for counting from: `[2012-11-27..2012-12-25]` for `2012`. */
  exact: string | null;
}

/**
 * Concludes the publication date of an article from its text.
 * @param mentions the date expressions of the article, as far as their words go.
 * @param storedOn ISO day on which the article was stored: it was not published later.
 */
export function inferPublished(
  article: Article,
  reading: Reading,
  mentions: readonly UnresolvedDate[],
  storedOn?: string,
): Inferred {
  const { window, reasons } = publicationWindow(article, reading, mentions, storedOn);
  const edtf = windowToEdtf(window);
  const { conflicts } = article.published;
  return {
    published: { edtf, source: edtf === null ? 'none' : 'text', reasons, conflicts },
    exact: windowToExactEdtf(window),
  };
}

/** The days on which the article can have been published, and why. Empty where the clues contradict. */
function publicationWindow(
  article: Article,
  reading: Reading,
  mentions: readonly UnresolvedDate[],
  storedOn?: string,
): { window: Window; reasons: string[] } {
  const settings = settingsOf(mentions, article, reading);
  const { language } = reading;
  const evidence: Evidence = {
    article,
    reading,
    words: language.published,
    plain: plainOf(reading),
    dates: mentions.slice(0, MOST_DATES).map((date, i) => ({ date, setting: settings[i]! })),
  };
  const clues = SEARCHES.flatMap(search => search(evidence));
  if (storedOn !== undefined) {
    const { last } = edtfBounds(storedOn);
    if (last !== null) clues.push({ window: until(last), reason: `stored on ${storedOn}`, strength: 'firm' });
  }
  return weigh(clues);
}

/** What the clues leave, and the reasons of those that narrowed it. */
function weigh(clues: readonly Clue[]): { window: Window; reasons: string[] } {
  let window = ALWAYS;
  const reasons: string[] = [];
  const take = (clue: Clue, narrowed: Window) => {
    if (sameDays(narrowed, window)) return;
    window = narrowed;
    reasons.push(clue.reason);
  };
  for (const clue of clues.filter(each => each.strength === 'firm')) {
    const narrowed = intersect(window, clue.window);
    if (narrowed.length === 0) {
      return {
        window: [],
        reasons: [`the text contradicts itself: ${[...reasons, clue.reason].join('; ')}`],
      };
    }
    take(clue, narrowed);
  }
  for (const clue of clues.filter(each => each.strength === 'likely')) {
    const narrowed = intersect(window, clue.window);
    if (narrowed.length > 0) take(clue, narrowed);
  }
  const bounds = windowToEdtf(window) === null ? describeBounds(window) : undefined;
  return { window, reasons: bounds ? [...reasons, bounds] : reasons };
}
