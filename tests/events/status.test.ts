import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

describe('the status of an event', () => {
  test.each([
    ['Ngày 3/9, Nga và Mỹ đã gặp nhau.', 'gặp nhau', 'asserted'],
    ['Ngày 3/9, Nga và Mỹ không gặp nhau.', 'gặp nhau', 'negated'],
    ['Nga và Mỹ sẽ gặp nhau ngày 12/10.', 'gặp nhau', 'planned'],
    ['Nga và Mỹ có thể gặp nhau ngày 12/10.', 'gặp nhau', 'possible'],
    ['Nga và Mỹ gặp nhau ngày 12/10.', 'gặp nhau', 'planned'],
    ['Hội nghị thượng đỉnh NATO dự kiến diễn ra ngày 12/10.', 'Hội nghị thượng đỉnh', 'planned'],
    ['Ngày 3/9, Nga không chấp nhận yêu cầu của Mỹ.', 'không chấp nhận', 'asserted'],
  ])('of "%s" [%s] is %s', (text, trigger, status) => {
    expect(eventOf(text, trigger).status).toBe(status);
  });

  test('is not negated by a word that only begins like a denial', () => {
    expect(eventOf('Ngày 3/9, lực lượng phòng không Syria bắn hạ máy bay Thổ Nhĩ Kỳ.', 'bắn hạ').status).toBe(
      'asserted',
    );
  });
});
