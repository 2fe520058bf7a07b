import { expect, test } from 'vitest';
import { eventRules } from '../../functions/extract/events/rule-book.ts';
import { vi } from '../../functions/extract/languages/vi/index.ts';
import { eventsOf } from './read.ts';

const names = eventRules.map(({ name }) => name);

test('the rule book has each rule once, and each with an example', () => {
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(vi.eventExamples).sort()).toEqual([...names].sort());
});

test.each(Object.entries(vi.eventExamples))('the rule %s shows in: %s', (name, text) => {
  expect(eventsOf(text).flatMap(({ rules }) => rules)).toContain(name);
});

test('every rule that made a record of the examples is in the book', () => {
  const used = Object.values(vi.eventExamples).flatMap(text => eventsOf(text).flatMap(({ rules }) => rules));
  expect([...new Set(used)].filter(name => !names.includes(name))).toEqual([]);
});
