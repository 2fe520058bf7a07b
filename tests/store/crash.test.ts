import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceObject } from '../../functions/store/replace.ts';
import type { RawItem } from '../../functions/store/table.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { Crash, mortal } from './crash.ts';
import {
  content,
  event,
  itemsOfEvents,
  type Opened,
  openTestTable,
  TestClock,
  unlistedCells,
} from './support.ts';

const KEY = 'a.txt';
const RUN_MS = 60_000;

/** Three states of one article: some events stay, some change, come, go, or move in the indexes. */
const STATES: Record<string, EventRecord[] | null> = {
  first: [
    event('1', '2014-04-08'),
    event('2', '2014-04', { type: 'CONSULT', place: { text: 'Brúcxen', country: 'BEL' } }),
    event('3', '201X', { recipients: [] }),
  ],
  second: [
    event('1', '2014-04-08'),
    event('2', '2014-04', { type: 'CONSULT', actors: [{ text: 'Nga', code: 'RUS' }] }),
    event('4', '2014-04/..', { basis: 'bounded' }),
  ],
  third: [event('2', '2014-04', { recipients: [{ text: 'Gruzia', code: 'GEO' }] }), event('5', 'XXXX-10-09')],
  gone: null,
};

let opened: Opened;
/** What a fresh table holds after one run, by state. */
const fresh: Record<string, RawItem[]> = {};
beforeAll(async () => {
  for (const state of Object.keys(STATES)) {
    opened = await openTestTable();
    await run(state, new TestClock()).done;
    fresh[state] = await content(opened.table);
    await opened.close();
  }
  opened = await openTestTable();
});
afterAll(() => opened.close());

/** One run that makes the table agree with a state; every run begins after all leases before it ran out. */
function run(state: string, clock: TestClock, life = Number.POSITIVE_INFINITY) {
  const process = mortal(opened.table, life);
  const events = STATES[state];
  clock.time += 10 * RUN_MS;
  const read = async () => (events ? itemsOfEvents(KEY, events, state) : null);
  return { process, done: replaceObject(process.table, KEY, read, clock.now() + RUN_MS, clock) };
}

describe('a crash between any two writes is mended by the redelivery', () => {
  const transitions: [from: string, to: string, then: string[]][] = [
    ['gone', 'first', ['first', 'gone']],
    ['first', 'second', Object.keys(STATES)],
    ['third', 'gone', ['gone', 'second']],
  ];
  for (const [from, to, thens] of transitions) {
    for (const then of thens) {
      test(`while "${from}" becomes "${to}", the object being "${then}" when the message comes again`, async () => {
        const clock = new TestClock();
        let crashes = 0;
        for (let life = 0; ; life++) {
          await run('gone', clock).done;
          await run(from, clock).done;
          const { process, done } = run(to, clock, life);
          const error = await done.then(
            () => null,
            reason => reason,
          );
          if (error) expect(error).toBeInstanceOf(Crash);
          await run(then, clock).done;
          expect(await content(opened.table)).toEqual(fresh[then]);
          expect(await unlistedCells(opened.table)).toEqual([]);
          if (!process.isDead()) break;
          crashes++;
        }
        expect(crashes).toBeGreaterThan(3);
      });
    }
  }

  test('however often it crashes, whatever the object becomes in between', async () => {
    const step = fc.record({ state: fc.constantFrom(...Object.keys(STATES)), life: fc.nat(30) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 6 }),
        fc.constantFrom(...Object.keys(STATES)),
        async (steps, end) => {
          const clock = new TestClock();
          for (const { state, life } of steps) await run(state, clock, life).done.catch(() => {});
          await run(end, clock).done;
          expect(await content(opened.table)).toEqual(fresh[end]);
          expect(await unlistedCells(opened.table)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
