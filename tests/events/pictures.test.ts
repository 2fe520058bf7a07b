import { expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const CAPTION = 'Bộ đội sơ tán người dân xã Hiền Ninh ngày 9/10. Ảnh: Nam Anh';

test.each([
  `Mưa lũ ở miền Trung\n\n${CAPTION}\n\nMực nước sông Hương vẫn vượt báo động 3. Nhiều tuyến đường bị ngập sâu.`,
  `Mưa lũ ở miền Trung\n\nNgày 2/10, một xe khách bị lũ cuốn trôi.\n\n${CAPTION}\n\nHàng trăm ngôi nhà bị sập.`,
])('what stands beside a picture is not of its day, nor of one told before it: %s', text => {
  const dates = eventsOf(text).flatMap(({ trigger, date }) => (/vượt|ngập|sập/.test(trigger) ? [date] : []));
  expect(dates).not.toContain('2014-10-09');
  expect(dates).not.toContain('2014-10-02');
});

test('the picture keeps its day', () => {
  const text = `Mưa lũ ở miền Trung\n\n${CAPTION}\n\nNước đã rút.`;
  expect(eventsOf(text).find(({ trigger }) => trigger === 'sơ tán')?.date).toBe('2014-10-09');
});
