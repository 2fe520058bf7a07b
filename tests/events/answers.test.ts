import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a deed that somebody answers', () => {
  test.each([
    ['Nga trả đũa việc NATO hôm 6/10 rút quy chế của 8 nhân viên phái bộ Nga.', 'rút quy chế', 'NATO'],
    ['Sau vụ Nga hôm 1/10 bắn hạ một vệ tinh, Mỹ kêu gọi cấm thử vũ khí.', 'bắn hạ', 'RUS'],
  ])('has the date that stands before its verb: %s', (text, trigger, actor) => {
    const event = eventOf(text, trigger);
    expect([event.date.slice(0, 7), event.basis, ...codes(event.actors)]).toEqual([
      '2014-10',
      'stated',
      actor,
    ]);
    expect(eventsOf(text).filter(({ basis }) => basis === 'stated')).toHaveLength(1);
  });
});

describe('the way in which somebody answers', () => {
  test('is of the day of the answer', () => {
    const event = eventOf('Iran trả đũa hôm 9/10 bằng việc bắt giữ một tàu của Anh.', 'bắt giữ');
    expect([event.date, event.basis, ...codes(event.actors)]).toEqual(['2014-10-09', 'context', 'IRN']);
  });

  test('tells what the answer is', () => {
    const event = eventOf('Ngày 3/10, Mỹ gây sức ép bằng cách ngừng viện trợ cho Ukraine.', 'ngừng viện trợ');
    expect([event.type, event.date]).toEqual(['SANCTION', '2014-10-03']);
  });
});

describe('whoever rejects a charge in the next sentence', () => {
  test('does so then, and to whoever made it', () => {
    const event = eventOf(
      'Ngày 3/10, Nga cáo buộc Anh tung tin giả. Bộ Ngoại giao Anh phủ nhận.',
      'phủ nhận',
    );
    expect([event.date, event.basis, ...codes(event.recipients)]).toEqual(['2014-10-03', 'context', 'RUS']);
  });
});

describe('what stands behind an act in words', () => {
  test('is no word that it goes on with', () => {
    const text =
      'Ông Obama cam kết thúc đẩy việc phê chuẩn hiệp ước START mới, được hai nước ký tại Praha hôm 8/4.';
    expect(eventsOf(text).find(({ trigger }) => trigger === 'cam kết')?.date).not.toBe('2014-04-08');
  });

  test.each([
    'NATO cam kết duy trì quân số ở Afghanistan sau năm 2014.',
    'Mỹ kêu gọi Nga tuân thủ hiệp ước sau năm 2018.',
  ])('has its own time after now: %s', text => {
    expect(eventsOf(text).every(({ date }) => !/201[48]\/\.\./.test(date))).toBe(true);
  });

  test('nor is a deadline the time of what opens the sentence', () => {
    const text =
      'Phát biểu trước Hạ viện ngày 6/10, Thủ tướng Anh Theresa May cho rằng Nga có lỗi và cho Moscow thời hạn đến hết ngày 9/10 để giải thích.';
    expect(eventsOf(text).map(({ date }) => date)).not.toContain('2014-10-09');
  });
});

describe('talks that are broken off', () => {
  test('are a sanction', () => {
    const event = eventOf('Tháng 8/2008, NATO ngừng các cuộc họp chính thức với Nga.', 'ngừng các cuộc họp');
    expect([event.type, event.mode, ...codes(event.recipients)]).toEqual(['SANCTION', 'discontinue', 'RUS']);
  });
});

describe('an answer that names nobody', () => {
  test.each([
    [
      'Ngày 3/10, Nga tố Ukraine pháo kích một ngôi làng, song Kiev phủ nhận điều này.',
      'phủ nhận',
      'UKR',
      'RUS',
    ],
    ['Phương Tây cáo buộc Trung Quốc do thám, nhưng Bắc Kinh luôn bác bỏ.', 'bác bỏ', 'CHN', 'WEST'],
    ['Thổ Nhĩ Kỳ yêu cầu Mỹ dẫn độ một giáo sĩ. Washington từ chối yêu cầu này.', 'từ chối', 'USA', 'TUR'],
    ['Ngày 3/10, Mỹ đe dọa áp thuế với Mexico. Brazil chỉ trích động thái này.', 'chỉ trích', 'BRA', 'USA'],
  ])('is for whoever was told before it: %s', (text, trigger, actor, recipient) => {
    const event = eventOf(text, trigger);
    expect([codes(event.actors), codes(event.recipients)]).toEqual([[actor], [recipient]]);
    expect(event.rules).toContain('answered-to');
  });

  test('is for nobody where it was not he who was charged', () => {
    const events = eventsOf('Ngày 3/10, Nga cáo buộc Anh tung tin giả. Bộ Ngoại giao Đức hôm 5/10 phủ nhận.');
    expect(events.find(({ trigger }) => trigger === 'phủ nhận')?.recipients ?? []).toEqual([]);
  });

  test('is of the same day within the sentence too', () => {
    const event = eventOf(
      'Hôm 3/10, Nga tố Ukraine pháo kích một ngôi làng, song Kiev phủ nhận.',
      'phủ nhận',
    );
    expect([event.date, event.basis]).toEqual(['2014-10-03', 'context']);
  });
});

describe('a charge in a short word', () => {
  test.each([
    ['Hôm 3/10, Nga tố quân đội Ukraine pháo kích một ngôi làng.', 'UKR'],
    ['Ngày 3/10, Mỹ tố Nga và Belarus can thiệp bầu cử.', 'RUS'],
  ])('is what is dated, and not the deed behind it: %s', (text, recipient) => {
    const event = eventOf(text, 'tố');
    expect([event.type, event.date, codes(event.recipients)[0]]).toEqual(['ACCUSE', '2014-10-03', recipient]);
    expect(eventsOf(text)).toHaveLength(1);
  });

  test('leaves the time behind a blow to the blow', () => {
    const event = eventOf('Phía Syria tố Israel không kích sân bay Damascus rạng sáng 3/10.', 'không kích');
    expect([event.date, event.basis, ...codes(event.actors)]).toEqual(['2014-10-03', 'stated', 'ISR']);
  });
});

describe('troops that are withdrawn', () => {
  test.each([
    ['Quân đội Mỹ được rút khỏi Iraq năm 2011.', 'USA', 'IRQ'],
    ['Các lực lượng gìn giữ hòa bình Nga được rút khỏi Gruzia hồi tháng 4/2009.', 'RUS', 'GEO'],
  ])('are withdrawn by whose they are: %s', (text, actor, recipient) => {
    const event = eventOf(text, 'rút khỏi');
    expect([codes(event.actors), codes(event.recipients)]).toEqual([[actor], [recipient]]);
  });
});

describe('a meeting to come of which the one side speaks', () => {
  test('is told once', () => {
    const text =
      'Ngày 9/10, NATO cho biết sẽ gặp Nga vào ngày 20/10.\n\n“Chúng tôi sẽ thảo luận về các hoạt động quân sự”, NATO nói thêm.';
    const meetings = eventsOf(text).filter(({ type }) => type === 'CONSULT');
    expect(meetings.map(({ date, mentions }) => [date, mentions.length])).toEqual([['2014-10-20', 2]]);
  });
});
