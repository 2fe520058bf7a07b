import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

const told = (text: string) =>
  eventsOf(text, '2019-08-25').map(({ trigger, date, type }) => `${trigger} ${date} ${type}`);

describe('a verb that no lexicon has', () => {
  test.each([
    ['Tối 26/6, ca sĩ Hà Anh Tuấn hát tại Nhà hát Hòa Bình.', 'hát 2019-06-26 OTHER'],
    ['Cảnh sát Hong Kong đối phó người biểu tình hôm 1/7.', 'đối phó 2019-07-01 OTHER'],
    ['Năm 2015, ông Nguyễn Văn Nam (quê Nam Định) đắp đê ở làng.', 'đắp đê 2015 OTHER'],
  ])('is told where it stands right behind whoever does it: %s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test.each([
    'Năm 2015, ông Nguyễn Văn Nam quê Nam Định.',
    'Năm nay, ông Nguyễn Văn Nam vất vả hơn.',
    'Ngày 5/3, của ông Nguyễn Văn Nam.',
  ])('is none where the words only say what somebody is like: %s', text => {
    expect(told(text)).toEqual([]);
  });

  test('takes nothing from a verb that is known', () => {
    expect(told('Tối 26/6, ca sĩ Hà Anh Tuấn lặng người rồi rời Hà Nội.')).toEqual(['rời 2019-06-26 MOVE']);
  });
});

describe('a phrase that means nothing', () => {
  test('leaves the preposition to a date right behind it', () => {
    expect(told('Theo kế hoạch, đội tuyển sẽ tập trung vào ngày 24/9.')).toEqual([
      'tập trung 2019-09-24 OTHER',
    ]);
    expect(told('Năm 2018, công ty tập trung vào chất lượng.')).toEqual([]);
  });
});

describe('what is told at a gathering', () => {
  test('denies what is not said there, and not the gathering', () => {
    const events = eventsOf('Tại buổi họp báo chiều 6/7, ông Dũng không đưa ra câu trả lời.', '2019-08-25');
    expect(events.find(({ trigger }) => trigger.includes('họp báo'))?.status).toBe('asserted');
  });
});

describe('a figure', () => {
  test.each([
    ['Cuối tháng 6, số dư nợ ở mức 52 tỷ đồng.', 'TRADE'],
    ['Lúc 7h ngày 28/3, mực nước sông Hồng ở mức 9 m.', 'OTHER'],
    ['Phiên 18/3, VN-Index mất mốc 1.000 điểm.', 'TRADE'],
  ])('has the type of what is reckoned: %s', (text, type) => {
    expect(eventsOf(text, '2019-08-25').map(event => event.type)).toEqual([type]);
  });
});
