import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

const names = (text: string, trigger: string) => eventOf(text, trigger).actors.map(({ name }) => name);

describe('with whom somebody marries', () => {
  test.each([
    ['Năm 2005, ca sĩ Hồng Nhung kết hôn với doanh nhân Lê Văn An.', 'kết hôn', ['Hồng Nhung', 'Lê Văn An']],
    ['Năm 2010, ca sĩ Lê Văn An cưới diễn viên Trần Thu Hà.', 'cưới', ['Lê Văn An', 'Trần Thu Hà']],
    ['Năm 2010, bà kết hôn với ông Trần Văn An.', 'kết hôn', ['Trần Văn An']],
  ])('is of the two: %s', (text, trigger, both) => {
    expect(names(text, trigger)).toEqual(both);
  });
});

describe('those who act by their own ships, stations and towns', () => {
  test.each([
    ['Ngày 12/9, tàu cá bị tàu Trung Quốc đâm chìm.', 'đâm chìm', 'CHN'],
    ['Ngày 12/9, Đài Truyền hình Việt Nam phát sóng tập đầu bộ phim.', 'phát sóng tập đầu', 'VNM'],
    ['Năm 2018, Đà Nẵng đón 7 triệu lượt khách.', 'đón', 'VNM'],
    ['Ngày 12/9, lực lượng cứu hộ tìm thấy thi thể nạn nhân.', 'tìm thấy thi thể', 'VNM'],
  ])('%s', (text, trigger, code) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual([code]);
  });
});

describe('whose figure it is', () => {
  test.each([
    ['Năm 2018, doanh thu của Vinamilk giảm 5%.', 'giảm', 'Vinamilk'],
    ['Quý I, lợi nhuận của Vietjet tăng 5%.', 'tăng', 'Vietjet'],
  ])('is told whatever the name: %s', (text, trigger, firm) => {
    expect(names(text, trigger)).toEqual([firm]);
  });
});
