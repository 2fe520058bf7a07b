import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('The accounts of a firm', () => {
  const OPENING = 'Năm 2013, Tập đoàn Hòa Phát đạt doanh thu 18.000 tỷ đồng.';

  test.each([
    ['Lợi nhuận sau thuế đạt 2.000 tỷ đồng.', 'đạt'],
    ['Lợi nhuận gộp đạt xấp xỉ 3.000 tỷ đồng.', 'đạt xấp xỉ'],
    ['Lợi nhuận đạt 2.000 tỷ đồng. Tập đoàn nộp ngân sách 1.500 tỷ đồng.', 'nộp ngân sách'],
  ])('go on in the period of what the firm took: %s', (text, trigger) => {
    const { date, basis } = eventOf(`${OPENING} ${text}`, trigger);
    expect([date, basis]).toEqual(['2013', 'context']);
  });

  test('are none of another firm', () => {
    const events = eventsOf(`${OPENING} Formosa nộp ngân sách 1.500 tỷ đồng.`);
    expect(events.some(({ trigger, date }) => trigger === 'nộp ngân sách' && date === '2013')).toBe(false);
  });
});

describe('A session of the market', () => {
  test('goes on from how it closed', () => {
    const text = 'Phiên 9/10, VN-Index đóng cửa giảm 55 điểm. Khối ngoại bán ròng 780 tỷ đồng.';
    expect(eventOf(text, 'đóng cửa giảm').type).toBe('TRADE');
    expect(eventOf(text, 'bán ròng').date).toBe('2014-10-09');
  });
});
