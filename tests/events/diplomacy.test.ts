import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('between states', () => {
  test('what is agreed on is no event beside the agreement', () => {
    const types = (text: string) => eventsOf(text).map(({ type, status }) => `${type} ${status}`);
    expect(types('Ngày 6/10, Lào và Thái Lan nhất trí sẽ tiếp tục tổ chức các cuộc đàm phán.')).toEqual([
      'AGREE asserted',
    ]);
    expect(types('Ngày 6/10, Nga kêu gọi Ukraine nối lại các cuộc đàm phán.')).toEqual(['REQUEST asserted']);
  });

  test('verbs listed in the place of a noun tell nothing', () => {
    expect(eventsOf('Lào sẽ có ý kiến riêng trong việc rà soát, sửa đổi các kế hoạch hợp tác.')).toEqual([]);
  });

  test('that something is put up, told as a noun without a date, does not show whether it has been', () => {
    const text = 'Việc triển khai hệ thống trạm thu phí khiến quan hệ giữa Nga và NATO xấu đi.';
    expect(eventsOf(text)).toEqual([]);
  });

  test('one meeting to come of the same parties is told once', () => {
    const text =
      'Ngày 19/10, Tổng thống Nga sẽ gặp các nhà lãnh đạo NATO trong hội nghị thượng đỉnh Nga - NATO diễn ra trong hai ngày 19 và 20/10.\n\nHội nghị cấp cao giữa Nga và NATO sẽ là cơ hội để hai bên thảo luận về Afghanistan.';
    const dates = eventsOf(text)
      .filter(({ type }) => type === 'CONSULT')
      .map(({ date }) => date);
    expect(dates.sort()).toEqual(['2014-10-19', '2014-10-19/2014-10-20']);
  });

  test('agreements that are carried out or widened are cooperation, and no words of a meeting', () => {
    const text =
      'Ngày 8/9, Ngoại trưởng Nga và Ngoại trưởng Mỹ họp tại Geneva. Nga và Mỹ còn mở rộng các thoả thuận hợp tác về vận tải.';
    expect(eventOf(text, 'thoả thuận hợp tác')).toMatchObject({ type: 'COOPERATE', basis: 'bounded' });
  });

  test('what is ended is told by the words that end it', () => {
    const [event] = eventsOf('Tháng 4/2014, NATO đã đình chỉ mọi hoạt động hợp tác với Nga.');
    expect(event?.trigger).toBe('đình chỉ mọi hoạt động hợp tác');
  });

  test('exercises that are stopped are a retreat', () => {
    const event = eventOf(
      'Ngày 5/10, Mỹ đã ngừng các cuộc tập trận với Hàn Quốc.',
      'ngừng các cuộc tập trận',
    );
    expect(event.type).toBe('RETREAT');
  });

  test('who speaks at a press conference is told once', () => {
    const text = 'Phát biểu tại cuộc họp báo ngày 8/10, ông Lavrov cho biết Nga không vội.';
    expect(eventsOf(text).map(({ trigger }) => trigger)).toEqual(['cho biết']);
  });

  test('envoys are summoned in protest', () => {
    const summoned = eventOf('Ngày 7/10, Bắc Kinh lập tức triệu Đại sứ Hàn Quốc để phản đối.', 'triệu');
    expect(summoned).toMatchObject({ type: 'ACCUSE', date: '2014-10-07' });
    expect([codes(summoned.actors), codes(summoned.recipients)]).toEqual([['CHN'], ['KOR']]);
    expect(eventOf('Hôm 7/10, Anh triệu tập Đại biện Nga.', 'triệu tập').type).toBe('ACCUSE');
    expect(
      eventsOf('Hôm 7/10, Đức chi 20 triệu đô la cho đại sứ quán.').map(({ type }) => type),
    ).not.toContain('ACCUSE');
  });

  test('to promise revenge is a threat', () => {
    const event = eventOf('Ngày 3/10, Iran tuyên bố nước này sẽ đáp trả Mỹ.', 'tuyên bố');
    expect(event.type).toBe('THREATEN');
    expect(codes(event.recipients)).toEqual(['USA']);
  });

  test('whoever passes a resolution about another state legislates; to pass sanctions is to sanction', () => {
    const passed = 'Ngày 2/10, Đại hội đồng Liên hợp quốc bỏ phiếu thông qua nghị quyết lên án Nga.';
    expect(eventOf(passed, 'bỏ phiếu thông qua').type).toBe('LEGISLATE');
    const sanctions =
      'Hội đồng Bảo an hôm 5/10 đã bỏ phiếu nhất trí thông qua nghị quyết áp đặt lệnh trừng phạt mới nhằm vào Triều Tiên.';
    const event = eventOf(sanctions, 'bỏ phiếu nhất trí thông qua nghị quyết áp đặt');
    expect(event.type).toBe('SANCTION');
    expect(codes(event.recipients)).toEqual(['PRK']);
  });
});

