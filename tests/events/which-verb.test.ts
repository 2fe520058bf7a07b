import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('which of several verbs tells the event', () => {
  test('whoever finds somebody at something does so on its day', () => {
    const text =
      'Ngày 5/9, bộ đội biên phòng phát hiện hai người đàn ông vận chuyển trái phép 5 kg thuốc nổ.';
    expect(eventOf(text, 'phát hiện').date).toBe('2014-09-05');
    expect(eventOf(text, 'vận chuyển trái phép').date).toBe('2014-09-05');
  });

  test('what somebody is found doing stands behind the verb of whoever found him', () => {
    const text = 'Chiều 5/9, Công an quận 1 bắt quả tang Nguyễn Văn Nam đang cướp giật.';
    expect(eventOf(text, 'bắt quả tang').date).toBe('2014-09-05');
  });

  test('what is admitted goes on, the admission has the day', () => {
    const text =
      'Hai người gây nhiều nghi vấn, nhưng phải đến ngày 5/9, ca sĩ Mỹ Tâm mới chính thức thừa nhận họ đang hẹn hò.';
    expect(eventsOf(text).map(({ trigger, date }) => [trigger, date])).toEqual([['thừa nhận', '2014-09-05']]);
  });

  test.each([
    ['Máy bay chở Thủ tướng Ba Lan hạ cánh xuống Kiev sáng 5/9.', ['hạ cánh xuống']],
    ['Ngày 5/9, một xe khách chở 40 người và nhiều hàng hoá đã bị lật.', ['lật']],
    ['Ngày 5/9, nhóm người mang theo dao và gậy đã tấn công một quán bar.', ['tấn công']],
    ['Ngày 5/9, lực lượng đang kiểm soát khu vực đã bàn giao vũ khí cho Hà Lan.', ['bàn giao']],
    ['Ngày 5/9, cảnh sát đang điều tra vụ tai nạn đã làm chết hai người.', ['điều tra']],
  ])('with what somebody was, or what goes on, only describes who did it: %s', (text, triggers) => {
    const dated = eventsOf(text).filter(({ basis }) => basis === 'stated');
    expect(dated.map(({ trigger }) => trigger)).toEqual(triggers);
  });

  test('what came of a happening is told beside it', () => {
    const events = eventsOf('Bom nổ gần một khách sạn sáng 5/9 làm sáu công nhân bị thương.');
    expect(events.map(({ trigger, date }) => [trigger, date])).toEqual([
      ['nổ', '2014-09-05'],
      ['bị thương', '2014-09-05'],
    ]);
  });

  test('in which words something is said is no event beside it', () => {
    const text = 'Trong tuyên bố đưa ra ngày 5/9, người phát ngôn NATO khẳng định khối này ủng hộ Gruzia.';
    expect(eventsOf(text).map(({ trigger, date }) => [trigger, date])).toContainEqual([
      'khẳng định',
      '2014-09-05',
    ]);
    expect(eventsOf(text).map(({ trigger }) => trigger)).not.toContain('đưa ra');
  });

  test('whoever goes to what takes its course then is there', () => {
    const event = eventOf('Thủ tướng Lào đã dự hội nghị cấp cao ASEAN diễn ra ngày 5/9.', 'dự hội nghị');
    expect(event).toMatchObject({ type: 'CONSULT', date: '2014-09-05' });
  });

  test('names listed with nothing but commas part no verb from its date', () => {
    const text =
      'Sau khi Mỹ trừng phạt các ngân hàng Sberbank, VTB, Gazprombank hôm 5/9, Nga tuyên bố đáp trả.';
    expect(eventOf(text, 'trừng phạt').date).toBe('2014-09-05');
  });

  test('a clause of time ends with the now that it reaches', () => {
    const text = 'Từ khi biểu tình bùng phát hồi đầu tháng 5 đến nay đã có gần 10 người thiệt mạng.';
    const happened = eventsOf(text).filter(({ type }) => type === 'PROTEST');
    expect(happened.map(({ recipients }) => recipients)).toEqual([[]]);
  });

  test.each([
    ['Sáng 5/9, mười chiếc xe chở hàng đến trụ sở công ty.', 'chở hàng'],
    ['Sáng 5/9, hơn mười cảnh sát đến trụ sở công ty.', 'đến trụ sở'],
    ['Sáng 5/9, ba nghệ sĩ xiếc tới Hà Nội.', 'tới'],
    ['Ngày 5/9, hai người đàn ông vào quán cà phê ở Hà Nội.', 'vào quán cà phê'],
  ])('a place makes a verb of a preposition only where there is no other: %s', (text, trigger) => {
    const moves = eventsOf(text).filter(({ type }) => type === 'MOVE');
    expect(moves.map(event => event.trigger)).toEqual([trigger]);
  });

  test('a place that somebody is brought to is no journey of its own', () => {
    const text = 'Ngày 5/9, người dân đưa nạn nhân đến bệnh viện cấp cứu.';
    expect(eventsOf(text).some(({ trigger }) => trigger === 'đến bệnh viện')).toBe(false);
  });
});

