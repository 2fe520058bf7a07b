import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const told = (text: string, published?: string) =>
  eventsOf(text, published).map(({ trigger, date }) => `${trigger.toLowerCase()} ${date}`);

describe('figures', () => {
  test('the period in what is reckoned is that of the verb that gives the figure', () => {
    const text = 'Sản lượng gạo tiêu thụ quý 2/2014 của Công ty Sao Mai giảm 29%.';
    expect(told(text)).toEqual(['giảm 2014-04/2014-06']);
    expect(codes(eventOf(text, 'giảm').actors)).toEqual(['Sao Mai']);
  });

  test('profit and loss are verbs before a number and nouns elsewhere', () => {
    expect(told('Quý 2/2014, Công ty Sao Mai lãi ròng 50 tỷ đồng.')).toEqual(['lãi ròng 2014-04/2014-06']);
    expect(told('Khoản thu lãi tiền gửi của công ty trong quý 2/2014 giảm một nửa.')).toEqual([
      'giảm 2014-04/2014-06',
    ]);
  });

  test('the period of a report, a survey or results is no day of their publication', () => {
    expect(told('Công ty Sao Mai công bố kết quả kinh doanh quý 2 và 6 tháng đầu năm 2014.')).toEqual([]);
    expect(told('Công ty Sao Mai công bố khảo sát lương năm 2013.')).toEqual([]);
    expect(told('Sở Y tế đã báo cáo tình hình thực hiện ngân sách năm 2013.')).toEqual([]);
    expect(told('Công ty Sao Mai công bố kết quả thi ngày 5/9.')).toEqual(['công bố 2014-09-05']);
  });

  test('a rate named after its year tells nothing by itself', () => {
    expect(told('Tỷ lệ tăng lương năm 2013 vẫn cao hơn lạm phát.')).toEqual([]);
    expect(told('Tỷ lệ nghỉ việc năm nay có giảm khoảng 2% so với năm ngoái.')).toEqual(['giảm 2014']);
  });

  test('what a figure is measured by has no event, however far the words stand apart', () => {
    expect(told('Lợi nhuận đạt 5 tỷ đồng, tăng so với mức 1 tỷ đồng trong quý 3 năm trước.')).toEqual([]);
    expect(told('Doanh nghiệp thu hơn 50 tỷ đồng năm 2013.')).toEqual(['thu 2013']);
  });

  test('what an opinion is about is not when it is given', () => {
    expect(told('Nhận định về tình hình nhân sự năm 2015, bà Lan cho rằng sẽ có biến động.')).toEqual([]);
    expect(told('Theo đánh giá của Ngân hàng Thế giới năm 2013, Việt Nam tăng 9 bậc.')).toEqual([]);
  });

  test('of a year and a day in it the day says when', () => {
    expect(told('Tổng công ty chuẩn bị cho đại hội thường niên năm 2014 vào ngày 28/11 tới đây.')).toEqual([
      'đại hội thường niên 2014-11-28',
    ]);
  });

  test('a year gone into or through opens a sentence as a time', () => {
    expect(told('Bước vào năm học 2013-2014, Trường Tiểu học Sao Mai nhận 15 học sinh.')).toEqual([
      'nhận 2013/2014',
    ]);
    expect(told('Vượt qua năm 2013, nhiều doanh nghiệp tự tin hơn.')).toEqual([]);
    expect(told('Dự án kết thúc năm 2013.')).toEqual(['kết thúc 2013']);
  });

  test('a table run together with the text tells nothing', () => {
    const table =
      'Kết quả 6 tháng 2014 Chỉ tiêu Q2/2014 Q2/2013 Doanh thu thuần 310.5 290.1 -8% 101.2 Lãi gộp 98.3 97.1 -6% 40.2 Lý giải điều này, ông Nam cho biết công ty giảm giá từ tháng 3.';
    expect(told(table)).toEqual(['giảm giá 2014-03/..']);
  });

  test('a word such as "đến" before a year is no journey', () => {
    expect(told('Chiến lược phát triển rừng đến năm 2020 được ban hành tháng 5 năm 2013.')).toEqual([
      'ban hành 2013-05',
    ]);
  });

  test('shares are issued in trade, albums are released', () => {
    expect(eventOf('Năm 2013, Công ty Sao Mai phát hành 10 triệu cổ phiếu.', 'phát hành').type).toBe('TRADE');
    expect(eventOf('Năm 2013, ban nhạc phát hành tập thơ mới.', 'phát hành').type).toBe('LAUNCH');
  });

  test('a road is finished in a launch to come', () => {
    const event = eventOf('Dự án dự kiến hoàn thành cuối năm 2016.', 'hoàn thành');
    expect(event).toMatchObject({ type: 'LAUNCH', date: '2016', status: 'planned' });
  });

  test('months that are added up count from January', () => {
    expect(told('Luỹ kế 9 tháng, doanh thu của Công ty Sao Mai đạt 43 tỷ đồng.')).toEqual([
      'đạt 2014-01/2014-09',
    ]);
    expect(told('Doanh thu quý 3 đạt 5 tỷ đồng, 9 tháng đạt gần 20 tỷ.')).toEqual([
      'đạt 2014-07/2014-09',
      'đạt gần 2014-01/2014-09',
    ]);
  });
});

