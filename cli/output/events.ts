import pc from 'picocolors';
import type { Entity, EventRecord, Status } from '../../schemas/event.ts';
import { type Column, renderTable, terminalWidth } from './table.ts';

const PAINT: Record<Status, (text: string) => string> = {
  asserted: text => text,
  planned: pc.cyan,
  possible: pc.yellow,
  negated: pc.red,
};

const COLUMNS: Column<EventRecord>[] = [
  { title: 'DATE', value: event => event.date, shrinkTo: 11, paint: pc.bold },
  { title: 'TYPE', value: event => event.type },
  {
    title: 'STATUS',
    value: ({ status }) => (status === 'asserted' ? '' : status),
    paint: (cell, event) => PAINT[event.status](cell),
  },
  { title: 'WHO', value: event => names(event.actors), shrinkTo: 10, weight: 1.2 },
  { title: 'TO WHOM', value: event => names(event.recipients), shrinkTo: 8, weight: 0.8 },
  { title: 'WHAT', value: event => event.text, shrinkTo: 16, weight: 3 },
  {
    title: 'SOURCE',
    value: ({ source }) => (source ? names([source]) : ''),
    shrinkTo: 8,
    weight: 0.8,
    hideBelow: 120,
    paint: pc.dim,
  },
  {
    title: 'ARTICLE',
    value: event => event.article,
    shrinkTo: 8,
    weight: 0.8,
    hideBelow: 100,
    paint: pc.dim,
  },
];

/** The events as a table that fits the terminal. */
export function eventTable(events: EventRecord[], width: number = terminalWidth()): string {
  return renderTable(events, COLUMNS, width);
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
