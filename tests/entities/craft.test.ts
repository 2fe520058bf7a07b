import { describe, expect, test } from 'vitest';
import { entitiesOf } from './read.ts';

describe('ships, aircraft and weapons', () => {
  test.each([
    ['Trực thăng quân sự Nga rơi ở Tver.', 'RUS'],
    ['Hai tiêm kích MiG-29 của Ba Lan hạ cánh.', 'POL'],
    ['Tàu hải cảnh Trung Quốc phun vòi rồng.', 'CHN'],
    ['UAV Ukraine bị bắn hạ.', 'UKR'],
  ])('act for the state behind them: %s', (text, code) => {
    expect(entitiesOf(text)[0]).toMatchObject({ kind: 'organ', codes: [code] });
  });

  test('are the airline’s', () => {
    expect(entitiesOf('Máy bay Boeing 737 của hãng Lion Air gặp nạn.')[0]).toMatchObject({
      name: 'Lion Air',
    });
  });

  test('are nobody’s on their way between towns', () => {
    expect(entitiesOf('Máy bay Hà Nội - Huế hạ cánh.').filter(({ kind }) => kind === 'organ')).toEqual([]);
  });
});
