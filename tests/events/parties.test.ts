import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('the parties of an event', () => {
  test('are the subject and the object of a verb', () => {
    const event = eventOf('Ngày 3/9, Mỹ trừng phạt Nga.', 'trừng phạt');
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['USA'], ['RUS']]);
  });

  test('all act in a meeting', () => {
    const event = eventOf('Ngày 3/9, Thủ tướng Đức gặp Tổng thống Pháp.', 'gặp');
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['DEU', 'FRA'], []]);
  });

  test('change places in the passive voice', () => {
    const event = eventOf('Ngày 3/9, Nga bị Mỹ trừng phạt.', 'trừng phạt');
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['USA'], ['RUS']]);
  });

  test('of a visit are the visitor and the host', () => {
    const event = eventOf('Ngày 3/9, Tổng thống Mỹ thăm Ba Lan.', 'thăm');
    expect(event).toMatchObject({ type: 'CONSULT', mode: 'visit', score: 4 });
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['USA'], ['POL']]);
  });

  test('of a joint body are its members', () => {
    const event = eventOf('Ngày 3/9, Hội đồng Nga-NATO đã họp tại Brussels.', 'họp');
    expect(codes(event.actors).sort()).toEqual(['NATO', 'RUS']);
  });

  test('in a quotation are not who says it, nor who tells of it', () => {
    const said = '“Họ không tính tới hậu quả”, phát ngôn viên Bộ Ngoại giao Nga cho biết hôm 4/9.';
    expect(codes(eventOf(`Moldova xin gia nhập EU. ${said}`, 'cho biết').actors)).toEqual(['RUS']);
    const told = '“Chúng tôi phải đáp trả”, Reuters dẫn tuyên bố của Ngoại trưởng Mỹ hôm 1/9.';
    expect(eventsOf(told).flatMap(({ recipients }) => recipients)).toEqual([]);
  });

  test.each([
    ['Đêm 10/9, khu vực Kiev bị tấn công.', 'tấn công', 'UKR', 'UKR'],
    ['Damascus hôm 12/9 bị không kích.', 'không kích', 'SYR', 'SYR'],
    ['Nga mở chiến dịch quân sự ở Ukraine ngày 4/9.', 'mở chiến dịch quân sự', 'UKR', 'UKR'],
  ])('of an attack suffer where they are struck: %s', (text, trigger, recipient, country) => {
    const event = eventOf(text, trigger);
    expect([codes(event.recipients), event.place?.country]).toEqual([[recipient], country]);
  });

  test.each([
    ['Hôm 3/9 trong chuyến thăm Cuba, Tổng thống Nga đã có cuộc gặp với ông Castro.', 'chuyến thăm', ['RUS']],
    [
      'Hôm 2/9, Ngoại trưởng Mỹ họp với những người đồng cấp đến từ Úc, Canada và Đức.',
      'họp',
      ['USA', 'AUS', 'CAN', 'DEU'],
    ],
    ['Các bộ trưởng quốc phòng NATO nhóm họp hôm 4/9.', 'nhóm họp', ['NATO']],
    ['Hai binh sĩ Mỹ thiệt mạng trong vụ đánh bom ở Kabul sáng 4/9.', 'vụ đánh bom', []],
    ['Trong tuyên bố đưa ra ngày 4/9, người phát ngôn NATO chỉ trích Nga.', 'chỉ trích', ['NATO']],
    ['Thượng viện Mỹ hôm 4/9 nhất trí gửi cho Tổng thống Nga một văn bản.', 'nhất trí', ['USA']],
  ])('of meetings and visits are those who take part: %s', (text, trigger, actors) => {
    expect(codes(eventOf(text, trigger).actors)).toEqual(actors);
  });

  test.each([
    ['Ngày 3/9, Moscow phủ nhận yêu cầu của Mỹ về việc rút khỏi Syria.', 'phủ nhận', 'USA'],
    ['Ngày 3/9, Nga bác bỏ cáo buộc của Anh nhằm vào Iran.', 'bác bỏ', 'GBR'],
    ['Ngày 3/9, Mỹ tái khẳng định ủng hộ nỗ lực của NATO chống IS.', 'ủng hộ', 'NATO'],
    ['Ngày 3/9, Mỹ bày tỏ lo ngại về khả năng Nga tấn công Ukraine.', 'bày tỏ lo ngại', 'RUS'],
  ])('in words about a deed are whoever does it: %s', (text, trigger, recipient) => {
    const found = eventsOf(text).find(event => event.trigger.includes(trigger));
    expect(codes(found!.recipients)).toEqual([recipient]);
  });

  test('are lent by the clause before', () => {
    const event = eventOf(
      'Ngày 3/9, Nga rút quân khỏi biên giới, đồng thời kêu gọi Ukraine đàm phán.',
      'kêu gọi',
    );
    expect(codes(event.actors)).toEqual(['RUS']);
  });

  test('are not lent to a clause whose own subject has no name', () => {
    const event = eventOf('Ngày 3/9, Nga cho biết hàng chục ngôi nhà bị thiêu rụi hôm 1/9.', 'bị thiêu rụi');
    expect(event.actors).toEqual([]);
  });

  test('of verbs side by side share the object', () => {
    const event = eventOf(
      'Ngày 3/9, Công an TP Hà Nội khởi tố, bắt tạm giam ông Nguyễn Văn Bình.',
      'khởi tố',
    );
    expect([codes(event.actors), event.recipients.map(each => each.name)]).toEqual([
      ['VNM'],
      ['Nguyễn Văn Bình'],
    ]);
  });

  test('are not taken from a title in quotation marks', () => {
    const event = eventOf(
      'Trong bài phát biểu “Nga và Trung Quốc hôm nay” ngày 3/9, ông Rasmussen chỉ trích Nga.',
      'chỉ trích',
    );
    expect(codes(event.actors)).toEqual(['NATO']);
  });

  test('of a place that joins a state are that state and whose the place was', () => {
    const event = eventOf('Bán đảo Crimea sáp nhập vào Nga ngày 18/3/2014.', 'sáp nhập vào');
    expect([event.type, codes(event.actors), codes(event.recipients)]).toEqual(['COERCE', ['RUS'], ['UKR']]);
  });
});

