import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

const LEAD = 'Chiều 9/10, Chủ tịch UBND tỉnh Lâm Đồng Trần Văn An chủ trì lễ trao quyết định cán bộ.';
const PRESS = 'Sáng 9/10, Bộ Y tế họp về dịch sởi.';

describe('what is decided at a gathering named without its date', () => {
  test.each([
    [
      'Tại buổi lễ, ông An trao quyết định bổ nhiệm bà Lê Thị Hoa làm Giám đốc Sở Y tế.',
      'trao quyết định bổ nhiệm',
    ],
    ['Cũng tại buổi lễ, UBND tỉnh điều động ông Vũ Minh Đức.', 'điều động'],
    ['Tại sự kiện này, ông An kêu gọi người dân trồng rừng.', 'kêu gọi'],
    ['Phát biểu tại chương trình, ông An đề nghị Sở Y tế tiết kiệm điện.', 'đề nghị'],
  ])('is of the day of the news: %s', (sentence, trigger) => {
    expect(eventOf(`${LEAD}\n\n${sentence}`, trigger)).toMatchObject({
      date: '2014-10-09',
      basis: 'context',
    });
  });

  test('what goes on in the same sentence stands there too', () => {
    const text = `${LEAD}\n\nTại buổi lễ, ông An trao quyết định điều động và bổ nhiệm ông Vũ Minh Đức làm Chánh Thanh tra.`;
    expect(eventOf(text, 'bổ nhiệm')).toMatchObject({ date: '2014-10-09', basis: 'context' });
  });

  test('several gatherings are not the one told', () => {
    const events = eventsOf(`${LEAD}\n\nTại các buổi lễ, ông An trao quyết định bổ nhiệm bà Lê Thị Hoa.`);
    expect(events.filter(({ basis }) => basis === 'context')).toEqual([]);
  });
});

describe('in an article that is still on the day of its news', () => {
  test.each([
    ['Đại biểu Trần Văn An (Lào Cai) đề nghị Bộ Y tế giải trình.', 'đề nghị'],
    ['Sở Y tế Hà Nội cũng kiến nghị Chính phủ cấp vắc-xin.', 'kiến nghị'],
    ['Chính quyền thành phố yêu cầu các trường học phun thuốc.', 'yêu cầu'],
  ])('who asks or refuses next does so then: %s', (sentence, trigger) => {
    expect(eventOf(`${PRESS}\n\n${sentence}`, trigger)).toMatchObject({ date: '2014-10-09' });
  });

  test.each([
    'Trước đó, Sở Y tế Hà Nội kiến nghị Chính phủ cấp vắc-xin.',
    'Mỹ liên tục phản đối hợp đồng này.',
    'Ông An đối mặt cáo buộc lừa đảo.',
    'Nam Phi đã từ chối lên án Nga.',
    'Trung Quốc cũng kêu gọi các nước phòng dịch.',
    'Năm 2012, Bộ Tài chính tăng thuế. Quốc hội phản đối quyết định này.',
  ])('but nothing of another time, or done again and again: %s', sentence => {
    const events = eventsOf(`${PRESS}\n\n${sentence}`);
    expect(events.filter(({ rules }) => rules.includes('day-of-news'))).toEqual([]);
  });
});
