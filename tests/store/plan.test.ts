import { describe, expect, test } from 'vitest';
import { plan } from '../../functions/store/plan.ts';
import type { RawItem } from '../../functions/store/table.ts';
import { event, itemsOfEvents } from './support.ts';

const stored = (...events: ReturnType<typeof event>[]): RawItem[] => itemsOfEvents('a.txt', events).events;

describe('the plan of a run', () => {
  test('is empty where nothing changed, whatever the order of the attributes', () => {
    const one = event('1', '2014-04-08');
    const reordered = stored(one).map(item => Object.fromEntries(Object.entries(item).reverse()) as RawItem);
    expect(plan(reordered, itemsOfEvents('a.txt', [one]), false).steps.flat()).toEqual([]);
  });

  test('puts every copy again where the run before broke off', () => {
    const one = event('1', '2014-04-08');
    const { steps } = plan(stored(one), itemsOfEvents('a.txt', [one]), true);
    expect(steps[2]?.map(write => 'put' in write && write.put.pk)).toEqual([
      'PERIOD#2014-04',
      'TYPE#SANCTION#2014-04',
      'ACTOR#NATO#2014-04',
      'ACTOR#RUS#2014-04',
    ]);
    expect(steps[3]).toEqual([]);
  });

  test('removes copies before the master that names them, and puts them after', () => {
    const { steps } = plan(stored(event('1', '2014')), itemsOfEvents('a.txt', [event('2', '2015')]), false);
    const kinds = steps.map(step =>
      step.map(write => ('put' in write ? `put ${write.put.sk}` : `drop ${write.drop.sk}`)),
    );
    expect(new Set(kinds[0])).toEqual(new Set(['drop 2014-01-01#1']));
    expect(new Set(kinds[1])).toEqual(new Set(['put 2015', 'put EVENT#2']));
    expect(new Set(kinds[2])).toEqual(new Set(['put 2015-01-01#2']));
    expect(kinds[3]).toEqual(['drop EVENT#1']);
  });

  test('finds the copies of an item that fits no schema any more', () => {
    const old: RawItem = {
      pk: 'ARTICLE#a.txt',
      sk: 'EVENT#0',
      copySk: '2001#0',
      copies: ['PERIOD#2001'],
      what: 1,
    };
    expect(plan([old], null, false)).toEqual({
      steps: [
        [{ drop: { pk: 'PERIOD#2001', sk: '2001#0' } }],
        [],
        [],
        [{ drop: { pk: 'ARTICLE#a.txt', sk: 'EVENT#0' } }],
      ],
      final: null,
    });
  });
});
