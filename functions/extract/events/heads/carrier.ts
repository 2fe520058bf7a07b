/** Carriers and what completes them: `tiến hành cuộc chiến`, `quyết định giảm`, `hội nghị diễn ra`. */

import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { describesObject, opensClause } from '../clauses/participles.ts';
import { isPreposition } from '../clauses/way.ts';
import { DATE_PREPOSITION } from '../dates/date-words.ts';
import { SPOKEN } from '../spoken.ts';
import { anyOf, hasCue } from '../words/among.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

export interface Head {
  /** The item that the date or rule chose. */
  item: number;
  /** The trigger that decides type and roles. */
  trigger: Trigger;
  /** Tokens of the trigger's words. */
  from: number;
  to: number;
  /** The event noun that completes a carrier. */
  noun: number | undefined;
  rules: string[];
}

/** Words behind which nothing completes a carrier. */
const BEYOND = Cue.ABOUT | Cue.AT | Cue.OF | Cue.AFTER | Cue.BEFORE | Cue.SINCE;

/** `đạt được sau các cuộc đàm phán`: another happening, right behind the carrier too. */
const LATER = Cue.AFTER | Cue.BEFORE;

/** Tokens between a carrier and what completes it. */
const REACH = 10;

/** Completes the carrier of `plain` by what stands beside it; `previous` is the clause before. */
export function readCarrier(
  items: readonly Item[],
  clause: Clause,
  plain: Head,
  previous: Clause | undefined,
): Head {
  const carrier = items[plain.item]!;
  const suffers = plain.trigger.passive || isPassive(items, plain.item);
  const happens = plain.trigger.frame === 'undergo' || suffers;
  const complete = (index: number): Head => {
    const other = items[index]!;
    const trigger = other.trigger!;
    const noun = trigger.kind === 'noun' || trigger.kind === 'object';
    const { stops, fulfils } = plain.trigger;
    const ended = stops ? ENDED[trigger.type] : fulfils && noun ? FULFILLED[trigger.type] : undefined;
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
      ...wordsOf(carrier, other, noun, stops && ended !== undefined),
      // `giao tranh nổ ra`: a verb that stands for its happening is as good as a noun.
      noun: noun || (happens && clause.nouns.includes(index)) ? index : undefined,
      rules: [ended && stops ? 'ended' : 'carrier'],
    };
  };
  if (happens) {
    const subject =
      clause.nouns.findLast(noun => noun < plain.item && !isMeans(items, noun)) ??
      (suffers ? objectBefore(items, clause, plain.item) : undefined);
    if (subject !== undefined && !holds(items, plain.item, subject)) return complete(subject);
    const object = isAlone(items, plain.item) ? objectBefore(items, clause, plain.item) : undefined;
    if (object !== undefined)
      return {
        ...plain,
        trigger: { ...plain.trigger, type: items[object]!.trigger!.type },
        rules: ['carrier'],
      };
    // `SEA Games 33 sẽ diễn ra …`
    if (anyOf(items, clause.from, plain.item, item => item.contest))
      return { ...plain, trigger: { ...plain.trigger, type: 'CONTEST' }, rules: ['match'] };
    // `Hội nghị An ninh Munich, dự kiến diễn ra …`
    const earlier = previous?.nouns.at(-1);
    if (earlier !== undefined && opensClause(items, clause, plain.item)) return complete(earlier);
  }
  for (let i = plain.item + 1; i < clause.to; i++) {
    const next = items[i]!;
    if (next.from - carrier.to > REACH || next.mark === ',' || next.mark === ';' || next.mark === ':') break;
    if (next.aside || next.mark !== '') continue;
    // `quyết định ngừng hợp tác`: one carrier carries another.
    if (next.trigger?.kind === 'carrier' && clause.verbs.includes(i)) {
      const inner = readCarrier(
        items,
        clause,
        { ...plain, item: i, trigger: next.trigger, to: next.to },
        previous,
      );
      return { ...inner, item: plain.item };
    }
    // `đặt mục tiêu đến năm 2021`: how far.
    if (next.trigger && isPreposition(next) && !clause.verbs.includes(i)) continue;
    if (next.trigger && !next.unknown && !isOdd(items, i, plain.trigger)) return complete(i);
    // `cử đoàn tới Kiev ngày 3/9 sau vụ tấn công`: what stands behind a date or such a word is another happening.
    if (next.date || (next.cues & BEYOND && next.from > carrier.to) || next.cues & LATER) break;
  }
  // `đạt tiến bộ khả quan trong hợp tác`: what it is about stands behind a preposition.
  for (let i = plain.item + 1; i < clause.to && !happens; i++) {
    const next = items[i]!;
    if (next.from - carrier.to > REACH || next.mark !== '' || next.entity || next.cues & LATER) break;
    if (next.trigger && !next.unknown && next.trigger.kind !== 'carrier' && !next.trigger.weak)
      return complete(i);
  }
  const describes = describesObject(items, clause, plain.item);
  if (!happens && !describes && (plain.trigger.frame === 'mutual' || endsAt(items, plain.item))) {
    const nouns = clause.nouns.filter(noun => noun < plain.item && !isCited(items, noun));
    // `phiên toà xét xử vụ … mở`: the noun that tells more.
    const subject = nouns.findLast(noun => items[noun]!.trigger!.type !== 'OTHER') ?? nouns.at(-1);
    if (subject !== undefined) return complete(subject);
  }
  return { ...plain, trigger: { ...plain.trigger, type: typeBefore(items, clause, plain, previous) } };
}

