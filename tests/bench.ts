/**
 * `npm run bench`: how fast the text is read, in megabytes of UTF-8 a second, next to the date parser
 * chrono-node (`vi`) on the same text in the same run. Machines differ; the ratios say more than the rates.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi as chrono } from 'chrono-node';
import { readArticles } from '../functions/extract/article/index.ts';
import { findDates } from '../functions/extract/dates/index.ts';
import { extract } from '../functions/extract/extract.ts';
import { languageFor } from '../functions/extract/languages/index.ts';
import { prepare } from '../functions/extract/reading.ts';
import { tokenize } from '../functions/extract/text/tokens.ts';
import { newsArticle } from './support/news.ts';

const PUBLISHED = '2014-10-10';
/** Each reader runs at least so long, in milliseconds, after a round to warm up. */
const ENOUGH = 4000;
const CORPUS = join(import.meta.dirname, '../../shared/corpus/more');

/** Real articles where they are at hand, otherwise made ones. */
function articles(): { from: string; texts: string[] } {
  if (existsSync(CORPUS)) {
    const files = readdirSync(CORPUS).filter(name => name.endsWith('.txt'));
    return {
      from: `${files.length} newspaper articles`,
      texts: files.map(name => readFileSync(join(CORPUS, name), 'utf8').normalize('NFC')),
    };
  }
  return { from: '300 made articles', texts: Array.from({ length: 300 }, (_, seed) => newsArticle(seed)) };
}

const { from, texts } = articles();
const language = languageFor('vi')!;
const inputs = texts.map((text, i) => ({
  key: `${i}.txt`,
  bytes: new TextEncoder().encode(text),
  published: { edtf: PUBLISHED, source: 'given' as const },
}));
const megabytes = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
const read = inputs.flatMap(input => readArticles(input).flatMap(({ article }) => article ?? []));
const readings = read.map(article => ({ article, reading: prepare(article, language) }));
const reference = new Date(`${PUBLISHED}T12:00:00+07:00`);

const READERS: Record<string, () => number> = {
  'chrono-node vi': () => texts.reduce((sum, text) => sum + chrono.parse(text, reference).length, 0),
  tokenizing: () => texts.reduce((sum, text) => sum + tokenize(text, language.vocabulary).count, 0),
  'dates alone, text prepared': () =>
    readings.reduce((sum, { article, reading }) => sum + findDates(article, reading).dates.length, 0),
  'dates with tokenizing and sentences': () =>
    read.reduce((sum, article) => sum + findDates(article, prepare(article, language)).dates.length, 0),
  'whole extraction, from bytes': () =>
    inputs.reduce((sum, input) => sum + extract(input).reduce((n, { events }) => n + events.length, 0), 0),
};

/** Megabytes a second, the best of rounds over all texts. */
function rate(round: () => number): { rate: number; results: number } {
  let results = round();
  let best = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + ENOUGH; performance.now() < end; ) {
    const start = performance.now();
    results = round();
    best = Math.min(best, performance.now() - start);
  }
  return { rate: (megabytes * 1000) / best, results };
}

process.stdout.write(`${from}, ${megabytes.toFixed(2)} MB of UTF-8, Node ${process.versions.node}\n`);
let chronoRate = 0;
for (const [name, round] of Object.entries(READERS)) {
  const measured = rate(round);
  chronoRate ||= measured.rate;
  process.stdout.write(
    `  ${name.padEnd(36)} ${measured.rate.toFixed(1).padStart(7)} MB/s  ${(measured.rate / chronoRate).toFixed(2).padStart(6)} × chrono  (${measured.results} found)\n`,
  );
}
