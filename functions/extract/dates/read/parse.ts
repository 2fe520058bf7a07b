/** From the words of a text to its date expressions. */
import type { Article } from '../../../../schemas/article.ts';
import type { Reading } from '../../reading.ts';
import type { UnresolvedDate } from '../value.ts';
import { compose } from './compose.ts';
import { plainOf } from './plain.ts';
import { scanAtoms } from './scan.ts';

/** Finds the date expressions of an article, as far as their words go; in order, not overlapping. */
export function parseDates(article: Article, reading: Reading): UnresolvedDate[] {
  const { language } = reading;
  const plain = plainOf(reading);
  const atoms = scanAtoms(article, reading, plain, language.dates.dispatch);
  return compose(article.text, plain, atoms, language.dates.stages).map(atom => ({
    start: atom.start,
    end: atom.end,
    text: article.text.slice(atom.start, atom.end),
    rule: atom.rule,
    value: atom.value!,
    mod: atom.mod,
    time: atom.time,
    approximate: atom.approximate,
    cue: atom.cue,
    apposition: atom.apposition,
    inName: atom.inName,
  }));
}
