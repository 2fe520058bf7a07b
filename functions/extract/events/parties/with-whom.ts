/** Whom `với` brings in behind a verb of sides: somebody who takes part, or with whom something else is. */
import type { EntityKind } from '../../entities/mention.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { Party } from './party.ts';

/** `thảo luận về quan hệ với Nga`, `bàn cách ứng phó với Nga`: with whom that is which is talked over. */
export function isOfTopic(items: readonly Item[], verb: number, party: Party): boolean {
  const { from, preposition, mentions } = party;
  const trigger = items[verb]!.trigger!;
  // `ký thoả thuận về hợp tác với Nga`: what is signed is so with whom it is about.
  if (trigger.type !== 'CONSULT' || (preposition & Cue.WITH) === 0) return false;
  if (!trigger.topical && !isAbout(items, verb + 1, from)) return false;
  const before = items[from - 2]!;
  // `thảo luận về Syria với Nga`, `trao đổi về việc này với Nga`
  if (from - 2 > verb && before.to === items[from - 1]!.from) return !before.entity && !before.demonstrative;
  return !mentions.some(({ kind }) => IN_PERSON.has(kind));
}

function isAbout(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.cues & Cue.ABOUT) return true;
  return false;
}

/** Who sits at a table. */
const IN_PERSON = new Set<EntityKind>(['person', 'office']);

/** States by their code; organisations have other ones. */
const STATE = /^[A-Z]{3}$/u;

/** `EU nhất trí tăng cường hợp tác với Nga`: those who are several agree among themselves on what is done with another. */
export function isAgreedOn(
  items: readonly Item[],
  verb: number,
  { type }: Trigger,
  subject: Party | undefined,
  { from, preposition }: Party,
): boolean {
  if (type !== 'AGREE' || (preposition & Cue.WITH) === 0 || !subject) return false;
  const codes = subject.mentions.flatMap(mention => mention.codes);
  const several = codes.length > 1 || codes.some(code => !STATE.test(code));
  return several && !(from - 1 === verb + 1 && items[from - 1]!.from === items[verb]!.to);
}
