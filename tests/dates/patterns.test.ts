import { checkSync } from 'recheck';
import { describe, expect, it, vi } from 'vitest';
import { dates } from '../../functions/extract/languages/vi/dates/index.ts';

// Without Java or a binary of the platform.
vi.stubEnv('RECHECK_SYNC_BACKEND', 'pure');

/** Every pattern of the rule book, with the names of the rules that use it. */
function patterns(): Map<string, { pattern: RegExp; names: string[] }> {
  const found = new Map<string, { pattern: RegExp; names: string[] }>();
  for (const rule of [...dates.atoms, ...dates.stages.flat()]) {
    const pattern = rule.kind === 'join' ? rule.gap : rule.pattern;
    const entry = found.get(pattern.source) ?? { pattern, names: [] };
    entry.names.push(rule.name);
    found.set(pattern.source, entry);
  }
  for (const [name, pattern] of Object.entries(dates.tense)) {
    found.set(pattern.source, { pattern, names: [`tense/${name}`] });
  }
  return found;
}

describe('no pattern backtracks without bound', () => {
  for (const { pattern, names } of patterns().values()) {
    it(`of ${[...new Set(names)].join(', ')}`, () => {
      const { status } = checkSync(pattern.source, pattern.flags.replace('y', ''), {
        checker: 'automaton',
        timeout: 20_000,
      });
      expect(status).toBe('safe');
    });
  }
});

describe('the rule book', () => {
  it('has at least four hundred examples, a quarter of them negative', () => {
    const examples = [...dates.atoms, ...new Set(dates.stages.flat())].flatMap(rule => rule.examples);
    expect(examples.length).toBeGreaterThanOrEqual(400);
    expect(examples.filter(each => each.dates.length === 0).length).toBeGreaterThanOrEqual(100);
  });

  it('names every rule once, and says what it reads', () => {
    const rules = [...dates.atoms, ...new Set(dates.stages.flat())];
    expect(new Set(rules.map(rule => rule.name)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.name).toMatch(/^[a-z-]+\/[a-z-]+$/);
      expect(rule.reads.length).toBeGreaterThan(10);
      expect(rule.examples.length).toBeGreaterThan(0);
    }
  });
});
