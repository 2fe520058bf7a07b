import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('a subject that is left out', () => {
  test('is whom the sentence before was about', () => {
    const event = eventOf(
      'Ngày 3/9, Nga rút quân khỏi biên giới. Ngày 5/9, tiếp tục chỉ trích Mỹ.',
      'chỉ trích',
    );
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['RUS'], ['USA']]);
  });

  test('of words that open a sentence is that of the clause behind them', () => {
    const text = 'Sau khi đến Tokyo ngày 4/9, Thủ tướng Ấn Độ đã gặp các doanh nghiệp.';
    expect(codes(eventOf(text, 'đến').actors)).toEqual(['IND']);
    const opening = 'Nga lên án EU. Trả lời báo chí ngày 5/9, Ngoại trưởng Mỹ kêu gọi hai bên kiềm chế.';
    expect(
      eventsOf(opening)
        .filter(({ date }) => date === '2014-09-05')
        .flatMap(({ actors }) => codes(actors)),
    ).not.toContain('RUS');
  });

  test.each([
    [
      'Interfax dẫn lời Đại tá Ivan Petrov, phát ngôn viên Hải quân Nga, ngày 3/9 cho biết tàu đã rút.',
      ['RUS'],
    ],
    ['AFP đưa tin ông Jens Stoltenberg, Tổng thư ký NATO, ngày 3/9 cho biết khối sẽ họp.', ['NATO']],
    ['Oleh Koval, người phát ngôn của nhóm quân Ukraine ở miền nam, hôm 3/9 cho biết Nga rút lui.', ['UKR']],
  ])('is whom an agency cites, for whom he speaks: %s', (text, actors) => {
    expect(codes(eventOf(text, 'cho biết').actors)).toEqual(actors);
  });

  test.each([
    ['Liên quan vấn đề Syria, Ngoại trưởng Mỹ John Kerry ngày 3/9 cho biết sẽ đàm phán.', ['USA']],
    [
      'Trong một diễn biến liên quan tình hình Ukraine, Bộ trưởng Quốc phòng Nga ngày 3/9 cho biết đã rút quân.',
      ['RUS'],
    ],
    ['Trước sức ép của EU, Hy Lạp hôm 3/9 cho biết sẽ cắt giảm chi tiêu.', ['GRC']],
  ])('is not named in what opens a sentence: %s', (text, actors) => {
    expect(codes(eventOf(text, 'cho biết').actors)).toEqual(actors);
  });

  test.each([
    ['Ngày 5/9, tin từ Công an tỉnh Nghệ An cho biết đã bắt một nghi phạm.', ['VNM']],
    ['Ngày 5/9, thông tin từ Bộ Quốc phòng Mỹ cho biết tàu đã rời cảng.', ['USA']],
  ])('of saying is whoever the words come from: %s', (text, actors) => {
    expect(codes(eventOf(text, 'cho biết').actors)).toEqual(actors);
  });

  test('is nobody after a sentence about something else', () => {
    const event = eventOf(
      'Ngày 3/9, Nga rút quân. Nhiều ngôi nhà bị sập. Ngày 5/9, tiếp tục chỉ trích Mỹ.',
      'chỉ trích',
    );
    expect(event.actors).toEqual([]);
  });

  test('is not taken from the title', () => {
    const event = eventOf('Nga rút quân\n\nNgày 5/9, tiếp tục chỉ trích Mỹ.', 'chỉ trích');
    expect(event.actors).toEqual([]);
  });

  test('is not supplied where an unnamed one stands', () => {
    const event = eventOf('Ngày 3/9, Nga rút quân. Ngày 5/9, ba tờ rơi chỉ trích Mỹ.', 'chỉ trích');
    expect(event.actors).toEqual([]);
  });
});

