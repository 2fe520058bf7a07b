import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const names = (parties: readonly { text: string; name?: string | undefined }[]) =>
  parties.map(({ name, text }) => name ?? text);

describe('measures that go on after others', () => {
  const against = (text: string) => codes(eventsOf(text).at(-1)!.recipients);

  test.each([
    'Ngày 8/9, Đức trục xuất hai nhà ngoại giao Iran. Ngày 10/9, Áo trục xuất 3 người.',
    'Ngày 8/9, Úc cáo buộc Iran tài trợ khủng bố. Ngày 10/9, Úc trục xuất 4 nhà ngoại giao.',
  ])('are against the same state: %s', text => {
    expect(against(text)).toEqual(['IRN']);
  });

  test.each([
    'Ngày 8/9, Đức họp với Iran. Ngày 10/9, Áo trục xuất 3 người.',
    'Ngày 8/9, Đức cáo buộc Iran tài trợ khủng bố. Ngày 10/9, Áo trục xuất 3 người.',
  ])('are against nobody where others have only talked: %s', text => {
    expect(against(text)).toEqual([undefined]);
  });
});

describe('what somebody suffers', () => {
  test.each([
    'Ngày 5/9, một nhân viên sứ quán Áo bị ba thanh niên chặn xe và hành hung ở Minsk.',
    'Ngày 5/9, một nhân viên sứ quán Áo bị ba thanh niên chặn xe, hành hung tại Minsk.',
  ])('goes on by the same hands: %s', text => {
    const event = eventOf(text, 'hành hung');
    expect(names(event.actors)).toEqual(['ba thanh niên']);
    expect(codes(event.recipients)).toEqual(['AUT']);
  });
});

describe('what moves', () => {
  test('is not the name of where it goes', () => {
    expect(
      eventOf('Chiếc Il-62 hạ cánh xuống sân bay Vnukovo chiều 5/9.', 'hạ cánh xuống sân bay').actors,
    ).toEqual([]);
  });

  test('is of whoever hires it', () => {
    expect(
      codes(eventOf('Một máy bay do Canada thuê hạ cánh xuống Amman ngày 5/9.', 'hạ cánh xuống').actors),
    ).toEqual(['CAN']);
  });
});

describe('sides', () => {
  test.each([
    [
      'Phái đoàn Iran và phái đoàn Nga đàm phán tại Baku. Họ gặp lại nhau hôm 5/9.',
      'gặp lại nhau',
      ['IRN', 'RUS'],
    ],
    [
      'Iran và Nga nối lại đàm phán. Họ từng ngồi với nhau tại Baku hôm 5/9.',
      'ngồi với nhau',
      ['IRN', 'RUS'],
    ],
    ['Ngày 5/9, 12 nước EU, Canada, Na Uy, Albania... lên án Syria.', 'lên án', ['EU', 'CAN', 'NOR', 'ALB']],
    ['Năm 1991, Hungary ký với Đức hiệp ước hữu nghị, rồi vào NATO.', 'hiệp ước', ['HUN', 'DEU']],
  ])('are those who are told together: %s', (text, trigger, actors) => {
    expect(codes(eventOf(text, trigger).actors).sort()).toEqual([...actors].sort());
  });
});

describe('words', () => {
  test.each(['Reuters', 'hãng TASS'])('to %s are said to nobody', agency => {
    expect(eventOf(`Hôm 5/9, ông Lê Văn An nói với ${agency} rằng giá sẽ giảm.`, 'nói').recipients).toEqual(
      [],
    );
  });

  test('to an agency are for the state of which they tell', () => {
    const text = 'Hôm 5/9, Tổng thống Nga nói với Reuters rằng nước này sẽ đáp trả Ba Lan.';
    expect(codes(eventOf(text, 'nói').recipients)).toEqual(['POL']);
  });
});
