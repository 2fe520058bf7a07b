import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('the sides of a meeting', () => {
  test('are told by its other telling', () => {
    const text =
      'Ông Obama khuyên ông Trump\n\nCuộc họp tại Phòng Bầu dục hồi tháng 4 kéo dài 90 phút.\n\n' +
      'Nga và Đức họp hôm 3/9.\n\nNgười phát ngôn nói về cuộc họp của Mỹ với Pháp hồi tháng 4.';
    const [meeting] = eventsOf(text).filter(({ date }) => date === '2014-04');
    expect(codes(meeting!.actors).sort()).toEqual(['FRA', 'USA']);
  });

  test('are not those who report', () => {
    const { actors } = eventOf('Ngày 7/9, Tổng thống Mỹ nói trong cuộc trao đổi với đài CNN.', 'nói');
    expect(codes(actors)).toEqual(['USA']);
    const all = eventsOf('Hai quan chức Mỹ xác nhận cuộc họp hồi tháng 4 với đài ABC News.');
    expect(all.flatMap(event => event.actors.map(({ name }) => name))).not.toContain('ABC News');
  });
});

describe('a visit', () => {
  const text =
    'Ngày 5/9, Ngoại trưởng Mỹ John Kerry đã họp với G7 ở Italia và bắt đầu chuyến thăm đầu tiên trên cương vị người đứng đầu ngoại giao Mỹ tới Moscow.';

  test('is to whom it leads, behind the own state of whoever goes', () => {
    const { recipients, place } = eventOf(text, 'bắt đầu chuyến thăm');
    expect(codes(recipients)).toEqual(['RUS']);
    expect(place).toMatchObject({ country: 'RUS' });
  });
});

describe('what is said of a meeting', () => {
  test('is dated by when it is said', () => {
    const text = 'Ngày 7/9, Tổng thống Mỹ nói về cuộc gặp với Chủ tịch Trung Quốc.';
    expect(eventsOf(text).map(({ trigger, date }) => [trigger, date])).toEqual([['nói', '2014-09-07']]);
  });
});

describe('the day of a source', () => {
  test.each([
    ['Theo Reuters ngày 14/9, Mỹ sẽ rút quân khỏi Syria.', 'rút quân', 'planned'],
    [
      'Theo RIA Novosti ngày 15/9, Nga có thể sẽ bán các hệ thống phòng không cho Thổ Nhĩ Kỳ.',
      'bán',
      'possible',
    ],
  ])('is not that of what is yet to come: %s', (text, trigger, status) => {
    expect(eventOf(text, trigger, '2014-09-16')).toMatchObject({ date: '[2014-09-16..]', status });
  });

  test('may be that of what was done', () => {
    const event = eventOf('Theo AFP hôm 13/9, Pháp đã bắt giữ ba nghi phạm.', 'bắt giữ', '2014-09-16');
    expect(event).toMatchObject({ date: '2014-09-13', status: 'asserted' });
  });
});

describe('what is suffered one after the other', () => {
  test.each([
    ['Ngày 27/9, nhóm cướp bỏ chạy nhưng bị phát hiện và bắt giữ.', 'bắt giữ'],
    ['Ngày 26/9, nhóm cướp mang súng đi nhưng được phát hiện và ngăn chặn kịp thời.', 'ngăn chặn'],
  ])('has nobody of them as its actor: %s', (text, trigger) => {
    const { actors, recipients } = eventOf(text, trigger);
    expect([actors, recipients.map(each => each.text)]).toEqual([[], ['nhóm cướp']]);
  });
});

test('a stop that got lost ends the name of a firm', () => {
  const text =
    'Ngày 30/9, Công an điều tra vụ cướp ngân hàng Sau vụ cướp, Công an tỉnh phong tỏa hiện trường.';
  expect(eventsOf(text).flatMap(event => event.recipients)).toEqual([]);
});

test('papers that leak are words, and no accident', () => {
  const text = 'Ngày 9/9, truyền thông quốc tế đã rò rỉ thông tin về thương vụ.';
  expect(eventsOf(text)).toMatchObject([{ type: 'STATEMENT' }]);
});
