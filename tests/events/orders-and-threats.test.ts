import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('What a state orders, threatens and is accused of', () => {
  test.each([
    ['Tổng thống Mỹ hôm 5/9 ra lệnh rút toàn bộ binh sĩ Mỹ khỏi Somalia.', 'RETREAT', ['USA'], ['SOM']],
    ['Ngày 5/9, Tổng thống Nga hạ lệnh rút quân khỏi Syria.', 'RETREAT', ['RUS'], ['SYR']],
    ['Iran ngày 5/9 dọa phong tỏa eo biển Hormuz nếu Mỹ cấm vận dầu mỏ.', 'THREATEN', ['IRN'], ['USA']],
    ['Ngày 5/9, Mỹ bị cáo buộc đứng sau vụ tấn công mạng ở Iran.', 'ACCUSE', [], ['USA']],
  ])('is told by the words that say so first: %s', (text, type, actors, recipients) => {
    const [event] = eventsOf(text);
    expect(event!.type).toBe(type);
    expect(codes(event!.actors)).toEqual(actors);
    expect(codes(event!.recipients)).toEqual(recipients);
  });

  test('leaves the day of a deed to the deed', () => {
    const text = 'Một thanh niên bị cáo buộc đâm chết hai người ở London hôm 5/9.';
    expect(eventOf(text, 'đâm chết').date).toBe('2014-09-05');
  });

  test('is not asked for where it is to be done', () => {
    const text = 'Đặc phái viên Liên hợp quốc ngày 5/9 hối thúc các bên nối lại hòa đàm tại Geneva.';
    expect(eventOf(text, 'hối thúc').place).toBeNull();
  });
});

describe('Whom an attack strikes', () => {
  test.each([
    ['Ngày 5/9, thủ đô Kiev của Ukraine bị tên lửa Nga tấn công.', 'tấn công', 'UKR'],
    [
      'Houthi ngày 5/9 bắn tên lửa đạn đạo nhằm vào một sân bay ở Saudi Arabia.',
      'bắn tên lửa đạn đạo',
      'SAU',
    ],
    ['Một binh sĩ Ukraine bị giết trong vụ nổ súng ngày 5/9 ở Donetsk.', 'bị giết', 'UKR'],
  ])('is told by the place, or by another telling of the sentence: %s', (text, trigger, code) => {
    expect(codes(eventOf(text, trigger).recipients)).toEqual([code]);
  });

  test('may be those out of whose hands a town is taken', () => {
    const text = 'Ngày 5/9, quân đội Syria giành lại thị trấn Douma từ tay phiến quân.';
    expect(eventOf(text, 'giành lại').recipients[0]?.text).toBe('phiến quân');
  });
});
