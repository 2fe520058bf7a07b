import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('what a sentence tells behind its dated happening', () => {
  test.each([
    [
      'thiệt mạng',
      '2014-09-08',
      'Nga xác nhận tên lửa phát nổ khi thử nghiệm hôm 8/9, khiến 5 chuyên gia thiệt mạng.',
    ],
    ['giành vé vào bán kết', '2014-09-11', 'Tối 11/9, Việt Nam thắng Lào 3-0, qua đó giành vé vào bán kết.'],
    [
      'cho biết',
      '2014-10-09',
      'EU trừng phạt thêm 15 quan chức Nga hôm qua nhưng cho biết sẽ đình chỉ lệnh này nếu Nga rút quân.',
    ],
  ])('%s is of its day', (trigger, date, text) => {
    const event = eventOf(text, trigger);
    expect(event).toMatchObject({ date, basis: 'context' });
    expect(event.rules).toContain('beside-dated');
  });

  test('is of another day where words put it at a distance', () => {
    const events = eventsOf('Chiều 22/9, ông Nam nhận quyết định, sau ba tuần thành ủy bầu ông Bình.');
    expect(events.filter(({ rules }) => rules.includes('beside-dated'))).toEqual([]);
  });

  test('is none of the day where it is a crime that somebody is charged with, or a law punishes', () => {
    for (const text of [
      'Ngày 8/9, công an khởi tố ông Nam về tội giết người, cướp tài sản.',
      'Luật mới được thông qua ngày 8/9, trừng trị tội ly khai, lật đổ.',
    ])
      expect(eventsOf(text).filter(({ rules }) => rules.includes('beside-dated'))).toEqual([]);
  });
});

describe('who speaks in an article of the day of its news', () => {
  const news = 'Ngày 9/10, hội nghị NATO khai mạc ở Wales.';

  test('speaks on that day, though nobody spoke before', () => {
    const event = eventOf(
      `${news}\n\nNgoại trưởng Đức Steinmeier nhấn mạnh nỗ lực này mới bắt đầu.`,
      'nhấn mạnh',
    );
    expect(event).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });

  test('may have spoken on another where the news is older', () => {
    const text = `Ngày 7/10, hội nghị NATO khai mạc ở Wales.\n\nNgoại trưởng Đức Steinmeier nhấn mạnh nỗ lực này mới bắt đầu.`;
    expect(eventsOf(text).filter(({ type }) => type === 'STATEMENT')).toEqual([]);
  });

  test.each([
    'Trước đó, Tổng thư ký NATO từng cảnh báo Nga. Ông cho biết liên minh không muốn tham chiến.',
    'Nghi phạm Trần Văn An khai đã giấu ma tuý trong nhà.',
    'Nhiều chuyên gia cho rằng tình hình sẽ còn xấu đi.',
    'Reuters đưa tin các bên còn bất đồng.',
  ])('has spoken before, elsewhere, or only reports: %s', text => {
    const said = eventsOf(`${news}\n\n${text}`).filter(({ type }) => type === 'STATEMENT');
    expect(said.filter(({ date }) => date === '2014-10-09')).toEqual([]);
  });
});

describe('what stands in a time told before', () => {
  test.each([
    [
      'tham gia hiến máu',
      '2014-10-07',
      'Sáng 7/10, Trường Đại học Vinh tổ chức lễ phát động. Sau lễ phát động, gần 700 sinh viên đã tham gia hiến máu.',
    ],
    [
      'gặp',
      '2014-10-06',
      'Ngày 6/10, Thủ tướng Nguyễn Tấn Dũng dự hội nghị tại Tokyo. Kết thúc hội nghị, Thủ tướng gặp lãnh đạo tập đoàn Sony.',
    ],
    [
      'đạt',
      '2014-04/2014-06',
      'Chi phí của Vinamilk trong quý 2/2014 giảm mạnh. Lợi nhuận đạt 1.500 tỷ đồng.',
    ],
    ['tấn công', '2014-03', 'Tháng 3/2014, ông Nam đến gặp ông Bình ở Huế. Ông Nam tấn công ông Bình.'],
    [
      'kêu gọi',
      '2014-10-09',
      'Ngày 9/10, ông Lavrov cho biết Moscow không nhận được thông báo nào, đồng thời kêu gọi Mỹ kiềm chế.',
    ],
  ])('%s is of it', (trigger, date, text) => {
    expect(eventOf(text, trigger)).toMatchObject({ date, basis: 'context' });
  });

  test('of a month is not what another does, or what is said of somebody in passing', () => {
    const events = eventsOf(
      'Tháng 3/2014, ông Nam đến gặp ông Bình ở Huế. Ông Nam được bổ nhiệm làm giám đốc. Bà Lan tấn công ông Bình.',
    );
    expect(events.filter(({ rules }) => rules.includes('month-goes-on'))).toEqual([]);
  });
});

