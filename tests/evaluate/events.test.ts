import { describe, expect, test } from 'vitest';
import { scoreEvents } from '../../functions/evaluate/events.ts';
import type { EventRecord } from '../../schemas/event.ts';
import type { GoldEvent } from '../../schemas/gold.ts';

const TEXT = 'NATO đình chỉ hợp tác với Nga từ tháng 4/2014';

function gold(more: Partial<GoldEvent> = {}): GoldEvent {
  return {
    start: 0,
    end: TEXT.length,
    text: TEXT,
    trigger: 'đình chỉ',
    date: ['2014-04', '2014-04/..'],
    type: ['SANCTION'],
    actors: ['NATO'],
    recipients: ['RUS'],
    status: 'asserted',
    source: null,
    required: true,
    ...more,
  };
}

function found(more: Partial<EventRecord> = {}): EventRecord {
  return {
    id: 'e',
    article: 'a',
    start: 0,
    end: TEXT.length,
    text: TEXT,
    trigger: 'đình chỉ',
    triggerStart: TEXT.indexOf('đình chỉ'),
    date: '2014-04/..',
    basis: 'stated',
    type: 'SANCTION',
    actors: [{ text: 'NATO', code: 'NATO' }],
    recipients: [{ text: 'Nga', code: 'RUS' }],
    place: null,
    status: 'asserted',
    source: null,
    mentions: [],
    dateMention: null,
    rules: ['after-verb'],
    evidence: [],
    ...more,
  };
}

const kinds = (scores: ReturnType<typeof scoreEvents>) => scores.misses.map(miss => miss.kind);

describe('events', () => {
  test('the same clause with an accepted date is right, and so are its parts', () => {
    const scores = scoreEvents([gold()], [found()]);
    expect(scores.dated).toEqual({ gold: 1, found: 1, right: 1 });
    expect(scores.parts.actors).toEqual({ of: 1, right: 1 });
    expect(scores.rules).toEqual({ 'after-verb': { found: 1, right: 1 } });
    expect(scores.misses).toEqual([]);
  });

  test('another date in the same clause is wrong, and its parts are not judged', () => {
    const scores = scoreEvents([gold()], [found({ date: '2015' })]);
    expect(scores.dated.right).toBe(0);
    expect(scores.parts.type.of).toBe(0);
    expect(kinds(scores)).toEqual(['wrong date']);
  });

  test('`*` accepts any date', () => {
    expect(scoreEvents([gold({ date: ['*'] })], [found({ date: '1999' })]).dated.right).toBe(1);
  });

  test('each part that differs is listed', () => {
    const scores = scoreEvents(
      [gold()],
      [
        found({
          type: 'OTHER',
          actors: [],
          recipients: [{ text: 'Gruzia', code: 'GEO' }],
          status: 'planned',
        }),
      ],
    );
    expect(scores.dated.right).toBe(1);
    expect(kinds(scores).sort()).toEqual(['actors', 'recipients', 'status', 'type']);
  });

  test('the country of the place is judged where the gold has the field', () => {
    const inBelgium = found({ place: { text: 'Brussels', country: 'BEL' } });
    expect(scoreEvents([gold()], [inBelgium]).parts.place).toEqual({ of: 0, right: 0 });
    expect(scoreEvents([gold({ place: 'BEL' })], [inBelgium]).parts.place).toEqual({ of: 1, right: 1 });
    expect(scoreEvents([gold({ place: null })], [found()]).parts.place).toEqual({ of: 1, right: 1 });
    const nowhere = scoreEvents([gold({ place: null })], [inBelgium]);
    expect(nowhere.misses).toMatchObject([{ kind: 'place', expected: [], found: ['BEL'] }]);
  });

  test('a person is known by the family name or by the code of his office', () => {
    const actors = [{ text: 'ông Rasmussen', name: 'Anders Fogh Rasmussen', code: 'NATO' }];
    expect(scoreEvents([gold()], [found({ actors })]).parts.actors.right).toBe(1);
    expect(scoreEvents([gold({ actors: ['Rasmussen'] })], [found({ actors })]).parts.actors.right).toBe(1);
    expect(scoreEvents([gold({ actors: ['Muss'] })], [found({ actors })]).parts.actors.right).toBe(0);
  });

  test('an actor too many is not right', () => {
    const actors = [
      { text: 'NATO', code: 'NATO' },
      { text: 'Mỹ', code: 'USA' },
    ];
    expect(scoreEvents([gold()], [found({ actors })]).parts.actors.right).toBe(0);
  });

  test('an optional event costs nothing, found or not', () => {
    const nothing = { gold: 0, found: 0, right: 0 };
    expect(scoreEvents([gold({ required: false })], []).dated).toEqual(nothing);
    expect(scoreEvents([gold({ required: false })], [found({ date: '1999' })]).dated).toEqual(nothing);
  });

  test('an event that no gold has is invented, but not one that is only bounded', () => {
    const elsewhere = { start: 900, end: 940, triggerStart: 910 };
    expect(kinds(scoreEvents([], [found(elsewhere)]))).toEqual(['invented']);
    expect(kinds(scoreEvents([], [found({ ...elsewhere, basis: 'bounded' })]))).toEqual([]);
  });

  test('two dates in one clause are two events', () => {
    const twice = [gold({ date: ['2014-03'] }), gold({ date: ['2014-06'] })];
    const scores = scoreEvents(twice, [found({ date: '2014-06' }), found({ date: '2014-03' })]);
    expect(scores.dated).toEqual({ gold: 2, found: 2, right: 2 });
  });

  test('a happening told elsewhere is found by its mention', () => {
    const record = found({
      start: 500,
      end: 540,
      triggerStart: 510,
      mentions: [{ start: 0, end: TEXT.length, text: TEXT, part: 'title' }],
    });
    expect(scoreEvents([gold()], [record]).dated.right).toBe(1);
  });
});
