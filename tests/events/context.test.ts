import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('what stands round an event', () => {
  test('a deed told as a noun is done by whom "của" names, before what answers it', () => {
    const event = eventOf(
      'EU đã ngừng hợp tác quân sự với Nga từ tháng 4/2014 để phản đối hành động sáp nhập bán đảo Crimea của Nga.',
      'sáp nhập',
    );
    expect(event).toMatchObject({ type: 'COERCE', date: '[..2014-04]', basis: 'bounded' });
    expect(codes(event.actors)).toEqual(['RUS']);
  });

  test('what ends it has not come yet', () => {
    const text = 'Hôm 2/9, Mỹ cấm nhập cảnh với công dân Lào cho đến khi có kết quả điều tra.';
    expect(eventsOf(text).map(event => event.trigger)).toEqual(['cấm nhập cảnh']);
  });

  test('a meeting that opens dates what is agreed there', () => {
    const text =
      'Hội nghị thượng đỉnh NATO khai mạc ngày 3/9 tại Wales.\n\nTại hội nghị, các nhà lãnh đạo NATO nhất trí thành lập lực lượng mới.';
    expect(eventOf(text, 'Hội nghị thượng đỉnh')).toMatchObject({ type: 'CONSULT', date: '2014-09-03' });
    expect(eventOf(text, 'nhất trí thành lập')).toMatchObject({ date: '2014-09-03', basis: 'context' });
  });

  test('fighting that breaks out is done by nobody told of before it', () => {
    const text = 'Hơn 2.600 người đã thiệt mạng kể từ khi giao tranh nổ ra ở miền đông Ukraine hồi tháng 4.';
    expect(eventOf(text, 'giao tranh nổ ra').actors).toEqual([]);
  });

  test('what somebody tells as done was before he told it', () => {
    const event = eventOf('Ngày 5/9, Nga cho biết nước này đã bác bỏ đề nghị của Mỹ.', 'bác bỏ');
    expect(event.basis).toBe('bounded');
  });

  test('a visit ends with another day', () => {
    const text =
      'Thủ tướng Ấn Độ thăm Việt Nam từ ngày 2 đến 3/9.\n\nNgày 6/9, người phát ngôn nêu rõ Việt Nam phản đối Trung Quốc tập trận.';
    expect(eventsOf(text).filter(({ date, type }) => type === 'ACCUSE' && date.includes('09-02'))).toEqual(
      [],
    );
  });

  test('where something was refused took place', () => {
    const event = eventOf('Trung Quốc và Nga đã bỏ phiếu trắng trong phiên họp ngày 1/9.', 'phiên họp');
    expect(event.status).toBe('asserted');
  });

  test('a comma inside a figure parts nothing', () => {
    const event = eventOf(
      'Iran đã bắt đầu làm giàu urani ở mức 4,5% từ ngày 1/9, vi phạm thỏa thuận.',
      'bắt đầu làm giàu urani',
    );
    expect(event.date).toBe('2014-09-01/..');
  });

  test('a visit to come dates nothing that has been said', () => {
    const text =
      'Ngoại trưởng Nga Sergei Lavrov sẽ thăm Hà Nội từ 5 - 8/12.\n\nÔng Lavrov bác bỏ cáo buộc của Mỹ.';
    const said = eventsOf(text).filter(event => event.trigger === 'bác bỏ');
    expect(said.every(event => !event.date.includes('2014-12'))).toBe(true);
    expect(said).toHaveLength(1);
  });

  test('help that is ended is a sanction', () => {
    const event = eventOf('Hôm 2/9, Mỹ tạm ngừng viện trợ cho Ai Cập.', 'tạm ngừng viện trợ');
    expect(event).toMatchObject({ type: 'SANCTION', mode: 'discontinue', date: '2014-09-02' });
  });

  test('what a vote is about is no act of its day', () => {
    const types = eventsOf('Ngày 16/3, Crimea tổ chức trưng cầu dân ý về việc sáp nhập vào Nga.').map(
      event => event.type,
    );
    expect(types).toEqual(['ELECT']);
  });

  test('a day set before two verbs of one subject is that of both', () => {
    const event = eventOf(
      'Ngày 1/4, các ngoại trưởng NATO họp tại Brussels và quyết định đình chỉ hợp tác với Nga.',
      'đình chỉ hợp tác',
    );
    expect(event).toMatchObject({ date: '2014-04-01', basis: 'stated' });
  });

  test('so is one set before a chain of verbs', () => {
    const text = 'Ngày 8/10, Công an tỉnh Hà Nam phong tỏa hiện trường, thu giữ tang vật, khởi tố ông Tuấn.';
    expect(eventOf(text, 'khởi tố')).toMatchObject({ date: '2014-10-08', basis: 'stated' });
  });

  test('two verbs with a date each keep each its own', () => {
    const dates = eventsOf('Dự án bắt đầu từ năm tới và hoàn tất vào cuối năm 2016.').map(({ date }) => date);
    expect(dates).toEqual(['2015/..', '2016']);
  });

  test('what a ranking counts from dates nothing', () => {
    const dates = eventsOf('Đây là cuộc họp đầu tiên của Hội đồng Nga-NATO kể từ tháng 6/2012.').map(
      ({ date }) => date,
    );
    expect(dates).not.toContain('2012-06/..');
  });

  test('the meeting just told is meant by its noun', () => {
    const events = eventsOf(
      'Ngày 6/9, NATO và Nga đã gặp nhau tại Brussels. Phát biểu sau cuộc họp, ông Rasmussen cho biết NATO sẽ không nhượng bộ.',
    );
    expect(events.filter(({ type }) => type === 'CONSULT')).toHaveLength(1);
  });

  test('a coarse telling and a fine one of the same deed are one event', () => {
    const events = eventsOf(
      'Việc NATO trục xuất các nhà ngoại giao Nga hồi đầu tháng khiến Moskva nổi giận. Hôm 6/10, NATO đã trục xuất tám nhà ngoại giao Nga.',
    ).filter(({ mode }) => mode === 'expel');
    expect(events.map(({ date }) => date)).toEqual(['2014-10-06']);
    expect(events[0]!.mentions).toHaveLength(2);
  });

  test('a denial before a comma does not reach the verb of saying', () => {
    const event = eventOf(
      '“Không thể chấp nhận sức ép này”, Tổng thống Pháp phát biểu hôm 3/9.',
      'phát biểu',
    );
    expect(event.status).toBe('asserted');
  });

  test('a story goes on with its own sort of happening, not with lives', () => {
    const text =
      'Ngày 5/9, cháy lớn xảy ra tại một nhà xưởng ở Bình Dương. Lửa nhanh chóng cháy lan sang nhà bên. Chủ xưởng đã tốt nghiệp đại học.';
    const events = eventsOf(text);
    expect(events.find(({ trigger }) => trigger === 'cháy lan')).toMatchObject({ date: '2014-09-05' });
    expect(events.map(({ trigger }) => trigger)).not.toContain('tốt nghiệp');
  });

  test('a publication known to a year bounds by the year', () => {
    const event = eventOf('Phương Tây cáo buộc Nga can thiệp vào Ukraine.', 'cáo buộc', '2014');
    expect(event.date).toBe('[..2014]');
  });

  test('what visitors and hosts do is done on one of the days of the visit', () => {
    const text =
      'Ngày 8/10, Chủ tịch Quốc hội Cuba kết thúc chuyến thăm Việt Nam từ ngày 1 - 8/10. Trong khuôn khổ chuyến thăm, ông đã hội đàm với Chủ tịch Quốc hội Việt Nam. Nga đã lên án lệnh cấm vận.';
    const visit = eventsOf(text).filter(({ rules }) => rules.includes('days-of-visit'));
    expect(visit.map(({ date }) => date)).toEqual(['2014-10-01/2014-10-08']);
    expect(eventOf(text, 'hội đàm')).toMatchObject({ date: '[2014-10-01..2014-10-08]', basis: 'context' });
    expect(eventOf(text, 'lên án').basis).toBe('bounded');
  });

  test.each([
    ['Ngày 8/10, ông Putin nói tại cuộc gặp với các hãng thông tấn.', 'cuộc gặp'],
    ['Trong khuôn khổ chuyến thăm Pháp, ngày 8/10, Thủ tướng Đức ký thỏa thuận hợp tác.', 'chuyến thăm'],
    [
      'Ngày 8/10, ông Putin lên án NATO. Tuyên bố trên được đưa ra tại cuộc họp với các tướng lĩnh.',
      'cuộc họp',
    ],
  ])('an occasion has the date of what was said and done there: %s', (text, trigger) => {
    expect(eventOf(text, trigger)).toMatchObject({ date: '2014-10-08', basis: 'context', type: 'CONSULT' });
  });
});

