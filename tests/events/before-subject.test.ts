import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a verb phrase before the subject of its sentence', () => {
  test.each([
    ['Sáng 9/10, tiếp tục chương trình phiên họp thứ 49, Quốc hội cho ý kiến về dự luật.', 'cho ý kiến'],
    ['Ngày 9/10, thực hiện chỉ đạo của Thủ tướng, Bộ Y tế cử ba đoàn công tác vào Huế.', 'cử'],
    [
      'Chiều 8/10, hưởng ứng lời kêu gọi của Mặt trận Tổ quốc, Vietcombank ủng hộ đồng bào 5 tỷ đồng.',
      'ủng hộ',
    ],
    ['Ngày 8/10, cho rằng bị xúc phạm, anh Tuấn cầm gậy đánh anh Long gãy tay.', 'cầm gậy đánh'],
    ['Ngày 7/10, phản hồi thông tin trên mạng, Bệnh viện Bạch Mai bác bỏ cáo buộc.', 'bác bỏ'],
  ])('only says on what occasion: %s', (text, trigger) => {
    expect(eventsOf(text).map(event => event.trigger)).toEqual([trigger]);
    expect(eventOf(text, trigger)).toMatchObject({ basis: 'stated' });
  });

  test.each([
    ['Ngày 8/10, kiểm tra xe tải biển số 29C, cảnh sát phát hiện 200 kg pháo.', 'kiểm tra', 'phát hiện'],
    [
      'Chiều 7/10, chủ trì cuộc họp, Phó thủ tướng Lê An yêu cầu các bộ báo cáo.',
      'chủ trì cuộc họp',
      'yêu cầu',
    ],
    ['Tối 4/10, thi đấu trên sân Thống Nhất, CLB TP.HCM để thua Viettel 0-3.', 'thi đấu', 'để thua'],
  ])('tells a deed of its own on the day of the other: %s', (text, first, second) => {
    const [one, other] = [eventOf(text, first), eventOf(text, second)];
    expect([other.date, other.basis]).toEqual([one.date, 'stated']);
    expect(other.actors.some(({ text: name }) => one.actors.some(actor => actor.text === name))).toBe(true);
  });

  test('with a date of its own is told', () => {
    const text = 'Phát biểu tại cuộc họp báo sáng 9/10, ông Lê An khẳng định giá điện không tăng.';
    expect(eventsOf(text).map(({ date }) => date)).toContain('2014-10-09');
  });
});

describe('what is done next on the day of the news', () => {
  test('by whoever is named right before it', () => {
    const text =
      'Sáng 9/10, Phó thủ tướng Trần Văn An thị sát vùng lũ huyện Lệ Thủy. Đoàn công tác tặng 200 suất quà cho người dân.';
    expect(eventsOf(text).find(({ type }) => type === 'AID')).toMatchObject({ date: '2014-10-09' });
  });

  test('is not what was done by whoever is charged on it', () => {
    const text = 'Ngày 9/10, Công an Hà Nam khởi tố ông Tuấn. Ông Tuấn đánh đập hàng xóm.';
    expect(eventsOf(text).filter(({ type, date }) => type === 'ASSAULT' && date === '2014-10-09')).toEqual(
      [],
    );
  });
});

test('what sides that work together do is done by both', () => {
  const text = 'Tối 4/10, Đài Truyền hình Việt Nam phối hợp cùng Vinamilk tổ chức chương trình ca nhạc.';
  expect(codes(eventOf(text, 'chương trình ca nhạc').actors)).toEqual(['VNM', 'Vinamilk']);
});
