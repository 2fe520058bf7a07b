import { afterAll, beforeAll, expect, test } from 'vitest';
import { queryEvents } from '../../functions/store/query.ts';
import { replaceObject } from '../../functions/store/replace.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { EventQuery } from '../../schemas/query.ts';
import { event, itemsOfEvents, type Opened, openTestTable, TestClock } from '../store/support.ts';

const inPart = (id: string, text: string, mod: 'start' | 'mid' | 'end'): EventRecord =>
  event(id, '2014', {
    dateMention: {
      start: 0,
      end: text.length,
      text,
      edtf: '2014',
      mod,
      rule: 'year/named',
      anchor: 'explicit',
    },
  });

let opened: Opened;
beforeAll(async () => {
  opened = await openTestTable();
  const clock = new TestClock();
  const events = [
    inPart('early', 'đầu năm 2014', 'start'),
    inPart('middle', 'giữa năm 2014', 'mid'),
    inPart('late', 'cuối năm 2014', 'end'),
  ];
  const read = async () => itemsOfEvents('a.txt', events, 'e', 1);
  await replaceObject(opened.table, 'a.txt', read, clock.now() + 60_000, clock);
});
afterAll(() => opened.close());

test.each([
  ['2014-01', '2014-03', ['early', 'middle']],
  ['2014-10', '2014-12', ['late', 'middle']],
  ['2013', '2015', ['early', 'late', 'middle']],
])(
  'from %s to %s, of a year of which a part is meant the other half is not asked for',
  async (from, to, found) => {
    const { events } = await queryEvents(opened.table, EventQuery.parse({ from, to }));
    expect(events.map(({ id }) => id).sort()).toEqual(found);
  },
);
