import { expect, test } from 'vitest';
import { evaluate, type GoldDocument } from '../../functions/evaluate/evaluate.ts';
import { reportLines } from '../../functions/evaluate/report.ts';

const TEXT = 'Ngày 19/11/2010, hội nghị cấp cao diễn ra tại Lisbon.';

const document: GoldDocument = {
  gold: {
    article: 'lisbon.txt',
    published: '2010-11-20',
    dates: [
      { start: 0, end: 15, text: 'Ngày 19/11/2010', edtf: '2010-11-19', alt: [], neutral: false },
      { start: 46, end: 52, text: 'Lisbon', edtf: '1999', alt: [], neutral: false },
    ],
    events: [],
  },
  bytes: new TextEncoder().encode(TEXT),
};

test('the report lists what was missed with the words around it', () => {
  const report = evaluate([document]);
  expect(report.articles).toHaveLength(1);
  expect(report.dates.relaxed.gold).toBe(2);
  const lines = reportLines(report).join('\n');
  expect(lines).toContain('missed      1999');
  expect(lines).toContain('diễn ra tại [Lisbon].');
  expect(lines).toContain('Dates in 1 articles');
});

test('an article is concluded from its text without its date', () => {
  expect(evaluate([document]).articles[0]!.published).toMatchObject({ truth: '2010-11-20' });
});
