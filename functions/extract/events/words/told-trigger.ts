/** What a phrase of the lexicon tells where it stands; nothing, where what stands round it takes its meaning. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { EntityMention } from '../../entities/mention.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { chooseTrigger, isMarked } from './choose-trigger.ts';
import { countsFrom } from './counts.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import type { Item } from './item.ts';
import { isTraveller, leadsToPlace } from './names-beside.ts';
import { partedTrigger } from './parted.ts';
import type { Trigger } from './trigger.ts';
import { saysWhen } from './words-of-date.ts';

/** What comes next in the text. */
interface Coming {
  /** Token of the next date. */
  dateFrom: number;
  date: DateMention | undefined;
  entity: EntityMention | undefined;
}

/** The trigger of the phrase of tokens `from` to `to`, behind an item; undefined where it tells nothing there. */
export function toldTrigger(
  tokens: Tokens,
  lexicon: CompiledEvents,
  entry: Entry,
  from: number,
  to: number,
  before: Item | undefined,
  { dateFrom, date, entity }: Coming,
): Trigger | undefined {
  const chosen = chooseTrigger(entry, before, from, to, tokens);
  const trigger = partedTrigger(tokens, lexicon, from, to, dateFrom, entry, chosen) ?? chosen;
  if (!trigger) return undefined;
  if (trigger.kind === 'object' && entry.numbered && tokens.kind[to] === NUMBER) return entry.numbered;
  if (trigger.counts && !countsFrom(tokens, to, dateFrom)) return undefined;
  const moves = trigger.type === 'MOVE';
  if (moves && to === dateFrom && saysWhen(entry, before, from, date!)) return undefined;
  const goes = moves && isTraveller(before, from) && leadsToPlace(entity, to);
  return !trigger.marked || goes || (isMarked(before, from) && to < dateFrom) ? trigger : undefined;
}
