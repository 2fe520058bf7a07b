import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventRecord } from '../../schemas/event.ts';
import { eventsOf } from './read.ts';

const WORDS =
  'Nga|NATO|Mỹ|đã|sẽ|không|gặp|cuộc họp|ngày 5/3|từ tháng 4/2014|hôm qua|,|.|“|”|(|)|khi|sau khi|và|bị|bắt giữ|cho biết|rằng|hai bên|nhất trí|tại|Hà Nội|ông Lavrov|năm 2012|kế hoạch|xảy ra|vụ cháy|\n'.split(
    '|',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join(' ')),
  fc.string({ maxLength: 200 }),
);

describe('every record', () => {
  test('follows the schema, and its spans are the words of the text', () => {
    fc.assert(
      fc.property(text, words => {
        const normal = words.normalize('NFC');
        for (const event of eventsOf(words)) {
          expect(EventRecord.safeParse(event).error).toBeUndefined();
          for (const span of [event, ...event.mentions]) {
            expect(normal.slice(span.start, span.end)).toBe(span.text);
          }
          expect(normal.startsWith(event.trigger, event.triggerStart)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is the same over runs, and its identity its own', () => {
    fc.assert(
      fc.property(text, words => {
        const events = eventsOf(words);
        expect(eventsOf(words)).toEqual(events);
        expect(new Set(events.map(event => event.id)).size).toBe(events.length);
      }),
      { numRuns: 100 },
    );
  });

  test('names the rules that made it', () => {
    const [event] = eventsOf('Ngày 3/9, Mỹ trừng phạt Nga.');
    expect(event!.rules).toEqual(['before-verb', 'transitive']);
    expect(event!.dateMention?.text).toBe('Ngày 3/9');
  });

  test('tells a happening once, with its other places as mentions', () => {
    const events = eventsOf(
      'Nga và Mỹ đàm phán về Syria\n\nNgày 3/9, Nga và Mỹ đã đàm phán tại Geneva về cuộc khủng hoảng Syria.\n\nCuộc đàm phán này kéo dài ba giờ.',
    ).filter(event => event.type === 'CONSULT');
    expect(events).toHaveLength(1);
  });

  test('is not joined with another of the same day for other recipients', () => {
    const text =
      'Ngày 3/9, Thủ tướng Nga đã chỉ trích Ngoại trưởng Ấn Độ.\n\nNgày 3/9, Thủ tướng Nga đã chỉ trích Ngoại trưởng Iran.';
    expect(eventsOf(text).map(({ recipients }) => recipients[0]?.code)).toEqual(['IND', 'IRN']);
  });
});
