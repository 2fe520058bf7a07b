import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

/** Country of the place of the event that a trigger tells. */
const country = (text: string, trigger: string) => eventOf(text, trigger, '2021-06-20').place?.country;

describe('a name with its country behind a comma', () => {
  test('is where something was said', () => {
    expect(eventOf('Ông Obama hôm 6/9 nói tại Wales, Anh.', 'nói').place).toEqual({
      text: 'Wales',
      country: 'GBR',
    });
  });
});

describe('the place in the clause', () => {
  test.each([
    ['Ngày 18/6, Nga và NATO họp tại Brussels.', 'họp', 'BEL'],
    ['Ngày 18/6, Nga và NATO họp tại trụ sở NATO.', 'họp', 'BEL'],
    ['Ngày 18/6, Tổng thống Pháp gặp Tổng thống Mỹ tại Nhà Trắng.', 'gặp', 'USA'],
  ])('is where something is done: %s', (text, trigger, place) => expect(country(text, trigger)).toBe(place));

  test('is the goal of a movement', () => {
    expect(country('Ngoại trưởng Mỹ và Nga điện đàm. Ngày 18/6, tàu chiến Mỹ đến Ukraine.', 'đến')).toBe(
      'UKR',
    );
  });

  test.each([
    ['Ngày 18/6, Mỹ không kích căn cứ không quân Shayrat ở miền trung Syria.', 'không kích', 'SYR'],
    ['Ngày 18/6, quân đội Nga chiếm thành phố Mariupol.', 'chiếm', 'UKR'],
    ["Ngày 18/6, tàu chiến Ấn Độ cập cảng căn cứ Simon's Town của Nam Phi.", 'cập cảng', 'ZAF'],
    ['Phiến quân Houthi ở Yemen ngày 18/6 không kích thủ đô Riyadh.', 'không kích', 'SAU'],
  ])('is what is struck, taken or reached: %s', (text, trigger, place) =>
    expect(country(text, trigger)).toBe(place),
  );

  test('is not where those told of beside it had something happen to them', () => {
    const text = 'Ngày 18/6, Anh trục xuất các nhà ngoại giao Nga sau vụ đầu độc ông Skripal ở Salisbury.';
    expect(country(text, 'trục xuất')).toBeUndefined();
  });

  test('is not that of what was before or is only spoken of', () => {
    const text = 'Ngày 18/6, sau vụ đụng độ ở Ukraine, Nga cáo buộc NATO khiêu khích.';
    expect(country(text, 'cáo buộc')).toBeUndefined();
  });
});

describe('the place of the occasion', () => {
  const text =
    'Ngày 18/6, Tổng thống Mỹ Donald Trump phát biểu tại Warsaw. Ông kêu gọi Nga ngừng gây bất ổn ở Ukraine.';
  test('is that of what the same speaker goes on to say', () => {
    expect(country(text, 'kêu gọi')).toBe('POL');
  });

  test('is that of the meeting told in the same sentence', () => {
    const met = 'Ngày 18/6, Tổng thống Mỹ cam kết hỗ trợ Kiev khi tiếp Tổng thống Ukraine tại Nhà Trắng.';
    expect(country(met, 'cam kết hỗ trợ')).toBe('USA');
  });
});

describe('the place of the fighting', () => {
  const text = 'Ngày 18/6, Nga không kích thủ đô Kiev. Ngày 17/6, Ukraine bắn hạ 18 tên lửa của Nga.';
  test('is the one country in which the article has it', () => {
    expect(country(text, 'bắn hạ')).toBe('UKR');
  });

  test('is open where it is in two', () => {
    const two = `${text} Ngày 19/6, Ukraine pháo kích thành phố Belgorod của Nga.`;
    expect(country(two, 'bắn hạ')).toBeUndefined();
  });
});

describe('the place of the story', () => {
  test('is the country that the whole article plays in', () => {
    const text = 'Công an tỉnh Hòa Bình họp báo về vụ cháy ở huyện Lạc Sơn. Ngày 18/6, Lê Văn An bị bắt.';
    const event = eventOf(text, 'bị bắt', '2021-06-20');
    expect(event.place).toEqual({ text: 'Việt Nam', country: 'VNM' });
    expect(event.rules).toContain('place-of-story');
  });

  test('is none where others take part', () => {
    expect(country('Ngày 18/6, Nga trục xuất nhà ngoại giao Ba Lan.', 'trục xuất')).toBeUndefined();
  });

  test('is the own of a state that votes, makes laws or prosecutes', () => {
    const text = 'Nga, NATO và Mỹ bất đồng về Ukraine. Ngày 18/6, Tổng thống Ukraine ký sắc lệnh động viên.';
    expect(country(text, 'ký sắc lệnh')).toBe('UKR');
  });
});
