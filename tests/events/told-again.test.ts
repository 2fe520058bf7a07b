import { describe, expect, it, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string, trigger: string) =>
  eventsOf(text).filter(event => event.trigger.toLowerCase() === trigger.toLowerCase());

describe('the same words of the same day', () => {
  it.each([
    [
      'Cuộc đảo chính năm 2013 gây chấn động. Sau cuộc đảo chính bất thành năm 2013, nhiều người bỏ trốn.',
      'cuộc đảo chính',
    ],
    [
      'Ngày 5/9, Công an Hà Nội khởi tố vụ án. Hôm 5/9, Công an Hà Nội đã khởi tố vụ án buôn lậu gỗ.',
      'khởi tố vụ án',
    ],
    [
      'Tai nạn xảy ra ngày 5/9 tại Huế. Hai người thiệt mạng. Xe lao xuống vực khiến hai người thiệt mạng.',
      'thiệt mạng',
    ],
    [
      'Ngày 5/9, Quốc hội họp phiên bế mạc.\n\nNgày 5/9, Quốc hội biểu quyết thông qua Luật Nhà ở. Sau khi thảo luận, Quốc hội đã biểu quyết thông qua Luật Nhà ở.',
      'biểu quyết thông qua',
    ],
  ])('tell one happening twice: %s', (text, trigger) => {
    const events = told(text, trigger);
    expect(events).toHaveLength(1);
    expect(events[0]!.mentions).toHaveLength(2);
  });

  it.each([
    [
      'Ngày 5/9, Công an Hà Nội bắt tạm giam ông An. Ngày 5/9, Công an Hà Nội bắt tạm giam ông Bình.',
      'bắt tạm giam',
    ],
    ['Vụ cháy xảy ra ở Huế ngày 5/9. Vụ cháy xảy ra ở Vinh ngày 5/9.', 'vụ cháy'],
  ])('tell two, where somebody or some place else is named: %s', (text, trigger) => {
    expect(told(text, trigger)).toHaveLength(2);
  });
});

test('a trial to come is one, by whatever words', () => {
  const text =
    'Ngày 16/11, ông An sẽ hầu tòa. Tòa án Hà Nội quyết định đưa ông An ra xét xử sơ thẩm vào ngày 16/11.';
  const trials = eventsOf(text).filter(({ date }) => date === '2014-11-16');
  expect(trials).toHaveLength(1);
});
