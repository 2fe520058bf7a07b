/** Whom measures are aimed at: told with them, agreed on against somebody, or hanging on what somebody does. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Head } from '../heads/head.ts';
import { hasCue } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import { entitiesOf } from './party-entities.ts';
import { codedIn } from './states.ts';

/** Recipients, and the rule that found them. */
export interface Aim {
  recipients: Entity[];
  rule: string;
}

/** Clauses behind an act that still tell what it is about. */
export const REACH = 4;

/** `Các biện pháp nhằm vào ngân hàng của Nga, được EU áp đặt …`: at whom measures are aimed, told before the verb. */
export function measured(
  items: readonly Item[],
  { from }: Clause,
  { item, trigger }: Head,
  actor: Entity,
): Aim | undefined {
  if (trigger.type !== 'SANCTION') return undefined;
  let at = from + 1;
  while (at < item && (items[at]!.cues & Cue.TO) === 0) at++;
  const recipients = codedIn(items, at, item).filter(({ code }) => code !== actor.code);
  return recipients.length > 0 ? { recipients: recipients.slice(0, 1), rule: 'aimed-at' } : undefined;
}

/** `nhất trí gia hạn các biện pháp trừng phạt chống Nga`: what one side decides by itself is for or against others. */
export function agreedOn(
  items: readonly Item[],
  clause: Clause,
  { item, trigger }: Head,
  actor: Entity,
): Aim | undefined {
  if (trigger.type !== 'AGREE' || trigger.frame !== 'mutual' || actor.code === undefined) return undefined;
  const party = partiesIn(items, item + 1, clause.to).find(({ preposition }) => preposition & Cue.TO);
  const recipients = entitiesOf([party], true).filter(
    ({ code }) => code !== undefined && code !== actor.code,
  );
  return recipients.length > 0 ? { recipients, rule: 'aimed-at' } : undefined;
}

/** `cảnh báo sẽ đáp trả nếu Ba Lan đóng cửa biên giới`: what is said to come is for those on whom it hangs. */
export function conditional(
  items: readonly Item[],
  clauses: readonly Clause[],
  index: number,
  head: Head,
  actor: Entity,
): Aim | undefined {
  const { type, frame } = head.trigger;
  if (type !== 'THREATEN' && frame !== 'saying') return undefined;
  const at = clauses.findIndex(
    ({ relation }, i) => i > index && i < index + REACH && relation === 'condition',
  );
  const condition = clauses[at];
  const [verb] = condition?.verbs ?? [];
  if (!condition || verb === undefined) return undefined;
  // `tuyên bố sẽ …`: what is only told to be so hangs on nobody.
  if (type !== 'THREATEN' && !hasCue(items, head.item + 1, condition.from, Cue.FUTURE | Cue.POSSIBLE))
    return undefined;
  const others = codedIn(items, condition.from, verb).filter(({ code }) => code !== actor.code);
  return others.length > 0 ? { recipients: others, rule: 'aimed-at' } : undefined;
}
