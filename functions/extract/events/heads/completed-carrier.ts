/**
 * What a carrier tells together with the word that completes it: the other's event, or what comes of it where the
 * carrier ends, keeps or receives it.
 */
import type { EventType } from '../../../../schemas/event.ts';
import { SPOKEN } from '../spoken.ts';
import type { Trigger } from '../words/compile.ts';
import type { Item } from '../words/scan.ts';
import type { Carrying } from './carrying.ts';
import type { Head } from './head.ts';

/** The carrier with the trigger of item `index`. */
export function completed({ items, clause, plain, happens }: Carrying, index: number): Head {
  const other = items[index]!;
  const trigger = other.trigger!;
  const noun = trigger.kind === 'noun' || trigger.kind === 'object';
  const { stops, fulfils } = plain.trigger;
  // `chấm dứt chuyến thăm`: it has been made.
  const ends = stops && trigger.frame !== 'visit';
  const ended = ends ? ENDED[trigger.type] : fulfils && noun ? FULFILLED[trigger.type] : undefined;
  return {
    ...plain,
    trigger: {
      ...trigger,
      ...ended,
      ...(plain.trigger.receives && GIVEN.has(trigger.type) ? RECEIVED : undefined),
      kind: noun ? 'noun' : 'verb',
      planned: trigger.planned || plain.trigger.planned,
      negative: trigger.negative || plain.trigger.negative,
      weak: false,
    },
    ...wordsOf(items[plain.item]!, other, noun, stops && ended !== undefined),
    // `giao tranh nổ ra`: a verb that stands for its happening is as good as a noun.
    noun: noun || (happens && clause.nouns.includes(index)) ? index : undefined,
    rules: [ended && stops ? 'ended' : 'carrier'],
  };
}

/** The words that tell: the event noun by itself, but with the verb that ends it (`đình chỉ mọi hoạt động hợp tác`). */
function wordsOf(carrier: Item, other: Item, noun: boolean, ended: boolean): Pick<Head, 'from' | 'to'> {
  if (noun && !ended) return { from: other.from, to: other.to };
  if (noun && other.from < carrier.from) return { from: carrier.from, to: carrier.to };
  return { from: Math.min(carrier.from, other.from), to: Math.max(carrier.to, other.to) };
}

/** Words and help that somebody gives and another receives: the other's deed. */
const GIVEN = new Set<EventType>([...SPOKEN, 'AID']);
const RECEIVED = { frame: 'reverse', between: undefined } as const;

/** What comes of a type that is ended. */
const ENDED: Readonly<Partial<Record<EventType, Pick<Trigger, 'type' | 'mode' | 'frame' | 'between'>>>> = {
  COOPERATE: { type: 'SANCTION', mode: 'discontinue', frame: 'transitive', between: undefined },
  AID: { type: 'SANCTION', mode: 'discontinue', frame: 'transitive', between: undefined },
  CONSULT: { type: 'SANCTION', mode: 'discontinue', frame: 'transitive', between: undefined },
  ASSAULT: { type: 'RETREAT', mode: 'ceasefire', frame: 'transitive', between: undefined },
  MOBILIZE: { type: 'RETREAT', mode: undefined, frame: 'transitive', between: undefined },
  COERCE: { type: 'RETREAT', mode: 'access', frame: 'transitive', between: undefined },
  SANCTION: { type: 'RETREAT', mode: 'access', frame: 'transitive', between: undefined },
};

/** What comes of words that are kept: `thực hiện hiệp định`, `mở rộng các thoả thuận`. */
const FULFILLED: typeof ENDED = {
  AGREE: { type: 'COOPERATE', mode: undefined, frame: 'mutual', between: undefined },
  SUPPORT: { type: 'COOPERATE', mode: undefined, frame: 'mutual', between: undefined },
};
