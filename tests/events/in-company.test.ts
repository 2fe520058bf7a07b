import { describe, expect, test } from 'vitest';
import { eventOf } from './read.ts';

const actors = (text: string, trigger: string) =>
  eventOf(text, trigger).actors.map(({ code, name, text: words }) => code ?? name ?? words);

describe('those who do it together', () => {
  test.each([
    [
      'Lê Văn Hùng rủ Trần Văn Nam. Tối 3/9, Hùng gọi điện cho Nam, sau đó cùng Nam đến nhà anh Bình đập phá đồ đạc.',
      'đập phá',
      ['Lê Văn Hùng', 'Trần Văn Nam'],
    ],
    [
      'Ngày 4/9, nhiều phụ huynh, học sinh gửi đơn khiếu nại.',
      'gửi đơn khiếu nại',
      ['nhiều phụ huynh', 'học sinh'],
    ],
    ['Trước phản ứng của các tài xế, chủ xe đã xả trạm ngày 4/9.', 'xả trạm', ['chủ xe']],
  ])('are told by a list, or behind a word for taking along: %s', (text, trigger, names) => {
    expect(actors(text, trigger)).toEqual(names);
  });
});

describe('who is described behind a comma', () => {
  test('is whom the words before the verb mean', () => {
    const text =
      'Trưa 3/9, trao đổi với phóng viên Sao Biển, Trung tá Lê Văn Chương, Đội trưởng Đội trinh sát tỏ ra ngạc nhiên trước tin Trần Văn Luyện bị đánh.';
    expect(actors(text, 'trao đổi với')[0]).toBe('VNM');
  });
});

test('small words may stand between a name and its brackets', () => {
  const text = 'Ngày 4/9, Hiệp hội Chế biến và Xuất khẩu thủy sản (VASEP) tổ chức hội thảo.';
  expect(actors(text, 'tổ chức hội thảo')).toEqual(['VASEP']);
});
