import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string) => eventsOf(text).map(({ trigger, date }) => [trigger, date]);

describe('a date behind what had been done to that which is given back or lifted', () => {
  test('is of what was done, past a place', () => {
    const text = 'Nga trao trả ba tàu hải quân Ukraine bị bắt giữ ở eo biển Kerch năm ngoái.';
    expect(told(text)).toEqual([
      ['trao trả', '[..2014-10-10]'],
      ['bị bắt giữ', '2013'],
    ]);
  });

  test('is of what was imposed, past him on whom', () => {
    const text = 'Mỹ dỡ bỏ lệnh trừng phạt áp đặt lên Nga năm 2012.';
    expect(told(text)).toEqual([
      ['dỡ bỏ lệnh trừng phạt', '[..2014-10-10]'],
      ['áp đặt lên', '2012'],
    ]);
  });

  test('is of the act itself where nothing else was done', () => {
    expect(told('Nga trao trả ba tàu hải quân Ukraine ở eo biển Kerch hôm 5/9.')).toEqual([
      ['trao trả', '2014-09-05'],
    ]);
  });
});

test('an election is for a post, whoever holds it when it is told', () => {
  const text =
    'Tổng thống Hàn Quốc Park Geun-hye bị phế truất hôm 7/10.\n\nBầu cử tổng thống sẽ được tổ chức trong vòng 60 ngày, nhiều khả năng vào ngày 9/12.';
  expect(eventsOf(text).filter(({ type }) => type !== 'APPOINT')).toMatchObject([
    { trigger: 'Bầu cử tổng thống', type: 'ELECT', date: '2014-12-09', status: 'planned' },
  ]);
});

test('what befell supporters is told, and not what they are for', () => {
  const text = 'Hai người biểu tình ủng hộ bà Park Geun-hye thiệt mạng hôm 7/10 ở Seoul.';
  expect(eventsOf(text)).toMatchObject([{ trigger: 'thiệt mạng', type: 'LIFE', date: '2014-10-07' }]);
});

test('the name of a firm ends where that of its officer from Korea begins', () => {
  const [event] = eventsOf('Phó chủ tịch Samsung Lee Jae-yong bị bắt hôm 7/10 với cáo buộc hối lộ.');
  expect(event?.recipients).toMatchObject([{ name: 'Lee Jae-yong' }]);
});

test('how somebody shows himself to reporters is what he says', () => {
  const text = 'Trả lời phỏng vấn hôm 7/10, Thủ tướng Australia Tony Abbott không giấu nỗi thất vọng.';
  expect(eventsOf(text)).toMatchObject([
    { trigger: 'không giấu nỗi', type: 'STATEMENT', status: 'asserted' },
  ]);
});
