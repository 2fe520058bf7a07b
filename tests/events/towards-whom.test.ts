import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('towards whom', () => {
  test('a protest is against the state in which it happens, or whose embassy it stands before', () => {
    const at = (text: string) => codes(eventOf(text, 'biểu tình')!.recipients);
    expect(at('Ngày 5/9, hàng nghìn người biểu tình ở Paris.')).toEqual(['FRA']);
    expect(at('Ngày 5/9, hàng nghìn người biểu tình trước Đại sứ quán Mỹ ở Berlin.')).toEqual(['USA']);
  });

  test('a coup is against the state in which it happens', () => {
    const text = 'Ngày 5/9, quân đội đảo chính ở Niger.';
    expect(codes(eventOf(text, 'đảo chính')!.recipients)).toEqual(['NER']);
  });

  test('the house of an organisation is visited for it', () => {
    const text = 'Ngày 5/9, Tổng thống Ukraine đến thăm trụ sở NATO ở Brussels.';
    const event = eventOf(text, 'đến thăm')!;
    expect(codes(event.recipients)).toEqual(['NATO']);
    expect(event.place).toEqual({ text: 'Brussels', country: 'BEL' });
  });

  test('what is called off is not done on its day, and calling it off is an act of its own', () => {
    const told = (text: string) =>
      eventsOf(text).map(
        ({ date, type, status, actors, recipients }) =>
          `${date} ${type} ${status} ${codes(actors)} ${codes(recipients)}`,
      );
    expect(told('Ngày 5/9, Nga huỷ chuyến thăm Đan Mạch dự kiến diễn ra ngày 20/10.')).toEqual([
      '2014-09-05 REJECT asserted RUS DNK',
      '2014-10-20 CONSULT negated RUS DNK',
    ]);
    expect(told('Ngày 5/9, Mỹ hoãn cuộc gặp với Anh dự kiến diễn ra ngày 20/10.')).toEqual([
      '2014-09-05 REJECT asserted USA GBR',
      '2014-10-20 CONSULT negated USA,GBR ',
    ]);
  });

  test('a diplomat who is called in is protested to, a suspect is questioned', () => {
    expect(eventOf('Ngày 5/9, Bộ Ngoại giao Đức triệu tập đại diện Nga.', 'triệu tập')!.type).toBe('ACCUSE');
    expect(eventOf('Ngày 5/9, công an triệu tập ông Trần Văn An.', 'triệu tập')!.type).toBe('PROSECUTE');
  });
});

describe('towards whom words are', () => {
  const to = (text: string, trigger: string) => codes(eventOf(text, trigger).recipients);

  test('direct speech is for the first other state of which it tells', () => {
    const said = '“Chúng tôi không phải là kẻ thù của Triều Tiên và mong muốn đối thoại”';
    expect(to(`${said}, Ngoại trưởng Mỹ nói ngày 8/10.`, 'nói')).toEqual(['PRK']);
    expect(to(`Ngày 8/10, Ngoại trưởng Mỹ nhấn mạnh: ${said}.`, 'nhấn mạnh')).toEqual(['PRK']);
    const war = '“Lực lượng Ukraine đã mở 26 đợt tiến công nhưng không thành công”, Bộ Quốc phòng Nga';
    expect(to(`${war} thông báo ngày 8/10.`, 'thông báo')).toEqual([]);
  });

  test('what answers somebody is for him', () => {
    const text =
      'Ngày 8/9, Tổng thống Mỹ Obama lên án Nga. Đáp lại, Điện Kremlin khẳng định không liên quan.';
    expect(to(text, 'khẳng định')).toEqual(['USA']);
  });

  test('what is said to come is for those on whom it hangs', () => {
    expect(to('Ngày 5/9, Nga tuyên bố sẽ rút đại sứ nếu Ba Lan đóng cửa biên giới.', 'tuyên bố')).toEqual([
      'POL',
    ]);
  });

  test('ground is taken from whom it was held by', () => {
    const text = 'Ngày 5/9, lực lượng Ukraine giành lại làng Urozhaine từ tay quân Nga.';
    expect(to(text, 'giành lại')).toEqual(['RUS']);
  });

  test('whoever moves another to give gets it', () => {
    const [event] = eventsOf('Thổ Nhĩ Kỳ mới đây thúc đẩy Nga bàn giao tên lửa vào năm 2020.');
    expect(codes(event!.recipients)).toEqual(['TUR']);
  });

  test('rebels that are told of by what they are suffer too', () => {
    const text = 'Ngày 5/9, quân đội Philippines không kích phiến quân Hồi giáo ở Marawi.';
    const [event] = eventsOf(text);
    expect(event!.recipients.map(({ text: words }) => words)).toEqual(['phiến quân Hồi giáo']);
  });

  test('of two meant by one word the one has its own name', () => {
    const text = 'Nga và NATO đã họp. Ngày 5/9, NATO bày tỏ tin tưởng quan hệ giữa hai bên sẽ tốt hơn.';
    const { recipients } = eventOf(text, 'bày tỏ tin tưởng');
    expect(recipients.map(({ text: words }) => words)).toEqual(['Nga']);
  });

  test('a connective stands whole, and the sides of a conflict belong to its words', () => {
    const text = 'Ngược lại, NATO đã phản đối khi Nga tấn công Gruzia vào tháng 8/2008.';
    expect(eventOf(text, 'phản đối').text).toBe('Ngược lại, NATO đã phản đối');
    const war =
      'Các cuộc xung đột khiến nhiều thường dân thiệt mạng từ tháng 6/2014 giữa quân đội Yemen và lực lượng Houthi.';
    expect(eventsOf(war)[0]!.text).toContain('giữa quân đội Yemen');
  });
});

