import { expect, test } from 'vitest';
import { eventsOf } from '../events/read.ts';

test.each([
  'Ngày 9/10, Bộ Y tế công bố số liệu. Nhiều người chết trong vụ tấn công ngày 7/9. Cùng ngày, Bộ Y tế thông báo thêm 12 ca.',
  'Ngày 9/10, Bộ Y tế công bố số liệu. Bệnh viện bị phong tỏa từ ngày 26/9. Trưa cùng ngày, Bộ Y tế thông báo thêm 12 ca.',
])('the same day is none that was told beside: %s', text => {
  expect(eventsOf(text).find(({ trigger }) => trigger === 'thông báo')?.date).toBe('2014-10-09');
});

test('the same day is that of the tale, told to the hour', () => {
  const text =
    'Ngày 8/10, Long đến Huế. Đến khoảng 0h ngày 9/10, Long về khách sạn. Sáng cùng ngày, Long mua vali.';
  expect(eventsOf(text).find(({ trigger }) => trigger === 'mua')?.date).toBe('2014-10-09');
});

test.each([
  'Sáng 9/10, dân kéo đến trụ sở xã. Trước đó, ngày 2/9, ông Tư bị đánh. Gia đình yêu cầu công an vào cuộc. Cuối chiều cùng ngày, Đại tá Trần Văn Bảy, trưởng Công an tỉnh, cho biết đang tạm giữ 5 người.',
  'Ngày 9/10, tòa mở phiên xử. Theo cáo trạng, ngày 2/8, Nam vay tiền của bà Hoa. Bà Hoa đòi nhiều lần không được. Trao đổi với báo chí chiều cùng ngày, luật sư Lê Văn Bình cho biết sẽ kháng cáo.',
])('who tells the newspapers on the same day does so on that of the news: %s', text => {
  expect(eventsOf(text).find(({ trigger }) => trigger === 'cho biết')?.date).toBe('2014-10-09');
});

test.each(['Ngày 9/10, công ty ra mắt. Ngày 2/9, hãng ký hợp đồng. Cùng ngày, ông Nam cho biết hàng sẽ về.'])(
  'the same day is that of the sentence before: %s',
  text => {
    expect(eventsOf(text).find(({ trigger }) => trigger === 'cho biết')?.date).toBe('2014-09-02');
  },
);

test('the same day is that of the gathering at which the sentence before it tells something', () => {
  const text =
    'Trợ lý Điện Kremlin ngày 8/10 nói Nga đang xem xét.\n\nTrong cuộc họp với các đại sứ hôm 6/10, NATO ra tuyên bố. Ba Lan cùng ngày trục xuất ba nhà ngoại giao Nga.';
  expect(eventsOf(text).find(({ trigger }) => trigger === 'trục xuất')?.date).toBe('2014-10-06');
});

test('a day before, in a paragraph of its own, looks back from the day of the news', () => {
  const text =
    'Nga hôm qua trục xuất 10 nhà ngoại giao Mỹ.\n\nMột ngày trước, Tổng thống Mỹ ký sắc lệnh trừng phạt Nga.';
  expect(eventsOf(text).find(({ trigger }) => trigger === 'ký sắc lệnh')?.date).toBe('2014-10-08');
});

test('days on, told between a name and its verb, count from the day before', () => {
  const text = 'Ngày 5/10, một người đốt cờ. Tổng thống Erdogan hai ngày sau tuyên bố sẽ xem xét lại.';
  expect(eventsOf(text).find(({ trigger }) => trigger === 'tuyên bố')?.date).toBe('2014-10-07');
});

test('what is to come is of no year gone by that the text has told of', () => {
  const text =
    'Triều Tiên thử tên lửa lần gần nhất tháng 11/2012. Ông Yoon, người sẽ nhậm chức ngày 12/12, từng cảnh báo Bình Nhưỡng.';
  expect(eventsOf(text).find(({ trigger }) => trigger === 'nhậm chức')).toMatchObject({
    date: '2014-12-12',
    status: 'planned',
  });
});

test('a day on which something was said is not drawn to what was said to come', () => {
  const text =
    'Đến ngày 13/12, hai bên thông báo đạt thỏa thuận, chỉ hai ngày trước khi Mỹ dự kiến áp thuế với Trung Quốc.';
  expect(eventsOf(text, '2015-01-16').map(({ date }) => date)).toContain('2014-12-13');
});

test('the year of a birth is no other day’s', () => {
  const text = 'Cô gái sinh năm 1999 bị bắt ngày 4/6. Ông Nam sinh năm 1960. Ngày 5/6, ông qua đời.';
  expect(eventsOf(text).map(({ date }) => date)).toEqual(
    expect.arrayContaining(['2014-06-04', '2014-06-05']),
  );
});