describe('days that are not those of words', () => {
  test('accused of an attack on a day: not accused on it', () => {
    const text = 'Mỹ cáo buộc chính quyền Syria sử dụng khí độc trong cuộc tấn công ngày 21/8 ở Damascus.';
    expect(eventOf(text, 'cáo buộc').basis).toBe('bounded');
  });

  test('what is said now about a day to come is not said then', () => {
    const text = 'Khi hiệp ước hết hạn vào năm 2021, Tổng thống Nga kêu gọi Mỹ gia hạn.';
    expect(eventOf(text, 'kêu gọi').date).not.toBe('2021');
  });

  test('who resigned on a day after a vote did not speak on the day of the vote', () => {
    const text =
      'Anh ngày 6/10 đã ủng hộ rời EU, khiến Thủ tướng David Cameron phải từ chức hôm 7/10.\n\nÔng Cameron nói ông sẽ rời nhiệm sở.';
    expect(eventsOf(text).filter(({ trigger }) => trigger === 'nói')).toEqual([]);
  });

  test('since when something is so is not since when it is said', () => {
    const text = 'Bộ trưởng Quốc phòng Na Uy cho biết thêm từ năm 2005, nhiều tàu Nga đi qua vùng biển này.';
    expect(eventsOf(text).filter(({ type, basis }) => type === 'STATEMENT' && basis === 'stated')).toEqual(
      [],
    );
  });

  test('before a date "vào" is no way', () => {
    const text = 'Mỹ gửi thêm quân để bảo vệ cuộc bầu cử tổng thống dự kiến vào ngày 20/12.';
    expect(eventsOf(text).map(({ type }) => type)).not.toContain('MOVE');
  });
});

describe('agencies that cite somebody', () => {
  test.each([
    [
      'Hãng tin AFP ngày 9/10 dẫn lời Bộ Quốc phòng Ukraine cho biết quân đội sẽ rút lui.',
      'cho biết',
      'UKR',
      'Hãng tin AFP',
    ],
    [
      'Hãng Tass ngày 9/10 dẫn thông báo trên website của NATO cho biết cuộc gặp sẽ diễn ra.',
      'cho biết',
      'NATO',
      'Hãng Tass',
    ],
    [
      'Ngày 9/10, Tân Hoa xã dẫn tuyên bố của Bộ Ngoại giao Trung Quốc khẳng định không có cuộc gặp nào.',
      'khẳng định',
      'CHN',
      'Tân Hoa xã',
    ],
  ])('are the source, and whoever is cited speaks: %s', (text, trigger, actor, source) => {
    const event = eventOf(text, trigger);
    expect(codes(event.actors)).toEqual([actor]);
    expect(event.source?.text).toBe(source);
  });
});

test('who is quoted in person by an agency speaks himself', () => {
  const text = 'Hãng tin Interfax hôm 9/10 dẫn lời ông Lavrov nói rằng Nga không áp đặt lệnh cấm vận.';
  const event = eventOf(text, 'nói rằng');
  expect(codes(event.actors)).toEqual(['RUS']);
  expect(event.source).toBeNull();
});

