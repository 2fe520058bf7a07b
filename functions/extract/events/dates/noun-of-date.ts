/** Dates inside the phrase of an event noun. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { EventType } from '../../../../schemas/event.ts';
import type { Clause } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { anyOf, hasCueBefore } from '../words/among.ts';
import { Cue, MARKERS } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import type { DateAt, DatedHead } from './date-at.ts';
import { DATE_PREPOSITION, OF_THE_VERB, setOff } from './date-words.ts';

/** Tokens that a noun phrase may have between its head and its date. */
const LONGEST_PHRASE = 30;

/** The noun whose phrase a date stands in, or the verb that the phrase completes; `lastVerb` is the verb before the date. */
export function nounOfDate(at: DateAt, lastVerb: number | undefined): DatedHead | undefined {
  const { items, clauses, index, date, preposition, taken } = at;
  const clause = clauses[index]!;
  const last = clause.nouns.findLast(each => each < date);
  const noun = last === undefined ? undefined : (occasionOf(at, last) ?? last);
  if (noun === undefined || taken.has(noun) || (lastVerb !== undefined && noun < lastVerb)) return undefined;
  if (isCaseOfVerb(items, clause, noun, date)) return undefined;
  const happens = isHappening(items, clause, noun);
  if (!inPhrase(items, noun, date) && !(happens && !setOff(items, date))) return undefined;
  const preceded = nounPreposition(items, noun);
  if (lastVerb !== undefined) {
    if (preceded === 0 && !happens && (preposition & OF_THE_VERB) !== 0)
      return isUntold(items, lastVerb, noun) ? { clause: index, head: noun, rule: 'noun-phrase' } : undefined;
    if (!taken.has(lastVerb)) {
      if (items[lastVerb]!.trigger!.kind === 'carrier' && preceded === 0)
        return { clause: index, head: lastVerb, rule: 'carrier-noun' };
      if (issues(items, lastVerb, noun)) return { clause: index, head: lastVerb, rule: 'after-verb' };
      if (isMatterAgreed(at, lastVerb, preceded))
        return { clause: index, head: lastVerb, rule: 'after-verb' };
      if (playedAt(items, lastVerb, noun)) return { clause: index, head: lastVerb, rule: 'played-at' };
    }
  }
  return { clause: index, head: noun, rule: 'noun-phrase' };
}

/** `không tiết lộ nội dung cuộc họp hồi tháng 3`: of what is not told, the date says which it was. */
function isUntold(items: readonly Item[], verb: number, noun: number): boolean {
  if (items[verb]!.trigger!.frame !== 'saying' || !hasCueBefore(items, verb, Cue.NEGATION)) return false;
  return !anyOf(items, verb + 1, noun, ({ mark, entity }) => mark !== '' || entity !== undefined);
}

/** `Sau vụ Nga hôm 15/11 bắn hạ một vệ tinh`: behind a word for a case alone and whoever did it, the date is that of the verb. */
function isCaseOfVerb(items: readonly Item[], { from, verbs }: Clause, noun: number, date: number): boolean {
  if (noun !== from || !items[noun]!.trigger!.weak || !verbs.some(verb => verb > date)) return false;
  return items[noun + 1]?.from === items[noun]!.to && items[noun + 1]!.entity !== undefined;
}

const NUMBERED = /\d/u;

/** What one speaks at. */
const OCCASIONS = new Set<EventType>(['CONSULT', 'STATEMENT', 'LAUNCH']);

/** `tại hội nghị về bão lũ các tỉnh miền Trung sáng 21/10`: the hour of the day is that of the gathering, not of its matter. */
function occasionOf({ items, clauses, index, date }: DateAt, noun: number): number | undefined {
  const { time, text } = items[date]!.date!;
  // `hôm qua`, too, is rather the day of the news than of its matter.
  if (time === undefined && NUMBERED.test(text)) return undefined;
  const occasion = clauses[index]!.nouns.findLast(
    each => each < noun && OCCASIONS.has(items[each]!.trigger!.type),
  );
  if (occasion === undefined || (nounPreposition(items, occasion) & (Cue.AT | Cue.WITHIN)) === 0)
    return undefined;
  const about = anyOf(items, occasion + 1, noun, item => (item.cues & Cue.ABOUT) !== 0 && !item.trigger);
  const parted = anyOf(items, occasion + 1, date, item => item.mark === ',' && !item.aside);
  return about && !parted ? occasion : undefined;
}

