/** Why a head that no date tells of is no event of its own: a common word, what is only said, agreed on or named. */
import type { EventType } from '../../../schemas/event.ts';
import type { Clause } from './clauses/clause.ts';
import { mainVerb } from './clauses/main-verb.ts';
import { nounPreposition } from './clauses/noun-preposition.ts';
import { holdsHour } from './context/joined.ts';
import { SITTING, standingOf } from './context/standing.ts';
import { isOfDay } from './context/told-days.ts';
import type { Head } from './heads/head.ts';
import type { SentenceState } from './sentence-state.ts';
import type { TriggerReason } from './trace.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/** Why a head without a date tells no event; `untold` where its clause or its noun only gives a circumstance. */
export function whyUntold(
  state: SentenceState,
  index: number,
  head: Head,
  untold: boolean,
): TriggerReason | undefined {
  const { items, dated } = state;
  const clause = state.clauses[index]!;
  const { weak, frame } = head.trigger;
  // Who goes on speaking on the day told is left to the article's context.
  const saying = frame === 'saying' && !(head.trigger.kind === 'verb' && clause.relation !== 'that');
  const begun = state.begun || dated.length > 0 || state.untold.some(isOfDay);
  const goesOn =
    begun &&
    head.trigger.kind === 'verb' &&
    (frame === 'saying' || IN_SCENES.has(head.trigger.type) || holdsHour(items, clause));
  const sits =
    weak && SITTING.has(head.trigger.type) && standingOf(items, state.clauses, index, head.item)?.opening;
  const common = weak && !goesOn && !(begun && sits);
  if (common) return 'weak';
  if (saying) return 'saying';
  if (isAgreedOn(items, clause, head)) return 'content';
  return untold ? 'circumstance' : undefined;
}

/** `chương trình nghị sự của cuộc họp`, `lớn nhất kể từ cuộc tập trận năm ấy`: the noun only says of what, or since when. */
export function namesOnly(items: readonly Item[], { item }: Head): boolean {
  const before = items[item - 1];
  if (items[item]!.trigger!.kind !== 'noun' || before?.to !== items[item]!.from) return false;
  return (
    (before.cues & (Cue.OF | Cue.ABOUT | Cue.SINCE)) !== 0 &&
    !before.trigger &&
    !items[item + 1]?.demonstrative
  );
}

/** `nhất trí sẽ tiếp tục các cuộc thảo luận`: an event noun that words agree on or ask for is what they are about. */
function isAgreedOn(items: readonly Item[], clause: Clause, { item }: Head): boolean {
  if (items[item]!.trigger!.kind !== 'noun' || nounPreposition(items, item) !== 0) return false;
  const verb = mainVerb(items, clause.verbs.length > 0 ? clause.verbs : [item]);
  return verb < item && AGREEING.has(items[verb]!.trigger!.type);
}

/** Words about what is to be done. */
const AGREEING = new Set<EventType>(['AGREE', 'REQUEST']);

/** Types whose common words too (`đấm`, `tông`) tell on in the scene of a day. */
const IN_SCENES = new Set<EventType>([
  'ACCIDENT',
  'AID',
  'ASSAULT',
  'COERCE',
  'CONSULT',
  'CONTEST',
  'LIFE',
  'MOVE',
  'PROSECUTE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'TRADE',
]);

/** Clauses that tell what happened; the others give reasons, aims and circumstances. */
const TOLD_IN = new Set(['main', 'coordinate', 'that']);

/** Whether a clause tells what happened; `trong đó …`, `khiến …` go on telling. */
export function tellsOn(items: readonly Item[], { relation, from }: Clause): boolean {
  return TOLD_IN.has(relation) || (relation === 'subordinate' && (items[from]!.cues & Cue.COORDINATE) !== 0);
}
