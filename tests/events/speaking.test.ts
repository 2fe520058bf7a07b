import { describe, expect, test } from 'vitest';
import { eventOf, eventsOf } from './read.ts';

describe('who has the word', () => {
  const text =
    'Ngày 6/9, Ngoại trưởng Pháp Laurent Fabius phát biểu tại Paris. Ông chỉ trích Nga gây bất ổn ở Ukraine.';

  test('what the same speaker says next is said on the same day', () => {
    const event = eventOf(text, 'chỉ trích');
    expect(event).toMatchObject({ date: '2014-09-06', basis: 'context' });
    expect(event.rules).toContain('speech-goes-on');
  });

  test('what was said earlier is not', () => {
    const before = text.replace('Ông chỉ trích', 'Trước đó, ông chỉ trích');
    const dates = eventsOf(before).filter(({ trigger }) => trigger === 'chỉ trích');
    expect(dates.map(({ basis }) => basis)).toEqual(['bounded']);
  });

  test('what another says is not', () => {
    const other = text.replace('Ông chỉ trích', 'Ba Lan chỉ trích');
    const dates = eventsOf(other).filter(({ trigger }) => trigger === 'chỉ trích');
    expect(dates.map(({ basis }) => basis)).toEqual(['bounded']);
  });

  test('words that the same person adds are said on that day, unless elsewhere', () => {
    const first = 'Ngày 3/9, Ngoại trưởng Nga Sergei Lavrov chỉ trích NATO. ';
    expect(eventOf(`${first}Ông Lavrov cũng cho biết Nga sẵn sàng đàm phán.`, 'cho biết')).toMatchObject({
      date: '2014-09-03',
      basis: 'context',
      type: 'STATEMENT',
    });
    const elsewhere = `${first}Tại hội nghị thượng đỉnh ở Wales, ông Lavrov cho biết Nga sẵn sàng đàm phán.`;
    expect(eventsOf(elsewhere).map(({ trigger }) => trigger)).not.toContain('cho biết');
  });

  test('what he does again and again is of no day', () => {
    const often = text.replace('Ông chỉ trích', 'Ông thường xuyên chỉ trích');
    expect(
      eventsOf(often).filter(({ trigger, basis }) => trigger === 'chỉ trích' && basis === 'context'),
    ).toEqual([]);
  });

  test('what he asks for is no act of his', () => {
    const asked = text.replace(/Ông chỉ trích.*/, 'Ông kêu gọi Nga rút quân và ủng hộ đối thoại với Kiev.');
    const types = eventsOf(asked)
      .filter(({ basis }) => basis === 'context')
      .map(({ type }) => type);
    expect(types).toEqual(['REQUEST']);
  });
});
