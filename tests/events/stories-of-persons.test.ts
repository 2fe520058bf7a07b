import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('a given name at the head of a sentence', () => {
  const quarrel = 'Trưa 8/10, Nguyễn Văn Tú đi nhậu về thì xảy ra cãi vã với vợ.';

  test.each(['Tú bỏ chạy ra vườn.', 'Sau đó Tú bỏ chạy ra vườn.'])(
    'is whoever the article knows by it: %s',
    sentence => {
      const event = eventOf(`${quarrel} ${sentence}`, 'bỏ chạy');
      expect(event.actors.map(({ name }) => name)).toEqual(['Nguyễn Văn Tú']);
      expect(event.date).toBe('2014-10-08');
    },
  );

  test('is a word like others where the article knows nobody by it', () => {
    expect(eventOf('Tú bỏ chạy ra vườn hôm 8/10.', 'bỏ chạy').actors).toEqual([]);
  });
});

describe('what somebody was at when something else came', () => {
  test.each([
    ['Trưa 8/10, Trần Văn Lâm đi nhậu về thì xảy ra cãi vã với vợ.', 'xảy ra cãi vã'],
    ['Sáng 8/10, bà Mận vừa đến cổng thì gặp ông Lâm.', 'gặp'],
    ['Chiều 8/10, xe tải chạy đến cầu thì tông vào lan can.', 'tông vào'],
  ])('is not what the day is told of: %s', (text, trigger) => {
    expect(eventsOf(text).map(event => event.trigger)).toEqual([trigger]);
  });
});

describe('an hour or a part of the day told before', () => {
  const fire = 'Khoảng 0h30 ngày 9/10, lửa bùng lên từ tầng một căn nhà trọ.';

  test.each([
    ['Đến 1h26, đám cháy được khống chế.', 'được khống chế'],
    ['Đến trưa, cơ quan chức năng trục vớt xe máy.', 'trục vớt'],
  ])('dates common words too: %s', (sentence, trigger) => {
    expect(eventOf(`${fire} ${sentence}`, trigger)).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });
});

describe('dates of a life', () => {
  test('lend the day of a death to nothing between them', () => {
    const text =
      'Ông Trần Văn Lâm qua đời sáng 9/10. Ông nhập ngũ năm 1968, bị thương ở Quảng Trị, giải ngũ năm 1975.';
    expect(eventOf(text, 'bị thương').basis).toBe('bounded');
  });

  test.each([
    ['Năm 2006, ông Lâm vào đại học, hai năm sau chuyển về quê.', 'chuyển về', '2008'],
    ['Năm 2004, chị Mận đoạt giải, bốn năm sau giành HCV Olympic.', 'giành HCV', '2008'],
  ])('count on from each other: %s', (text, trigger, date) => {
    expect(eventOf(text, trigger).date).toBe(date);
  });
});

describe('a project, a plant, a programme', () => {
  test.each([
    ['Tháng 3/2010, dự án khởi công.', 'khởi công', '2010-03'],
    ['Tháng 8/2012, nhà máy đi vào hoạt động.', 'đi vào hoạt động', '2012-08'],
    ['Năm 2013, dự án dừng thi công vì thiếu vốn.', 'dừng thi công', '2013'],
  ])('does what the verb right behind it tells: %s', (text, trigger, date) => {
    expect(eventOf(text, trigger).date).toBe(date);
  });
});

test('a proposal that is pointed at is turned down', () => {
  expect(eventOf('Ngày 9/10, hội đồng xét xử bác đề nghị này.', 'bác đề nghị').type).toBe('REJECT');
});
