import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHappenings } from '../../functions/happenings/happenings.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { Happening } from '../../schemas/happening.ts';
import type { ArticleSummary } from '../../schemas/record.ts';
import { event } from '../store/support.ts';

const NATO = { text: 'NATO', code: 'NATO' };
const RUSSIA = { text: 'Nga', code: 'RUS' };
const UKRAINE = { text: 'Ukraine', code: 'UKR' };
const FRANCE = { text: 'Pháp', code: 'FRA' };
const RASMUSSEN = { text: 'ông Rasmussen', code: 'NATO', name: 'Anders Fogh Rasmussen' };

const meeting = (id: string, date: string, given: Partial<EventRecord> = {}) =>
  event(id, date, {
    type: 'CONSULT',
    trigger: 'họp',
    actors: [NATO, RUSSIA],
    recipients: [],
    article: `${id}.txt`,
    ...given,
  });
const suspension = (id: string, date: string, given: Partial<EventRecord> = {}) =>
  event(id, date, { article: `${id}.txt`, ...given });

/** Ids of the events, happening by happening. */
const groups = (...events: EventRecord[]) =>
  findHappenings(events).map(({ events: own }) => own.map(({ id }) => id).sort());

describe('one happening', () => {
  test('told as beginning in a month, and as of that month', () => {
    expect(
      groups(suspension('a', '2014-04/..'), suspension('b', '2014-04', { trigger: 'đóng băng' })),
    ).toEqual([['a', 'b']]);
  });

  test('has the plainer of two dates as fine as each other', () => {
    const [found] = findHappenings([suspension('a', '2014-04/..'), suspension('b', '2014-04')]);
    expect(found?.date).toBe('2014-04');
  });

  test('told by its month and by its day', () => {
    expect(groups(suspension('a', '2014-04'), suspension('b', '2014-04-01'))).toEqual([['a', 'b']]);
  });

  test('a meeting, whoever is named first', () => {
    const other = meeting('b', '2012-12-04', { actors: [RUSSIA], recipients: [NATO], mode: 'multilateral' });
    expect(groups(meeting('a', '2012-12-04'), other)).toEqual([['a', 'b']]);
  });

  test('announced in one article, told as a fact in another', () => {
    const [found] = findHappenings([
      meeting('a', '[2016-04-09..2016-04-23]', { status: 'planned' }),
      meeting('b', '2016-04-20'),
    ]);
    expect(found).toMatchObject({ date: '2016-04-20', status: 'asserted', articles: ['a.txt', 'b.txt'] });
  });

  test('with a person named in one article, and only his side in another', () => {
    const visit = meeting('a', '2012-12-04', { actors: [RASMUSSEN, RUSSIA] });
    expect(groups(visit, meeting('b', '2012-12-04'))).toEqual([['a', 'b']]);
  });

  test('of a man whom one article names in full, and another by the end of his name', () => {
    const arrest = (id: string, name: string) =>
      event(id, '2013-10-11', {
        type: 'PROSECUTE',
        trigger: 'bị bắt',
        actors: [],
        recipients: [{ text: name, name }],
      });
    expect(groups(arrest('a', 'Nguyễn Ngô Sinh'), arrest('b', 'Ngô Sinh'))).toEqual([['a', 'b']]);
    expect(groups(arrest('a', 'Nguyễn Văn Sinh'), arrest('b', 'Trần Văn Sinh'))).toHaveLength(2);
  });

  test('of which one article gives no date, where it is seldom done and only once is known', () => {
    const undated = suspension('a', '[..2016-04-09]', { basis: 'bounded' });
    expect(groups(undated, suspension('b', '2014-04'))).toEqual([['a', 'b']]);
  });

  test('an accident known by its place, its day and the words', () => {
    const accident = (id: string) =>
      event(id, '2024-09-09', {
        article: `${id}.txt`,
        type: 'ACCIDENT',
        trigger: 'sập cầu',
        actors: [],
        recipients: [],
        place: { text: 'Phú Thọ', country: 'VNM' },
      });
    expect(groups(accident('a'), accident('b'))).toEqual([['a', 'b']]);
  });
});

