/** Works and products that are launched, and who made them. */
import { endsAt } from '../heads/ends-at.ts';
import { Cue } from '../words/lexicon.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';
import type { Telling } from './telling.ts';

/** `album mới phát hành ngày 8/3`: without an object, what is launched stands before the verb. */
export function isLaunched({ items, verb, trigger, noun }: Telling): boolean {
  if (trigger.type !== 'LAUNCH' || trigger.kind !== 'verb') return false;
  return (
    trigger.frame === 'undergo' ||
    (trigger.frame === 'transitive' && noun === undefined && endsAt(items, verb))
  );
}

/** `bộ phim của Trấn Thành khởi chiếu`: whose work it is. */
export function makerOf({ items, clauses, index, verb }: Telling): Party | undefined {
  return partiesIn(items, clauses[index]!.from, verb).find(
    party => acting(party) && (party.preposition & Cue.OF) !== 0,
  );
}