describe('meetings and posts', () => {
  test.each([
    'Cuộc họp của Hội đồng Bảo an dự kiến diễn ra chiều 10/9 đã bị huỷ.',
    'Cuộc gặp giữa Ngoại trưởng Mỹ và Ngoại trưởng Nga vào ngày 12/9 đã bị hoãn.',
  ])('what is called off does not take place: %s', text => {
    const [event] = eventsOf(text);
    expect(event).toMatchObject({ type: 'CONSULT', status: 'negated' });
  });

  test('when somebody holds a post is not when he speaks', () => {
    const text = 'Đại sứ Lê Văn Nam, Chủ tịch luân phiên ASEAN trong tháng 3, cho biết Triều Tiên vi phạm.';
    expect(eventsOf(text).filter(({ basis }) => basis === 'stated')).toEqual([]);
  });
});

describe('who it is', () => {
  const parties = (text: string, trigger: string) => {
    const { actors, recipients } = eventOf(text, trigger);
    return [codes(actors), codes(recipients)];
  };

  test.each([
    ['Anh và Đức hôm 3/10 kêu gọi Iran kiềm chế.', 'kêu gọi', [['GBR', 'DEU'], ['IRN']]],
    ['Anh, Pháp và Đức ngày 3/10 ra tuyên bố chung.', 'ra tuyên bố chung', [['GBR', 'FRA', 'DEU'], []]],
    ['Anh ngày 3/10 trục xuất 23 nhà ngoại giao Nga.', 'trục xuất', [['GBR'], ['RUS']]],
  ])('a country whose name is a common word too: %s', (text, trigger, expected) => {
    expect(parties(text, trigger)).toEqual(expected);
  });

  test.each([
    [
      'Bộ trưởng Quốc phòng Mỹ hôm 26/9 chủ trì một cuộc họp với giới chức quân sự của hơn 40 quốc gia ở Đức.',
      'chủ trì',
      [['USA'], []],
    ],
    [
      'Giao tranh nổ ra ở Syria. Thủ tướng Nga hôm 5/10 yêu cầu chính phủ soạn thảo các biện pháp kinh tế.',
      'yêu cầu',
      [['RUS'], ['RUS']],
    ],
    [
      'Hôm 10/8, ASEAN họp với các đối tác lớn như Mỹ, Trung Quốc, Nhật Bản.',
      'họp',
      [['ASEAN', 'USA', 'CHN', 'JPN'], []],
    ],
    [
      'Thổ Nhĩ Kỳ và EU xem PKK là khủng bố vì lực lượng này từng tổ chức cuộc nổi dậy hồi năm 1984.',
      'cuộc nổi dậy',
      [['PKK'], []],
    ],
    ['Hôm 5/10, Nga và Mỹ nhất trí trao trả tù binh.', 'nhất trí', [['RUS', 'USA'], []]],
    [
      'NATO ngừng các hoạt động của Hội đồng Nga - NATO từ tháng 8/2008.',
      'ngừng các hoạt động của',
      [['NATO'], ['RUS']],
    ],
    ['Thủ tướng Đức mời Tổng thống Pháp tới Berlin ngày 27/10.', 'tới', [['FRA'], ['DEU']]],
  ])('%s', (text, trigger, expected) => {
    expect(parties(text, trigger)).toEqual(expected);
  });

  test('a company that is attacked does not attack', () => {
    const text = 'Vụ tấn công trụ sở Tập đoàn Sao Mai hôm 23/9 khiến 5 người chết.';
    expect(parties(text, 'vụ tấn công')).toEqual([[], ['Sao Mai']]);
  });

  test('what comes of a meeting is of its day', () => {
    const text = 'Tổng thống Mỹ hôm 12/9 ký tuyên bố chung sau cuộc gặp với nhà lãnh đạo Triều Tiên.';
    expect(eventOf(text, 'cuộc gặp')).toMatchObject({ date: '2014-09-12', basis: 'context' });
  });

  test('what one is ready to talk over is not talked over', () => {
    const text =
      'Ngoại trưởng Mỹ hôm 12/9 hội đàm với Ngoại trưởng Trung Quốc. Ông tái khẳng định Trung Quốc sẵn sàng thảo luận về bộ quy tắc.';
    expect(eventsOf(text).map(({ trigger }) => trigger)).not.toContain('thảo luận');
  });
});
