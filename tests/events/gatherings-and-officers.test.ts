import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const names = (text: string, trigger: string) =>
  eventOf(text, trigger).actors.map(({ name, code }) => name ?? code);

describe('what a gathering is held for', () => {
  test.each([
    'Trong hội thảo kỷ niệm 50 năm thành lập trường ngày 5/9, ông Trần Văn Lâm khẳng định nguồn nước cạn dần.',
    'Sáng 5/9, tại hội thảo kỷ niệm 40 năm ngày truyền thống, GS Trần Văn Lâm, Đại học Bách khoa Hà Nội khẳng định nguồn nước cạn dần.',
  ])('is no deed of the day: %s', text => {
    expect(eventOf(text, 'khẳng định').date).toBe('2014-09-05');
    expect(names(text, 'khẳng định')).toEqual(['Trần Văn Lâm']);
    expect(eventsOf(text).map(({ trigger }) => trigger)).not.toContain('kỷ niệm');
  });
});

describe('an officer', () => {
  test.each([
    ['Chủ tịch UBND tỉnh Trần Văn Lâu hôm 3/9 yêu cầu dừng dự án.', 'yêu cầu', 'Trần Văn Lâu'],
    [
      'Ngày 4/9, Giám đốc Công an tỉnh Lê Văn Tuyến trao thưởng cho 5 chiến sĩ.',
      'trao thưởng',
      'Lê Văn Tuyến',
    ],
    ['Phó chủ tịch UBND thành phố Phạm Văn Cường hôm 3/9 yêu cầu họp khẩn.', 'yêu cầu', 'Phạm Văn Cường'],
    ['Ngày 4/9, Chủ tịch UBND thị xã Hoàng Văn Nam yêu cầu họp khẩn.', 'yêu cầu', 'Hoàng Văn Nam'],
    ['Ủy viên Ban Thường vụ Tỉnh ủy Lê Thị Hoa ngày 8/9 yêu cầu họp khẩn.', 'yêu cầu', 'Lê Thị Hoa'],
    ['Lãnh đạo phe đối lập Venezuela Juan Guaido hôm 8/9 kêu gọi biểu tình.', 'kêu gọi', 'Juan Guaido'],
    ['Cựu thủ lĩnh phe đối lập Henri Falcon ngày 6/9 kêu gọi biểu tình.', 'kêu gọi', 'Henri Falcon'],
  ])('keeps his name behind the bare word for his unit: %s', (text, trigger, name) => {
    expect(names(text, trigger)).toEqual([name]);
  });

  test('has a name of which the last syllable is a noun too', () => {
    const { recipients } = eventOf('Ngày 3/9, Trần Mạnh Đạm được giao phụ trách nhà máy.', 'giao phụ trách');
    expect(codes(recipients)).toEqual(['Trần Mạnh Đạm']);
  });
});

describe('who acts', () => {
  test.each([
    ['AFP dẫn thông báo của Ủy ban An toàn Hà Lan hôm 2/9.', 'dẫn thông báo', ['NLD']],
    ['Hãng thông tấn Tass hôm 2/9 dẫn tuyên bố của Bộ Quốc phòng Nga.', 'dẫn tuyên bố', ['RUS']],
    ['Ngày 1/9, lực lượng đối lập Syria chiếm thị trấn Azaz.', 'chiếm', ['lực lượng đối lập Syria']],
    ['Sáng 1/9, phe ủng hộ dân chủ thắng ở 12 quận.', 'thắng', ['phe ủng hộ dân chủ']],
    ['Chiều 1/9, đội tuyển bóng chuyền nữ quốc gia lên đường sang Nhật Bản.', 'lên đường', ['VNM']],
    ['Ban Thường vụ Thành ủy TP HCM ngày 1/9 kỷ luật ông Trần Văn Bảy.', 'kỷ luật', ['VNM']],
  ])('is whoever is cited, a side of a war, a team, a committee: %s', (text, trigger, actors) => {
    expect(eventOf(text, trigger).actors.map(({ code, name, text: said }) => code ?? name ?? said)).toEqual(
      actors,
    );
  });
});

describe('the place of what befalls one', () => {
  test.each([
    ['Hà Nội ngày 3/9 ghi nhận 7 ca mắc sởi.', 'ghi nhận', 'Hà Nội', 'VNM'],
    ['Ngày 4/9, Thành Đô ghi nhận 80 ca nhiễm mới.', 'ghi nhận', 'Thành Đô', 'CHN'],
    ['Ngày 5/9, Lào Cai xảy ra động đất.', 'xảy ra động đất', 'Lào Cai', 'VNM'],
  ])('stands before its verb: %s', (text, trigger, place, country) => {
    expect(eventOf(text, trigger).place).toEqual({ text: place, country });
  });
});

describe('parts of longer words', () => {
  test('put no date after another, and tell nothing', () => {
    const { date } = eventOf(
      'Phát biểu tại hội thảo về khí hậu sáng 5/9, GS Võ Tòng cảnh báo nguy cơ ngập.',
      'cảnh báo nguy cơ',
    );
    expect(date).toBe('2014-09-05');
    const triggers = eventsOf(
      'Ngày 1/9, Boston đã trở thành thành phố đầu tiên của Mỹ khôi phục lệnh giới nghiêm.',
    );
    expect(triggers.map(({ trigger }) => trigger)).toEqual(['khôi phục']);
  });
});

describe('a day told beside what happens on it', () => {
  test.each([
    [
      'Đại hội Đoàn tỉnh Nghệ An diễn ra từ ngày 5 đến 7/9, bầu 35 người vào Ban Chấp hành.',
      'bầu',
      '2014-09-05/2014-09-07',
    ],
    [
      'Đại hội Hội Nhà báo diễn ra ngày 8/9, thông qua nghị quyết nhiệm kỳ mới.',
      'thông qua nghị quyết',
      '2014-09-08',
    ],
    ['Tuyển Việt Nam sẽ có trận giao hữu, gặp Indonesia (ngày 19/10 tại sân Mỹ Đình).', 'gặp', '2014-10-19'],
    ['Hội nghị ASEAN (ngày 5/9 tại Vientiane) đã bàn về biển Đông.', 'hội nghị', '2014-09-05'],
  ])('is the day of what a congress does, and in brackets with the place: %s', (text, trigger, date) => {
    const event = eventOf(text, trigger);
    expect([event.date, event.basis]).toEqual([date, 'stated']);
  });

  test('troops that are raised are no money', () => {
    expect(eventOf('Quân đội Ấn Độ hôm 10/9 huy động 32 sư đoàn dọc biên giới.', 'huy động').type).toBe(
      'MOBILIZE',
    );
  });
});

describe('a place abroad', () => {
  test.each([
    ['Hôm 6/9, hỏa hoạn bùng phát tại Ridgeland, bang Georgia.', 'bùng phát', 'Ridgeland', 'USA'],
    ['Ngày 5/9, hai tàu hỏa va chạm ở Bad Aibling, Đức.', 'va chạm', 'Bad Aibling', 'DEU'],
  ])('has its country behind a comma: %s', (text, trigger, place, country) => {
    expect(eventOf(text, trigger).place).toEqual({ text: place, country });
  });

  test.each([
    ['Ngày 11/9, tòa án ở Karachi tuyên án tử hình ba người.', 'tuyên án tử hình', ['PAK']],
    ['Cảnh sát tại Marseille ngày 10/9 bắt giữ một nghi phạm.', 'bắt giữ', ['FRA']],
  ])('has courts and a police of its country: %s', (text, trigger, actors) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual(actors);
  });
});
