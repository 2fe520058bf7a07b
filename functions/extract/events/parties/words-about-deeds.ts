/** Whom words are aimed at that are about what somebody does or shall do: `lên án việc Nga …`, `kêu gọi các bên …`. */
import type { EventType } from '../../../../schemas/event.ts';
import { canAct } from '../../entities/mention.ts';
import type { Clause } from '../clauses/clause.ts';
import { anyOf } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { acting, type Party } from './party.ts';

/** `kêu gọi các bên ngừng đe doạ Nga`: asked are those of whom it is not known who they are, and nobody behind them. */
export function asksUnknown(items: readonly Item[], verb: number, { type }: Trigger): boolean {
  const next = items[verb + 1];
  const asked = next?.entity;
  return type === 'REQUEST' && asked?.kind === 'pronoun' && !canAct(asked) && next!.from === items[verb]!.to;
}

/** Words about what somebody does: `lên án việc Nga …`, `cáo buộc rằng Nga …`. */
const ABOUT_DEEDS = new Set<EventType>(['ACCUSE', 'REJECT', 'PROTEST', 'SUPPORT', 'REQUEST', 'THREATEN']);

/** Whom words are aimed at that have a clause for their object: its subject. */
export function subjectOfObject(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  trigger: Trigger,
): Party | undefined {
  const next = clauses[index + 1];
  const [verb] = next?.verbs ?? [];
  if (!ABOUT_DEEDS.has(trigger.type) || !next || verb === undefined) return undefined;
  const noun = next.relation === 'subordinate' && (items[next.from]!.cues & (Cue.EVENTIVE | Cue.ABOUT)) !== 0;
  if (!noun && next.relation !== 'that') return undefined;
  const party = partiesIn(items, next.from, verb).find(acting);
  return party && (party.preposition & ~Cue.ABOUT) === 0 ? party : undefined;
}

/** `lo ngại về khả năng Nga tấn công Ukraine`: words about a deed are aimed at who does it, and not at whom it is done to. */
export function doerOfDeed(
  items: readonly Item[],
  clause: Clause,
  verb: number,
  trigger: Trigger,
  after: readonly Party[],
): Party | undefined {
  if (!ABOUT_DEEDS.has(trigger.type)) return undefined;
  const deed = clause.verbs.find(each => each > verb);
  const [party] = after;
  if (deed === undefined || !party || party.to > deed || party.preposition !== Cue.ABOUT) return undefined;
  const parted = anyOf(
    items,
    party.to,
    deed,
    ({ mark, entity, trigger: other }) => mark !== '' || !!(entity ?? other),
  );
  return parted ? undefined : party;
}
