import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

const triggersOf = (text: string) => eventsOf(text).map(({ trigger }) => trigger);

describe('names in quotation marks', () => {
  test.each([
    ['Ngày 30/8, vở kịch “Bắt cóc” công diễn tại TP.HCM.', ['công diễn']],
    ['Năm 2008, Israel mở cuộc chiến mang tên “Đổ chì” ở Gaza.', ['cuộc chiến']],
    ['Ca khúc "Ra trận" được phát hành ngày 5/9.', ['phát hành']],
    ['Cuốn hồi ký “Từ chức” của ông ra mắt ngày 5/9.', ['ra mắt']],
  ])('tell nothing of what their words say: %s', (text, triggers) => {
    expect(triggersOf(text)).toEqual(triggers);
  });

  test('are not what is only set off', () => {
    expect(triggersOf('Ngày 5/9, Nga cáo buộc Ukraine “tấn công” Crimea.')).toContain('cáo buộc');
    expect(triggersOf('Ngày 5/9, cảnh sát "bắt giữ" hai nghi phạm ở Hà Nội.')).toContain('bắt giữ');
  });
});

describe('a word that ends one phrase and begins another', () => {
  test('is the noun’s', () => {
    expect(eventOf('Tháng 8/2014, Anh mở cuộc chiến với IS.', 'cuộc chiến').type).toBe('ASSAULT');
    expect(eventsOf('Ngày 5/9, Anh bước vào cuộc chiến chống IS.').map(({ type }) => type)).not.toContain(
      'PROSECUTE',
    );
    expect(eventOf('Ngày 5/9, Công an Hà Nội vào cuộc điều tra.', 'vào cuộc điều tra').type).toBe(
      'PROSECUTE',
    );
  });
});

describe('a denial', () => {
  test.each([
    'Ngày 7/9, ông Lavrov khẳng định không có bất kỳ cuộc gặp nào giữa Nga và Mỹ.',
    'Ngày 7/9, ông Lavrov cho biết chưa có cuộc gặp nào giữa Nga và Mỹ.',
    'Ngày 7/9, ông Lavrov tuyên bố không hề có một cuộc gặp giữa Nga và Mỹ.',
  ])('bears on the noun right behind it, whoever denies: %s', text => {
    expect(eventOf(text, 'cuộc gặp').status).toBe('negated');
  });

  test('of a verb is not that of a noun behind it', () => {
    const told = eventsOf('Ông Lavrov không phát biểu tại cuộc họp ngày 7/9 giữa Nga và NATO.');
    expect(told.find(({ trigger }) => trigger === 'cuộc họp')?.status).toBe('asserted');
  });
});

describe('what may be any of its sort', () => {
  test('is only possible', () => {
    expect(eventOf('Theo Reuters, bất kỳ quan chức Mỹ nào thăm Nga đều gặp khó.', 'thăm').status).toBe(
      'possible',
    );
  });

  test('is no doubt about what is sure in any case', () => {
    const text = 'Trong bất kỳ tình huống nào, Mỹ cũng sẽ bảo vệ Nhật Bản trong năm 2015.';
    expect(eventOf(text, 'bảo vệ').status).toBe('planned');
  });
});

test('what is only likened to a dated happening has not its date', () => {
  const text = 'Israel có thể rút quân khỏi Gaza, tương tự như trong cuộc chiến hồi tháng 8/2008.';
  expect(eventsOf(text).filter(({ trigger, date }) => trigger === 'rút quân' && date === '2008-08')).toEqual(
    [],
  );
});

test('whom a quotation names does not say it', () => {
  const text =
    'Ngày 8/10, người phát ngôn quân đội Israel họp báo. "Tình báo cho thấy các phần tử Hamas bắn phá bệnh viện", người này nói.';
  expect(
    eventsOf(text).filter(({ trigger, actors }) => trigger === 'nói' && codes(actors).includes('PSE')),
  ).toEqual([]);
  expect(eventOf(text, 'bắn phá').source?.code).not.toBe('PSE');
});

describe('words that are somebody’s', () => {
  test('are asked for by nobody who calls them something', () => {
    const event = eventOf('Ngày 5/9, NATO gọi đề xuất của Nga là không đáng tin.', 'gọi');
    expect([event.type, codes(event.actors), codes(event.recipients)]).toEqual(['ACCUSE', ['NATO'], ['RUS']]);
    expect(eventsOf('Ngày 5/9, NATO gọi đề xuất của Nga là không đáng tin.')).toHaveLength(1);
  });
});