/** `cuộc tập trận với sự tham gia của 5.000 binh sĩ diễn ra …`: by what it is done does not take place. */
function isMeans(items: readonly Item[], noun: number): boolean {
  return items[noun]!.trigger!.kind === 'carrier' && (nounPreposition(items, noun) & Cue.WITH) !== 0;
}

/** The words that tell: the event noun by itself, but with the verb that ends it (`đình chỉ mọi hoạt động hợp tác`). */
function wordsOf(carrier: Item, other: Item, noun: boolean, ended: boolean): Pick<Head, 'from' | 'to'> {
  if (noun && !ended) return { from: other.from, to: other.to };
  if (noun && other.from < carrier.from) return { from: carrier.from, to: carrier.to };
  return { from: Math.min(carrier.from, other.from), to: Math.max(carrier.to, other.to) };
}

/** `Theo báo cáo, …`, `Đây là tuyên bố …`: what is cited, or points back to what was said, is not what happened. */
function isCited(items: readonly Item[], noun: number): boolean {
  if (items[noun - 1]?.asAbove || items[noun - 2]?.asAbove) return true;
  const before = items[noun - 1];
  return before?.to === items[noun]!.from && (before.cues & Cue.ACCORDING) !== 0;
}

/** `cuộc tập trận, Helsinki tham gia từ năm 1993, …`: the happening that the clause before ends with. */
function typeBefore(
  items: readonly Item[],
  clause: Clause,
  { item, trigger }: Head,
  previous: Clause | undefined,
) {
  const noun = previous?.nouns.at(-1);
  const closes = noun !== undefined && items[noun + 1]?.mark === ',' && noun + 2 === clause.from;
  return closes && trigger.frame === 'transitive' && endsAt(items, item)
    ? items[noun]!.trigger!.type
    : trigger.type;
}

/** `gói cứu trợ được đưa ra`: the noun that opens a clause, but for its date, and gives its type to the verb. */
function objectBefore(items: readonly Item[], clause: Clause, verb: number): number | undefined {
  let at = clause.from;
  while (at < verb && (items[at]!.date || items[at]!.mark === ',')) at++;
  // `Theo sắc lệnh được Tổng thống ký hôm 5/3, …`
  if (at < verb && items[at]!.cues & Cue.ACCORDING && !items[at]!.trigger) at++;
  const noun = items[at]!;
  if (at >= verb || noun.trigger?.kind !== 'object') return undefined;
  const parted = anyOf(items, at + 1, verb, item => item.trigger !== undefined || item.mark === ',');
  // `Thoả thuận hoà bình giữa Colombia và lực lượng FARC được ký kết`: the sides of a pact may take more words.
  const sides =
    noun.trigger.frame === 'mutual' && hasCue(items, at + 1, verb, Cue.BETWEEN | Cue.WITH | Cue.OF);
  return parted || items[verb]!.from - noun.to > (sides ? LONGEST_SIDES : REACH) ? undefined : at;
}

/** Tokens of the sides of a pact. */
const LONGEST_SIDES = 24;

/** `lệnh cấm vận vẫn kéo dài`: no word right behind the verb tells what it is about. */
function isAlone(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  return next?.trigger === undefined || next.from > items[verb]!.to;
}

/** `Song song với chuỗi sự kiện …, Sony tổ chức ra mắt`: what is held stands right behind the verb. */
function holds(items: readonly Item[], verb: number, subject: number): boolean {
  const next = items[verb + 1];
  return (
    next?.trigger !== undefined && next.from === items[verb]!.to && nounPreposition(items, subject) !== 0
  );
}

/** Whether a verb has nothing behind it but its time or place: `phiên toà mở ngày 5/3`. */
export function endsAt(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  if (!next || next.from !== items[verb]!.to) return false;
  return next.date !== undefined || (next.cues & (DATE_PREPOSITION | Cue.AT)) !== 0;
}

/** Words and help that somebody gives and another receives: the other's deed. */
const GIVEN = new Set<EventType>([...SPOKEN, 'AID']);
const RECEIVED = { frame: 'reverse', between: undefined } as const;

/** What comes of a type that is ended. */
const ENDED: Readonly<Partial<Record<EventType, Pick<Trigger, 'type' | 'mode' | 'frame' | 'between'>>>> = {
  COOPERATE: { type: 'SANCTION', mode: 'discontinue', frame: 'transitive', between: undefined },
  AID: { type: 'SANCTION', mode: 'discontinue', frame: 'transitive', between: undefined },
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

/**
 * Whether a verb behind a carrier rather belongs to a word between (`có 18.000 lượt truy cập`): one syllable
 * with an unknown word before it, or, behind a verb of state, any that no word makes a noun.
 */
function isOdd(items: readonly Item[], index: number, carrier: Trigger): boolean {
  const { trigger, from, to } = items[index]!;
  if (trigger!.kind !== 'verb') return false;
  // `ra quyết định đưa …`: what tells enough by itself takes nothing from a common word.
  if (trigger!.weak && !carrier.weak) return true;
  const before = items[index - 1]!;
  const apart = before.to !== from;
  if (apart && to - from === 1) return true;
  return carrier.state && apart;
}

function isPassive(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--) {
    const item = items[i]!;
    if (item.cues & Cue.PASSIVE) return true;
    if (item.trigger || item.mark !== '') return false;
  }
  return false;
}
