import { describe, expect, it } from 'vitest';
import { EXAMPLE_DAY } from '../../functions/extract/dates/rule.ts';
import { dates } from '../../functions/extract/languages/vi/dates/index.ts';
import { find } from './find.ts';

const rules = [...dates.atoms, ...new Set(dates.stages.flat())];

for (const rule of rules) {
  describe(rule.name, () => {
    for (const { text, dates: expected, published = EXAMPLE_DAY } of rule.examples) {
      const day = published === EXAMPLE_DAY ? '' : ` published ${published ?? 'nobody knows when'}`;
      it(`${expected.length === 0 ? 'finds nothing in' : 'reads'} “${text}”${day}`, () => {
        const found = find(text, published).map((each, i) => ({
          text: each.text,
          edtf: each.edtf,
          ...(expected[i]?.mod && { mod: each.mod }),
          ...(expected[i]?.time && { time: each.time }),
        }));
        expect(found).toEqual(expected.map(each => ({ ...each, text: each.text.normalize('NFC') })));
      });
    }
  });
}
