import { describe, expect, test } from 'vitest';
import { codes, eventOf } from './read.ts';

/** By code, name or their words. */
const told = (text: string, trigger: string) =>
  eventOf(text, trigger).actors.map(({ code, name, text: words }) => code ?? name ?? words);

describe('who acts', () => {
  test.each([
    ['Ngày 5/9, ngành đường sắt khởi công nhà ga mới.', 'khởi công', ['ngành đường sắt']],
    ['Hôm 5/9, các ngân hàng đồng loạt giảm lãi suất.', 'giảm lãi suất', ['các ngân hàng']],
    ['Đại diện các ngân hàng phản đối kế hoạch này ngày 5/9.', 'phản đối', ['Đại diện các ngân hàng']],
    ['Ngày 5/9, Sở cảnh sát hạt Maricopa của Mỹ mua 20 khẩu súng.', 'mua', ['USA']],
    ['Hôm 5/9, nhà điều hành công bố giá xăng ở Hà Nội.', 'công bố', ['VNM']],
    ['Ngày 5/9, PC45 bắt giữ Nguyễn Văn An ở Hà Nội.', 'bắt giữ', ['VNM']],
  ])('is told by a common noun or its office: %s', (text, trigger, actors) => {
    expect(told(text, trigger)).toEqual(actors);
  });

  test.each([
    ['Công viên Suối Tiên khai trương khu trò chơi ngày 5/9.', 'khai trương', ['Công viên Suối Tiên']],
    [
      'Công viên Suối Tiên đông khách. Ngày 5/9, công viên này đóng cửa.',
      'đóng cửa',
      ['Công viên Suối Tiên'],
    ],
    ['Sáng 5/9, tại công viên Suối Tiên ra mắt vở kịch.', 'ra mắt', []],
  ])('is a place that is run: %s', (text, trigger, actors) => {
    expect(told(text, trigger)).toEqual(actors);
  });

  test('is the name behind the copula', () => {
    const text = 'Ngày 5/9, tập đoàn hàng đầu Nhật Bản là Mizuha đã khai trương cửa hàng ở Hà Nội.';
    expect(told(text, 'khai trương cửa hàng')).toEqual(['Mizuha']);
  });

  test('is whoever the words go on about, though no verb of theirs is known', () => {
    const text =
      'Ngày 5/9, thấy cháu Lê Thị Na chơi trước nhà nên bà Phạm Thị Sen bịt khăn che mặt, dừng lại dụ dỗ cháu.';
    expect(told(text, 'dừng lại')).toEqual(['Phạm Thị Sen']);
  });

  test('is whoever stands behind the passive, for what a comma parts too', () => {
    expect(told('Ngày 5/9, anh Nam bị tài xế rồ ga, tông thẳng vào chân.', 'tông thẳng')).toEqual(['tài xế']);
  });

  test.each([
    ['Ngày 5/9, An rủ thêm Lê Văn Tư đánh anh Nam. Ông Trần Văn An bỏ trốn.', ['Trần Văn An', 'Lê Văn Tư']],
    ['Ngày 5/9, ông Trần Văn An cùng với Lê Văn Tư đánh anh Nam.', ['Trần Văn An', 'Lê Văn Tư']],
    ['Hôm 5/9 ông Trần Văn An cùng Lê Văn Tư đánh anh Nam.', ['Trần Văn An', 'Lê Văn Tư']],
  ])('is the subject and whom it takes along: %s', (text, actors) => {
    expect(told(text, 'đánh')).toEqual(actors);
  });

  test('is whose work is shown, in the passive too', () => {
    expect(told('Ngày 5/9, logo mới của Hãng Sao Biển được giới thiệu.', 'giới thiệu')).toEqual(['Sao Biển']);
  });

  test('is who gets a prize, and nobody suffers it', () => {
    const event = eventOf('Ngày 5/9, ông Lê Văn Tư được nhận bằng khen.', 'nhận bằng khen');
    expect([codes(event.actors), event.recipients]).toEqual([['Lê Văn Tư'], []]);
  });
});

describe('who acts where a clause leaves it open', () => {
  test.each([
    [
      'Tại cuộc họp chiều 5/9 về các biện pháp giảm thuế và tăng đầu tư, Phó thủ tướng Phạm Bình Minh kêu gọi tiết kiệm.',
      'cuộc họp',
      ['VNM'],
    ],
    [
      'Ông Lê Văn Tư được điều động về Phòng Cảnh sát hình sự Công an Hà Nội hôm 3/9.',
      'được điều động',
      ['VNM'],
    ],
    ['Công viên Suối Tiên dự kiến tổ chức bảy sự kiện vào tháng 12.', 'sự kiện', ['Công viên Suối Tiên']],
    ['Trận chung kết tối 5/9 là nơi Philippines và Lào tranh ngôi đầu.', 'trận chung kết', ['PHL', 'LAO']],
    ['Năm 2013, quận 5 thu hơn 5.000 tỷ đồng ở Việt Nam.', 'thu', ['VNM']],
    ['Hãng Sao Biển thông báo sẽ đổi giao diện, bắt đầu từ tháng 12.', 'bắt đầu', ['Sao Biển']],
  ])('is whoever stands behind it: %s', (text, trigger, actors) => {
    expect(told(text, trigger)).toEqual(actors);
  });

  test('is no authority for what the weather does', () => {
    const text = 'Theo thống kê của Ban chỉ đạo phòng chống thiên tai, hôm 5/9 mưa lũ đã làm 30 người chết.';
    expect(told(text, 'làm')).toEqual([]);
  });

  test('is the firm told last, of several', () => {
    const text =
      'Sao Biển lãi 5 tỷ đồng năm 2012.\n\nSao Biển mở rộng.\n\nSao Biển tuyển người.\n\nCông ty Trăng Vàng lãi 9 tỷ đồng năm 2013. Vốn điều lệ đạt 7 tỷ đồng vào tháng 9.';
    expect(told(text, 'đạt')).toEqual(['Trăng Vàng']);
  });
});