describe('nouns without a name', () => {
  test('act by their words', () => {
    const event = eventOf('Ngày 3/9, hàng trăm công nhân phản đối Công ty Sao Việt.', 'phản đối');
    expect(event.actors.map(({ text }) => text)).toEqual(['hàng trăm công nhân']);
    expect(codes(event.recipients)).toEqual(['Sao Việt']);
  });

  test('act for the firm that they stand for', () => {
    const event = eventOf('Công ty Sao Việt báo cáo. Ngày 3/9, công ty đã cam kết trả nợ.', 'cam kết');
    expect(codes(event.actors)).toEqual(['Sao Việt']);
  });

  test('are no subject inside another noun', () => {
    const event = eventOf('Ngày 3/9, xe khách hàng bị Công an Hà Nội tạm giữ.', 'tạm giữ');
    expect(event.recipients).toEqual([]);
  });
});

describe('recipients', () => {
  test('of words in the passive are who was told', () => {
    const event = eventOf('Ngày 3/9, Nga được Mỹ thông báo trước.', 'thông báo');
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['USA'], ['RUS']]);
  });

  test('of decisions of two capitals are both states', () => {
    const event = eventOf('Ngày 3/9, Đức hoan nghênh quyết định của Moscow và Paris.', 'hoan nghênh');
    expect(codes(event.recipients)).toEqual(['RUS', 'FRA']);
  });

  test('of suspects told one after the other have the same prosecutor', () => {
    const event = eventOf(
      'Ngày 3/9, Công an Hà Nội khởi tố ông Lê Văn Sơn. Cùng ngày, ông Trần Văn Hải cũng bị khởi tố.',
      'bị khởi tố',
    );
    expect([codes(event.actors), codes(event.recipients)]).toEqual([['VNM'], ['Trần Văn Hải']]);
  });

  test('are not whose things are sold', () => {
    const event = eventOf('Ngày 3/9, Công ty Trăng Vàng bán cổ phần của Công ty Sao Việt.', 'bán cổ phần');
    expect(event.recipients).toEqual([]);
  });
});

describe('figures', () => {
  const opening = 'Công ty Sao Việt họp cổ đông. Sao Việt trình kế hoạch. Lãnh đạo Sao Việt phát biểu. ';

  test('without an owner are those of the firm of the story', () => {
    const event = eventOf(`${opening}Doanh thu quý 3/2014 tăng 20%.`, 'tăng');
    expect(codes(event.actors)).toEqual(['Sao Việt']);
  });

  test('of somebody told are theirs', () => {
    const event = eventOf(`${opening}Doanh thu quý 3/2014 của Công ty Trăng Vàng tăng 20%.`, 'tăng');
    expect(codes(event.actors)).toEqual(['Trăng Vàng']);
  });

  test("are nobody's where something else grows", () => {
    const event = eventOf(`${opening}Giá vàng tháng 9/2014 tăng 20%.`, 'tăng');
    expect(event.actors).toEqual([]);
  });
});

test('whoever stands right before the passive behind another verb suffers', () => {
  const event = eventOf('Họ biết sáu người bị Công an Hà Nội tạm giữ ngày 3/9.', 'tạm giữ');
  expect(event.recipients.map(({ text }) => text)).toEqual(['sáu người']);
});

describe('words about what somebody does are aimed at whoever does it', () => {
  test.each([
    ['Ngày 3/9, Mỹ lên án việc Nga sáp nhập Crimea.', 'lên án'],
    ['Ngày 3/9, Đức cáo buộc rằng Nga đã nói dối.', 'cáo buộc'],
  ])('%s', (text, trigger) => {
    expect(codes(eventOf(text, trigger).recipients)).toEqual(['RUS']);
  });
});

test('letters that an article uses far more than any other name are its firm', () => {
  const event = eventOf(
    'SMV họp cổ đông. SMV trình kế hoạch. SMV phát hành thêm. Ngày 3/9, công ty đã cam kết trả nợ.',
    'cam kết',
  );
  expect(codes(event.actors)).toEqual(['SMV']);
});

test('who steers what crashes is told before the verb, and is no reason', () => {
  const event = eventOf(
    'Ngày 3/9, xe tải do tài xế Lê Văn Cẩn điều khiển đâm vào nhà dân.',
    'đâm vào nhà dân',
  );
  expect(event).toMatchObject({ type: 'ACCIDENT', date: '2014-09-03' });
  expect(
    eventsOf('Ngày 3/9, giá xăng giảm do Mỹ tăng sản lượng khai thác.').map(({ trigger }) => trigger),
  ).toContain('giảm');
});
