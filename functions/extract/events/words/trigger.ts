/** Triggers as the engine reads them. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Frame, TriggerGroup } from './trigger-group.ts';

/** A trigger as the engine uses it: one object shared by all the phrases of its group. */
export interface Trigger {
  type: EventType;
  mode: string | undefined;
  kind: TriggerGroup['kind'];
  frame: Frame;
  weak: boolean;
  durative: boolean;
  between: EventType | undefined;
  privately: EventType | undefined;
  takes: readonly EventType[];
  performs: boolean;
  state: boolean;
  /** A carrier of what comes from others (`nhận được đơn tố cáo`). */
  receives: boolean;
  stops: boolean;
  /** Of what happened only the story tells the kind: `vụ việc`. */
  vague: boolean;
  fulfils: boolean;
  /** Settles what it is about, and no promise (`ký`). */
  settles: boolean;
  /** A date until which what it makes lasts is none of the act. */
  term: boolean;
  passive: boolean;
  negative: boolean;
  planned: boolean;
  /** Told to those who ask, at a time of its own (`khai`). */
  recounts: boolean;
  personal: boolean;
  /** Of lives: death, wounds, hospital. */
  harm: boolean;
  /** Done by none but authorities. */
  official: boolean;
  /** Takes others somewhere: in the passive its subject is taken. */
  conveys: boolean;
  /** Of war: meets whoever came at oneself, on one's own ground. */
  repels: boolean;
  /** Has others with him, at home (`tiếp`). */
  hosts: boolean;
  /** A verb only where a number follows (`lãi 50 tỷ`). */
  counts: boolean;
  /** A verb only right behind a marker of tense or voice (`đã phát triển`). */
  marked: boolean;
  /** A noun of words that is held, and an event beside what is said there. */
  held: boolean;
  /** Only says with what or whom, where another verb follows (`chở 40 người`). */
  attends: boolean;
  /** What came of the happening before it (`làm 6 người bị thương`). */
  causes: boolean;
  /** A gathering of a firm. */
  ofFirms: boolean;
  /** Done against the state that it happens in. */
  rising: boolean;
  /** Opens or holds the sitting that the last words of its phrase name: `khai mạc kỳ họp`. */
  sitting: boolean;
  /** Opening a sentence before its subject it only says on what occasion the rest was done (`hưởng ứng`). */
  occasion: boolean;
  /** The happening that the last words of its phrase name: `huỷ chuyến thăm`. */
  about: Trigger | undefined;
  /** Its subject gets something: a marker of the passive before it changes nothing (`được nhận bằng khen`). */
  gets: boolean;
  /** What stands behind it is what is talked of, and no side (`trao đổi về`). */
  topical: boolean;
}

/** The trigger of a verb that no lexicon has. */
export const UNKNOWN_VERB: Trigger = {
  type: 'OTHER',
  mode: undefined,
  kind: 'verb',
  frame: 'transitive',
  weak: true,
  durative: false,
  between: undefined,
  privately: undefined,
  takes: [],
  performs: false,
  state: false,
  receives: false,
  stops: false,
  vague: false,
  fulfils: false,
  settles: false,
  term: false,
  passive: false,
  negative: false,
  planned: false,
  recounts: false,
  personal: false,
  harm: false,
  official: false,
  conveys: false,
  repels: false,
  hosts: false,
  counts: false,
  marked: false,
  held: false,
  attends: false,
  causes: false,
  ofFirms: false,
  rising: false,
  sitting: false,
  occasion: false,
  about: undefined,
  gets: false,
  topical: false,
};
