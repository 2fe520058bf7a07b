import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('arrests at a protest', () => {
  test('are of its day', () => {
    const text = 'Ngày 8/9, hàng nghìn người xuống đường biểu tình ở Moscow, hơn 800 người bị bắt.';
    expect(eventOf(text, 'bị bắt').date).toBe('2014-09-08');
  });
});

describe('the story of a day', () => {
  const fight =
    'Khoảng 20h ngày 6/9, một nhóm thanh niên hành hung bảo vệ bệnh viện ở Vinh. Sau đó, nhóm này đấm anh Nam.';

  test('goes on with happenings of its sort, told by common words too', () => {
    const event = eventOf(`${fight} Anh Nam bị thương nặng.`, 'đấm');
    expect(event).toMatchObject({ date: '2014-09-06', basis: 'context', type: 'ASSAULT' });
    expect(eventOf(`${fight} Anh Nam bị thương nặng.`, 'bị thương nặng').date).toBe('2014-09-06');
  });

  test('takes in what people on the spot ask and refuse, not what states do', () => {
    const event = eventOf(`${fight} Anh Nam từ chối giải thích.`, 'từ chối');
    expect(event).toMatchObject({ date: '2014-09-06', basis: 'context' });
    const state = eventsOf(`${fight} Mỹ từ chối bình luận.`).find(({ type }) => type === 'REJECT');
    expect(state?.date).not.toBe('2014-09-06');
  });

  test('of a happening that is only called one is all that goes on, however long', () => {
    const text =
      'Sự việc xảy ra ngày 8/9 tại một cây xăng ở Vinh.\n\nCây xăng rất đông.\n\nTrời nắng.\n\nAi cũng vội.\n\nXe xếp hàng dài.\n\nQuán nước vắng.\n\nĐường hẹp.\n\nÔng Trần Văn An đã dùng dao đâm anh Lê Văn Bình.';
    const event = eventOf(text, 'dùng dao đâm');
    expect(event).toMatchObject({ date: '2014-09-08', basis: 'context', type: 'ASSAULT' });
    expect(event.actors.map(({ name }) => name)).toEqual(['Trần Văn An']);
  });

  test('is carried without its year, where nothing tells the publication', () => {
    const text = 'Sáng 28/10, bão đổ bộ vào Quảng Ngãi, làm hai người thiệt mạng.';
    expect(eventsOf(text, null).map(({ date }) => date)).toEqual(['XXXX-10-28', 'XXXX-10-28']);
  });

  test('is broken by what was earlier', () => {
    const events = eventsOf(`${fight} Trước đó, anh Nam từng bị thương nặng.`);
    expect(events.find(({ type }) => type === 'LIFE')?.date).not.toBe('2014-09-06');
  });

  test('takes in what the article tells before it dates the one thing it is about', () => {
    const event = eventOf(
      'Công an huyện cho hay bốn người đã thiệt mạng trong vụ xe khách lật đèo. Vụ tai nạn xảy ra sáng 8/10.',
      'thiệt mạng',
    );
    expect(event).toMatchObject({ date: '2014-10-08', basis: 'context' });
  });

  test('of a trial is not the day of the crime', () => {
    const events = eventsOf(
      'Ngày 8/10, Công an tỉnh Hà Nam khởi tố ông Tuấn. Ông Tuấn đã đánh đập hàng xóm.',
    );
    expect(events.find(({ type }) => type === 'ASSAULT')?.date).not.toBe('2014-10-08');
  });

  test('of what nearly happened is denied', () => {
    expect(eventOf('Hôm 8/10, hai tàu hàng suýt va chạm trên sông Hậu.', 'va chạm').status).toBe('negated');
  });
});

describe('a tale told to the hour', () => {
  const tale = 'Khoảng 21h30 ngày 8/10, Nguyễn Văn Tâm mang dao đến nhà anh Lê Văn Hùng ở Vinh. ';

  test.each([
    ['Anh Hùng xin lỗi nhưng Tâm không đồng ý.', 'không đồng ý'],
    ['Tâm lao vào đâm anh Hùng.', 'lao vào đâm'],
    ['Anh Hùng được người nhà đưa đến bệnh viện.', 'đưa đến'],
    ['Ngay sau đó, Công an phường bắt giữ Tâm.', 'bắt giữ'],
    ['Công an phường lập biên bản, tạm giữ Tâm.', 'tạm giữ'],
  ])('goes on deed by deed: %s', (next, trigger) => {
    const event = eventsOf(tale + next).find(each => each.trigger.toLowerCase().startsWith(trigger));
    expect(event).toMatchObject({ date: '2014-10-08', basis: 'context' });
  });

  test.each([
    ['Ngày 8/10, tàu Hải Âu rời cảng Vũng Tàu. Tàu xuất hiện ngoài khơi Côn Đảo lúc 16:30.', 'xuất hiện'],
    ['Sáng 8/10, lửa bùng lên tại chợ Vinh. Đến 10h, người dân sơ tán khỏi khu chợ.', 'sơ tán'],
  ])('goes on at an hour told alone: %s', (text, trigger) => {
    expect(eventOf(text, trigger)).toMatchObject({ date: '2014-10-08', basis: 'context' });
  });

  test('of two sides has what they ask and answer', () => {
    expect(eventOf(`${tale}Chủ nhà yêu cầu Tâm ra về.`, 'yêu cầu').date).toBe('2014-10-08');
  });

  test.each(['Tâm thường đánh anh Hùng.', 'Tâm từng đánh anh Hùng.', 'Tâm đang bị điều tra.'])(
    'not with what is a habit, was earlier, or goes on: %s',
    next => {
      const dates = eventsOf(tale + next, '2014-10-09').slice(1);
      expect(dates.map(({ date }) => date)).not.toContain('2014-10-08');
    },
  );
});

