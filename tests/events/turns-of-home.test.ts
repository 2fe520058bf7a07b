import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const DAY = '2024-12-19';
const typeAt = (text: string, trigger: string) => {
  const { type, date } = eventOf(text, trigger, DAY);
  return [type, date];
};

describe('a verb that the common noun behind it completes', () => {
  test.each([
    ['Metro số 1 chính thức đón khách ngày 22/12.', 'đón', 'LAUNCH', '2024-12-22'],
    ['Ngày 20/12, Vinamilk chốt danh sách cổ đông nhận cổ tức.', 'chốt danh sách', 'TRADE', '2024-12-20'],
    ['Tuyển Việt Nam làm khách trên sân của Philippines tối 18/12.', 'làm khách', 'CONTEST', '2024-12-18'],
  ])('has its type from both: %s', (text, trigger, type, date) => {
    expect(typeAt(text, trigger)).toEqual([type, date]);
  });

  test('has no side in a noun that is a part of it', () => {
    const { actors } = eventOf('Việt Nam làm khách trên sân của Philippines tối 18/12.', 'làm khách', DAY);
    expect(codes(actors)).toEqual(['VNM', 'PHL']);
  });
});

describe('what papers have a turn of their own for', () => {
  test.each([
    ['Chiều 15/12, phạm nhân vượt ngục khi đang lao động.', 'vượt ngục', 'MOVE'],
    ['Đêm 15/12, sét đánh chết hai con bò.', 'sét đánh chết', 'ACCIDENT'],
    ['Ngày 15/12, hồ thủy điện mở cửa xả đáy thứ hai.', 'mở cửa xả đáy', 'ACCIDENT'],
    ['Ngày 15/12, bà Thảo thoái sạch vốn khỏi công ty.', 'thoái sạch vốn', 'TRADE'],
    ['Tối 15/12, nhà hát kịch đỏ đèn trở lại.', 'đỏ đèn trở lại', 'LAUNCH'],
    ['Ngày 15/12, tuyến xe buýt số 1 ngưng chạy.', 'ngưng chạy', 'LAUNCH'],
    ['Tối 15/12, Slovenia tiếp Serbia trên sân nhà.', 'tiếp', 'CONTEST'],
    ['Ngày 15/12, hai bên kí kết thỏa thuận.', 'kí kết thỏa thuận', 'SUPPORT'],
  ])('is told by it: %s', (text, trigger, type) => {
    expect(eventOf(text, trigger, DAY).type).toBe(type);
  });

  test.each(['Ngày 16/12, cần cẩu đổ sập tại công trường.', 'Ngày 16/12, cần trục đổ sập tại cảng.'])(
    'a crane is no need: %s',
    text => {
      expect(eventOf(text, 'đổ sập', DAY).status).toBe('asserted');
    },
  );

  test.each([
    ['Bức ảnh được phóng viên AP chụp ngày 8/6/1972.', ['chụp']],
    ['Ngày 19/12, Bộ Giáo dục ban hành thông tư về dạy thêm, học thêm.', ['ban hành thông tư']],
    ['Ngày 16/12, Vinamilk tạm ứng cổ tức đợt 1/2024.', ['tạm ứng cổ tức']],
  ])('no part of a noun is a verb: %s', (text, triggers) => {
    expect(eventsOf(text, DAY).map(({ trigger }) => trigger)).toEqual(triggers);
  });
});

describe('dates', () => {
  test('with `hôm` have no year to come', () => {
    const text = 'Cuối năm 2025, cầu mới sẽ hoàn thành, thay cầu cũ bị lũ cuốn sập hôm 9/9.';
    expect(eventsOf(text, DAY).map(({ date }) => date)).toEqual(['2025', '2024-09-09']);
  });

  test('of the day stand by themselves behind a year that is a name', () => {
    const text = 'Trước thềm năm mới 2025, tối 18/12, hơn 2.000 khán giả đã đến xem đêm nhạc.';
    expect(eventsOf(text, DAY).map(({ date }) => date)).toContain('2024-12-18');
  });
});
