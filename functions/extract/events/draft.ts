/** An event while it is made. */
import type { DateMention } from '../../../schemas/date.ts';
import type { Basis, Entity, EventType, Place, Status } from '../../../schemas/event.ts';
import type { Joined } from './context/joined.ts';
import type { Standing } from './context/standing.ts';

/** An event while it is made: the record, and what later rules need to know of it. */
export interface Draft extends Joined {
  start: number;
  end: number;
  triggerStart: number;
  triggerEnd: number;
  /** Words of the trigger, in small letters. */
  triggerWords: string;
  date: string;
  basis: Basis;
  type: EventType;
  mode: string | undefined;
  actors: Entity[];
  recipients: Entity[];
  place: Place | null;
  status: Status;
  source: Entity | null;
  mention: DateMention | null;
  rules: string[];
  part: string;
  sentence: number;
  /** All who act do so together (a meeting, an agreement). */
  mutual: boolean;
  /** The gathering that its clause stands at (`tại cuộc họp báo, …`). */
  gathering: Standing | undefined;
  /** Its sentence tells what a law provides (`Theo Điều 5 Luật …`). */
  provided: boolean;
  /** It tells of death, wounds, hospital. */
  harm: boolean;
  /** Done by none but authorities (`dập tắt`). */
  official: boolean;
  /** Meets whoever came at oneself (`đánh chặn`, `giành lại`). */
  repels: boolean;
  /** Has others with him (`tiếp`). */
  hosts: boolean;
  /** A verb of saying tells it (`cho biết`). */
  saying: boolean;
  /** A news agency says it, or somebody who is asked tells it at a time of its own (`khai`). */
  reported: boolean;
  /** Only a pronoun names who acts. */
  pronoun: boolean;
  /** It only gives a quotation before it to its speaker (`…”, ông A nói.`). */
  tag: boolean;
  /** It is held, and an event beside what is said at it (`cuộc họp báo`). */
  held: boolean;
  /** What was agreed is signed. */
  settles: boolean;
  /** A firm holds it. */
  ofFirms: boolean;
  /** Done against the state that it happens in (`cuộc đảo chính`). */
  rising: boolean;
  /** Only a common word tells it. */
  weak: boolean;
  /** The subject of its clause is a figure that firms report of (`doanh thu`). */
  figure: boolean;
  /** Its verb gives a figure (`đạt 44 tỷ đồng`). */
  reckons: boolean;
  /** It befalls a treaty, which several have made (`hiệp ước hết hiệu lực`). */
  pact: boolean;
  /** A sitting is opened or held (`khai mạc kỳ họp`). */
  sitting: boolean;
  /** A number stands right behind its words (`giảm 5,8 điểm`). */
  counted: boolean;
  /** Counted until its date (`tính đến 30/6`). */
  byThen: boolean;
  /** An event noun tells it. */
  noun: boolean;
  /** Its noun opens a name of its own (`Hội nghị An ninh Munich`). */
  named: boolean;
  /** Only the occasion of what its sentence tells, with nothing that says which (`Bên lề hội nghị, …`). */
  bare: boolean;
  paragraph: number;
  /** The deed that an act in words is about, by the last words of its noun (`lên án vụ phóng`). */
  deed: { key: string; type: EventType } | undefined;
  /** Told with a word that points back (`cuộc gặp này`). */
  pointing: boolean;
  /** Number of the direct speech that tells it; 0 where none does. */
  speech: number;
  /** Other places that tell it. */
  mentions: { start: number; end: number; part: string }[];
}
