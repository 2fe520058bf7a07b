import { describe, expect, it } from 'vitest';
import { givenDate, vietnamDay } from '../../functions/extract/article/instants.ts';
import { datesInKey } from '../../functions/extract/article/published.ts';
import { readOne } from './helpers.ts';

const PAGE =
  '<!doctype html><meta property="article:published_time" content="2014-10-12"><h1>Nga và NATO nối lại đối thoại</h1><p>Hai bên đã gặp nhau ở Brussels hôm qua.</p>';

describe('the publication date', () => {
  it('comes from the most trusted source, and all that disagree are noted', () => {
    const key = '2014/10/10/bai.html';
    expect(
      readOne(PAGE, { key, published: { edtf: '2014-10-09', source: 'metadata' } }).published,
    ).toMatchObject({
      edtf: '2014-10-09',
      source: 'metadata',
      conflicts: [
        { edtf: '2014-10-10', source: 'key' },
        { edtf: '2014-10-12', source: 'page' },
      ],
    });
    expect(readOne(PAGE, { key }).published).toMatchObject({ edtf: '2014-10-10', source: 'key' });
    expect(readOne(PAGE, { key: 'bai.html' }).published).toMatchObject({
      edtf: '2014-10-12',
      source: 'page',
      conflicts: [],
    });
  });

  it('does not call a month and a day in it a disagreement', () => {
    expect(readOne(PAGE, { key: '2014/10/bai.html' }).published).toMatchObject({
      edtf: '2014-10',
      conflicts: [],
    });
  });

  it('passes over what is no date, and says so', () => {
    const { published } = readOne(PAGE, {
      key: 'bai.html',
      published: { edtf: '2014-02-30', source: 'given' },
    });
    expect(published).toMatchObject({ edtf: '2014-10-12', source: 'page' });
    expect(published.reasons[0]).toBe('the given date is no date: "2014-02-30"');
  });

  it('is not later than the day of storing', () => {
    const { published } = readOne('Nga và NATO họp lại hôm qua.', {
      key: 'ke-hoach-20300101.txt',
      storedOn: '2024-05-06',
    });
    expect(published.edtf).toBeNull();
    expect(published.reasons[0]).toContain('later than');
  });

  it.each([
    ['2014/10/10/bai.txt', ['2014-10-10']],
    ['tin/nga-nato-20141010.txt', ['2014-10-10']],
    ['nga-nato-20141010101530.htm', ['2014-10-10']],
    ['gia-vang-20141010080054340.htm', ['2014-10-10']],
    ['2014-10-10-nga-nato.md', ['2014-10-10']],
    ['bao_10-10-2014.txt', ['2014-10-10']],
    ['luu/2014/10/bai.txt', ['2014-10']],
    ['nghi-dinh-20141310.txt', []],
    ['so-1234567890.txt', []],
    ['ke-hoach-2010-2015.txt', []],
    ['102260228093004191.htm', []],
  ])('in the key %s is %j', (key, days) => {
    expect(datesInKey(key)).toEqual(days);
  });
});

describe('the day in Vietnam', () => {
  it.each([
    ['2016-04-08', '2016-04-08'],
    ['2016-04-08T23:59:59+07:00', '2016-04-08'],
    ['2016-04-08T17:00:00Z', '2016-04-09'],
    ['2016-04-08T16:59:00.000Z', '2016-04-08'],
    ['2016-04-08 22:00:00 -0500', '2016-04-09'],
    ['2016-04-08T09:51:11.000 +07:00', '2016-04-08'],
    ['Thứ Sáu, 08/04/2016 14:05 (GMT+7)', '2016-04-08'],
    ['Thứ sáu, 8/4/2016, 23:55 (GMT+7)', '2016-04-08'],
    ['14:05 | 08/04/2016', '2016-04-08'],
    ['08.04.2016 - 14h05', '2016-04-08'],
    ['07-03-2026 - 00:01 AM', '2026-03-07'],
    ['4/8/2016 2:05:00 PM', '2016-04-08'],
    ['ngày 8 tháng 4 năm 2016', '2016-04-08'],
    ['Fri, 08 Apr 2016 20:05:00 GMT', '2016-04-09'],
    ['April 8, 2016', '2016-04-08'],
    ['20160408', '2016-04-08'],
    ['1460098800', '2016-04-08'],
    ['1460098800000', '2016-04-08'],
    ['30/02/2016', undefined],
    ['2016', undefined],
    ['hôm qua', undefined],
    ['', undefined],
  ])('of %j is %s', (written, day) => {
    expect(vietnamDay(written)).toBe(day);
  });

  it('may be given as coarser EDTF', () => {
    expect(givenDate(' 2014-10 ')).toBe('2014-10');
    expect(givenDate('2014')).toBe('2014');
    expect(givenDate('[2009,2010]')).toBe('[2009,2010]');
    expect(givenDate('10/10/2014')).toBe('2014-10-10');
    expect(givenDate('XXXX-10-09')).toBeUndefined();
    expect(givenDate('gần đây')).toBeUndefined();
  });
});
