/** What is set off behind a name: posts, and where somebody lives or works. */
import { expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

test.each([
  ['Hôm qua, Tarek Kirschen, doanh nhân ở Miami, đặt mua một lô hàng.', 'đặt mua', 'Miami'],
  ['Backgrid, công ty ảnh có trụ sở tại California, ngày 2/9 kiện ông Harry.', 'kiện', 'California'],
  [
    'Ngày 6/9, ông Lê Văn Tám (45 tuổi, ngụ tại Long An) bị tòa án tuyên phạt 5 năm tù.',
    'tuyên phạt',
    'Long An',
  ],
])('where somebody lives or works is not where he did something: %s', (text, trigger, place) => {
  expect(eventOf(text, trigger).place?.text).not.toBe(place);
});

test.each([
  ['Ngày 5/9, ông Nam, đang ở Bình Dương, bị công an bắt ở Đồng Nai.', 'bắt', 'Đồng Nai'],
  ['Ngày 5/9, vụ cháy tại xưởng gỗ ở Bình Dương làm hai người chết.', 'làm', 'Bình Dương'],
])('where it was done is told: %s', (text, trigger, place) => {
  expect(eventOf(text, trigger).place?.text).toContain(place);
});

test.each([
  [
    'Ngày 5/9, ông Lê Văn Lý - nguyên hiệu trưởng trường Đại học Hùng Vương - bị UBND tỉnh buộc thôi việc.',
    'buộc thôi việc',
    ['Lê Văn Lý'],
  ],
  [
    'Ngày 6/9, công an bắt giữ Trần Văn Mãnh (42 tuổi) - giám đốc Công ty Gia Thịnh.',
    'bắt giữ',
    ['Trần Văn Mãnh'],
  ],
])('a post behind a dash is no other: %s', (text, trigger, whom) => {
  expect(codes(eventOf(text, trigger).recipients)).toEqual(whom);
});

test.each([
  ['Ngày 5/9, Tập đoàn Foxconn ký hợp đồng với Apple.', 'ký hợp đồng', 'TRADE'],
  [
    'Ngày 5/9, Chủ tịch tỉnh trao quyết định chủ trương đầu tư cho 12 dự án.',
    'trao quyết định chủ trương',
    'LEGISLATE',
  ],
  [
    'Ngày 5/9, Chủ tịch tỉnh trao quyết định bổ nhiệm ông Nam làm giám đốc.',
    'trao quyết định bổ nhiệm',
    'APPOINT',
  ],
])('what is signed or handed over is told by its object: %s', (text, trigger, type) => {
  expect(eventOf(text, trigger).type).toBe(type);
});

test('how many there are is nobody who acts', () => {
  const text =
    'Số bệnh nhân thở máy là 412 ca. Trong 24 giờ qua đã thực hiện 20.500 xét nghiệm cho 61.000 lượt người.';
  expect(eventOf(text, 'thực hiện 20.500 xét nghiệm').actors).toEqual([]);
});

test.each([
  ['“Đó là con số sau vụ tấn công ngày 7/9”, ông Nam nói.', 'nói'],
  ['Sau vụ cháy ngày 7/9, ông Nam nói nhà máy sẽ đóng cửa.', 'nói'],
])('what is said after harm was done is not of its day: %s', (text, trigger) => {
  expect(eventsOf(text).find(event => event.trigger === trigger)?.date).not.toBe('2014-09-07');
});
