import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../functions/extract/extract.ts';
import { findHappenings } from '../../functions/happenings/happenings.ts';

/** Marked articles that need not be there: newspapers' texts are not part of the project. */
const GOLD = new URL('../../../shared/gold/', import.meta.url);
const isThere = existsSync(new URL('seeds.json', GOLD));
if (!isThere) console.warn(`skipped: no articles at ${GOLD.pathname}`);

test.skipIf(!isThere)(
  'articles of several years on Russia and NATO meet where they tell the same, and only there',
  () => {
    const gold: { article: string; published: string }[] = JSON.parse(
      readFileSync(new URL('seeds.json', GOLD), 'utf8'),
    );
    const events = gold.flatMap(({ article, published }) =>
      extract({
        key: basename(article),
        bytes: readFileSync(new URL(article, GOLD)),
        published: { edtf: published, source: 'given' },
      }).flatMap(extraction => extraction.events),
    );
    const met = findHappenings(events).filter(({ articles }) => articles.length > 1);
    expect(met).toContainEqual(
      expect.objectContaining({
        type: 'SANCTION',
        parties: ['NATO', 'RUS'],
        articles: [expect.stringMatching(/^002_/), expect.stringMatching(/^003_/)],
      }),
    );
    // The council met in December of 2011 and of 2012: those are two.
    for (const { type, events: own } of met) {
      if (type === 'CONSULT') expect(new Set(own.map(({ date }) => date.slice(0, 4))).size).toBe(1);
    }
  },
);
