import { expect, test } from 'vitest';
import { eventsOf } from './read.ts';

test.each([
  'Năm 2007, ông Nguyễn Văn Lâm trở thành Ủy viên Ban chấp hành Hội Sinh viên.',
  'Năm 2007, ông Nguyễn Văn Lâm trở thành ủy viên Bộ Chính trị.',
  'Năm 2007, ông Nguyễn Văn Lâm trở thành giáo viên trường Chu Văn An.',
  'Năm 2007, ông Nguyễn Văn Lâm đầu quân làm giáo viên của khoa.',
])('who becomes something takes a post: %s', text => {
  const [event] = eventsOf(text);
  expect(event).toMatchObject({ type: 'APPOINT', date: '2007' });
  expect(event!.actors.map(({ name }) => name)).toEqual(['Nguyễn Văn Lâm']);
});
