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

  test.each([
    ['Theo Reuters, ông Lavrov nói tại Moscow ngày 3/9.', 'nói', 'Reuters'],
    ['Hãng thông tấn TASS đưa tin, ông Lavrov ngày 3/9 tuyên bố Nga sẽ rút quân.', 'tuyên bố', 'TASS'],
    ['Theo lời các quan chức Mỹ, ông Obama hôm 3/9 lên án Nga.', 'lên án', 'USA'],
    ['Mỹ không kích Syria hôm 3/9, AFP đưa tin.', 'không kích', 'AFP'],
    ['Mỹ không kích Syria hôm 3/9, AFP ngày 4/9 đưa tin.', 'không kích', 'AFP'],
    ['Nga và Mỹ trao đổi tù binh hôm 3/9, theo Reuters.', 'trao đổi tù binh', 'Reuters'],
    ['Nga lên án Mỹ hôm 3/9, Ngoại trưởng Lavrov nói.', 'lên án', 'Sergei Lavrov'],
    ['Hãng thông tấn nhà nước Syria SANA cho biết Mỹ không kích Homs hôm 3/9.', 'không kích', 'SANA'],
  ])('is whoever reports it: "%s" [%s] %s', (text, trigger, source) => {
    expect(sourceOf(text, trigger)).toBe(source);
  });

  test('is nobody for what goes on behind a speaker who said something else', () => {
    const text = 'Nga lên án Mỹ, ông Lavrov nói, và NATO họp tại Brussels hôm 3/9.';
    expect(sourceOf(text, 'họp')).toBeNull();
  });

  test.each([
    ['Tuy NATO nói rằng hai bên giữ liên lạc, song các đại sứ chỉ gặp nhau hôm 3/9.', 'gặp nhau'],
    ['Ông Lavrov cho biết ông sẽ gặp ông Kerry bên lề hội nghị diễn ra từ 3/11.', 'hội nghị'],
    ['Theo lời mời của Tổng thống Nga, Chủ tịch Cuba thăm Moscow từ 3/9.', 'thăm'],
  ])('is nobody for what is told beside: "%s" [%s]', (text, trigger) => {
    expect(sourceOf(text, trigger)).toBeNull();
  });

  test('is nobody for the words of the article', () => {
    expect(sourceOf('Nga đã rút quân khỏi biên giới Ukraine hôm 3/9.', 'rút quân')).toBeNull();
  });

  test('is not who himself speaks, nor the agency that quotes him', () => {
    expect(sourceOf('Ngày 3/9, ông Lavrov cho biết Nga sẵn sàng đàm phán.', 'cho biết')).toBeNull();
    expect(sourceOf('Reuters dẫn lời ông Lavrov ngày 3/9 nói Nga sẽ rút quân.', 'nói')).toBeNull();
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
