import pc from 'picocolors';
import type { Article } from '../../schemas/article.ts';
import type { Entity, EventRecord } from '../../schemas/event.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import { terminalWidth } from '../output/table.ts';
import { printable } from '../output/width.ts';
import { eventLines } from './event.ts';
import { legend, type Painted, paint, paintText } from './paint.ts';
import { type Dropped, type UnusedDate, weigh } from './weigh.ts';

/** Dropped stretches shown at a terminal; the rest is in the JSON. */
const MOST_DROPPED = 40;

/**
 * The explanation of an extraction for people: the text with its spans coloured, each event with what it rests
 * on, and what came to nothing and why.
 *
 * @param only id of the one event that is to be explained; all where absent
 */
export function explainReport(
  name: string,
  extraction: Extraction,
  only: string | undefined,
  width: number = terminalWidth(),
): string {
  const { article, status, reason } = extraction;
  const head = pc.bold(printable(article?.title ?? name));
  if (!article) return `${head}\n${pc.red(status)}: ${printable(reason?.message ?? '')}\n`;
  const numbered = extraction.events.map((event, at) => ({ event, number: at + 1 }));
  const shown = only === undefined ? numbered : numbered.filter(({ event }) => event.id === only);
  const lines = [head, ...about(name, article)];
  if (reason) lines.push(pc.yellow(printable(reason.message)));
  lines.push('', legend(), '', ...textLines(article, extraction, shown, only !== undefined, width), '');
  lines.push(
    heading(shown.length === 0 ? 'No events' : shown.length === 1 ? 'The event' : `${shown.length} events`),
  );
  for (const { event, number } of shown) lines.push('', ...eventLines(event, number, extraction));
  if (only === undefined) {
    const { unused, dropped } = weigh(extraction);
    lines.push(...unusedLines(unused), ...droppedLines(dropped, article.text));
  }
  return `${lines.join('\n')}\n`;
}

const heading = (text: string) => pc.bold(pc.underline(text));

/** What the article is, and how its publication date is known. */
function about(name: string, { publisher, author, agency, url, published }: Article): string[] {
  const from = [name, publisher, author, agency && `agency ${agency}`, url].filter(Boolean).join(' · ');
  const day =
    published.edtf === null
      ? pc.yellow('publication date unknown: dates without a year keep it open')
      : `published ${pc.bold(published.edtf)} (${published.source})`;
  return [
    pc.dim(printable(from)),
    day,
    ...published.reasons.map(reason => `  because: ${printable(reason)}`),
    ...published.conflicts.map(({ edtf, source }) => pc.yellow(`  but ${source} says ${edtf}`)),
  ];
}

/** The text, or the paragraphs that tell the events shown. */
function textLines(
  article: Article,
  { dates }: Extraction,
  shown: { event: EventRecord; number: number }[],
  isPart: boolean,
  width: number,
): string[] {
  const { text, parts } = article;
  const spans: Painted[] = parts
    .filter(({ kind }) => kind === 'navigation' || kind === 'dateline')
    .map(({ start, end }) => ({ start, end, kind: 'navigation' }));
  spans.push(...dates.map(({ start, end }) => ({ start, end, kind: 'date' as const })));
  for (const { event, number } of shown) spans.push(...spansOf(event, number, text));
  if (!isPart) return paintText(text, 0, text.length, spans, width);
  const told = shown.flatMap(({ event }) => event.mentions);
  return parts
    .filter(part => told.some(mention => mention.start < part.end && part.start < mention.end))
    .flatMap(({ start, end }) => paintText(text, start, end, spans, width));
}

function spansOf(event: EventRecord, number: number, text: string): Painted[] {
  const span = (kind: Painted['kind'], { start, text: words }: Entity): Painted[] =>
    start === undefined ? [] : [{ start, end: start + words.length, kind }];
  const { triggerStart: start, trigger, place, source } = event;
  // A place has no offset of its own; it stands in the clause.
  const at = place ? text.slice(event.start, event.end).indexOf(place.text) : -1;
  return [
    { start, end: start + trigger.length, kind: 'trigger', number },
    ...[...event.actors, ...event.recipients].flatMap(entity => span('actor', entity)),
    ...(source ? span('source', source) : []),
    ...(place && at >= 0
      ? [{ start: event.start + at, end: event.start + at + place.text.length, kind: 'place' as const }]
      : []),
  ];
}

function unusedLines(unused: readonly UnusedDate[]): string[] {
  if (unused.length === 0) return [];
  return [
    '',
    heading('Dates without an event of their own'),
    ...unused.map(({ date, why }) => `    ${paint(printable(date.text), 'date')} ${date.edtf}: ${why}`),
  ];
}

function droppedLines(dropped: readonly Dropped[], text: string): string[] {
  if (dropped.length === 0) return [];
  const rest = dropped.length - MOST_DROPPED;
  return [
    '',
    heading('Weighed and dropped'),
    ...dropped.slice(0, MOST_DROPPED).map(each => `    ${inContext(each, text)}: ${pc.dim(each.why)}`),
    ...(rest > 0 ? [pc.dim(`    … and ${rest} more: --json`)] : []),
  ];
}

/** Characters of the text shown on either side of a dropped word, and of a dropped line. */
const CONTEXT = 24;
const LONGEST_LINE = 60;

/** A dropped stretch between the words round it on its line. */
function inContext({ start, end, text: own, kind }: Dropped, text: string): string {
  if (kind === 'navigation') {
    const line = printable(own);
    return paint(line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line, 'navigation');
  }
  // Words cut in two at the ends are left out.
  const left = text.slice(Math.max(0, start - CONTEXT - 1), start);
  const right = text.slice(end, end + CONTEXT + 1);
  const before = (start > CONTEXT + 1 ? left.replace(/^\S*/, '') : left).replace(/^.*\n/s, '').trimStart();
  const after = (end + CONTEXT + 1 < text.length ? right.replace(/\S*$/, '') : right)
    .replace(/\n.*$/s, '')
    .trimEnd();
  return pc.dim(oneLine(before)) + paint(printable(own), kind) + pc.dim(oneLine(after));
}

/** On one line, the white space at its ends kept. */
const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
