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
