import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

const sourceOf = (text: string, trigger: string) => {
  const { source } = eventOf(text, trigger);
  return source && (source.name ?? source.code);
};

describe('the source of an event', () => {
  test.each([
    ['Ông Lavrov cho biết Nga đã rút quân khỏi biên giới Ukraine hôm 3/9.', 'rút quân', 'Sergei Lavrov'],
    ['Theo Reuters, Nga đã rút quân khỏi biên giới Ukraine hôm 3/9.', 'rút quân', 'Reuters'],
    ['Theo thông báo từ Nhà Trắng, hai nước đã ký hiệp định hôm 3/9.', 'ký hiệp định', 'USA'],
    [
      'Theo Reuters, ông Lavrov cho biết Nga đã rút quân khỏi biên giới Ukraine hôm 3/9.',
      'rút quân',
      'Sergei Lavrov',
    ],
  ])('of "%s" [%s] is %s', (text, trigger, source) => {
    expect(sourceOf(text, trigger)).toBe(source);
  });

  test('is nobody for the words of the article', () => {
    expect(sourceOf('Nga đã rút quân khỏi biên giới Ukraine hôm 3/9.', 'rút quân')).toBeNull();
  });

  test('is not who himself speaks, nor the agency that reports it', () => {
    expect(sourceOf('Ngày 3/9, ông Lavrov cho biết Nga sẵn sàng đàm phán.', 'cho biết')).toBeNull();
    expect(sourceOf('Theo Reuters, ông Lavrov nói tại Moscow ngày 3/9.', 'nói')).toBeNull();
  });
});

describe('direct speech', () => {
  const quoted =
    'VOICE"Quân đội đã rút quân khỏi biên giới Ukraine ngày 3/9. Chúng tôi sẽ không trở lại đó nữa", ông Lavrov nói.';

  test('is said by whoever is named at its end, over all of its sentences', () => {
    expect(sourceOf(quoted.replace('VOICE', ''), 'rút quân')).toBe('Sergei Lavrov');
    const curved = quoted.replace('VOICE', '').replace('"', '“').replace('"', '”');
    expect(sourceOf(curved, 'rút quân')).toBe('Sergei Lavrov');
  });

  test('is not said by whoever spoke before, where another is named', () => {
    expect(sourceOf(quoted.replace('VOICE', 'Ông Obama phát biểu. '), 'rút quân')).toBe('Sergei Lavrov');
  });

  test('ends with its line where it is never closed', () => {
    const open =
      'Ông Lavrov nói: "Chúng tôi rất lấy làm tiếc về việc này.\nNga đã rút quân khỏi Gruzia ngày 3/9.';
    expect(sourceOf(open, 'rút quân')).toBeNull();
  });
});
