import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('war', () => {
  test.each([
    ['Ngày 5/9, phía Nga đã phóng 38 tên lửa hành trình và 57 UAV vào Kiev.', 'phóng', 'ASSAULT'],
    [
      'Ngày 5/9, Triều Tiên phóng hai tên lửa đạn đạo vào vùng biển phía đông.',
      'phóng hai tên lửa',
      'MOBILIZE',
    ],
    ['Ngày 5/9, quân đội Nga đã kiểm soát làng Ivanivka.', 'kiểm soát', 'ASSAULT'],
    ['Nga và Ukraine hôm 5/9 trao đổi 115 tù binh.', 'trao đổi', 'COOPERATE'],
    ['Hamas ngày 5/9 trao trả thi thể hai con tin Israel.', 'trao trả', 'RETREAT'],
    ['Hà Lan ngày 5/9 bàn giao những tiêm kích F-16 đầu tiên cho Ukraine.', 'bàn giao', 'AID'],
    ['IS ngày 5/9 nhận trách nhiệm vụ xả súng tại Muscat.', 'nhận trách nhiệm', 'STATEMENT'],
  ])('is told by what its verbs have for an object: %s', (text, trigger, type) => {
    expect(eventOf(text, trigger).type).toBe(type);
  });

  test('has whole names with an Arabic article', () => {
    const [event] = eventsOf('Ngày 5/9, căn cứ không quân Ain al-Asad của Mỹ bị tấn công.');
    expect(codes(event!.recipients)).toEqual(['USA']);
  });

  test('has no side in the people that states exchange or bring along', () => {
    const { actors } = eventOf('Nga và Ukraine hôm 5/9 trao đổi 115 tù binh.', 'trao đổi');
    expect(codes(actors)).toEqual(['RUS', 'UKR']);
  });

  test('is worth a record where only the place that is struck is known', () => {
    const text = 'Thống đốc Belgorod hôm 5/9 thông báo lực lượng Ukraine pháo kích làng Shebekino.';
    const { place, basis } = eventOf(text, 'pháo kích');
    expect([place?.text, basis]).toEqual(['làng Shebekino', 'bounded']);
  });

  test('is dated by a part of a day before words of a share', () => {
    expect(eventOf('Ông Zelensky tối 5/9 lên án Nga.', 'lên án').date).toBe('2014-09-05');
  });

  test('keeps a military government with its country', () => {
    const { actors } = eventOf('Chính quyền quân sự Mali ngày 5/9 trục xuất đại sứ Thụy Điển.', 'trục xuất');
    expect(codes(actors)).toEqual(['MLI']);
  });
});
