import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('the status of an event', () => {
  test.each([
    ['Ngày 3/9, Nga và Mỹ đã gặp nhau.', 'gặp nhau', 'asserted'],
    ['Ngày 3/9, Nga và Mỹ không gặp nhau.', 'gặp nhau', 'negated'],
    ['Nga và Mỹ sẽ gặp nhau ngày 12/10.', 'gặp nhau', 'planned'],
    ['Nga và Mỹ có thể gặp nhau ngày 12/10.', 'gặp nhau', 'possible'],
    ['Nga và Mỹ gặp nhau ngày 12/10.', 'gặp nhau', 'planned'],
    ['Hội nghị thượng đỉnh NATO dự kiến diễn ra ngày 12/10.', 'Hội nghị thượng đỉnh', 'planned'],
    ['Ngày 3/9, Nga không chấp nhận yêu cầu của Mỹ.', 'không chấp nhận', 'asserted'],
    ['Chuyến bay AB123 dự kiến cất cánh lúc 8h ngày 3/9.', 'cất cánh', 'planned'],
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
    ['NATO muốn hội đàm với Nga.', 'hội đàm', 'possible'],
    ['Ông Kerry nhắc lại rằng ông muốn gặp và hội đàm với phía Iran.', 'hội đàm', 'possible'],
    ['Nga mong Mỹ dỡ bỏ lệnh trừng phạt vào năm 2015.', 'dỡ bỏ lệnh trừng phạt', 'possible'],
    ['Mỹ cần phải dỡ bỏ lệnh trừng phạt trong năm nay.', 'dỡ bỏ lệnh trừng phạt', 'possible'],
    ['Nga và Mỹ sẽ tiếp tục các cuộc thảo luận.', 'các cuộc thảo luận', 'planned'],
    ['Nếu Quốc hội đồng ý, dự án sẽ được khởi công năm 2016.', 'khởi công', 'possible'],
    ['Ngày 1/11, Mỹ sẽ rút quân khỏi Iraq nếu hai bên đạt thoả thuận.', 'rút quân', 'possible'],
    ['Việc cấp thị thực bị đình chỉ đến hết tháng 12/2014.', 'đình chỉ', 'asserted'],
    ['Nga gia hạn lệnh cấm nhập khẩu đến ngày 31/12/2014.', 'lệnh cấm nhập khẩu', 'asserted'],
    ['Công ty chỉ cam kết trả nợ trong tháng 10.', 'trả nợ', 'planned'],
    ['Dự án hoàn thành vào cuối tháng này.', 'hoàn thành', 'planned'],
    ['Tuyến đường được khởi công đầu tháng này.', 'khởi công', 'asserted'],
    ['Năm 2012, ông Nam định bán công ty cho đối tác Nhật.', 'bán', 'planned'],
    ['Năm 2012, xã tính phương án di dời chợ, sẽ giải thể hợp tác xã.', 'giải thể', 'planned'],
    ['Google chuyển nó thành mặc định từ năm 2010.', 'chuyển', 'asserted'],
    ['Năm 2012, tỉnh không để xảy ra tai nạn nghiêm trọng.', 'xảy ra tai nạn', 'negated'],
    ['Đội nhà quyết không để thua trận nào trong năm 2013.', 'thua trận', 'negated'],
    ['Chưa rõ ông Bình có bị bắt hôm 5/9 hay không.', 'có bị bắt', 'possible'],
    ['Không rõ tháng 8 vừa qua công ty có trả lương hay không.', 'trả lương', 'possible'],
    ['Ông Nam, người sẽ rời nhiệm sở cuối tháng 11, hôm 5/9 kêu gọi Mỹ kiềm chế.', 'kêu gọi', 'asserted'],
    ['Ông Nam phủ nhận việc bị bắt tại sân bay hôm 5/9.', 'bị bắt', 'possible'],
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

describe('what goes on without a subject', () => {
  const kinds = (text: string) =>
    eventsOf(text).map(({ trigger, date, status }) => `${trigger} ${date} ${status}`);

  test('is planned, and on the same day, where a plan goes on', () => {
    expect(
      kinds(
        'Ngày 20/10, Thủ tướng Đức sẽ thăm Hà Nội, hội đàm với Thủ tướng Việt Nam và ký hiệp định hợp tác.',
      ),
    ).toEqual([
      'thăm 2014-10-20 planned',
      'hội đàm 2014-10-20 planned',
      'ký hiệp định hợp tác 2014-10-20 planned',
    ]);
  });

  test.each([
    'Ngày 8/9, Mỹ kêu gọi Nga chấm dứt giao tranh, rút quân khỏi Ukraine và tiến hành đối thoại với Kiev.',
    'Ngày 8/9, Pháp đề nghị Nga rút quân, trao trả tù binh và đàm phán với Ukraine.',
    'Ngày 8/9, Iran đe doạ đóng cửa eo biển, tấn công tàu chiến Mỹ.',
  ])('is no event where somebody asks for it or threatens with it: %s', text => {
    expect(eventsOf(text)).toHaveLength(1);
  });

  test('is a fact behind "but"', () => {
    const text = 'Nga dự định tấn công Kiev nhưng đã bị Ukraine đánh bại ngày 8/9.';
    expect(eventOf(text, 'đánh bại').status).toBe('asserted');
  });

  test('is no event in a clause of aim', () => {
    const text =
      'Ngày 8/9, Nga và Mỹ gặp nhau để trao đổi ý kiến, phối hợp chống khủng bố và hợp tác với Iran.';
    expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['gặp nhau']);
  });
});

describe('a question', () => {
  test.each([
    'Có phải Nga đã tấn công Ukraine vào ngày 5/9?',
    'Vì sao Mỹ trừng phạt Nga từ tháng 4/2014?',
    'Ai sẽ thắng cuộc bầu cử tổng thống Mỹ vào tháng 11/2016?',
  ])('tells nothing: %s', text => {
    expect(eventsOf(text)).toEqual([]);
  });

  test('may stand on a happening that it takes for granted', () => {
    const text = 'Sau khi Nga sáp nhập Crimea vào tháng 3/2014, NATO sẽ làm gì?';
    expect(eventsOf(text).map(({ date }) => date)).toEqual(['2014-03']);
  });
});

test('a year of birth in brackets only says who is meant', () => {
  const text = 'Ông Trần Văn Nam (SN 1970, trú tại Hà Nội) bị bắt hôm 5/9.';
  expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['bị bắt']);
});

test('what is wished of another is done by him', () => {
  const event = eventOf('Nga hy vọng Mỹ dỡ bỏ lệnh trừng phạt vào năm 2015.', 'dỡ bỏ lệnh trừng phạt');
  expect(event.actors.map(({ code }) => code)).toEqual(['USA']);
});
