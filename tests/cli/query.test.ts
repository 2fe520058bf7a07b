import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../cli/query/options.ts';

/** The query of some options, or what is wrong with them. */
function parse(options: object) {
  class Failure extends Error {}
  try {
    return parseQuery({ data: '.', limit: '100', ...options }, message => {
      throw new Failure(message);
    });
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

describe('the options of a query', () => {
  test('make a query, whatever the case of types and codes', () => {
    expect(
      parse({ from: '2014-03', type: 'sanction', country: 'ukr', status: 'Planned', newest: true }),
    ).toEqual({
      from: '2014-03',
      type: 'SANCTION',
      country: 'UKR',
      status: 'planned',
      bounded: false,
      newest: true,
      limit: 100,
    });
  });

  test('may ask for more than one page holds', () => {
    expect(parse({ limit: '5000' })).toMatchObject({ limit: 1000 });
  });

  test.each([
    [{ type: 'WAR' }, /^--type WAR: is none of AGREE, CONSULT, /],
    [{ status: 'maybe' }, /^--status maybe: is none of asserted, planned, possible, negated$/],
    [{ from: '3/2014' }, /^--from 3\/2014: not an EDTF value, e\.g\. 2014-04-08/],
    [{ from: '2015', to: '2014' }, /^--to 2014: ends before/],
    [{ limit: 'ten' }, /^--limit ten: not a number/],
    [{ limit: '0' }, /^--limit 0: not a number/],
  ])('that are wrong are told by name: %o', (options, message) => {
    expect(parse(options)).toMatch(message);
  });
});