/** `đạt thoả thuận về lệnh ngừng bắn hôm 14/8`: what is agreed on is still to come on the day that has passed. */
function isMatterAgreed({ items, date, preposition, publishedLast }: DateAt, verb: number, preceded: number) {
  const { type, settles, frame } = items[verb]!.trigger!;
  if ((preceded & Cue.ABOUT) === 0 || preposition & ~Cue.ON || frame === 'saying') return false;
  if (type !== 'AGREE' && !(type === 'SUPPORT' && settles)) return false;
  const { last } = edtfBounds(items[date]!.date!.edtf);
  return last !== null && publishedLast !== null && last <= publishedLast;
}

/** `thắng 2-1 ở trận bán kết tối 14/3`: the verb tells who played, the noun only where. */
function playedAt(items: readonly Item[], verb: number, noun: number): boolean {
  const played = (item: number) => items[item]!.trigger!.type === 'CONTEST';
  // `trận bán kết lượt về`: the first of nouns side by side has the preposition.
  let first = noun;
  while (items[first - 1]?.trigger?.kind === 'noun' && items[first - 1]!.to === items[first]!.from) first--;
  if (!played(verb) || !played(noun)) return false;
  return (
    items[verb]!.to === items[first]!.from || (nounPreposition(items, first) & (Cue.AT | Cue.WITHIN)) !== 0
  );
}

/** `điều tra vụ cướp xảy ra tại … vào trưa 5/9`: the noun with a verb of happening behind it, that is none of the clause. */
function isHappening(items: readonly Item[], { verbs }: Clause, noun: number): boolean {
  const next = items[noun + 1];
  return (
    next?.from === items[noun]!.to &&
    next.trigger?.kind === 'carrier' &&
    next.trigger.frame === 'undergo' &&
    !verbs.includes(noun + 1)
  );
}

/** `ban hành Quyết định số 5 ngày 3/2`: one act. */
function issues(items: readonly Item[], verb: number, noun: number): boolean {
  return (
    items[verb]!.to === items[noun]!.from &&
    items[verb]!.trigger!.type === 'LEGISLATE' &&
    items[noun]!.trigger!.type === 'LEGISLATE'
  );
}

/** Whether what lies between a noun and a date is one phrase: no comma, no verb, not too long. */
function inPhrase(items: readonly Item[], noun: number, date: number): boolean {
  if (items[date]!.from - items[noun]!.to > LONGEST_PHRASE) return false;
  for (let i = noun + 1; i < date; i++) {
    const item = items[i]!;
    // `Nghị quyết số 85/2014/QH13, ngày 28/11/2014`: a comma before the day of a numbered paper.
    const numbered = item.mark === ',' && i === date - 1 && (items[noun]!.cues & Cue.DOCUMENT) !== 0;
    if (numbered) continue;
    if (!item.aside && (item.mark === ',' || item.mark === ';' || item.mark === ':')) return false;
    if (item.cues & MARKERS && !item.trigger && !plansDate(items, i, date)) return false;
  }
  return true;
}

/** `Cuộc họp dự kiến vào ngày 5/5`: a word of a plan, and nothing but prepositions up to the date. */
function plansDate(items: readonly Item[], marker: number, date: number): boolean {
  if ((items[marker]!.cues & PLAN) !== PLAN) return false;
  let at = marker + 1;
  while (at < date && items[at]!.cues & DATE_PREPOSITION) at++;
  return at === date && items[date]!.from - items[marker]!.to <= 1;
}

const PLAN = Cue.FUTURE | Cue.ONGOING;
