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
