/** The report of an evaluation as lines for a terminal. */
import { type Counts, type RuleCounts, score, share } from './counts.ts';
import type { DateMiss, DateScores } from './dates.ts';
import type { ArticleReport, Report } from './evaluate.ts';
import { EVENT_PARTS, type EventMiss } from './event-parts.ts';
import type { EventScores } from './events.ts';

/** Characters of the article shown on either side of what was missed. */
const CONTEXT = 45;

const percent = (value: number | null) => (value === null ? '   –' : (value * 100).toFixed(1).padStart(5));

const fraction = (right: number, of: number) => `${percent(share(right, of))} %  (${right} of ${of})`;

function scoreLine(name: string, counts: Counts): string {
  const { precision, recall, f1 } = score(counts);
  return `  ${name.padEnd(9)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  (${counts.right} of ${counts.found}, gold ${counts.gold})`;
}

/** The words about a stretch, the stretch itself in brackets, line breaks shown as `⏎`. */
function inContext(text: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT);
  const to = Math.min(text.length, end + CONTEXT);
  const shown = `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`;
  return `${from > 0 ? '…' : ''}${shown.replace(/\s*\n\s*/g, ' ⏎ ')}${to < text.length ? '…' : ''}`;
}

function dateMissLine(text: string, miss: DateMiss): string {
  const values =
    miss.kind === 'missed'
      ? miss.expected.join(' or ')
      : miss.kind === 'invented'
        ? `${miss.found} by ${miss.rule}`
        : `${miss.found} by ${miss.rule}, not ${miss.expected.join(' or ')}`;
  const what = miss.kind === 'other span' ? `gold marks ${JSON.stringify(miss.expected[0])}` : values;
  return `    ${miss.kind.padEnd(11)} ${what}\n                ${inContext(text, miss.start, miss.end)}`;
}

function eventMissLine(text: string, miss: EventMiss): string {
  const list = (values: string[]) => (values.length === 0 ? 'none' : values.join(', '));
  const what =
    miss.kind === 'missed'
      ? list(miss.expected)
      : miss.kind === 'invented'
        ? `${list(miss.found)} by ${list(miss.rules)}`
        : `${list(miss.found)}, not ${list(miss.expected)} (${list(miss.rules)})`;
  return `    ${miss.kind.padEnd(11)} ${miss.trigger}: ${what}\n                ${inContext(text, miss.start, miss.end)}`;
}

function dateLines(dates: DateScores): string[] {
  const lines = [
    scoreLine('strict', dates.strict),
    scoreLine('relaxed', dates.relaxed),
    scoreLine('by value', dates.value),
  ];
  if (dates.modifier.of > 0) {
    lines.push(`  modifier  ${fraction(dates.modifier.right, dates.modifier.of)}`);
  }
  if (dates.time.of > 0) lines.push(`  time      ${fraction(dates.time.right, dates.time.of)}`);
  return lines;
}

function eventLines(events: EventScores): string[] {
  return [
    scoreLine('dated', events.dated),
    ...EVENT_PARTS.filter(part => events.parts[part].of > 0 || part !== 'place').map(
      part => `  ${part.padEnd(10)} ${fraction(events.parts[part].right, events.parts[part].of)}`,
    ),
  ];
}

function ruleLines(rules: RuleCounts): string[] {
  const width = Math.max(0, ...Object.keys(rules).map(name => name.length));
  return Object.entries(rules)
    .sort(([, a], [, b]) => a.right / a.found - b.right / b.found || b.found - a.found)
    .map(([name, { found, right }]) => `  ${name.padEnd(width)}  ${fraction(right, found)}`);
}

function articleLines(article: ArticleReport): string[] {
  const { value, strict } = article.dates;
  const summary = [`dates F1 ${percent(score(value).f1)} (strict ${percent(score(strict).f1)})`];
  if (article.events) summary.push(`events F1 ${percent(score(article.events.dated).f1)}`);
  const lines = [article.article, `  ${summary.join(', ')}`];
  for (const miss of article.dates.misses) lines.push(dateMissLine(article.text, miss));
  for (const miss of article.events?.misses ?? []) lines.push(eventMissLine(article.text, miss));
  if (article.published && article.published.outcome !== 'right year') {
    const { outcome, concluded, truth, reasons } = article.published;
    lines.push(
      `    published   ${outcome}: ${concluded ?? 'nothing'}, truly ${truth}${reasons.map(reason => `\n                ${reason}`).join('')}`,
    );
  }
  return lines;
}

/** Each article with what differs from its gold, then the totals. */
export function reportLines(report: Report): string[] {
  const { outcomes, rightDay, wrongDay } = report.published;
  const articles = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const lines = report.articles.flatMap(article => [...articleLines(article), '']);
  lines.push(`Dates in ${report.articles.length} articles`, ...dateLines(report.dates), '');
  lines.push('Date rules, right values of those found', ...ruleLines(report.dates.rules), '');
  if (report.events) {
    lines.push('Events', ...eventLines(report.events), '');
    lines.push('Event rules, right clause and date of those found', ...ruleLines(report.events.rules), '');
  }
  lines.push(
    'Publication date from the text alone',
    ...Object.entries(outcomes).map(([name, count]) => `  ${name.padEnd(11)} ${fraction(count, articles)}`),
    `  to the day  ${rightDay} right, ${wrongDay} wrong`,
  );
  return lines;
}
