import { expect, test } from 'vitest';
import { daysIn, mostlyShared, onset } from '../../functions/happenings/span.ts';

const span = (edtf: string) => onset(edtf)!;

test('what goes on without a known end began in its first part', () => {
  expect(onset('2014-04/..')).toEqual(onset('2014-04'));
  expect(daysIn(span('2014-04/..'))).toBe(30);
});

test.each(['../2014', '[..2010-11-18]', 'XXXX-11-19', '[2009-11-19,2010-11-19]', '{2014-03,2014-06}'])(
  '%s has no onset',
  edtf => {
    expect(onset(edtf)).toBeUndefined();
  },
);

test('a day lies in its month, and no other', () => {
  expect(mostlyShared(span('2014-04'), span('2014-04-01'))).toBe(true);
  expect(mostlyShared(span('2014-04'), span('2014-05-01'))).toBe(false);
});

test('two windows of one announcement share most of their days, neighbours do not', () => {
  expect(mostlyShared(span('[2016-04-08..2016-04-22]'), span('[2016-04-09..2016-04-23]'))).toBe(true);
  expect(mostlyShared(span('2014-01/2014-06'), span('2014-06/2014-12'))).toBe(false);
});
