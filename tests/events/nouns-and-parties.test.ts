import { describe, expect, test } from 'vitest';
import { codes, eventOf, eventsOf } from './read.ts';

describe('the parties of an event noun', () => {
  test('are not those who act beside it, where it only gives the time or the theme', () => {
    const event = eventOf('Mỹ và Đức bất đồng về cuộc xung đột ở Ukraine từ năm 2014.', 'cuộc xung đột');
    expect(event.actors).toEqual([]);
  });

  test('leave out its own name', () => {
    const event = eventOf(
      'Cuộc tập trận chung Falcon giữa quân đội Đức và quân đội Pháp diễn ra từ ngày 3/9.',
      'Cuộc tập trận chung',
    );
    expect(codes(event.actors)).toEqual(['DEU', 'FRA']);
  });

  test('of a vote are not the post that it fills', () => {
    const event = eventOf(
      'Nga theo dõi cuộc bầu cử tổng thống ngày 3/9. Ông Putin im lặng.',
      'cuộc bầu cử tổng thống',
    );
    expect(codes(event.actors)).not.toContain('RUS:Vladimir Putin');
  });

  test('are nobody where it takes place by itself beside a meeting', () => {
    const events = eventsOf(
      'Thủ tướng Đức dự định gặp Tổng thống Pháp bên lề Hội nghị An ninh Munich, dự kiến diễn ra ngày 17/10.',
    );
    const noun = events.find(({ trigger }) => trigger.startsWith('Hội nghị'));
    expect(noun?.actors ?? []).toEqual([]);
  });
});

describe('both sides of a meeting act', () => {
  test.each([
    ['Ngày 3/9, Tổng thống Mỹ tiếp Tổng thống Ukraine tại Washington.', 'tiếp', ['USA', 'UKR']],
    ['Ngày 3/9, Đức tham dự cuộc họp với EU.', 'tham dự cuộc họp', ['DEU', 'EU']],
  ])('%s', (text, trigger, expected) => {
    const event = eventOf(text, trigger);
    expect([codes(event.actors), event.recipients]).toEqual([expected, []]);
  });
});

describe('who does what somebody else brings about', () => {
  test('is the object of the verb before', () => {
    const event = eventOf('Ngày 3/9, anh Lê Văn Sơn phát hiện ông Trần Văn Hải tự tử.', 'tự tử');
    expect(event.actors.map(({ name }) => name)).toEqual(['Trần Văn Hải']);
  });

  test('is who is let do it', () => {
    const event = eventOf('Ngày 3/9, Bộ Y tế cho Bệnh viện Bạch Mai mở cửa.', 'mở cửa');
    expect(codes(event.actors)).toEqual(['Bệnh viện Bạch Mai']);
  });

  test('is nobody where people without a name are let do it', () => {
    const event = eventOf('Sở Giáo dục Hà Nội cho 280.000 học sinh nghỉ học từ ngày 3/9.', 'nghỉ học');
    expect(event.actors).toEqual([]);
  });
});

test('a noun behind the comma says who a person is', () => {
  const event = eventOf('CNN đưa tin John Smith, doanh nhân ở Miami, đã mua Sao Việt ngày 3/9.', 'mua');
  expect(event.actors.map(({ name }) => name)).toEqual(['John Smith']);
});

test('whom a light verb moves to act does it', () => {
  const event = eventOf('Ngày 3/9, Thổ Nhĩ Kỳ thúc đẩy Nga bàn giao tên lửa.', 'bàn giao');
  expect(codes(event.actors)).toEqual(['RUS']);
});

test.each([
  ['Ngày 16/3/2014, Crimea tổ chức trưng cầu dân ý sáp nhập vào Nga.', 'tổ chức trưng cầu dân ý'],
  ['Ngày 16/3/2014, Crimea đã tổ chức cuộc trưng cầu dân ý về việc gia nhập Nga.', 'cuộc trưng cầu dân ý'],
])('a vote is held by whoever votes, and aimed at nobody: %s', (text, trigger) => {
  const event = eventOf(text, trigger);
  expect([codes(event.actors), event.recipients]).toEqual([['UKR'], []]);
});