describe('where', () => {
  test('whence missiles come is not where they strike', () => {
    const [event] = eventsOf('Ngày 5/9, Nga nã pháo từ Biển Đen vào Ukraine.');
    expect(event!.place?.country).toBe('UKR');
  });

  test('a pact was made where it was signed', () => {
    const text = 'Ngày 5/9, thoả thuận hoà bình giữa Colombia và lực lượng FARC được ký kết tại La Habana.';
    const event = eventsOf(text)[0]!;
    expect(event.place?.text).toBe('La Habana');
    expect(event.actors.map(({ code, name }) => code ?? name)).toEqual(['COL', 'FARC']);
    const truce = eventsOf('Thoả thuận ngừng bắn hôm 5/9 được ký kết tại Minsk, Belarus.')[0]!;
    expect(truce.place?.country).toBe('BLR');
  });

  test('an attack was where those live whom it struck, but what was met is met at home', () => {
    expect(eventsOf('Tháng 8/2008, Nga tấn công Gruzia.')[0]!.place?.country).toBe('GEO');
    expect(eventsOf('Tháng 8/2008, Gruzia bắn hạ máy bay Nga.')[0]!.place).toBeNull();
  });

  test('a state tries its weapons at home', () => {
    const event = eventsOf('Ngày 5/9, Triều Tiên phóng thử hai tên lửa đạn đạo.')[0]!;
    expect(event.place?.country).toBe('PRK');
  });
});

describe('which verb', () => {
  test('those who are caught were about to do what is told behind them', () => {
    const text = 'Ngày 5/9, cảnh sát Đức bắt ba nghi phạm âm mưu tấn công nhà thờ ở Cologne.';
    expect(eventsOf(text).map(({ trigger, type }) => `${trigger} ${type}`)).toEqual(['bắt PROSECUTE']);
  });

  test('how long a visit lasts is no time to come', () => {
    const text = 'Ngày 5/10, Thủ tướng Đức kết thúc chuyến thăm chính thức hai ngày tới Việt Nam.';
    expect(eventsOf(text).map(({ date }) => date)).toEqual(['2014-10-05']);
  });
});

describe('on journeys and over years', () => {
  test('an official who goes to another state comes to see it', () => {
    expect(codes(eventOf('Ngày 5/9, Ngoại trưởng Mỹ đến Israel.', 'đến').recipients)).toEqual(['ISR']);
    expect(codes(eventOf('Ngày 5/9, Ngoại trưởng Nga đến Sochi.', 'đến').recipients)).toEqual([]);
  });

  test('a word for somebody goes on meaning him', () => {
    const years = ['1995', '1996', '1997', '1999', '2002'];
    const text = `Ông Trần Văn Nam sinh năm 1962. ${years.map(year => `Năm ${year}, ông được bầu làm Bí thư Tỉnh ủy Bến Tre.`).join(' ')}`;
    const elected = eventsOf(text).filter(({ type }) => type === 'APPOINT');
    expect(elected.map(({ recipients }) => recipients[0]?.name)).toEqual(years.map(() => 'Trần Văn Nam'));
  });
});
