/** Words that head the name of a house and are verbs too: `tổ chức Greenpeace`, `Huế tổ chức Festival`. */
import { Sort } from '../names/entry.ts';
import type { Scan } from './scan.ts';

/** Whether such a word stands at a token, in small letters. */
export function mayOrganise(scan: Scan, i: number): boolean {
  const { tokens, names } = scan;
  return tokens.caps[i] === 0 && names.words.organisingStarts.has(tokens.id[i] ?? 0) && scan.follows(i);
}

/** Whether it is a verb there: right behind whoever does it, or a marker of tense. */
export function isOrganising(scan: Scan, i: number): boolean {
  if (!mayOrganise(scan, i)) return false;
  const { tokens, names } = scan;
  if ((scan.last !== undefined && scan.done === i) || names.words.adverbs.has(tokens.id[i - 1] ?? 0))
    return true;
  // `công ty tổ chức Gala Dinner`: a house without a name.
  return [1, 2].some(words => i >= words && names.find(tokens, i - words, HOUSES)?.to === i);
}

const HOUSES = Sort.firmHead | Sort.institutionHead;
