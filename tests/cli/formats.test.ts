import { describe, expect, test } from 'vitest';
import { formatEvents } from '../../cli/output/formats.ts';
import { event } from '../store/support.ts';

const rasmussen = { text: 'ông Rasmussen', code: 'NATO', name: 'Anders Fogh Rasmussen' };
const events = [
  event('1', '2014-04-01', { actors: [rasmussen, { text: 'NATO', code: 'NATO' }], text: 'Ông nói: "Không"' }),
  event('2', '2014-04', {
    place: { text: 'Brúcxen', country: 'BEL' },
    text: 'một,\nhai',
    source: { text: 'Reuters' },
  }),
];

/** A CSV's rows, by the grammar of RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

describe('the events of an answer', () => {
  test('as JSON lines are one record on each line', () => {
    const lines = formatEvents(events, 'json').split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(events);
  });

  test('as CSV follow RFC 4180', () => {
    const [header = [], ...rows] = parseCsv(formatEvents(events, 'csv'));
    const records = rows.map(row => Object.fromEntries(row.map((cell, i) => [header[i], cell])));
    expect(records).toMatchObject([
      {
        date: '2014-04-01',
        actors: 'NATO Anders Fogh Rasmussen; NATO',
        text: 'Ông nói: "Không"',
        country: '',
      },
      { date: '2014-04', recipients: 'RUS', text: 'một,\nhai', country: 'BEL', source: 'Reuters', id: '2' },
    ]);
  });

  test('as CSV have their header even where there are none', () => {
    expect(formatEvents([], 'csv')).toMatch(/^date,basis,type,/);
    expect(formatEvents([], 'table')).toBe('');
    expect(formatEvents([], 'json')).toBe('');
  });
});
