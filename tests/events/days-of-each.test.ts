import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('objects of one verb with their days in brackets', () => {
  test('are told of once each', () => {
    const text = 'Năm 2014, bà Merkel thăm Trung Quốc (7/7), Ba Lan (20/8) và Latvia (18/9).';
    expect(eventsOf(text).map(({ date, recipients }) => [date, codes(recipients)])).toEqual([
      ['2014-07-07', ['CHN']],
      ['2014-08-20', ['POL']],
      ['2014-09-18', ['LVA']],
    ]);
  });

  test('have their own place', () => {
    const text =
      'Tuyển Việt Nam sẽ gặp Indonesia (9/11 tại sân Mỹ Đình) và Thái Lan (12/11/2014 tại sân Thống Nhất).';
    expect(eventsOf(text).map(({ date, actors, place }) => [date, codes(actors), place?.text])).toEqual([
      ['2014-11-09', ['VNM', 'IDN'], 'sân Mỹ Đình'],
      ['2014-11-12', ['VNM', 'THA'], undefined],
    ]);
  });
});

describe('words that a date needs for itself', () => {
  test('are no part of the verb before it', () => {
    expect(eventOf('Các sở phải báo cáo trước ngày 15/11/2014.', 'báo cáo').date).toBe('../2014-11-15');
    expect(eventOf('Ông A từng phát biểu trước Quốc hội ngày 5/3.', 'phát biểu').date).toBe('2014-03-05');
  });

  test('are no journey', () => {
    const text = 'Vợ chồng anh Hải cưới nhau năm 2008, đến năm 2011 thì ly hôn.';
    expect(eventsOf(text).map(({ trigger, date }) => [trigger, date])).toEqual([
      ['cưới nhau', '2008'],
      ['ly hôn', '2011'],
    ]);
  });
});

test('a vote that something came before is a noun, and its day is counted from', () => {
  const text = 'Ba ngày trước bầu cử (25/5/2014), phiến quân tấn công chốt kiểm soát ở Volnovakha.';
  expect(eventOf(text, 'tấn công').date).toBe('2014-05-22');
  expect(eventOf(text, 'bầu cử').date).toBe('2014-05-25');
});
