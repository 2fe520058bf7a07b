import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const CEREMONY =
  'Sáng 9/10, UBND TP Đà Nẵng tổ chức lễ khánh thành cầu vượt ngã ba Huế. Công trình khởi công ngày 29/9/2013.';

describe('What is done at a ceremony behind its history', () => {
  test.each([
    ['Phát biểu tại buổi lễ, Chủ tịch UBND thành phố Văn Hữu Chiến cảm ơn các nhà thầu.', 'cảm ơn'],
    [
      'Phát biểu tại buổi lễ, Chủ tịch UBND thành phố Văn Hữu Chiến cảm ơn các nhà thầu. Bộ Giao thông Vận tải tặng bằng khen cho 15 cá nhân.',
      'tặng bằng khen',
    ],
  ])('is of its day: %s', (text, trigger) => {
    const { date, basis } = eventOf(`${CEREMONY}\n\n${text}`, trigger);
    expect([date, basis]).toEqual(['2014-10-09', 'context']);
  });
});

describe('A session', () => {
  test('decides on its day, however long it was talked over before', () => {
    const talk = 'Đại biểu Lê Thị Hương chất vấn Giám đốc Sở Y tế về tình trạng thiếu thuốc. '.repeat(8);
    const text = `Sáng 9/10, HĐND tỉnh Thanh Hóa khai mạc kỳ họp thứ 14.\n\n${talk}\n\nSau khi thảo luận, HĐND tỉnh biểu quyết thông qua 25 nghị quyết.`;
    expect(eventOf(text, 'biểu quyết thông qua').date).toBe('2014-10-09');
  });
});

describe('Words for how something is done', () => {
  test.each(['trân trọng', 'chân thành'])('part nobody from what he does: %s', manner => {
    const text = `Ngày 9/10, Nga phản đối lệnh trừng phạt của EU.\n\nNgoại trưởng Syria Walid Muallem ${manner} cảm ơn Nga.`;
    const { date, basis } = eventOf(text, 'cảm ơn');
    expect([date, basis]).toEqual(['2014-10-09', 'context']);
  });
});

describe('Whoever is asked to come', () => {
  test.each([
    'Tổng thống Macron mời Thủ tướng Phạm Minh Chính sớm thăm Pháp.',
    'Tổng thống Macron mời Thủ tướng Phạm Minh Chính thăm Pháp.',
  ])('has not come: %s', text => {
    const events = eventsOf(
      `Ngày 9/10, Thủ tướng Phạm Minh Chính hội đàm với Tổng thống Pháp Emmanuel Macron. ${text}`,
    );
    expect(events.map(({ trigger }) => trigger)).not.toContain('thăm');
    const asked = events.find(({ trigger }) => trigger === 'mời');
    expect([asked?.type, asked?.date, ...codes(asked?.recipients ?? [])]).toEqual([
      'REQUEST',
      '2014-10-09',
      'VNM',
    ]);
  });
});
