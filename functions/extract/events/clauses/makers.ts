/** Whose a thing is, told between the noun and its verb by who drives, makes or holds it. */
import type { Item } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Clause } from './clause.ts';

/** `xe tải do ông C điều khiển đâm vào …`: between a noun and its verb, `do` tells whose that is, no reason. */
export function namesMaker(items: readonly Item[], index: number, clause: Clause): boolean {
  const { cues, trigger, from, to } = items[index]!;
  if ((cues & Cue.BY) === 0 || trigger || clause.verbs.length > 0 || index === 0) return false;
  const before = items[index - 1]!;
  if (from === before.to && before.cues !== 0 && !before.entity && before.trigger?.kind !== 'object')
    return false;
  const [maker, making] = items.slice(index + 1, index + 3);
  if (!maker?.entity || maker.from !== to || !isVerb(making) || making!.from - maker.to > 1) return false;
  // `do Sở Y tế chủ trì đã lập biên bản`: a marker may lead on to the verb.
  let next = index + 3;
  while (next < items.length && isMarker(items[next]!) && items[next]!.from - items[next - 1]!.to <= 1)
    next++;
  const verb = items[next];
  const light = verb?.trigger?.weak && next === index + 3 && verb.to - verb.from === 1;
  return isVerb(verb) && !light && verb!.from - items[next - 1]!.to <= 1;
}

const isMarker = ({ cues, trigger, entity, mark }: Item) =>
  !trigger &&
  !entity &&
  mark === '' &&
  cues !== 0 &&
  (cues & ~(Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE)) === 0;

const isVerb = (item: Item | undefined) => item?.trigger?.kind === 'verb';