describe('laws and plans', () => {
  test('with so many votes in favour only the law is passed', () => {
    expect(told('Sáng 9/9, với 90% đại biểu tán thành, Quốc hội Việt Nam đã thông qua Luật Đầu tư.')).toEqual(
      ['thông qua luật 2014-09-09'],
    );
  });

  test('the years of a plan are none of its approval', () => {
    expect(eventsOf('Thủ tướng phê duyệt quy hoạch đô thị giai đoạn 2015-2020.')[0]?.date).not.toBe(
      '2015/2020',
    );
    expect(told('Dự án được Thủ tướng phê duyệt quy hoạch năm 2012.')).toEqual(['phê duyệt quy hoạch 2012']);
  });

  test('a decree comes into force on its day, and so does one to come', () => {
    const text = 'Nghị định mới có hiệu lực từ ngày 15/4/2015.';
    expect(eventOf(text, 'có hiệu lực')).toMatchObject({ date: '2015-04-15/..', status: 'planned' });
  });

  test('an examination called by its year has the days of its verb', () => {
    expect(told('Kỳ thi tốt nghiệp năm 2015 sẽ diễn ra từ ngày 1 đến 4/7/2015.')).toEqual([
      'kỳ thi tốt nghiệp 2015-07-01/2015-07-04',
    ]);
  });

  test('a numbered decision was signed on its day by whom it names', () => {
    const event = eventOf('Phí mới theo quyết định số 75 ngày 13/8 của Bộ Tài chính.', 'quyết định số');
    expect([event.type, event.date, codes(event.actors)]).toEqual(['LEGISLATE', '2014-08-13', ['VNM']]);
    expect(told('Chính phủ đã ban hành Nghị định số 86/2013/NĐ-CP ngày 2/10/2013.')).toEqual([
      'ban hành nghị định 2013-10-02',
    ]);
  });

  test('what is to be done by a day is to come', () => {
    const text = 'Các tỉnh được yêu cầu gửi báo cáo về Bộ Y tế trước ngày 31/3/2015.';
    expect(eventOf(text, 'gửi báo cáo')).toMatchObject({ date: '../2015-03-31', status: 'planned' });
  });

  test('the years of an investment plan are none of the proposal', () => {
    expect(told('Đề xuất nằm trong kế hoạch đầu tư công trung hạn giai đoạn 2016 - 2020.')).toEqual([]);
  });

  test('a notice cites its day, and its figure has its own', () => {
    const text = 'Thông báo của Trường Đại học Sao Mai ngày 21/8 cho biết lượng đơn năm nay tăng 42%.';
    expect(told(text)).toEqual(['cho biết 2014-08-21', 'tăng 2014']);
  });
});

test.each([
  ['Năm nay, số thí sinh tăng 12%.', 'OTHER'],
  ['Lượng đơn đăng ký năm nay tăng 42%.', 'OTHER'],
  ['Năm 2013, tỷ lệ thất nghiệp đã giảm 2%.', 'OTHER'],
  ['Lợi nhuận quý 2/2014 của Vinamilk tăng 12%.', 'TRADE'],
  ['Năm 2013, giá gạo giảm mạnh.', 'TRADE'],
])('what is reckoned gives a figure its type: %s', (text, type) => {
  expect(eventsOf(text).map(event => event.type)).toEqual([type]);
});

test('the period of the report that opens a sentence is that of its figures', () => {
  const text =
    'Theo báo cáo tài chính quý 2/2014, doanh thu của Công ty Nhựa Bình Minh đạt 1.170 tỷ đồng. Lợi nhuận sau thuế đạt 84 tỷ đồng.';
  expect(eventsOf(text).map(({ date }) => date)).toEqual(['2014-04/2014-06', '2014-04/2014-06']);
});
