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
    ['Chuyến bay VN1271 dự kiến cất cánh lúc 15h5 ngày 3/9.', 'cất cánh', 'planned'],
    ['Công ty có kế hoạch phá dỡ nhà cũ vào tháng 12/2014.', 'phá dỡ', 'planned'],
    ['Năm 2010, Nga cho biết sẽ rút quân khỏi Gruzia.', 'rút quân', 'planned'],
    ['Chính phủ lên kế hoạch tăng lương từ ngày 1/11.', 'tăng lương', 'planned'],
    ['Ngày 3/9, ông Nam bị nghi bắn chết hai người.', 'bắn chết', 'possible'],
    ['Ông Nam được cho là đã bắn chết hai người hôm 3/9.', 'bắn chết', 'asserted'],
    ['Mỹ cân nhắc rút quân khỏi Syria vào tháng 12/2014.', 'rút quân', 'possible'],
    ['Lẽ ra trận đấu diễn ra ngày 1/9.', 'diễn ra', 'possible'],
    ['Điều đó không có nghĩa là Nga rút quân ngày 3/9.', 'rút quân', 'negated'],
    ['Ngày 3/9, cảnh sát vẫn chưa bắt được nghi phạm.', 'bắt được', 'negated'],
    ['Đội tuyển không có tiền đạo nào vẫn thắng Thái Lan hôm 3/9.', 'thắng', 'asserted'],
    ['Hai bên không ký được hiệp định ngày 3/9.', 'hiệp định', 'negated'],
  ])('of "%s" [%s] is %s', (text, trigger, status) => {
    expect(eventOf(text, trigger).status).toBe(status);
  });

  test('is not negated by a word that only begins like a denial', () => {
    expect(eventOf('Ngày 3/9, lực lượng phòng không Syria bắn hạ máy bay Thổ Nhĩ Kỳ.', 'bắn hạ').status).toBe(
      'asserted',
    );
  });
});

test('a meeting that a clause puts ahead without a verb of its own is planned', () => {
  const text = 'Hội nghị cấp cao giữa Nga và NATO sẽ là cơ hội tốt.';
  expect(eventOf(text, 'Hội nghị cấp cao')).toMatchObject({ status: 'planned', date: '[2014-10-10..]' });
});
