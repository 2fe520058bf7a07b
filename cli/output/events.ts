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
  { title: 'DATE', value: event => event.date, shrinkTo: 10, paint: pc.bold },
  { title: 'TYPE', value: event => event.type },
  { title: 'STATUS', value: event => event.status, paint: (cell, event) => PAINT[event.status](cell) },
  { title: 'WHO', value: event => names(event.actors), shrinkTo: 8 },
  { title: 'TO WHOM', value: event => names(event.recipients), shrinkTo: 8 },
  { title: 'WHAT', value: event => event.text, shrinkTo: 12 },
  { title: 'SOURCE', value: event => (event.source ? name(event.source) : ''), shrinkTo: 8, paint: pc.dim },
  { title: 'ARTICLE', value: event => event.article, shrinkTo: 10, paint: pc.dim },
];

/** The events as a table that fits the terminal. */
export function eventTable(events: EventRecord[], width: number = terminalWidth()): string {
  return renderTable(events, COLUMNS, width);
}

function names(entities: Entity[]): string {
  return entities.map(name).join(', ');
}

/** A person's or firm's own name with the code that it acts for; else the words of the article. */
function name({ text, code, name }: Entity): string {
  const shown = name ?? text;
  return code && code !== shown ? `${shown} (${code})` : shown;
}
