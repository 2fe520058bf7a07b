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

describe('with whom a topic is', () => {
  test.each([
    ['Ngày 6/9, ngoại trưởng các nước NATO thảo luận về quan hệ với Nga.', 'thảo luận', ['NATO'], []],
    ['Ngày 6/9, lãnh đạo G7 trao đổi về cách ứng phó với Nga.', 'trao đổi về', ['G7'], []],
    ['Ngày 6/9, các bộ trưởng EU nhất trí nối lại tiếp xúc với Nga.', 'nhất trí nối lại', ['EU'], ['RUS']],
  ])('is no party to the talk: %s', (text, trigger, actors, recipients) => {
    const event = eventOf(text, trigger);
    expect([codes(event.actors), codes(event.recipients)]).toEqual([actors, recipients]);
  });

  test.each([
    ['Ngày 7/9, Tổng thống Mỹ thảo luận về Syria với Tổng thống Nga.', 'thảo luận', ['USA', 'RUS']],
    ['Ngày 7/9, Đức nhất trí với Pháp về kế hoạch này.', 'nhất trí', ['DEU', 'FRA']],
    ['Ngày 7/9, Nga nhất trí nối lại đàm phán với Ukraine.', 'nhất trí nối lại', ['RUS', 'UKR']],
  ])('is not who takes part: %s', (text, trigger, actors) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual(actors);
  });
});
