import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

/** Country of the place of the event that a trigger tells. */
const country = (text: string, trigger: string) => eventOf(text, trigger, '2024-05-20').place?.country;

describe('the place of a house', () => {
  test.each([
    ['Ngày 12/5, vụ cháy xảy ra tại Đại sứ quán Việt Nam ở Berlin.', 'vụ cháy', 'DEU'],
    ['Ngày 12/5, vụ cháy xảy ra tại bệnh viện Xiehe, Vũ Hán, Trung Quốc.', 'vụ cháy', 'CHN'],
    ['Ngày 12/5, vụ cháy xảy ra tại tòa nhà Quốc hội Mỹ.', 'vụ cháy', 'USA'],
    ['Ngày 12/5, vụ cháy xảy ra tại khu chợ ở thị trấn Wellsville, bang Kansas.', 'vụ cháy', 'USA'],
    ['Ngày 12/5, lễ viếng được tổ chức tại Đại sứ quán Nga ở Hà Nội.', 'lễ viếng', 'VNM'],
  ])('is where it stands: %s', (text, trigger, place) => expect(country(text, trigger)).toBe(place));

  test('is not where whoever speaks has his seat', () => {
    const text =
      'Viện Nghiên cứu Chiến tranh có trụ sở tại Mỹ ngày 19/5 nhận định quân đội Ukraine tiến nhanh.';
    expect(country(text, 'nhận định')).toBeUndefined();
  });
});

describe('a place that no table has', () => {
  test('lies where the article plays', () => {
    const text = 'Ngày 15/5, Thủ tướng Slovakia Robert Fico bị bắn tại thị trấn Dolna Lehota.';
    expect(eventOf(text, 'bắn', '2024-05-20').place).toEqual({
      text: 'thị trấn Dolna Lehota',
      country: 'SVK',
    });
  });

  test('lies where the words behind a comma say', () => {
    const text = 'Ngày 3/5, quân đội đụng độ phiến quân tại bang Hpalun, phía đông Myanmar. Ấn Độ lên tiếng.';
    expect(country(text, 'đụng độ')).toBe('MMR');
  });

  test('is in no country where it is a sea', () => {
    expect(country('Ngày 3/5, tàu hàng Hy Lạp bị chìm trên Biển Đỏ.', 'bị chìm')).toBeUndefined();
  });
});

describe('a country by other words', () => {
  test.each([
    [
      'Ấn Độ và Pháp căng thẳng. Ngày 3/5, ca sĩ Lan Anh biểu diễn ở Myanmar. Ngày 7/5, cô mở triển lãm tại nước này.',
      'mở triển lãm',
      'MMR',
    ],
    ['Ngày 3/5, tại đất nước Chùa Vàng, đoàn thể thao giành 3 huy chương.', 'huy chương', 'THA'],
    ['Sáng 3/5, tại xứ sở kim chi, nam ca sĩ ra mắt album mới.', 'ra mắt album', 'KOR'],
  ])('is where it was: %s', (text, trigger, place) => expect(country(text, trigger)).toBe(place));
});

describe('the place of a visit that names none', () => {
  test('is that of its hosts', () => {
    const text = 'Chuyến thăm của Thủ tướng Nhật Bản tới Việt Nam diễn ra từ ngày 30/4 đến 1/5.';
    const event = eventOf(text, 'chuyến thăm', '2024-05-20');
    expect(event.place).toEqual({ text: 'Việt Nam', country: 'VNM' });
    expect(event.rules).toContain('place-of-hosts');
  });
});

describe('forces that are sent', () => {
  test.each([
    ['Ngày 5/5, Đức triển khai tên lửa Patriot tới Ba Lan.', 'triển khai tên lửa', 'POL'],
    ['Ngày 5/5, Trung Quốc đưa tên lửa ra đảo Phú Lâm.', 'đưa tên lửa', 'VNM'],
  ])('are where they are sent to: %s', (text, trigger, place) => expect(country(text, trigger)).toBe(place));
});

describe('what two happenings share', () => {
  test('harm is done where what did it was', () => {
    const text = 'Ngày 17/4, tên lửa Nga đánh trúng một tòa nhà ở Chernihiv khiến 18 người chết.';
    expect(country(text, 'chết')).toBe('UKR');
  });

  test('a summit told twice is in one place', () => {
    const text =
      'Hội nghị thượng đỉnh G20 khai mạc ngày 10/5 tại Buenos Aires, Argentina. Mỹ và Ấn Độ đạt thỏa thuận bên lề hội nghị thượng đỉnh G20 hôm 11/5.';
    expect(country(text, 'đạt thỏa thuận')).toBe('ARG');
  });

  test('words on the telephone are in no place that they are about', () => {
    const text = 'Ngày 17/5, ông Putin điện đàm với ông Erdogan, bàn về cuộc xung đột ở Ukraine.';
    expect(country(text, 'bàn về')).toBeUndefined();
  });
});

describe('whoever is struck by the place that is', () => {
  test('is the state that it lies in', () => {
    const text = 'Ngày 9/5, Nga tấn công kho nhiên liệu gần Kostyantynivka, Ukraine.';
    expect(codes(eventOf(text, 'tấn công', '2024-05-20').recipients)).toEqual(['UKR']);
  });
});
