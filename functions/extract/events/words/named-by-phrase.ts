/** Verbs whose phrase ends in what they call off, open or hold (`huỷ chuyến thăm`, `khai mạc kỳ họp`). */
import type { Entry } from './entry.ts';
import type { Trigger } from './trigger.ts';

/** `huỷ chuyến thăm`: a verb that calls off what the last words of its phrase name. */
export function withNoun(entries: ReadonlyMap<string, Entry>, phrase: string, trigger: Trigger): Trigger {
  if (trigger.type !== 'REJECT' || trigger.kind !== 'verb') return trigger;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
    const about = entries.get(phrase.slice(at + 1))?.triggers.find(({ kind }) => kind === 'noun');
    if (about) return { ...trigger, about };
  }
  return trigger;
}

/** `khai mạc kỳ họp`: a verb of beginning or holding what the last words of its phrase name. */
export function withSitting(entries: ReadonlyMap<string, Entry>, phrase: string, trigger: Trigger): Trigger {
  if (trigger.type !== 'LAUNCH' || trigger.kind !== 'verb') return trigger;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
    const noun = entries.get(phrase.slice(at + 1))?.triggers.find(({ kind }) => kind === 'noun');
    if (noun?.type === 'CONSULT') return { ...trigger, sitting: true };
  }
  return trigger;
}
