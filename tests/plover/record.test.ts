import { describe, expect, test } from 'vitest';
import { toPlover } from '../../functions/plover/record.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { EventType } from '../../schemas/event.ts';
import { isMode, PloverRecord, ploverType, scoreOf } from '../../schemas/plover.ts';
import type { ArticleSummary } from '../../schemas/record.ts';
import { event } from '../store/support.ts';

const CODER = 'nien-bieu 1';
const ARTICLE: ArticleSummary = {
  key: 'a.txt',
  status: 'extracted',
  reason: null,
  title: 'Hội đồng Nga-NATO họp lại',
  publisher: 'Báo Ngày Mới',
  agency: null,
  url: 'https://bao.example/nga-nato',
  language: 'vi',
  published: { edtf: '2016-04-09', source: 'given', reasons: [], conflicts: [] },
  dates: 1,
  events: 1,
};

function record(given: EventRecord, article?: ArticleSummary, happening?: string) {
  const coded = toPlover(given, { coder: CODER, article, happening });
  return 'record' in coded ? coded.record : coded;
}

test('an event becomes the record of the codebook', () => {
  const given = event('e1', '2014-04-01', {
    mode: 'discontinue',
    place: { text: 'Brussels', country: 'BEL' },
    recipients: [{ text: 'ông Lavrov', code: 'RUS', name: 'Sergei Lavrov' }],
  });
  expect(record(given, ARTICLE, 'e0')).toEqual({
    id: 'e1',
    date: '2014-04-01',
    actor: [{ code: 'NATO', entity_text: 'NATO' }],
    recipient: [{ code: 'RUS', entity_text: 'ông Lavrov', identifier_id: 'Sergei Lavrov' }],
    event: ['SANCTION'],
    mode: ['discontinue'],
    quad_code: 4,
    event_scale: -6,
    event_loc: { name: 'Brussels', cc3: 'BEL' },
    event_text: ['đình chỉ'],
    text_info: { start: 0, end: 10 },
    link: 'e0',
    cite_info: {
      citation: 'a.txt',
      codebook: 'plover-2.0',
      url: 'https://bao.example/nga-nato',
      title: 'Hội đồng Nga-NATO họp lại',
      language: 'vi',
      publication: 'Báo Ngày Mới',
    },
    coder: CODER,
  });
});

test('a record comes without what is not known', () => {
  const known = Object.keys(record(event('e1', '2014-04-01', { recipients: [] })));
  expect(known).not.toContain('recipient');
  expect(known).not.toContain('event_loc');
  expect(known).not.toContain('link');
});

describe('dates', () => {
  test('a coarser one is the days that it may be, with its EDTF beside', () => {
    expect(record(event('e1', '2014-04'))).toMatchObject({
      date: '2014-04-01',
      enddate: '2014-04-30',
      comment: 'EDTF 2014-04',
    });
  });

  test('what goes on has no last day', () => {
    const given = record(event('e1', '2014-04/..'));
    expect(given).toMatchObject({ date: '2014-04-01', comment: 'EDTF 2014-04/..' });
    expect(given).not.toHaveProperty('enddate');
  });

  test.each(['[..2010-11-18]', '[2010-11-18..]', '../2010', 'XXXX-11-19', '-0044-03-15'])(
    'of %s no day is made up',
    date => {
      expect(record(event('e1', date))).toEqual({ omitted: 'no day' });
    },
  );

  test('that of a promise is the day on which it was published', () => {
    const given = event('e1', '[2016-04-09..2016-04-23]', {
      type: 'CONSULT',
      mode: 'visit',
      status: 'planned',
    });
    const made = record(given, ARTICLE);
    expect(made).toMatchObject({ date: '2016-04-09', event: ['AGREE'], quad_code: 1, event_scale: 2.5 });
    expect(made).toMatchObject({ comment: 'promise of CONSULT for [2016-04-09..2016-04-23]' });
    expect(made).not.toHaveProperty('mode');
    expect(record(given)).toEqual({ omitted: 'no day' });
  });
});

test.each([
  ['of a type that PLOVER has not', { type: 'LEGISLATE' }, 'civil'],
  ['that is denied', { status: 'negated' }, 'negated'],
  ['that is only possible', { status: 'possible' }, 'possible'],
  ['by nobody', { actors: [] }, 'no actor'],
  ['of conflict to come', { type: 'SANCTION', status: 'planned' }, 'future conflict'],
] as const)('an event %s is left out', (_, given, omitted) => {
  expect(record(event('e1', '2014-04-01', given as Partial<EventRecord>), ARTICLE)).toEqual({ omitted });
});

test('every type of PLOVER makes a record, with a mode of its own where it has one', () => {
  for (const type of EventType.options) {
    const known = ploverType(type);
    if (!known) continue;
    for (const mode of [undefined, ...Object.keys(known.modes)]) {
      const made = PloverRecord.parse(record(event('e1', '2014-04-01', { type, ...(mode ? { mode } : {}) })));
      expect(made.event_scale).toBe(scoreOf(type, mode));
      expect(Math.abs(made.event_scale)).toBeLessThanOrEqual(10);
    }
  }
});

test('a mode counts under its own type alone', () => {
  expect(isMode('CONSULT', 'visit')).toBe(true);
  expect(isMode('ASSAULT', 'visit')).toBe(false);
  expect(isMode('CONSULT', 'constructor')).toBe(false);
  expect(scoreOf('ASSAULT', 'visit')).toBe(-9);
  expect(scoreOf('CONSULT', 'visit')).toBe(4);
  expect(scoreOf('LEGISLATE')).toBeUndefined();
});
