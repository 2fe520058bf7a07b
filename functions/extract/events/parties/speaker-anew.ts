/** Whoever spoke before as the subject of what is said next, though he told of others between. */
import type { EventType } from '../../../../schemas/event.ts';
import type { EntityKind } from '../../entities/mention.ts';
import { type Clause, holdsName } from '../clauses/clause.ts';
import { SPOKEN } from '../spoken.ts';
import { hasFlag } from '../words/among.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';
import { subjectOf } from './subject.ts';
import { isSpeaker } from './tellers.ts';

/** `Ông A cho biết Tổng thống sẽ thăm Lào, đồng thời khẳng định …`: whoever said the one says the other too. */
export function speakerAnew(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): Party | undefined {
  const own = clauses[index]!;
  if (!SPOKEN.has(items[verb]!.trigger!.type) || holdsName(items, own.from, verb)) return undefined;
  const anew = hasFlag(items, own.from, verb, Flag.ANEW);
  if (!anew && !goesOnSaying(items, clauses, index, verb)) return undefined;
  for (let i = index - 1; i > 0; i--) {
    const before = clauses[i - 1]!;
    const saying = before.verbs[0];
    if (clauses[i]!.relation !== 'that' || saying === undefined) continue;
    if (items[saying]!.trigger!.frame !== 'saying') return undefined;
    const speaker = subjectOf(items, before, saying);
    return anew || (speaker && isSpeaker(speaker)) ? speaker : undefined;
  }
  return undefined;
}

/** Acts in words that are said to somebody. */
const UTTERED = new Set<EventType>(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'STATEMENT']);

/**
 * `Ông A gọi việc NATO mở rộng là “…” và cảnh báo …`: behind `and`, an act in words is that of whoever spoke before,
 * where he told of what a state did rather than said.
 */
function goesOnSaying(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): boolean {
  const own = clauses[index]!;
  const told = clauses[index - 1];
  const [inner] = told?.verbs ?? [];
  if (!UTTERED.has(items[verb]!.trigger!.type) || own.relation !== 'coordinate') return false;
  if (told?.relation !== 'that' || inner === undefined || SPOKEN.has(items[inner]!.trigger!.type))
    return false;
  const joint = items[own.from]!;
  if ((joint.cues & Cue.COORDINATE) === 0 || own.from + 1 !== verb || items[verb]!.from !== joint.to)
    return false;
  const subject = subjectOf(items, told, inner);
  return subject?.mentions.every(({ kind }) => STATES.has(kind)) ?? false;
}

/** Those who are told by the name of a state or organisation. */
const STATES = new Set<EntityKind>(['country', 'organisation', 'organ', 'place', 'body', 'pronoun']);
