import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const DAY = '2024-03-15';

describe('a match', () => {
  test.each([
    ['Tối 12/3, Hà Nội FC thắng Viettel 3-0.', 'thắng', ['Hà Nội FC', 'Viettel']],
    ['Tối 12/3, Man City đánh bại Arsenal 2-1.', 'đánh bại', ['Manchester City', 'Arsenal']],
    ['Nam Định thắng Hải Phòng 1-0 chiều 9/3.', 'thắng', ['Nam Định', 'Hải Phòng']],
    ['Trận đấu giữa Liverpool và Man City diễn ra ngày 10/3.', 'Trận đấu', ['Liverpool', 'Manchester City']],
  ])('has both sides for actors: %s', (text, trigger, sides) => {
    const event = eventOf(text, trigger, DAY);
    expect([event.type, codes(event.actors), codes(event.recipients)]).toEqual(['CONTEST', sides, []]);
  });

  test('is told by its verb, the noun only says where', () => {
    const event = eventOf('Đội tuyển Việt Nam hòa Thái Lan 1-1 ở trận bán kết lượt về tối 14/3.', 'hòa', DAY);
    expect([codes(event.actors), event.date]).toEqual([['VNM', 'THA'], '2024-03-14']);
  });

  test('keeps its date behind the scores of its sets', () => {
    const text = 'Tay vợt Carlos Alcaraz thắng Daniil Medvedev 7-6, 6-1 ở chung kết hôm 10/3.';
    expect(codes(eventOf(text, 'thắng', DAY).actors)).toEqual(['Carlos Alcaraz', 'Daniil Medvedev']);
  });

  test('is what two sides meet in at a tournament', () => {
    const event = eventOf('Đội tuyển nữ Việt Nam gặp Nhật Bản ngày 10/3 ở vòng loại Olympic.', 'gặp', DAY);
    expect([event.type, codes(event.actors)]).toEqual(['CONTEST', ['VNM', 'JPN']]);
  });

  test('is what two sides meet in, listed behind the day of the matches', () => {
    const text =
      'Ngày 16/3 sẽ diễn ra các trận: Malaysia gặp Singapore, Lào gặp Thái Lan và Nhật Bản gặp Trung Quốc.';
    const meetings = eventsOf(text, DAY).filter(({ trigger }) => trigger === 'gặp');
    expect(meetings.map(({ date, type, actors }) => [date, type, codes(actors)])).toEqual([
      ['2024-03-16', 'CONTEST', ['MYS', 'SGP']],
      ['2024-03-16', 'CONTEST', ['LAO', 'THA']],
      ['2024-03-16', 'CONTEST', ['JPN', 'CHN']],
    ]);
  });

  test('is what two sides meet in, in a story of sport', () => {
    const text = 'Hôm 12/3, tuyển Việt Nam gặp Lào. Đây là trận ra quân ở vòng bảng của giải đấu.';
    expect(eventOf(text, 'gặp', DAY).type).toBe('CONTEST');
  });

  test('decides on its day what is told before it', () => {
    const text = 'Man City giành vé vào chung kết sau khi thắng Arsenal 2-0 tối 12/3.';
    expect(eventOf(text, 'giành vé vào chung kết', DAY)).toMatchObject({
      date: '2024-03-12',
      basis: 'context',
    });
  });

  test('has players, and no statesmen of their name', () => {
    const [event] = eventsOf('Djokovic thắng Medvedev ở chung kết hôm 10/3.', DAY);
    expect(codes(event!.actors)).toEqual(['Djokovic', 'Medvedev']);
  });

  test('won on a stage of a race is told by the verb', () => {
    const event = eventOf('Lewis Hamilton về nhất chặng Bồ Đào Nha hôm 10/3.', 'về nhất', DAY);
    expect(codes(event.actors)).toEqual(['Lewis Hamilton']);
  });

  test.each([
    ['Hoàng Xuân Vinh giành HCV ở Olympic 2016.', '2016'],
    ['Việt Nam giành 98 huy chương vàng tại SEA Games 30 năm 2019.', '2019'],
  ])('of a tournament is won in its year: %s', (text, year) => {
    expect(eventsOf(text, DAY).map(({ date, type }) => [date, type])).toEqual([[year, 'CONTEST']]);
  });

  test('is no meeting of ministers', () => {
    expect(eventOf('Ngoại trưởng Việt Nam gặp Ngoại trưởng Nhật Bản ngày 10/3.', 'gặp', DAY).type).toBe(
      'CONSULT',
    );
  });

  test('lost takes a day behind the name of its tournament', () => {
    const event = eventOf('Lý Hoàng Nam bị loại ở giải Challenger hôm 12/3.', 'bị loại ở', DAY);
    expect([codes(event.actors), event.date]).toEqual([['Lý Hoàng Nam'], '2024-03-12']);
  });

  test('won in several years is as many events', () => {
    const events = eventsOf('Tuyển Việt Nam từng vô địch AFF Cup năm 2008 và 2018.', DAY);
    expect(events.map(event => event.date)).toEqual(['2008', '2018']);
  });

  test('of a list of fixtures is no event', () => {
    const text = 'Lịch thi đấu vòng 16: 16/3: Nam Định - Bình Dương, 17/3: Hải Phòng - Thanh Hóa.';
    expect(eventsOf(text, DAY)).toEqual([]);
  });

  test('comes to nobody as a recipient with its medals', () => {
    const event = eventOf('Kim Tuấn giành 3 HCĐ ngày 12/3, xếp sau Om Yun Chol.', 'HCĐ', DAY);
    expect([event.type, event.recipients]).toEqual(['CONTEST', []]);
  });
});

describe('a word that looks like a trigger', () => {
  test.each([
    'Bức tranh bằng đá cuội được làm hôm 5/3.',
    'Tâm bão có bán kính 100 km lúc 13h ngày 14/3.',
    'Nhóm bạn là dân chơi xe từ năm 2010.',
  ])('tells nothing in another word: %s', text => {
    const types = eventsOf(text, DAY).map(event => event.type);
    expect(types.filter(type => type === 'ASSAULT' || type === 'TRADE' || type === 'CONTEST')).toEqual([]);
  });

  test('is denied by `suýt`', () => {
    expect(eventOf('Ngày 5/3, chiếc xe suýt lao xuống vực.', 'lao xuống vực', DAY).status).toBe('negated');
  });

  test('and a contract of a player is signed on no day until which it lasts', () => {
    const text = 'Ngày 7/3, Hà Nội FC gia hạn hợp đồng với Nguyễn Quang Hải đến năm 2026.';
    const event = eventOf(text, 'gia hạn hợp đồng', DAY);
    expect([event.date, codes(event.actors)]).toEqual(['2024-03-07', ['Hà Nội FC', 'Nguyễn Quang Hải']]);
    expect(eventsOf(text, DAY)).toHaveLength(1);
  });
});
