import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const DAY = '2021-05-12';

describe('what the story is about', () => {
  test.each([
    ['Sự việc xảy ra lúc 20h ngày 10/5 tại quận 1. Nhóm thanh niên đã chém anh Nam.', 'Sự việc', 'ASSAULT'],
    ['Xe khách lao xuống vực ở Lào Cai.\n\nVụ việc xảy ra sáng 10/5 trên quốc lộ 4D.', 'Vụ việc', 'ACCIDENT'],
  ])('gives its sort to a word that says nothing of it: %s', (text, trigger, type) => {
    expect(eventOf(text, trigger, DAY).type).toBe(type);
  });

  test('is nothing that a first report only announces', () => {
    const events = eventsOf('Thông tin ban đầu, khoảng 5h ngày 10/5, xe tải va chạm với xe máy ở Vinh.', DAY);
    expect(events.map(({ type, date }) => [type, date])).toEqual([['ACCIDENT', '2021-05-10']]);
  });
});

describe('what shows itself', () => {
  test.each([
    ['Sáng 10/5, tại Đà Nẵng xuất hiện mưa đá.', 'ACCIDENT'],
    ['Từ ngày 15 đến 18/5, trên các sông ở Hà Tĩnh xuất hiện một đợt lũ.', 'ACCIDENT'],
  ])('is of the sort of what it is: %s', (text, type) => {
    expect(eventOf(text, 'xuất hiện', DAY).type).toBe(type);
  });
});

describe('an act that was managed', () => {
  test('is no passive of what stands behind it', () => {
    const event = eventOf('Chiều 10/5, công an bắt được Nguyễn Văn Nam.', 'bắt được', DAY);
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['VNM'], ['Nguyễn Văn Nam']]);
    expect(eventOf('Tháng 3/2020, cô mua được căn hộ ở quận 2.', 'mua được', DAY).type).toBe('TRADE');
  });
});

describe('a birth', () => {
  test('is told by whoever becomes a parent', () => {
    const event = eventOf('Trần Lan Anh chào đón cô con gái đầu lòng vào tháng 8/2020.', 'chào đón', DAY);
    expect([event.type, event.date, codes(event.actors)]).toEqual(['LIFE', '2020-08', ['Trần Lan Anh']]);
  });
});

test('who was found is told, and not the report of it', () => {
  const event = eventOf(
    'Cảnh sát cho biết thi thể được tìm thấy trên bãi biển vào ngày 1/5 có nhiều vết thương.',
    'thi thể được tìm thấy',
    DAY,
  );
  expect([event.date, event.type]).toEqual(['2021-05-01', 'LIFE']);
});

test('things that go on again travel nowhere', () => {
  expect(eventOf('Giao thông thông suốt trở lại vào trưa 10/5.', 'thông suốt trở lại', DAY).type).toBe(
    'LAUNCH',
  );
});

describe('a verdict', () => {
  test('told from the side of whoever gets it is what he suffers', () => {
    const event = eventOf('Sáng 10/5, bị cáo Lê Văn Tám lĩnh án tử hình.', 'lĩnh án tử hình', DAY);
    expect(codes(event.recipients)).toEqual(['Lê Văn Tám']);
  });

  test('is asked for by whoever sues', () => {
    const event = eventOf('Năm 2018, bà Trần Thị Hoa kiện Công ty Sơn Hà ra tòa.', 'kiện', DAY);
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['Trần Thị Hoa'], ['Sơn Hà']]);
  });
});

describe('a work', () => {
  test.each([
    ['Sơn Tùng M-TP tung MV mới tối 29/4.', 'tung MV', 'Sơn Tùng M-TP'],
    ['Liveshow của Tuấn Hưng diễn ra tối 8/5 tại Hà Nội.', 'Liveshow', 'Tuấn Hưng'],
  ])('is brought out by its maker: %s', (text, trigger, maker) => {
    const event = eventOf(text, trigger, DAY);
    expect([event.type, codes(event.actors)]).toEqual(['LAUNCH', [maker]]);
  });
});

describe('a crime', () => {
  test.each([
    'Ngày 10/5, Công an quận Cầu Giấy khởi tố vụ án giết người, cướp tài sản.',
    'Ngày 10/5, Công an tỉnh khởi tố Nguyễn Văn Nam về tội Giết người, Cướp tài sản và hiếp dâm.',
  ])('that somebody is charged with was done by no police: %s', text => {
    expect(eventsOf(text, DAY).map(({ type }) => type)).toEqual(['PROSECUTE']);
  });

  test('is told by the blow, and not by what came of it', () => {
    const event = eventOf('Tối 8/5, Nguyễn Văn Đức đâm anh Nam tử vong.', 'đâm', DAY);
    expect([event.type, codes(event.actors), codes(event.recipients)]).toEqual([
      'ASSAULT',
      ['Nguyễn Văn Đức'],
      ['Nam'],
    ]);
  });

  test('is looked into by order of the police', () => {
    const text = 'Ngày 9/5, cơ quan điều tra ra lệnh tạm giữ hình sự Phùng Văn Nam.';
    expect(eventOf(text, 'ra lệnh tạm giữ hình sự', DAY).type).toBe('PROSECUTE');
  });
});

describe('what the police find out', () => {
  test('is told with its own day', () => {
    const text = 'Cơ quan điều tra xác định ngày 5/5, Nguyễn Văn Nam đã đâm ông Ba.';
    expect(eventsOf(text, DAY).map(({ type, date }) => [type, date])).toEqual([['ASSAULT', '2021-05-05']]);
  });

  test('of somebody is no act on the day of what he did', () => {
    const text = 'Nam được xác định có tham gia vây chiếc xe hôm 7/5.';
    expect(eventsOf(text, DAY).some(({ trigger }) => trigger === 'xác định')).toBe(false);
  });
});

test.each([
  'Tối 7/5, xe khách lao xuống vực ở Lào Cai. Vài ngày sau vụ tai nạn, một nạn nhân đã tử vong.',
  'Sáng 7/5, Nam chém ông Ba. Một tuần sau vụ việc, ông Ba tử vong tại bệnh viện.',
])('what came days after the story is not of its day: %s', text => {
  expect(eventsOf(text, DAY).some(({ type, date }) => type === 'LIFE' && date === '2021-05-07')).toBe(false);
});
