/** What a verb or noun tells, with what completes it or lends it its type. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { firstOf } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { opensQuotation } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';
import { readCarrier } from './carrier.ts';
import type { Head } from './head.ts';
import { isMatch } from './matches.ts';
import { tellsOf, typeOfStory } from './story-type.ts';

/** Reads the head of a clause from the item of its verb or noun. */
export function readHead(items: readonly Item[], clause: Clause, index: number, previous?: Clause): Head {
  const item = items[index]!;
  const trigger = item.trigger!;
  const plain: Head = {
    item: index,
    trigger: lent(items, clause, index),
    from: item.from,
    to: item.to,
    noun: undefined,
    rules: [],
  };
  if (trigger.kind === 'carrier')
    return ofStory(items, carried(items, clause, readCarrier(items, clause, plain, previous)));
  if (trigger.kind === 'verb' && (trigger.frame === 'saying' || trigger.performs))
    return readSaying(items, clause, index, plain, previous);
  if (trigger.type === 'CONSULT' && isMatch(items, clause, index, trigger))
    return { ...plain, trigger: { ...trigger, type: 'CONTEST' }, rules: ['match'] };
  return ofStory(items, plain);
}

/** `vụ việc xảy ra …`: of what sort, the story tells. */
function ofStory(items: readonly Item[], head: Head): Head {
  const { vague, takes } = head.trigger;
  if (!vague) return head;
  // `chiến dịch`: of war where the story tells of fighting, and else of anything.
  const type =
    takes.length > 0 ? takes.find(each => tellsOf(items, each)) : typeOfStory(items, head.noun ?? head.item);
  return type
    ? { ...head, trigger: { ...head.trigger, type }, rules: [...head.rules, 'kind-of-story'] }
    : head;
}

/** `thực hiện phát hành cổ phiếu`: the verb that a carrier carries takes its type as it does by itself. */
function carried(items: readonly Item[], clause: Clause, head: Head): Head {
  const { type } = head.trigger;
  if (head.trigger.takes.length === 0 || head.noun !== undefined) return head;
  const lender = lenderOf(items, clause, head.trigger);
  return { ...head, trigger: { ...head.trigger, type: lender?.trigger?.type ?? type } };
}

/** A trigger with the type that another of its clause lends it: `thất bại trong cuộc bầu cử`. */
function lent(items: readonly Item[], clause: Clause, index: number): Trigger {
  const trigger = items[index]!.trigger!;
  if (trigger.takes.length === 0) return trigger;
  const lender = lenderOf(items, clause, trigger);
  if (!lender) return trigger;
  const { type } = lender.trigger!;
  // In war one side defeats the other, in a match both play.
  const frame = type === 'ASSAULT' && trigger.kind === 'verb' ? 'transitive' : trigger.frame;
  return { ...trigger, type, frame, mode: undefined };
}

/** The first trigger of a clause whose type another one takes. */
function lenderOf(items: readonly Item[], clause: Clause, { takes }: Trigger): Item | undefined {
  return firstOf(
    items,
    clause.from,
    clause.to,
    ({ trigger, quoted }) => !!trigger && !quoted && takes.includes(trigger.type),
  );
}

/** What words can do by themselves, and measures that are announced. */
const ACTS = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'LEGISLATE',
  'APPOINT',
  'COERCE',
  'TRADE',
  'AID',
  'RETREAT',
  'MOBILIZE',
]);

/** What is done by an order. */
const ORDERED = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROSECUTE', 'RETREAT', 'SANCTION']);

/** `nhấn mạnh thoả thuận có lợi`, `nhấn mạnh thoả thuận “tốt cho cả hai”`: what something is said of. */
function isSubjectBehind(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (next?.from !== items[index]!.to) return false;
  return next.trigger?.kind === 'verb' || next.trigger?.kind === 'carrier' || opensQuotation(next.mark);
}

/** `khẳng định mong muốn`: a verb of saying right before an act in words tells that act. */
function readSaying(
  items: readonly Item[],
  clause: Clause,
  index: number,
  plain: Head,
  previous: Clause | undefined,
): Head {
  const next = items[index + 1];
  if (!next?.trigger || next.unknown || next.from > items[index]!.to + 1) return plain;
  const { performs, type } = items[index]!.trigger!;
  if (!performs || next.trigger.frame === 'saying') return plain;
  // `thông báo đình chỉ mọi hợp tác`: a measure in two words.
  const told =
    next.trigger.kind === 'carrier' && clause.verbs.includes(index + 1)
      ? readHead(items, clause, index + 1, previous)
      : undefined;
  const trigger = told?.trigger ?? next.trigger;
  if (trigger.frame === 'mutual' && isSubjectBehind(items, index + 1)) return plain;
  if (told ? told.noun === undefined && told.to === next.to : trigger.kind !== 'verb') return plain;
  // `ra lệnh rút quân`: what a state orders its own to do it does.
  const ordered = type === 'REQUEST' && ORDERED.has(trigger.type);
  const acts = ordered || (!trigger.weak && ACTS.has(trigger.type));
  if (!acts) return plain;
  const from = told ? { noun: told.noun, to: told.to, rules: told.rules } : { to: next.to, rules: [] };
  return { ...plain, ...from, trigger, rules: [...from.rules, 'said-act'] };
}
