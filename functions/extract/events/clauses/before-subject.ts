/** Verbs that open a sentence before whoever does what they tell (`Kiểm tra xe tải, cảnh sát phát hiện …`). */
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Clause, holdsName } from './clause.ts';

/** Whether the first clause of a sentence has its verb without a subject, and the one behind its comma begins with it. */
export function standsBeforeSubject(items: readonly Item[], first: Clause, next: Clause): boolean {
  const [verb] = first.verbs;
  const [told] = next.verbs;
  if (verb === undefined || told === undefined || first.relation !== 'main' || first.quoted || next.quoted)
    return false;
  if (holdsName(items, first.from, verb) || items[next.from - 1]?.mark !== ',') return false;
  const { entity, cues } = items[next.from]!;
  return entity !== undefined && !entity.locative && told > next.from && (cues & Cue.COORDINATE) === 0;
}