describe('an article without a publication date', () => {
  test('records what nobody can bound, too', () => {
    expect(eventsOf('Mỹ lên án Nga.', null)).toMatchObject([{ basis: 'bounded', date: 'XXXX' }]);
  });

  test('bounds by the last of the dates that it may be of', () => {
    const [event] = eventsOf('Mỹ lên án Nga.', '[2010-11-18,2011-11-18]');
    expect(event).toMatchObject({ basis: 'bounded', date: '[..2011-11-18]' });
  });

  test('a list of what was done on a visit names the visitors once', () => {
    const text =
      'Ngày 8/10, Chủ tịch Quốc hội Cuba kết thúc chuyến thăm Việt Nam từ ngày 1 - 8/10. Trong khuôn khổ chuyến thăm, ông đã hội đàm với Chủ tịch Quốc hội Việt Nam; chào xã giao Tổng Bí thư.';
    expect(eventOf(text, 'chào xã giao').date).toBe('[2014-10-01..2014-10-08]');
  });

  test('what a paper also asks for is asked for on its day', () => {
    const text =
      'Ngày 8/10, Bộ Giáo dục gửi công văn yêu cầu các trường báo cáo. Công văn cũng đề nghị các sở kiểm tra.';
    expect(eventOf(text, 'đề nghị')).toMatchObject({ date: '2014-10-08', basis: 'context' });
  });
});
