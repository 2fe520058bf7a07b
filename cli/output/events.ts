import pc from 'picocolors';
import type { Entity, EventRecord, Status } from '../../schemas/event.ts';
import { type Column, renderTable, terminalWidth } from './table.ts';

const PAINT: Record<Status, (text: string) => string> = {
  asserted: text => text,
  planned: pc.cyan,
  possible: pc.yellow,
  negated: pc.red,
};

/** Below this width of the terminal the status stands under the type. */
const NARROW = 100;

/**
 * A column of EDTF dates, at its narrowest as wide as a bounded day. Sets and intervals go on below, day by day:
 * cut off, one date could be read as another.
 */
export const DATE_COLUMN = {
  title: 'DATE',
  value: ({ date }: { date: string }) => date,
  shrinkTo: 14,
  lines: 8,
  weight: 0.5,
  pieces: /[^,/.]*(?:,|\/\.\.|\/|\.+|$)/g,
  paint: pc.bold,
};

const COLUMNS: Column<EventRecord>[] = [
  DATE_COLUMN,
  { title: 'TYPE', value: event => event.type, hideBelow: NARROW },
  {
    title: 'STATUS',
    value: shownStatus,
    hideBelow: NARROW,
    paint: (cell, event) => PAINT[event.status](cell),
  },
  {
    title: 'TYPE',
    value: event => `${event.type} ${shownStatus(event)}`,
    shrinkTo: 9,
    lines: 2,
    weight: 0.4,
    hideFrom: NARROW,
    paint: (cell, event) => PAINT[event.status](cell),
  },
  { title: 'WHO', value: event => names(event.actors), shrinkTo: 10, lines: 3, weight: 1.2 },
  { title: 'TO WHOM', value: event => names(event.recipients), shrinkTo: 8, lines: 2, weight: 0.8 },
  { title: 'WHAT', value: event => event.text, shrinkTo: 16, lines: 2, weight: 3 },
  {
    title: 'SOURCE',
    value: ({ source }) => (source ? names([source]) : ''),
    shrinkTo: 8,
    lines: 2,
    weight: 0.8,
    hideBelow: 120,
    paint: pc.dim,
  },
  {
    title: 'ARTICLE',
    value: event => event.article,
    shrinkTo: 8,
    lines: 2,
    weight: 0.8,
    hideBelow: 100,
    paint: pc.dim,
  },
];

/** The events as a table that fits the terminal. */
export function eventTable(events: EventRecord[], width: number = terminalWidth()): string {
  return renderTable(events, COLUMNS, width);
}

/** What is told as fact, as most is, needs no word. */
function shownStatus({ status }: EventRecord): string {
  return status === 'asserted' ? '' : status;
}

/** Each party once, with the codes of those whom it stands for where its words do not name them. */
function names(entities: Entity[]): string {
  const codes = new Map<string, Set<string>>();
  for (const { text, name, code } of entities) {
    const shown = name ?? text;
    const of = codes.get(shown) ?? new Set();
    codes.set(shown, of);
    const isNamed = name === undefined && /^\p{Lu}/u.test(text);
    if (code && code !== shown && !isNamed) of.add(code);
  }
  return [...codes]
    .map(([shown, of]) => (of.size > 0 ? `${shown} (${[...of].join(', ')})` : shown))
    .join(', ');
}