describe('dates behind matters, circumstances and reasons', () => {
  test('the hour of the day behind the matter of a gathering is that of the gathering', () => {
    const text =
      'Tại hội nghị về ứng phó bão số 8 và mưa lũ sáng 5/9, ông Lê Văn An kêu gọi người dân sơ tán.';
    expect(eventOf(text, 'hội nghị').date).toBe('2014-09-05');
    expect(eventsOf(text).some(({ type }) => type === 'ACCIDENT')).toBe(false);
  });

  test('a day alone stays with what happened on it', () => {
    const text = 'Tại cuộc họp về vụ tai nạn ngày 5/9, ông Lê Văn An kêu gọi điều tra.';
    expect(eventOf(text, 'vụ tai nạn').date).toBe('2014-09-05');
  });

  test('a date that opens a clause of time is that of its verb', () => {
    const text =
      'Vụ việc này diễn ra sau khi từ tháng 9/2014, hàng loạt tài xế tập trung phản đối trạm thu phí.';
    expect(eventOf(text, 'tập trung phản đối')).toMatchObject({ date: '2014-09/..', basis: 'stated' });
    expect(eventsOf(text).some(({ trigger, basis }) => trigger === 'diễn ra' && basis === 'stated')).toBe(
      false,
    );
  });

  test('years of somebody’s post are no date of what came of it', () => {
    const text =
      'Ông An có 8 năm, từ 2004 đến 2012, là thành viên hội đồng, nên hai bên thoả thuận cùng làm.';
    expect(eventsOf(text).some(({ date }) => date === '2004/2012')).toBe(false);
  });

  test('years right behind funds are part of their name', () => {
    expect(eventsOf('Dự án sử dụng vốn trung hạn 2010-2014.').map(({ date }) => date)).toEqual([]);
  });
});

describe('words whose job their neighbours tell', () => {
  test.each([
    ['Trong một cuộc họp ở Geneva vào tháng 9/2014, ông Kerry khuyên Nga rút quân.', 'khuyên', '2014-09'],
    ['Bão số 5 đã vào vùng biển Quảng Nam sáng 5/9.', 'vào', '2014-09-05'],
    ['Sau Đại thắng mùa Xuân năm 1975, ông An trở ra miền Bắc.', 'trở ra', '1975-21/..'],
  ])('%s: %s', (text, trigger, date) => {
    expect(eventOf(text, trigger).date).toBe(date);
  });

  test('the second of two names with a verb each does what stands behind it', () => {
    const text = 'Google đã áp dụng cho Gmail và Microsoft áp dụng cho Hotmail vào năm 2010.';
    const dated = eventsOf(text).filter(({ date }) => date === '2010');
    expect(dated.map(({ actors }) => actors.map(({ name }) => name))).toEqual([['Microsoft']]);
  });
});

describe('stretches until now, and figures told by nouns', () => {
  test('the first day is that of what happened, the rest followed it', () => {
    const text = 'Kể từ sau vụ cháy ngày 5/9 đến nay, tại chợ không xuất hiện thêm bất thường.';
    expect(eventOf(text, 'vụ cháy')).toMatchObject({ date: '2014-09-05', basis: 'stated' });
  });

  test('a loss that is not avoided is that of its quarter', () => {
    const text = 'Công ty Sao Mai không tránh được mức lỗ 40 tỷ đồng quý 3/2013.';
    expect(eventsOf(text).map(({ type, date }) => [type, date])).toEqual([['TRADE', '2013-07/2013-09']]);
  });
});
