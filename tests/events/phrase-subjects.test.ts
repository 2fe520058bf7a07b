import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

/** By code, name or their words. */
const told = (text: string, trigger: string) =>
  eventOf(text, trigger).actors.map(({ code, name, text: words }) => code ?? name ?? words);

describe('a noun phrase in front of the verb', () => {
  test.each([
    ['Theo lịch mới, các trường nội trú sẽ tựu trường ngày 5/11.', 'tựu trường', 'các trường nội trú'],
    [
      'Các trường thuộc khối mẫu giáo, tiểu học tựu trường vào ngày 5/9.',
      'tựu trường',
      'Các trường thuộc khối mẫu giáo, tiểu học',
    ],
    [
      'Từ ngày 1/9, các bệnh viện công lập ở Hà Nội áp dụng giá khám mới.',
      'áp dụng giá',
      'các bệnh viện công lập ở Hà Nội',
    ],
    [
      'Chiều 5/9, hàng trăm hộ dân sống ven sông Lam sơ tán khẩn cấp.',
      'sơ tán khẩn cấp',
      'hàng trăm hộ dân sống ven sông Lam',
    ],
    ['Đầu tháng 9, đơn vị thi công đã rào chắn con đường.', 'rào chắn', 'đơn vị thi công'],
    ['Ngày 5/9, phía nhà trường cho biết đã nhận lỗi.', 'cho biết', 'phía nhà trường'],
    ['Ngày 5/9, đại diện chủ đầu tư khẳng định sẽ hoàn tiền.', 'khẳng định', 'đại diện chủ đầu tư'],
    ['Ngày 5/9, đội chủ nhà thắng 2-0.', 'thắng', 'đội chủ nhà'],
    [
      'Rạng sáng 5/9, ba cô gái người nước ngoài đến đồn trình báo.',
      'trình báo',
      'ba cô gái người nước ngoài',
    ],
    ['Các doanh nghiệp khác chưa cập nhật bảng giá hôm 5/9.', 'cập nhật', 'Các doanh nghiệp khác'],
  ])('acts by its words: %s', (text, trigger, actor) => {
    expect(told(text, trigger)).toEqual([actor]);
  });

  test.each([
    ['Ngày 5/9, trường hợp trên yêu cầu can thiệp.', 'yêu cầu'],
    ['Ngày 5/9, giá vàng trong nước tăng mạnh.', 'tăng'],
    ['Số người thiệt mạng trong vụ cháy ngày 5/9 là 12.', 'thiệt mạng'],
    ['Ngày 5/9, hệ thống phòng thủ phá hoại cầu.', 'phá hoại'],
  ])('is nobody where its head does nothing: %s', (text, trigger) => {
    const found = eventsOf(text).filter(event => event.trigger === trigger);
    expect(found.flatMap(({ actors }) => actors)).toEqual([]);
  });

  test('leaves the word to the house that it speaks for', () => {
    expect(told('Hôm 5/9, lãnh đạo của Công ty Sao Biển cam kết trả nợ.', 'cam kết')).toEqual(['Sao Biển']);
  });
});
