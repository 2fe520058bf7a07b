/** Whose a thing is, told between the noun and its verb by who drives, makes or holds it. */
import type { Item } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Clause } from './clause.ts';

/** `xe tải do ông C điều khiển đâm vào …`: between a noun and its verb, `do` tells whose that is, no reason. */
export function namesMaker(items: readonly Item[], index: number, clause: Clause): boolean {
  const { cues, trigger, from, to } = items[index]!;
  if ((cues & Cue.BY) === 0 || trigger || clause.verbs.length > 0 || index === 0) return false;
  const before = items[index - 1]!;
  if (from === before.to && !before.entity) return false;
  const [maker, making, verb] = items.slice(index + 1, index + 4);
  return (
    maker?.entity !== undefined &&
    maker.from === to &&
    isVerb(making) &&
    making!.from === maker.to &&
    isVerb(verb) &&
    !verb!.trigger!.weak &&
    verb!.from - making!.to <= 1
  );
}

const isVerb = (item: Item | undefined) => item?.trigger?.kind === 'verb';
