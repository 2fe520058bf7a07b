import { describe, expect, test } from 'vitest';
import { eventsOf } from './read.ts';

describe('titles and leads', () => {
  const body = 'Ngày 8/10, Công an tỉnh Hà Nam đã khởi tố ông Trần Văn Tuấn về tội tham ô.';

  test('are mentions of what the body dates', () => {
    const events = eventsOf(`Khởi tố ông Trần Văn Tuấn\n\n${body}`).filter(
      ({ type }) => type === 'PROSECUTE',
    );
    expect(events.map(({ date }) => date)).toEqual(['2014-10-08']);
    expect(events[0]!.mentions.map(({ part }) => part)).toContain('title');
  });

  test('about somebody else are none', () => {
    const events = eventsOf(`Khởi tố bà Lê Thị Hoa\n\n${body}`).filter(({ type }) => type === 'PROSECUTE');
    expect(events.flatMap(({ mentions }) => mentions.map(({ part }) => part))).not.toContain('title');
  });

  test('of two dated happenings alike are none', () => {
    const twice = `${body} Ngày 9/10, Công an tỉnh Nam Định khởi tố ông Trần Văn Tuấn về tội nhận hối lộ.`;
    const events = eventsOf(`Khởi tố ông Trần Văn Tuấn\n\n${twice}`);
    expect(events.flatMap(({ mentions }) => mentions.map(({ part }) => part))).not.toContain('title');
  });
});
