/** Dates that belong to the clause beside their own, whatever stands in it. */
import { type Clause, isSubordinate } from '../clauses/clause.ts';
import { mainVerb } from '../clauses/main-verb.ts';
import { citesPaper, citesWords } from '../clauses/sayings.ts';
import { TOWARDS } from '../spoken.ts';
import { anyOf } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import { isCommaOrDash } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';
import type { DateAt, DatedHead } from './date-at.ts';

/** The head in a clause beside a date's own; undefined where none has a right to it. */
export function headBeside(at: DateAt): DatedHead | undefined {
  const free = (found: DatedHead | undefined) => (found && !at.taken.has(found.head) ? found : undefined);
  return free(complementOfSaying(at)) ?? free(causeNoun(at));
}

/**
 * `sau năm 2014 - thời điểm lực lượng … được rút`: what follows the date tells what happened then; behind a comma
 * (`họp hôm 5/3, khi …`) only where no verb before the date takes it.
 */
export function apposedClause(at: DateAt): DatedHead | undefined {
  const { items, clauses, index, date } = at;
  const next = clauses[index + 1];
  if (next?.relation !== 'when' || next.verbs.length === 0) return undefined;
  if (items[date + 1]?.from !== items[date]!.to) return undefined;
  for (let i = date + 1; i <= next.from; i++) {
    const item = items[i];
    if (i === next.from && i > date + 1)
      return mainBehind(at) ?? { clause: index + 1, head: mainVerb(items, next.verbs), rule: 'date-apposed' };
    if (!item || !isCommaOrDash(item.mark)) return undefined;
    if (item.mark === ',' && tellsBefore(clauses[index]!, date)) return undefined;
  }
  return undefined;
}

/** `Sáng 5/3, khi đang đi làm, anh A bị tai nạn`: a date that opens the sentence is that of the main clause. */
function mainBehind({ items, clauses, index, taken }: DateAt): DatedHead | undefined {
  if (index > 0 || clauses[0]!.relation !== 'adverbial') return undefined;
  let at = 1;
  while (clauses[at] && isSubordinate(clauses[at]!)) at++;
  const main = clauses[at];
  // A date of its own, or a conjunction alone before it: it goes on with the subordinate clause.
  if (!main || main.verbs.length === 0 || items[main.from - 1]?.mark !== ',') return undefined;
  const head = mainVerb(items, main.verbs);
  const dated = items.slice(main.from, main.to).some(item => item.date !== undefined);
  return dated || taken.has(head) ? undefined : { clause: at, head, rule: 'fronted' };
}

function tellsBefore({ verbs, nouns }: Clause, date: number): boolean {
  return verbs.some(verb => verb < date) || nouns.some(noun => noun < date);
}

/** `đánh giá năm 2011, hai bên đạt …`: a date between a verb of saying and what is said belongs to the latter. */
function complementOfSaying({ items, clauses, index, date, preposition }: DateAt): DatedHead | undefined {
  const clause = clauses[index]!;
  const saying = clause.verbs.at(-1);
  let to = index + 1;
  // `kể khoảng 20h ngày 7/3, khi đang đi bộ thì bị …`
  while (saying !== undefined && items[saying]!.trigger!.recounts && isTime(clauses[to])) to++;
  const next = clauses[to];
  if (saying === undefined || saying > date) return undefined;
  // `kiến nghị từ 1/3, xe điện được miễn phí`: since when what is asked for is to hold.
  const asks = TOWARDS.has(items[saying]!.trigger!.type) && (preposition & Cue.SINCE) !== 0;
  if (items[saying]!.trigger!.frame !== 'saying' && !asks) return undefined;
  if (!isNear(items, saying, date) || items[date + 1]?.mark !== ',') return undefined;
  if (!next || isSubordinate(next) || next.verbs.length === 0) return undefined;
  const head = mainVerb(items, next.verbs);
  // `trong báo cáo được hãng công bố ngày 5/3, hãng cho biết …`: who speaks behind it says the next.
  const told = anyOf(items, clause.from, saying, ({ cues }) => (cues & Cue.PASSIVE) !== 0);
  // `theo báo cáo được Tổng cục Thống kê công bố ngày 15/6, GDP tăng …`: nor is it the day of what is cited.
  if (isCited(items, clauses, index, saying) || (told && items[head]!.trigger!.frame === 'saying'))
    return undefined;
  return { clause: to, head, rule: 'fronted-in-speech' };
}

const isTime = (clause: Clause | undefined) => clause !== undefined && clause.relation === 'when';

/**
 * `theo báo cáo WB công bố ngày 7/9, …`, `theo số liệu do X công bố ngày 5/9, …`, `theo Reuters đưa tin ngày 5/9, …`: the
 * day on which what is cited came out. `theo ông A cho biết ngày 5/9, …` cites a speaker, and no words.
 */
function isCited(items: readonly Item[], clauses: readonly Clause[], index: number, saying: number): boolean {
  const { from, relation } = clauses[index]!;
  const opening = relation === 'subordinate' && index > 0 ? clauses[index - 1]!.from : from;
  return citesWords(items, opening) || citesPaper(items, opening, saying);
}

/** Tokens between a verb of saying and a date that opens what is said (`cho biết theo lịch trình tuần này, …`). */
const LONGEST_OPENING = 5;

function isNear(items: readonly Item[], saying: number, date: number): boolean {
  const gap = items[date]!.from - items[saying]!.to;
  if (gap <= 2) return true;
  const parted = anyOf(items, saying + 1, date, item => !!(item.entity || item.trigger) || item.mark !== '');
  return gap <= LONGEST_OPENING && !parted;
}

/** `cuộc xung đột khiến 9000 người thiệt mạng từ tháng 4/2014`: the happening, not what came of it. */
function causeNoun({ items, clauses, index, date }: DateAt): DatedHead | undefined {
  const clause = clauses[index]!;
  const before = clauses[index - 1];
  if (!before || clause.relation !== 'subordinate') return undefined;
  const verb = clause.verbs.find(each => each < date);
  const consequence = verb === undefined ? undefined : items[verb]!.trigger!.type;
  if (consequence !== 'LIFE' && consequence !== 'ACCIDENT') return undefined;
  const noun = before.nouns.at(-1);
  if (noun === undefined || items[clause.from]!.from - items[noun]!.to > 12) return undefined;
  return { clause: index - 1, head: noun, rule: 'cause-noun' };
}
