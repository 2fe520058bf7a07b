import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cldrCountries } from '../../functions/extract/languages/vi/names/countries.generated.ts';
import {
  countryAliases,
  countryClippings,
} from '../../functions/extract/languages/vi/names/country-aliases.ts';
import { generateCountries } from '../../functions/extract/languages/vi/names/generate-countries.ts';
import { officeHolders } from '../../functions/extract/languages/vi/names/office-holders.ts';
import * as offices from '../../functions/extract/languages/vi/names/offices.ts';
import { organisations } from '../../functions/extract/languages/vi/names/organisations.ts';
import { capitals, seats } from '../../functions/extract/languages/vi/names/seats.ts';
import { isVietnameseSyllable } from '../../functions/extract/languages/vi/names/syllable.ts';
import { parseIsoDay } from '../../schemas/day.ts';

describe('names', () => {
  test('the names of CLDR are the ones that its script generates', () => {
    const committed = readFileSync(
      new URL('../../functions/extract/languages/vi/names/countries.generated.ts', import.meta.url),
      'utf8',
    );
    const generated = generateCountries();
    const codes = (source: string) => [...source.matchAll(/^ {2}(\w{3}):/gm)].map(match => match[1]);
    expect(codes(committed)).toEqual(codes(generated));
    // Another Node ships another CLDR, whose names may differ.
    if (committed.includes(`CLDR ${process.versions.cldr}:`)) expect(committed).toBe(generated);
  });

  test('no name means two countries, organisations or governments', () => {
    const meaning = new Map<string, string>();
    const twice: string[] = [];
    for (const table of [cldrCountries, countryAliases, organisations, seats, capitals])
      for (const [code, names] of Object.entries(table))
        for (const name of names) {
          const other = meaning.get(name);
          if (other !== undefined && other !== code) twice.push(`${name}: ${other}, ${code}`);
          meaning.set(name, code);
        }
    expect(twice).toEqual([]);
  });

  test('no list says the same twice, and no post is both the home country’s and any state’s', () => {
    const twice = Object.entries({
      ...offices,
      homeAndState: [...offices.homeOffices, ...offices.stateOffices],
    })
      .filter(([, list]) => new Set(list).size < list.length)
      .map(([name]) => name);
    expect(twice).toEqual([]);
  });

  test('every alias and clipping is of a country that has an ISO code', () => {
    const unknown = [...Object.keys(countryAliases), ...Object.values(countryClippings)].filter(
      code => !(code in cldrCountries),
    );
    expect(unknown).toEqual([]);
  });
});

describe('office holders', () => {
  test('every term begins before it ends, on days that exist, and names its source', () => {
    for (const { name, from, to, source } of officeHolders) {
      const first = parseIsoDay(from);
      const last = to === null ? Number.POSITIVE_INFINITY : parseIsoDay(to);
      expect(first, `${name}, from`).toBeDefined();
      expect(last, `${name}, to`).toBeDefined();
      expect(last!, name).toBeGreaterThan(first!);
      expect(source, name).not.toBe('');
    }
  });

  test('no two hold a post at once, but on the day when one follows the other', () => {
    const posts = Map.groupBy(officeHolders, ({ office, code }) => `${office} ${code}`);
    const overlaps: string[] = [];
    for (const [post, terms] of posts) {
      // A government has several deputies.
      if (post.startsWith('deputy-')) continue;
      const inOrder = terms.toSorted((a, b) => a.from.localeCompare(b.from));
      for (let i = 1; i < inOrder.length; i++) {
        const before = inOrder[i - 1]!;
        if (before.to === null || before.to > inOrder[i]!.from) overlaps.push(`${post}: ${before.name}`);
      }
    }
    expect(overlaps).toEqual([]);
  });

  test('an alias means one person', () => {
    const meaning = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, aliases } of officeHolders)
      for (const alias of [name, ...aliases]) {
        const other = meaning.get(alias);
        if (other !== undefined && other !== name) twice.push(`${alias}: ${other}, ${name}`);
        meaning.set(alias, name);
      }
    expect(twice).toEqual([]);
  });
});

test.each(['Nguyễn', 'Mỹ', 'nghiêng', 'quý', 'Hoà', 'Đức'])(
  '%s has the shape of a Vietnamese syllable',
  word => {
    expect(isVietnameseSyllable(word)).toBe(true);
  },
);
test.each(['Chelsea', 'Obama', 'Trump', 'Iran', 'Putin', 'NATO', 'Brúcxen'])('%s has not', word => {
  expect(isVietnameseSyllable(word)).toBe(false);
});
