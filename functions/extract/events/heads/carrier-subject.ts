/** The happening that a carrier has for its subject: `hội nghị diễn ra`, `hiệp định được ký kết`. */
import type { Clause } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { opensClause } from '../clauses/participles.ts';
import { anyOf, hasCue } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Carrying, REACH } from './carrying.ts';
import { completed } from './completed-carrier.ts';
import type { Head } from './head.ts';

/** A carrier that tells that something takes place, or that it is done: what does so. */
export function carrierOfSubject(carrying: Carrying): Head | undefined {
  const { items, clause, plain, previous, suffers, happens } = carrying;
  if (!happens) return undefined;
  const subject =
    clause.nouns.findLast(noun => noun < plain.item && !isMeans(items, noun) && !isPart(items, noun)) ??
    (suffers ? objectBefore(items, clause, plain.item) : undefined);
  if (subject !== undefined && !holds(items, plain.item, subject)) return completed(carrying, subject);
  const object = isAlone(items, plain.item) ? objectBefore(items, clause, plain.item) : undefined;
  if (object !== undefined)
    return {
      ...plain,
      trigger: { ...plain.trigger, type: items[object]!.trigger!.type },
      rules: ['carrier'],
    };
  // `SEA Games 33 sẽ diễn ra …`, `Hà Nội tổ chức SEA Games`
  const next = items[plain.item + 1];
  const held = next?.contest && !next.trigger && next.from === items[plain.item]!.to;
  if (held || anyOf(items, clause.from, plain.item, item => item.contest))
    return { ...plain, trigger: { ...plain.trigger, type: 'CONTEST' }, rules: ['match'] };
  // `Hội nghị An ninh Munich, dự kiến diễn ra …`
  const earlier = previous?.nouns.at(-1);
  return earlier !== undefined &&
    endsClause(items, previous!, earlier) &&
    opensClause(items, clause, plain.item)
    ? completed(carrying, earlier)
    : undefined;
}

/** Whether the phrase of a noun ends its clause: no verb, comma or other preposition of an occasion stands behind it. */
function endsClause(items: readonly Item[], { to, verbs }: Clause, noun: number): boolean {
  if (verbs.some(verb => verb > noun)) return false;
  return !anyOf(items, noun + 1, to - 1, ({ mark, aside }) => mark === ',' && !aside);
}

/** `cuộc tập trận với sự tham gia của 5.000 binh sĩ diễn ra …`: by what it is done does not take place. */
function isMeans(items: readonly Item[], noun: number): boolean {
  return items[noun]!.trigger!.kind === 'carrier' && (nounPreposition(items, noun) & Cue.WITH) !== 0;
}

/** `kỳ thi đánh giá năng lực đợt 2`: which of them. */
function isPart(items: readonly Item[], noun: number): boolean {
  const [whole, part] = [items[noun - 1], items[noun]!];
  return (
    whole?.to === part.from &&
    whole.trigger?.kind === 'noun' &&
    part.trigger!.weak &&
    part.trigger!.type === 'OTHER'
  );
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
