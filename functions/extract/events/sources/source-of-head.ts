/** Whom an event is given to, among those who speak in its sentence. */
import type { Entity } from '../../../../schemas/event.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import type { Head } from '../heads/head.ts';
import type { Roles } from '../parties/telling.ts';
import type { SentenceState } from '../sentence-state.ts';
import type { Item } from '../words/scan.ts';

/** Who says so; nobody where whoever speaks is himself told of as speaking, or where a noun only names what everybody knows. */
export function sourceOf(
  { items, speakers, clauses }: SentenceState,
  index: number,
  head: Head,
  isNoun: boolean,
  { actors }: Roles,
): Entity | null {
  const source = speakers[index]!;
  const named = isNoun || (head.noun !== undefined && head.noun < head.item);
  if (!source || (named && !clauses[index]!.quoted && isKnown(items, head))) return null;
  const saying = !isNoun && head.trigger.frame === 'saying';
  return saying && (actors.length === 0 || actors.some(actor => isSamePerson(actor, source))) ? null : source;
}

/** `bên lề Hội nghị Munich diễn ra từ ngày 17/2`, `kể từ cuộc đảo chính năm 2014`: a happening named for its time, place or theme. */
function isKnown(items: readonly Item[], { item, noun, trigger }: Head): boolean {
  return trigger.type !== 'ASSAULT' && nounPreposition(items, Math.min(item, noun ?? item)) !== 0;
}

function isSamePerson(one: Entity, other: Entity): boolean {
  return (one.name ?? one.text) === (other.name ?? other.text);
}