describe('a scene', () => {
  test('is none of a sentence with a date of its own', () => {
    const text =
      'Ngày 8/9, một xe khách lao xuống đèo ở Lào Cai. Ngày 5/3, tàu hàng đâm sà lan, hai người mất tích.';
    expect(eventOf(text, 'mất tích').date).not.toBe('2014-09-08');
  });

  test('takes in what persons on the spot refuse in the next sentence', () => {
    const text = 'Chiều 3/10, sáu xe tải dừng giữa trạm thu phí ở Vinh. Các tài xế không đồng ý mua vé.';
    expect(eventOf(text, 'không đồng ý')).toMatchObject({ date: '2014-10-03', basis: 'context' });
  });

  test('is left for counts since another time', () => {
    const text = 'Ngày 8/10, bão đổ bộ vào Quảng Ngãi. Kể từ đầu năm, lũ đã cuốn trôi 200 ngôi nhà.';
    expect(
      eventsOf(text).filter(({ trigger, date }) => trigger.includes('cuốn') && date === '2014-10-08'),
    ).toEqual([]);
  });
});

test('what is said at a gathering named in an article of its day is said there', () => {
  const text =
    'Ngày 9/10, Tổng thống Nga Putin điện đàm với Tổng thống Pháp Hollande.\n\nĐây là lần thứ ba trong tháng.\n\nHai nước còn bất đồng.\n\nParis lo ngại.\n\nMoscow cũng vậy.\n\nTổng thống Putin tiết lộ trong cuộc điện đàm rằng Nga muốn đàm phán.';
  expect(eventOf(text, 'tiết lộ')).toMatchObject({ date: '2014-10-09', basis: 'context' });
});

describe('what leads up to the news', () => {
  const talks = 'Thủ tướng Nhật Bản Abe hôm 9/10 hội đàm với Tổng thống Hàn Quốc Park ở Tokyo.';

  test('is none of its day, nor is what the paragraph goes on with', () => {
    const text = `${talks}\n\nQuan hệ hai nước xấu đi từ cuối năm 2013, khi tòa án Hàn Quốc yêu cầu bồi thường. Mỹ kêu gọi hai nước đối thoại.`;
    const later = eventsOf(text).filter(({ start }) => start > talks.length);
    expect(later.filter(({ date }) => date === '2014-10-09')).toEqual([]);
  });

  test('ends with the paragraph, or with the day of the news', () => {
    const text = `${talks}\n\nNăm 2013, Hàn Quốc triệu đại sứ Nhật Bản.\n\nGiới quan sát lạc quan.\n\nBình Nhưỡng ngay lập tức chỉ trích cuộc gặp.`;
    expect(eventOf(text, 'chỉ trích')).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });
});

describe('a session', () => {
  const session = 'Sáng 9/10, HĐND TP Đà Nẵng họp bất thường.';

  test.each([
    ['bầu', 'Với 47 phiếu thuận, các đại biểu bầu ông Nguyễn Văn Cảnh giữ chức phó chủ tịch.'],
    ['thông qua nghị quyết', 'HĐND thành phố thông qua nghị quyết về đặt tên 120 tuyến đường.'],
  ])('has decided on its day: %s', (trigger, text) => {
    expect(eventOf(`${session}\n\n${text}`, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });

  test('is none of the lives of those it names', () => {
    const text = `${session}\n\nÔng Cảnh được bổ nhiệm làm trưởng phòng khi mới 28 tuổi.`;
    expect(eventsOf(text).filter(({ type, date }) => type === 'APPOINT' && date === '2014-10-09')).toEqual(
      [],
    );
  });
});

test('who is named with his post between commas speaks too', () => {
  const text =
    'Sáng 9/10, xe khách lao xuống vực ở Lai Châu.\n\nÔng Nguyễn Văn Hải, Chủ tịch UBND huyện Tam Đường, cho biết địa phương đã hỗ trợ các nạn nhân.';
  expect(eventOf(text, 'cho biết')).toMatchObject({ date: '2014-10-09', basis: 'context' });
});

test('of all that a sentence tells of a day the story goes on', () => {
  const text =
    'Tên lửa Nga hôm 9/10 đánh trúng khu dân cư ở Odessa, làm 6 người bị thương. Một quả bị phòng không Ukraine bắn hạ.';
  expect(eventOf(text, 'bắn hạ')).toMatchObject({ date: '2014-10-09', basis: 'context' });
});
