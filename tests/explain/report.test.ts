import { expect, test, vi } from 'vitest';
import { explainReport } from '../../cli/explain/report.ts';
import { weigh } from '../../cli/explain/weigh.ts';
import { readsOf } from '../../functions/extract/events/rule-book.ts';
import { extract } from '../../functions/extract/extract.ts';
import type { Extraction } from '../../schemas/extraction.ts';

// Colours are chosen when their module is loaded; without them the marks can be read.
vi.hoisted(() => {
  process.env.NO_COLOR = '1';
});

const TEXT = `NATO ngừng hợp tác với Nga

Ngày 1/4, các ngoại trưởng NATO họp tại Brussels (Bỉ). Năm 2013 là một năm yên ả.

NATO đã đình chỉ hợp tác với Nga từ tháng 4/2014. Kế hoạch hợp tác năm 2014 vẫn còn trên giấy.

Mời quý độc giả theo dõi các tin khác trên trang nhà.
`;

function explained(text = TEXT, published: string | null = '2014-04-02'): Extraction {
  const [extraction] = extract({
    key: 'a.txt',
    bytes: new TextEncoder().encode(text),
    ...(published ? { published: { edtf: published, source: 'given' as const } } : {}),
  });
  return extraction!;
}

test('an explanation shows each event with its date, basis, rules and identity', () => {
  const extraction = explained();
  const report = explainReport('a.txt', extraction, undefined, 100);
  expect(extraction.events.length).toBeGreaterThan(1);
  for (const { id, date, type, rules } of extraction.events) {
    expect(report).toContain(id);
    expect(report).toContain(`${date}  ${type}`);
    for (const rule of rules) expect(report).toContain(`${rule}: ${readsOf(rule)}`);
  }
  expect(report).toContain('published 2014-04-02 (given)');
  expect(report).toContain('<tháng 4/2014> is 2014-04, by ');
  expect(report).toContain('[NATO]');
});

test('one event alone is shown with the paragraphs that tell it', () => {
  const extraction = explained();
  const event = extraction.events.find(({ date }) => date.startsWith('2014-04/'))!;
  const report = explainReport('a.txt', extraction, event.id, 100);
  expect(report).toContain(event.id);
  expect(report).not.toContain('Brussels');
  expect(report).not.toContain('Weighed and dropped');
});

test('a date without an event says why', () => {
  const extraction = explained();
  const { unused } = weigh(extraction);
  const why = (text: string) => unused.find(({ date }) => date.text.toLowerCase() === text)?.why;
  expect(why('năm 2013')).toBe('its sentence has no word that tells an event');
  expect(why('năm 2014')).toContain('part of a name');
  expect(unused).toHaveLength(
    extraction.dates.filter(({ start }) => !extraction.events.some(each => each.dateMention?.start === start))
      .length,
  );
});

test('furniture of the site and words that told nothing are among the dropped, in order', () => {
  const { dropped } = weigh(explained());
  expect(dropped.find(({ kind }) => kind === 'navigation')?.text).toContain('Mời quý độc giả');
  expect(dropped.map(({ start }) => start)).toEqual(dropped.map(({ start }) => start).sort((a, b) => a - b));
  for (const { start, end, text } of dropped) expect(explained().article?.text.slice(start, end)).toBe(text);
});

test('a word that the rules dropped says why they did', () => {
  const text = `Ông Lavrov phát biểu tại Moscow. Ngày 1/4, Nga và Mỹ họp tại Geneva. Cuộc họp này kéo dài hai giờ.`;
  const { dropped } = weigh(explained(text));
  const why = (word: string) => dropped.find(each => each.text.toLowerCase() === word)?.why;
  expect(why('phát biểu')).toContain('neither its clause nor what it stands in');
  expect(why('cuộc họp')).toContain('tells again what “họp” tells');
});

test('an article without a publication date says what that means', () => {
  const report = explainReport('a.txt', explained('Hai bên họp tại Hà Nội ngày 9/10.', null), undefined, 100);
  expect(report).toContain('publication date unknown');
});

test('what could not be read says so, and nothing more', () => {
  const report = explainReport('a.pdf', explained('%PDF-1.4 …'), undefined, 100);
  expect(report).toContain('refused');
  expect(weigh(explained('%PDF-1.4 …'))).toEqual({ unused: [], dropped: [] });
});
