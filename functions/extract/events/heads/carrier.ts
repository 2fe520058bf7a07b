/** Which word beside a carrier completes it: `tiến hành cuộc chiến`, `quyết định giảm`, `hội nghị diễn ra`. */
import type { Clause } from '../clauses/clause.ts';
import { describesObject } from '../clauses/participles.ts';
import { isPreposition } from '../clauses/way.ts';
import type { Trigger } from '../words/compile.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { carrierOfSubject } from './carrier-subject.ts';
import { type Carrying, carryingOf, REACH } from './carrying.ts';
import { completed } from './completed-carrier.ts';
import { endsAt } from './ends-at.ts';
import type { Head } from './head.ts';
import { reachedPact } from './reached-pact.ts';

/** Words behind which nothing completes a carrier. */
const BEYOND = Cue.ABOUT | Cue.AT | Cue.OF | Cue.AFTER | Cue.BEFORE | Cue.SINCE;

/** `đạt được sau các cuộc đàm phán`: another happening, right behind the carrier too. */
const LATER = Cue.AFTER | Cue.BEFORE;

/** Where what completes a carrier is looked for, in turn. */
const PLACES = [carrierOfSubject, reachedPact, completedBehind, completedByTheme, completedBefore];

/** Completes the carrier of `plain` by what stands beside it; `previous` is the clause before. */
export function readCarrier(
  items: readonly Item[],
  clause: Clause,
  plain: Head,
  previous: Clause | undefined,
): Head {
  const carrying = carryingOf(items, clause, plain, previous);
  for (const look of PLACES) {
    const head = look(carrying);
    if (head) return head;
  }
  return { ...plain, trigger: { ...plain.trigger, type: typeBefore(carrying) } };
}

/** `tiến hành cuộc chiến`, `quyết định giảm`: the next word that tells. */
function completedBehind(carrying: Carrying): Head | undefined {
  const { items, clause, plain, previous } = carrying;
  const carrier = items[plain.item]!;
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
    if (next.trigger && !next.unknown && !isOdd(items, i, plain.trigger)) return completed(carrying, i);
    // `cử đoàn tới Kiev ngày 3/9 sau vụ tấn công`: what stands behind a date or such a word is another happening.
    if (next.date || (next.cues & BEYOND && next.from > carrier.to) || next.cues & LATER) break;
  }
  return undefined;
}

/** `đạt tiến bộ khả quan trong hợp tác`: what it is about stands behind a preposition. */
function completedByTheme(carrying: Carrying): Head | undefined {
  const { items, clause, plain, happens } = carrying;
  const carrier = items[plain.item]!;
  for (let i = plain.item + 1; i < clause.to && !happens; i++) {
    const next = items[i]!;
    if (next.from - carrier.to > REACH || next.mark !== '' || next.entity || next.cues & LATER) break;
    if (next.trigger && !next.unknown && next.trigger.kind !== 'carrier' && !next.trigger.weak)
      return completed(carrying, i);
  }
  return undefined;
}

/** `phiên toà … mở ngày 5/3`: nothing stands behind it but its date, and so it is the noun before. */
function completedBefore(carrying: Carrying): Head | undefined {
  const { items, clause, plain, happens } = carrying;
  const describes = describesObject(items, clause, plain.item);
  if (happens || describes || (plain.trigger.frame !== 'mutual' && !endsAt(items, plain.item)))
    return undefined;
  const nouns = clause.nouns.filter(noun => noun < plain.item && !isCited(items, noun));
  // `phiên toà xét xử vụ … mở`: the noun that tells more.
  const subject = nouns.findLast(noun => items[noun]!.trigger!.type !== 'OTHER') ?? nouns.at(-1);
  return subject === undefined ? undefined : completed(carrying, subject);
}

/** `Theo báo cáo, …`, `Đây là tuyên bố …`: what is cited, or points back to what was said, is not what happened. */
function isCited(items: readonly Item[], noun: number): boolean {
  if (items[noun - 1]?.asAbove || items[noun - 2]?.asAbove) return true;
  const before = items[noun - 1];
  return before?.to === items[noun]!.from && (before.cues & Cue.ACCORDING) !== 0;
}

/** `cuộc tập trận, Helsinki tham gia từ năm 1993, …`: the happening that the clause before ends with. */
function typeBefore({ items, clause, plain: { item, trigger }, previous }: Carrying) {
  const noun = previous?.nouns.at(-1);
  const closes = noun !== undefined && items[noun + 1]?.mark === ',' && noun + 2 === clause.from;
  return closes && trigger.frame === 'transitive' && endsAt(items, item)
    ? items[noun]!.trigger!.type
    : trigger.type;
}

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
