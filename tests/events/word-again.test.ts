import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const BACKGROUND = 'Hôm 7/9, Hamas phóng rocket vào Israel, khiến 20 người thiệt mạng.';

describe('Who has spoken on the day of the news', () => {
  test.each([
    ['Ông Haiat từ chối nêu tên các nạn nhân.', 'từ chối'],
    ['Ông Haiat cũng kêu gọi Mỹ gây sức ép với Hamas.', 'kêu gọi'],
  ])('has the word again behind background in another paragraph: %s', (text, trigger) => {
    const { date, basis } = eventOf(
      `Người phát ngôn Bộ Ngoại giao Israel Lior Haiat ngày 9/10 nói thêm về vụ việc.\n\n${BACKGROUND}\n\n${text}`,
      trigger,
    );
    expect([date, basis]).toEqual(['2014-10-09', 'context']);
  });

  test('has it where he is whom the news is about', () => {
    const text = `Rafael Nadal thắng Casper Ruud ở chung kết Roland Garros hôm 9/10.\n\nIga Swiatek vô địch đơn nữ hôm 8/10.\n\nNhận cúp, Nadal cảm ơn khán giả.`;
    expect(eventOf(text, 'cảm ơn').date).toBe('2014-10-09');
  });

  test.each([
    // In the paragraph of the background it is part of that.
    `Người phát ngôn Israel Lior Haiat ngày 9/10 nói thêm về vụ việc.\n\n${BACKGROUND} Ông Haiat kêu gọi Mỹ gây sức ép với Hamas.`,
    // Another has not spoken.
    `Người phát ngôn Israel Lior Haiat ngày 9/10 nói thêm về vụ việc.\n\n${BACKGROUND}\n\nNgoại trưởng Ai Cập Sameh Shoukry đã kêu gọi Mỹ gây sức ép với Hamas.`,
  ])('does not have it: %s', text => {
    expect(eventOf(text, 'kêu gọi').basis).toBe('bounded');
  });
});

describe('What others say behind a meeting', () => {
  test('is answered outside of it', () => {
    const text =
      'Ngoại trưởng Nga Sergei Lavrov ngày 8/10 đến Bình Nhưỡng.\n\nHôm 9/10, ông Lavrov gặp lãnh đạo Triều Tiên Kim Jong-un. Hai bên thảo luận về an ninh.\n\nMỹ cáo buộc Triều Tiên chuyển vũ khí cho Nga. Điện Kremlin bác bỏ.';
    expect(eventsOf(text).some(({ type, date }) => type === 'REJECT' && date === '2014-10-09')).toBe(false);
  });
});