describe('what goes on', () => {
  test.each([
    ['Công an tỉnh Nghệ An đang điều tra vụ việc.', 'điều tra'],
    ['Cảnh sát đang truy lùng hai nghi phạm.', 'truy lùng'],
    ['Vụ việc đang được Công an quận 1 tiếp tục điều tra.', 'tiếp tục điều tra'],
  ])('goes on on the day of the article: %s', (text, trigger) => {
    expect(eventOf(text, trigger)).toMatchObject({ date: '2014-10-10', basis: 'context' });
  });

  test('is no term of prison', () => {
    expect(eventsOf('Bà Hoa đang thụ án tại trại giam.')).toEqual([]);
  });
});

describe('a gathering told with its day', () => {
  test('is where "tại cuộc họp báo" says something was said', () => {
    const event = eventOf(
      'Chiều 1/10, Tỉnh ủy Cà Mau tổ chức cuộc họp báo. Tại cuộc họp báo, ông Nam thông tin về vụ việc.',
      'thông tin về',
    );
    expect(event).toMatchObject({ date: '2014-10-01', basis: 'context' });
  });
});

describe('a gathering to come', () => {
  test('of several days is where somebody is to be met on one of them', () => {
    const text =
      'Hội nghị thượng đỉnh G20 diễn ra ngày 15-16/11 tại Brisbane. Ông Obama dự kiến gặp Thủ tướng Anh bên lề hội nghị.';
    expect(eventOf(text, 'gặp')).toMatchObject({ date: '[2014-11-15..2014-11-16]', status: 'planned' });
  });
});

describe('words that stand twice', () => {
  test('in a page tell one happening', () => {
    const caption = 'Hoa tam giác mạch nở rộ ở huyện Xín Mần tỉnh Hà Giang ngày 27/9.';
    const events = eventsOf(`${caption}\n${caption}`);
    expect(events).toHaveLength(1);
    expect(events[0]!.mentions).toHaveLength(2);
  });
});

describe('what is told without any date', () => {
  test('is recorded where it is told as done, to come, or between two sides', () => {
    const text =
      'NATO đã bác bỏ đề nghị này. Moskva cáo buộc Kiev gây hấn. Bộ Giáo dục sẽ thanh tra các trường.';
    const found = eventsOf(text).map(({ type, date }) => [type, date]);
    expect(found).toContainEqual(['REJECT', '[..2014-10-10]']);
    expect(found).toContainEqual(['ACCUSE', '[..2014-10-10]']);
  });

  test('is none where somebody is only said to do it, or a noun names it', () => {
    const text = 'Ông Minh sở hữu ba cửa hàng ở Hà Nội. Chương trình của anh Nam kết nối du học sinh.';
    expect(eventsOf(text)).toEqual([]);
  });

  test('is none where a law provides it', () => {
    const text =
      'Ngày 8/10, Công an tỉnh Hà Nam khởi tố ông Tuấn. Theo Điều 134 Bộ luật Hình sự, người phạm tội bị phạt tù đến 3 năm.';
    expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['khởi tố']);
  });
});

describe('what a story goes on with', () => {
  const begun = 'Chiều 9/10, căn nhà của ông Tám bị sập ở Gia Lai. ';

  test.each([
    ['Ông Tám bị điện giật. Lúc này, hàng xóm chạy tới.', 'bị điện giật'],
    ['Anh Năm rơi xuống từ trên mái. Trận mưa này rất lớn.', 'rơi xuống'],
  ])('is no less told where the next words point back: %s', (next, trigger) => {
    expect(eventOf(begun + next, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });

  test('is no death after a funeral', () => {
    const text = 'Ngày 9/10, gia đình tổ chức tang lễ cho thầy Tám. Thầy Tám tử vong do điện giật.';
    expect(
      eventsOf(text).filter(({ trigger, basis }) => trigger === 'tử vong' && basis === 'context'),
    ).toEqual([]);
  });
});

test.each([
  ['Sau cơn mưa lớn ngày 8/10, nhiều tuyến phố ngập úng nặng.', 'ngập úng'],
  ['Sau trận động đất ngày 8/10, hàng chục ngôi nhà đổ sập.', 'đổ sập'],
])('a mishap that another brought about is of its day: %s', (text, trigger) => {
  expect(eventOf(text, trigger)).toMatchObject({ date: '2014-10-08' });
});