describe('never one happening', () => {
  test('recurrences', () => {
    expect(groups(meeting('a', '2011-12-08'), meeting('b', '2012-12-04'))).toEqual([['a'], ['b']]);
  });

  test('what one tells and the other denies', () => {
    expect(
      groups(meeting('a', '2012-12-04'), meeting('b', '2012-12-04', { status: 'negated' })),
    ).toHaveLength(2);
  });

  test('a month in which it happened twice: the coarse telling stays alone, and says between which', () => {
    const found = findHappenings([
      meeting('coarse', '2014-03'),
      meeting('early', '2014-03-03'),
      meeting('late', '2014-03-20'),
    ]);
    expect(found.map(({ events }) => events.length)).toEqual([1, 1, 1]);
    expect(found.find(({ key }) => key === 'coarse')?.reasons).toEqual([
      'stands alone: it could be that of early or that of late, which are not one',
    ]);
  });

  test('a meeting known by its year only, since there may be many', () => {
    expect(groups(meeting('a', '2012'), meeting('b', '2012-12-04'))).toHaveLength(2);
  });

  test('other parties, or only one of two in common', () => {
    const other = meeting('b', '2012-12-04', { actors: [NATO, UKRAINE] });
    expect(groups(meeting('a', '2012-12-04'), other)).toHaveLength(2);
  });

  test('a large meeting with two small ones that it might be', () => {
    const large = meeting('large', '2012-12-04', { actors: [NATO, RUSSIA, UKRAINE, FRANCE] });
    const small = meeting('small', '2012-12-04', { actors: [NATO, RUSSIA] });
    const other = meeting('other', '2012-12-04', { actors: [UKRAINE, FRANCE] });
    expect(groups(large, small, other)).toHaveLength(3);
  });

  test('done to each other the other way round', () => {
    const back = suspension('b', '2014-04', { actors: [RUSSIA], recipients: [NATO] });
    expect(groups(suspension('a', '2014-04'), back)).toHaveLength(2);
  });

  test('attacks of one day at two places', () => {
    const attack = (id: string, place: string) =>
      event(id, '2022-03-01', {
        type: 'ASSAULT',
        actors: [RUSSIA],
        recipients: [UKRAINE],
        place: { text: place, country: 'UKR' },
      });
    expect(groups(attack('a', 'Kharkiv'), attack('b', 'Odesa'))).toHaveLength(2);
  });

  test('statements of one day, unless a clause is reprinted', () => {
    const says = (id: string, text: string) =>
      event(id, '2014-10-09', { type: 'STATEMENT', actors: [RUSSIA], recipients: [], text });
    const long = 'Ngày 9-10, Bộ Ngoại giao Nga cho biết việc này sẽ rất khó khăn';
    const found = groups(
      says('a', `${long}.`),
      says('b', 'Bộ Ngoại giao Nga cho biết'),
      says('c', long),
      says('d', 'Bộ Ngoại giao Nga cho biết'),
    );
    expect(found).toEqual([['a', 'c'], ['b'], ['d']]);
  });

  test('measures of one government on one day', () => {
    const decree = (id: string, text: string) =>
      event(id, '2020-04-01', {
        type: 'LEGISLATE',
        trigger: 'ban hành',
        actors: [{ text: 'Chính phủ', code: 'VNM' }],
        recipients: [],
        text,
      });
    expect(groups(decree('a', 'ban hành nghị định A'), decree('b', 'ban hành nghị định B'))).toHaveLength(2);
  });

  test('undated tellings in like words', () => {
    const lately = (id: string) => suspension(id, '[..2014-10-10]', { basis: 'bounded' });
    expect(groups(lately('a'), lately('b'))).toHaveLength(2);
  });

  test('different persons of one side', () => {
    const lavrov = { text: 'ông Lavrov', code: 'RUS', name: 'Sergei Lavrov' };
    const putin = { text: 'ông Putin', code: 'RUS', name: 'Vladimir Putin' };
    expect(
      groups(
        meeting('a', '2014-04-01', { actors: [NATO, lavrov] }),
        meeting('b', '2014-04-01', { actors: [NATO, putin] }),
      ),
    ).toHaveLength(2);
  });

  test('an undated telling that could be either of two', () => {
    const undated = suspension('a', '[..2016-04-09]', { basis: 'bounded' });
    const found = groups(undated, suspension('b', '2008-08'), suspension('c', '2014-04'));
    expect(found).toHaveLength(3);
  });
});

test('articles that credit one agency are one publisher', () => {
  const summary = (key: string, publisher: string | null, agency: string | null) =>
    [key, { key, publisher, agency, url: null } as ArticleSummary] as const;
  const articles = new Map([
    summary('a.txt', 'Dân trí', 'Reuters'),
    summary('b.txt', 'Tin Tức', 'Reuters'),
    summary('c.txt', 'An ninh Thủ đô', null),
    summary('d.txt', null, null),
  ]);
  const [found] = findHappenings(
    ['a', 'b', 'c', 'd'].map(id => suspension(id, '2014-04')),
    articles,
  );
  expect(found).toMatchObject({ publishers: ['An ninh Thủ đô', 'Reuters'], unattributed: 1 });
  expect(found?.articles).toHaveLength(4);
});

const DATES = [
  '2014',
  '2014-03',
  '2014-03-03',
  '2014-03-20',
  '2014-03/..',
  '[2014-03-01..2014-03-14]',
  '[..2014-06-01]',
  'XXXX-03-03',
];
const anyEvent = fc.record({
  date: fc.constantFrom(...DATES),
  type: fc.constantFrom('CONSULT' as const, 'SANCTION' as const, 'STATEMENT' as const, 'ASSAULT' as const),
  status: fc.constantFrom('asserted' as const, 'planned' as const, 'negated' as const),
  actors: fc.subarray([NATO, RUSSIA, UKRAINE, RASMUSSEN]),
  recipients: fc.subarray([RUSSIA, FRANCE]),
  trigger: fc.constantFrom('họp', 'đình chỉ'),
  mode: fc.constantFrom('visit', 'multilateral'),
});
const anyEvents = fc
  .array(anyEvent, { maxLength: 40 })
  .map(all => all.map((given, at) => event(`e${String(at).padStart(2, '0')}`, given.date, given)));

test('every event is in one happening, whatever the order in which they come', () => {
  fc.assert(
    fc.property(
      anyEvents.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const found = findHappenings(all);
        expect(findHappenings(shuffled)).toEqual(found);
        for (const each of found) Happening.parse(each);
        expect(found.flatMap(({ events }) => events.map(({ id }) => id)).sort()).toEqual(
          all.map(({ id }) => id),
        );
        for (const { key, events } of found) for (const { happening } of events) expect(happening).toBe(key);
      },
    ),
  );
});

test('thousands of alike events are looked through in passing', () => {
  const day = (at: number) =>
    `20${String(10 + (at % 10)).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}`;
  const many = Array.from({ length: 20_000 }, (_, at) =>
    meeting(`m${at}`, at % 3 === 0 ? day(at) : `${day(at)}-0${1 + (at % 9)}`),
  );
  expect(findHappenings(many).length).toBeLessThan(2000);
});
