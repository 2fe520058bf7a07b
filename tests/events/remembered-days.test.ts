import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string, published = '2024-04-30') =>
  eventsOf(text, published).map(({ trigger, date }) => [trigger, date]);

describe('a day long ago in brackets', () => {
  test('is that of what is remembered', () => {
    expect(told('Đúng dịp kỷ niệm 75 năm thành lập NATO (4/4/1949), Phần Lan gửi điện mừng.')).toContainEqual(
      ['thành lập', '1949-04-04'],
    );
  });

  test.each([
    'Quốc hội họp phiên đặc biệt kỷ niệm 70 năm Hiệp định Geneva (21/7/1954).',
    'Nhân kỷ niệm 49 năm Ngày Giải phóng miền Nam (30/4/1975), tỉnh tổ chức lễ dâng hương sáng 29/4.',
    'Sáng 28/4, TP.HCM tổ chức lễ kỷ niệm 49 năm ngày đất nước hòa bình (30/4/1975).',
  ])('dates nobody who remembers it: %s', text => {
    for (const [, date] of told(text)) expect(date).not.toMatch(/^19/);
  });

  test('is the day of the act where nothing is remembered', () => {
    expect(told('Hiệp định được ký tại Paris (27/1/1973).')).toEqual([['Hiệp định', '1973-01-27']]);
  });
});

test('until when something was so is no date of what stands behind the comma', () => {
  const text = 'Từng thuộc Nga cho đến năm 1917, Phần Lan bị Liên Xô tấn công.';
  expect(told(text).filter(([, date]) => date === '1917')).toEqual([]);
});
