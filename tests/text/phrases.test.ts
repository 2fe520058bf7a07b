import { describe, expect, it } from 'vitest';
import { fold } from '../../functions/extract/languages/vi/spelling.ts';
import { PhraseTrie } from '../../functions/extract/text/phrases.ts';
import { tokenize } from '../../functions/extract/text/tokens.ts';
import { Vocabulary } from '../../functions/extract/text/vocabulary.ts';

function trie(phrases: Record<string, string>) {
  const vocabulary = new Vocabulary(fold);
  const made = new PhraseTrie<string>(vocabulary);
  for (const [phrase, value] of Object.entries(phrases)) made.add(phrase, value);
  return {
    made,
    longest: (text: string, accept?: (value: string) => boolean) =>
      made.longest(tokenize(text, vocabulary), 0, accept)?.value,
  };
}

describe('PhraseTrie', () => {
  it('finds the longest phrase that begins at a token', () => {
    const { longest } = trie({ 'hội nghị': 'short', 'hội nghị thượng đỉnh': 'long' });
    expect(longest('Hội nghị thượng đỉnh NATO')).toBe('long');
    expect(longest('hội nghị cấp cao')).toBe('short');
    expect(longest('hội đồng')).toBeUndefined();
  });

  it('falls back to a shorter phrase where the longer is not accepted', () => {
    const { longest } = trie({ nga: 'word', 'nga ngố': 'idiom' });
    expect(longest('nga ngố', value => value === 'word')).toBe('word');
  });

  it('matches phrases with marks inside, and never over a line break', () => {
    const { longest } = trie({ 'Mát-xcơ-va': 'RUS', 'họp báo': 'press' });
    expect(longest('Mát-xcơ-va')).toBe('RUS');
    expect(longest('họp\nbáo')).toBeUndefined();
  });

  it('refuses a phrase without a word, or with a number, which no text could match', () => {
    const { made } = trie({});
    expect(() => made.add(' ', 'x')).toThrow('empty phrase');
    expect(() => made.add('nhóm 7', 'x')).toThrow('phrase with a number');
  });
});
