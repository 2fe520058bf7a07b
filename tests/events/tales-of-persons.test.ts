import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const QUARREL =
  'Rạng sáng 2/10, nhóm của Trần Văn Hùng xảy ra mâu thuẫn với nhóm của Lê Tuấn tại quán bar ở Vũng Tàu.';

describe('A deed of persons at a time of the day', () => {
  test.each([
    ['Tuấn bị chém vào đầu.', 'bị chém'],
    ['Thấy vậy, Phạm Quang rút súng bắn Hùng.', 'rút súng bắn'],
    ['Tiếp đó, Hùng nhắn tin cho Phạm Quang.', 'nhắn tin'],
    ['Bảo vệ khuyên can nhưng Hùng không đồng ý.', 'không đồng ý'],
  ])('opens a tale: %s', (text, trigger) => {
    const { date, basis } = eventOf(`${QUARREL} ${text}`, trigger);
    expect([date, basis]).toEqual(['2014-10-02', 'context']);
  });
});

describe('What happened late at night', () => {
  const FIRE = 'Khoảng 23h ngày 9/10, lửa bùng lên từ tầng một căn nhà ở phố Khương Hạ, Hà Nội.';

  test('is told on by those on the spot', () => {
    expect(eventOf(`${FIRE} Ba người tử vong.`, 'tử vong').date).toBe('2014-10-09');
  });

  test('is not the day of those who come the next morning', () => {
    const events = eventsOf(`${FIRE} Ba người tử vong. Công an tạm giữ chủ nhà Nghiêm Quang Minh.`);
    expect(events.some(({ trigger, date }) => trigger === 'tạm giữ' && date === '2014-10-09')).toBe(false);
  });
});

describe('What forces have brought under them', () => {
  test('is so for longer than the day of a strike', () => {
    const text = 'Ngày 8/10, Israel không kích Gaza, khiến 20 người thiệt mạng.\n\nIsrael đã bao vây Gaza.';
    expect(eventOf(text, 'bao vây').basis).toBe('bounded');
  });
});

describe('A treaty of long ago', () => {
  test('is not the day of what its parties say now', () => {
    const text =
      'Ngày 9/10, Nga đình chỉ hợp tác với Nhật Bản.\n\nHiệp định được Nga và Nhật Bản ký ngày 13/10/1993.\n\nMoskva cho biết đã thông báo cho phía Nhật Bản.';
    expect(eventsOf(text).filter(({ date }) => date === '1993-10-13').length).toBe(1);
  });
});
