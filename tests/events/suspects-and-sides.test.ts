import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('those who are caught', () => {
  test('are caught on the day behind what they are suspected of', () => {
    const text = 'FBI bắt 10 người bị tình nghi làm gián điệp cho Nga tại New York hôm 27/6.';
    expect(eventsOf(text).map(({ trigger, type, date }) => [trigger, type, date])).toEqual([
      ['bắt', 'PROSECUTE', '2014-06-27'],
    ]);
  });

  test('have the name that commas set off behind the noun, and not one told elsewhere', () => {
    const text =
      'Nhà khoa học Igor Sutyagin bị kết án hôm 5/6.\n\nNghi phạm thứ 11, Christopher Metsos, bị bắt hôm 29/6.';
    expect(eventOf(text, 'bị bắt').recipients).toMatchObject([{ name: 'Christopher Metsos' }]);
  });

  test('are not those whom a verb only describes', () => {
    const text = 'Thẩm phán hôm 8/7 tuyên án 10 bị cáo bằng thời gian đã bị giam và ra lệnh trục xuất họ.';
    expect(eventOf(text, 'ra lệnh trục xuất').rules).not.toContain('passive');
  });
});

describe('a state and a group that has no code', () => {
  const title = 'Chính phủ Colombia và FARC ký thỏa thuận lịch sử';
  const witnesses =
    'Tổng thống Juan Manuel Santos ký trước sự chứng kiến của Chủ tịch Cuba Raul Castro và Tổng thư ký Liên Hợp Quốc Ban Ki-moon.';

  test('are the two sides of an article that opens with them', () => {
    const text = `${title}\n\n${witnesses}\n\nHai bên bắt đầu đàm phán tại Cuba từ tháng 11/2012.`;
    expect(codes(eventOf(text, 'bắt đầu đàm phán').actors)).toEqual(['COL', 'FARC']);
  });

  test('are named in full or by letters', () => {
    const text =
      'Chính phủ Colombia và Lực lượng Vũ trang Cách mạng Colombia (FARC) hôm 23/6 ký thỏa thuận ngừng bắn.';
    expect(codes(eventOf(text, 'ký thỏa thuận ngừng bắn').actors)).toEqual(['COL', 'FARC']);
    expect(codes(eventOf('FARC được thành lập năm 1964.', 'được thành lập').actors)).toEqual(['FARC']);
  });
});

test('an agency for the roads of a state is of that state', () => {
  const text = 'Cơ quan An toàn Giao thông Đường cao tốc Quốc gia Mỹ (NHTSA) hôm 26/5 thông báo kết quả.';
  expect(codes(eventOf(text, 'thông báo').actors)).toEqual(['USA']);
});

test('a threat is for whom its condition names, and not for what is used', () => {
  const text =
    'Ngày 23/9, Tổng thống Nga Dmitry Medvedev đe dọa triển khai tên lửa Iskander nếu Mỹ không thay đổi.';
  expect(codes(eventOf(text, 'đe dọa').recipients)).toEqual(['USA']);
});

test('with whom what another verb tells is takes no part in the meeting', () => {
  const text =
    'Phát biểu sau cuộc họp tại Brussels hôm 19/8, Tổng thư ký NATO Anders Fogh Rasmussen nói liên minh không thể duy trì quan hệ với Nga.';
  expect(codes(eventOf(text, 'cuộc họp').actors)).toEqual(['NATO']);
});