describe('whom words are for', () => {
  const recipients = (text: string, trigger: string) => codes(eventOf(text, trigger).recipients);

  test.each([
    ['Ngày 9/10, Nga tuyên bố nước này sẵn sàng bán vũ khí cho Thổ Nhĩ Kỳ.', 'tuyên bố', ['TUR']],
    [
      'Ngày 9/10, Ngoại trưởng Trung Quốc cho biết nước này phản đối việc Mỹ bán vũ khí.',
      'cho biết',
      ['USA'],
    ],
    ['Ngày 9/10, Đức nói Berlin sẵn sàng làm trung gian giữa Nga và Ukraine.', 'nói', ['RUS', 'UKR']],
    [
      '“Mỹ cần xem lại. Chúng tôi kiên quyết phản đối NATO mở rộng sang phía đông trong mọi trường hợp”, Ngoại trưởng Nga nói ngày 9/10.',
      'nói',
      ['NATO'],
    ],
    [
      '“Chúng tôi sẽ hỗ trợ Ukraine cho đến khi người dân nước này được sống trong hoà bình”, Ngoại trưởng Mỹ nói ngày 9/10.',
      'nói',
      ['UKR'],
    ],
  ])('is to whom the speaker’s side does what he tells: %s', (text, trigger, expected) =>
    expect(recipients(text, trigger)).toEqual(expected),
  );

  test.each([
    ['Ngày 9/10, Mỹ bày tỏ ủng hộ giải pháp cho cuộc xung đột ở Ukraine.', 'bày tỏ ủng hộ', ['UKR']],
    [
      'Ngày 9/10, Nhật Bản bày tỏ quan ngại về các vụ thử tên lửa của Triều Tiên.',
      'bày tỏ quan ngại',
      ['PRK'],
    ],
    ['Ngày 9/10, Bắc Kinh bày tỏ bất bình về việc Washington bán vũ khí.', 'bày tỏ bất bình', ['USA']],
    ['Ngày 9/10, Nga triệu hồi đại sứ tại Mỹ về nước.', 'triệu hồi đại sứ', ['USA']],
    ['Ngày 9/10, Belarus cảnh báo sẽ đáp trả nếu Ba Lan đóng cửa biên giới.', 'cảnh báo sẽ', ['POL']],
    ['Ngày 9/10, Thổ Nhĩ Kỳ bắn rơi máy bay Su-24 của Nga gần biên giới Syria.', 'bắn rơi', ['RUS']],
  ])('is whom they are about, or at whose court: %s', (text, trigger, expected) =>
    expect(recipients(text, trigger)).toEqual(expected),
  );

  test('is who is arrested, and not the state of her passport', () => {
    const text = 'Ngày 9/10, cảnh sát Malaysia bắt giữ một phụ nữ mang hộ chiếu Việt Nam.';
    expect(eventOf(text, 'bắt giữ').recipients.map(each => each.text)).toEqual(['một phụ nữ']);
  });

  test.each([
    ['Ngày 9/10, Hàn Quốc cho biết Triều Tiên đã phóng tên lửa hôm 4/10.', 'cho biết'],
    ['Ngày 9/10, Nga cho biết hai bên sẽ họp ở Brussels với NATO.', 'cho biết'],
    ['Ngày 9/10, Ngoại trưởng Nga nói trong cuộc gặp với Phó thủ tướng Ukraine.', 'nói'],
    ['Ngày 9/10, Moscow kêu gọi các bên ngừng đe doạ Triều Tiên.', 'kêu gọi'],
    ['Ngày 9/10, Mỹ tuyên bố rút khỏi thoả thuận khí hậu Paris.', 'tuyên bố rút khỏi'],
  ])('is nobody where they only report: %s', (text, trigger) =>
    expect(recipients(text, trigger)).toEqual([]),
  );
});

describe('who does it', () => {
  test.each([
    ['Cuộc họp do Nga chủ trì diễn ra tại New York hôm 9/10.', 'chủ trì', ['RUS']],
    ['Liên quân do Mỹ dẫn đầu hôm 9/10 không kích Mosul.', 'không kích', ['USA']],
    [
      'Mỹ và Hàn Quốc ngày 9/10 bắt đầu cuộc tập trận chung với sự tham gia của 2.000 binh sĩ.',
      'cuộc tập trận chung',
      ['USA', 'KOR'],
    ],
  ])('%s', (text, trigger, expected) => expect(codes(eventOf(text, trigger).actors)).toEqual(expected));
});

describe('the sides of a declaration', () => {
  test('are those who make it, and not whom it condemns', () => {
    const text = 'Các ngoại trưởng G7 hôm 9/10 ra tuyên bố chung lên án cuộc tấn công của Nga.';
    expect(codes(eventOf(text, 'ra tuyên bố chung').actors)).toEqual(['G7']);
  });
});
