import type { Entity, EventRecord } from '../../schemas/event.ts';
import { eventTable } from './events.ts';

const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The format asked for by its flag; else a table in a terminal and JSON lines in a pipe. */
export function formatFor(flags: Partial<Record<Format, boolean>>): Format {
  return FORMATS.find(format => flags[format]) ?? (process.stdout.isTTY ? 'table' : 'json');
}

/** Events in a format, without the line break at the end; a CSV has its header line always. */
export function formatEvents(events: EventRecord[], format: Format): string {
  if (format === 'csv') return csv(events);
  if (format === 'json') return events.map(event => JSON.stringify(event)).join('\n');
  return events.length > 0 ? eventTable(events) : '';
}

const COLUMNS: [name: string, value: (event: EventRecord) => string | number | undefined][] = [
  ['date', event => event.date],
  ['basis', event => event.basis],
  ['type', event => event.type],
  ['mode', event => event.mode],
  ['score', event => event.score],
  ['status', event => event.status],
  ['actors', event => event.actors.map(label).join('; ')],
  ['recipients', event => event.recipients.map(label).join('; ')],
  ['place', event => event.place?.text],
  ['country', event => event.place?.country],
  ['trigger', event => event.trigger],
  ['text', event => event.text],
  ['source', event => (event.source ? label(event.source) : undefined)],
  ['article', event => event.article],
  ['start', event => event.start],
  ['end', event => event.end],
  ['id', event => event.id],
];

/** A code stands before the name: `NATO Anders Fogh Rasmussen`. */
function label({ code, name, text }: Entity): string {
  return [code, name].filter(Boolean).join(' ') || text;
}

/** RFC 4180, UTF-8. */
function csv(events: EventRecord[]): string {
  const line = (cells: (string | number | undefined)[]) => cells.map(csvCell).join(',');
  return [
    line(COLUMNS.map(([name]) => name)),
    ...events.map(event => line(COLUMNS.map(([, value]) => value(event)))),
  ].join('\r\n');
}

function csvCell(value: string | number | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
