import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('once a later time is told', () => {
  test('who spoke before it no longer has the word', () => {
    const text =
      'Ngày 7/8, Ủy ban Biên giới Lào nhóm họp tại Viêng Chăn. Một tuần sau, ba lính Thái Lan bị thương vì giẫm phải mìn. Lào bác cáo buộc đặt mìn.';
    expect(eventsOf(text).some(({ type, date }) => type === 'REJECT' && date === '2014-08-07')).toBe(false);
  });

  test('nothing stands in the meeting before it', () => {
    const text =
      'Tổng thống Mỹ Barack Obama điện đàm với Thủ tướng Lào và Thủ tướng Thái Lan ngày 26/7. Lệnh ngừng bắn có hiệu lực từ 0h ngày 29/7, nhưng vài giờ sau Thái Lan cáo buộc Lào vi phạm.';
    expect(eventOf(text, 'cáo buộc').basis).toBe('bounded');
  });

  test('no days are counted from those before it', () => {
    const text =
      'Ông Hagel nhậm chức ngày 27/2/2013. Tháng 5 năm nay, ông cáo buộc Trung Quốc gây bất ổn; tướng Vương Quán Trung một ngày sau đáp trả ông Hagel.';
    expect(eventsOf(text).some(({ date }) => date === '2013-02-28')).toBe(false);
  });
});

describe('treaties and missions', () => {
  test('that lapse are of no state', () => {
    const text = 'Mỹ tập trận ở Hawaii. Mỹ phóng tên lửa.\n\nHiệp ước INF hết hiệu lực ngày 2/8.';
    expect(eventOf(text, 'hết hiệu lực')).toMatchObject({ date: '2014-08-02', actors: [] });
  });

  test('are made to last up to no day of an arrival', () => {
    const text = 'Hội đồng Bảo an gia hạn nhiệm vụ của phái bộ UNIFIL đến ngày 31/8/2015.';
    expect(eventsOf(text).some(({ type }) => type === 'MOVE')).toBe(false);
  });
});

test('an hour behind one late at night may be of the next day', () => {
  const text = '23h ngày 3/9, công an Hà Nội nhận tin báo cháy. Đến 0h52, lửa được khống chế.';
  expect(eventOf(text, 'được khống chế').date).toBe('[2014-09-03..2014-09-04]');
});
