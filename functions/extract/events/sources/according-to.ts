/** Whom a sentence gives what it tells to: `theo Reuters`. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { speakerOf } from '../parties/party-entities.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Items between `theo` and whom it names. */
const REACH = 4;

/** `Theo Reuters, …`, `Theo thông báo từ Nhà Trắng, …`, `…, theo AFP.` */
export function accordingTo(items: readonly Item[], clauses: readonly Clause[]): Entity | null {
  const first = clauses[0];
  if (!first) return null;
  const end = clauses.at(-1)!.to;
  for (let i = first.from; i < end; i++) {
    if ((items[i]!.cues & Cue.ACCORDING) === 0 || items[i]!.trigger) continue;
    const opens = i < first.from + 3 || items[i - 1]!.mark === ',';
    const source = opens ? namedBehind(items, i, end) : null;
    if (source) return source;
  }
  return null;
}

/** What a source tells by: `theo thông báo của …`, `theo cáo buộc của …`. */
const TELLING = new Set<EventType>(['STATEMENT', 'ACCUSE']);

function namedBehind(items: readonly Item[], preposition: number, end: number): Entity | null {
  for (let at = preposition + 1; at < Math.min(end, preposition + 1 + REACH); at++) {
    const { entity, mark, date, trigger } = items[at]!;
    // `theo quyết định của Quốc hội`: not what it says.
    if (mark !== '' || date || (trigger && !TELLING.has(trigger.type))) return null;
    // `theo cao tốc M4`: along which way.
    if (entity?.kind === 'name' && items[at]!.from !== items[at - 1]!.to) return null;
    const source = entity && speakerOf({ from: at, to: at + 1, mentions: [entity], preposition: 0 });
    if (source) return source;
  }
  return null;
}
