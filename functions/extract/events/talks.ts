/** Sayings that are no happenings of their own: part of the talk, or of the act, that they belong to. */

import type { Draft } from './draft.ts';
import { codeKey, partyKey } from './same-parties.ts';
import { SPOKEN } from './spoken.ts';
import { dropDraft, type Trace } from './trace.ts';

/** `Ông A nói …`, `ông A cho biết thêm …`: what somebody goes on to say, without a day of its own, is what he said that day. */
export function isOneTalk(a: Draft, b: Draft): boolean {
  return isSaying(a) && isSaying(b) && b.basis === 'context' && partyKey(a) === partyKey(b);
}

/** `hội đàm`, `gặp`: parties talk something over. */
export function isTalk({ type, mode, rules }: Draft): boolean {
  return type === 'CONSULT' && mode === undefined && rules[0] === 'meeting-frame';
}

/** `Ông Lavrov nhấn mạnh Nga không chấp nhận …`: what is said is the act; that it is said, without a day, is none beside it. */
export function withoutPrefaces(drafts: readonly Draft[], trace?: Trace): Draft[] {
  const isAct = ({ type }: Draft) => type !== 'STATEMENT' && SPOKEN.has(type);
  const acts = Map.groupBy(drafts.filter(isAct), ({ sentence }) => sentence);
  return drafts.filter(draft => {
    if (!isSaying(draft) || draft.basis !== 'context') return true;
    const act = acts
      .get(draft.sentence)
      ?.find(
        other =>
          other.date === draft.date &&
          other.triggerStart > draft.triggerStart &&
          codeKey(other) === codeKey(draft),
      );
    if (!act) return true;
    dropDraft(trace, draft, 'told-again');
    return false;
  });
}

const isSaying = (draft: Draft) => draft.type === 'STATEMENT' && !draft.noun && draft.actors.length > 0;
