import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../functions/extract/events/words/phrase-list.ts';
import { eventsOf } from './read.ts';

const DAY = '2019-06-20';

/** Types and dates of the events of a text, in order. */
const told = (text: string) => eventsOf(text, DAY).map(({ type, date }) => `${type} ${date}`);

describe('what the object of a verb makes of it', () => {
  test.each([
    ['Ngày 15/6, trường Đại học Văn Hiến có hiệu trưởng mới.', 'APPOINT'],
    ['Ngày 15/6, nhà máy cho 300 công nhân nghỉ việc.', 'APPOINT'],
    ['Ngày 15/6, Agribank ủng hộ 2 tỷ đồng cho đồng bào vùng lũ.', 'AID'],
    ['Ngày 15/6, Quỹ sữa trao 80.000 ly sữa cho trẻ em Bến Tre.', 'AID'],
    ['Ngày 15/6, đội cứu hộ đưa 5 công nhân ra ngoài an toàn.', 'AID'],
    ['Ngày 15/6, kiểm lâm phát hiện 30 m3 gỗ lậu trong nhà dân.', 'PROSECUTE'],
    ['Ngày 15/6, Thanh tra Chính phủ công bố kết luận thanh tra tại khu đô thị.', 'PROSECUTE'],
    ['Ngày 15/6, bà Lan nộp đơn kiện công ty bảo hiểm.', 'PROSECUTE'],
    ['Ngày 15/6, thành phố dừng cấp phép xe taxi mới.', 'LEGISLATE'],
    ['Ngày 15/6, Tập đoàn Vingroup rút khỏi lĩnh vực bán lẻ.', 'TRADE'],
    ['Tuyến buýt số 109 đón những hành khách đầu tiên sáng 15/6.', 'LAUNCH'],
    ['Cầu Bạch Đằng được đưa vào khai thác hôm 15/6.', 'LAUNCH'],
    ['Hôm 15/6, Google vá lỗ hổng nghiêm trọng trên trình duyệt Chrome.', 'LAUNCH'],
    ['Ngày 15/6, thí sinh bước vào môn thi cuối cùng.', 'CONTEST'],
    ['Ngày 15/6, khu vực trung tâm thành phố bị cúp điện diện rộng.', 'ACCIDENT'],
  ])('%s', (text, type) => {
    expect(told(text)).toContain(`${type} 2019-06-15`);
  });
});

describe('nouns of institutions', () => {
  test('do what the verb behind them tells', () => {
    expect(told('Ngày 15/6, thư viện mở cửa trở lại.')).toEqual(['LAUNCH 2019-06-15']);
    expect(told('Ngày 15/6, bệnh viện phẫu thuật thành công cho một bé trai.')).toEqual(['AID 2019-06-15']);
    expect(told('Ngày 15/6, nhà bán lẻ trực tuyến thu hồi lô hàng lỗi.')).toEqual(['TRADE 2019-06-15']);
  });

  test('name what is done where another verb tells more', () => {
    expect(told('Ngày 15/6, dự án xây dựng cầu được Quốc hội thông qua.')).toEqual(['LEGISLATE 2019-06-15']);
  });
});

describe('what stands before and behind', () => {
  test('words in a title tell nothing', () => {
    expect(told('Ngày 15/6, chương trình "Tiếp sức mùa thi" chính thức được khởi động.')).toEqual([
      'LAUNCH 2019-06-15',
    ]);
  });

  test('a verb that opens a sentence is no noun, whatever the line before ends with', () => {
    expect(told('Toàn cảnh vụ kiện\n\nKhởi công năm 2015, dự án đến nay vẫn dang dở.')).toContain(
      'LAUNCH 2015',
    );
  });

  test('a festival is held from day to day', () => {
    expect(told('Lễ hội diễn ra từ ngày 15 đến 20/7 tại Đà Nẵng.')).toEqual(['LAUNCH 2019-07-15/2019-07-20']);
    expect(told('Giải đấu diễn ra từ ngày 15/7 đến 20/7 tại Đà Nẵng.')).toEqual([
      'CONTEST 2019-07-15/2019-07-20',
    ]);
  });
});

test('lists spell out their choices', () => {
  expect(phrasesOf('trao (quà|thưởng), (bị|) cúp (điện|nước)\n mua')).toEqual([
    'trao quà',
    'trao thưởng',
    'bị cúp điện',
    'bị cúp nước',
    'cúp điện',
    'cúp nước',
    'mua',
  ]);
});

describe('papers, works and figures', () => {
  test('a numbered paper is of its day', () => {
    const [event] = eventsOf(
      'Theo Quyết định 650 ngày 20/5 của Thủ tướng, dự án có tổng vốn 5.000 tỷ đồng.',
      DAY,
    );
    expect([event?.type, event?.date]).toEqual(['LEGISLATE', '2019-05-20']);
  });

  test('the day on which a figure was published is not that of the figure', () => {
    expect(told('Theo báo cáo được Tổng cục Thống kê công bố ngày 15/6, GDP quý 2 tăng 6,7%.')).toEqual([
      'STATEMENT 2019-06-15',
      'TRADE 2019-04/2019-06',
    ]);
  });

  test('a work is of the year behind the verb of making', () => {
    expect(told('Bộ phim sản xuất năm 2015 từng gây sốt phòng vé.')).toEqual(['TRADE 2015']);
  });

  test('a number with its marks parts a verb from its object', () => {
    expect(told('Ngày 15/6, Bộ Y tế cấp 10.000 liều vaccine cho Quảng Nam.')).toEqual(['AID 2019-06-15']);
  });

  test('the figure of a workshop or a fund rises though its name stands before the verb', () => {
    expect(told('Đến năm 2012, doanh thu của xưởng vượt 10 tỷ đồng.')).toEqual(['TRADE 2012']);
    expect(told('Dưa hấu rớt giá thê thảm hôm 12/6.')).toEqual(['TRADE 2019-06-12']);
  });

  test('a preposition before the day tells no journey', () => {
    expect(told('Thời gian thanh toán cổ tức dự kiến vào 5/7.')).not.toContain('MOVE 2019-07-05');
  });
});
