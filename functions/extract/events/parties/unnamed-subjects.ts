/**
 * Which clauses have a subject that no name covers (`doanh thu`, `cả hai đội`), and where it is a figure: no party told
 * before may stand in for it.
 */
import { canAct, type EntityMention } from '../../entities/mention.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Clause } from '../clauses/clauses.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { DATE_PREPOSITION } from '../dates/date-words.ts';
import { hasCueBefore, meansNothing } from '../words/among.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { phraseAgent } from './phrase-agents.ts';
import { phraseSubject } from './phrase-subjects.ts';
import type { PhraseWords } from './phrase-words.ts';

/** Words that begin an adverbial before the subject (`Với kết quả này, …`). */
const ADVERBIAL =
  Cue.AT |
  Cue.ABOUT |
  Cue.WITH |
  Cue.ACCORDING |
  Cue.AFTER |
  Cue.BEFORE |
  Cue.WITHIN |
  Cue.SINCE |
  Cue.ON |
  Cue.UNTIL |
  Cue.BY |
  Cue.COMPARISON;

const RELATION =
  Cue.COORDINATE |
  Cue.THAT |
  Cue.SUBORDINATE |
  Cue.WHEN |
  Cue.AFTER_CLAUSE |
  Cue.BEFORE_CLAUSE |
  Cue.CONDITION;

/** Words longer ago than this lie in another sentence's reach. */
const LONGEST_LEAD = 60;

/** What a language knows of the words before a verb. */
export interface SubjectWords extends PhraseWords {
  /** True for a word that tells how something is done, between whoever does it and the verb (`trân trọng`). */
  isManner(word: number): boolean;
  /** True where a noun for what firms report of begins at a token. */
  isFigure(at: number): boolean;
}

/** Notes in each clause whether its first verb has a subject that no name covers, and whether that is a figure. */
export function noteSubjects(
  tokens: Tokens,
  items: readonly Item[],
  clauses: readonly Clause[],
  words: SubjectWords,
): void {
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const verb = clause.verbs[0];
    if (verb === undefined) continue;
    clause.agent = phraseAgent(tokens, items, clause, words);
    const first = firstToken(tokens, items, clause, index);
    clause.unnamed = hasUnnamedSubject(tokens, items, clause, first, verb, words.isAdverb);
    if (!clause.unnamed) continue;
    clause.phrase = phraseSubject(tokens, items, clause, first, verb, words);
    for (let at = first; at < items[verb]!.from; at++) clause.figure ||= words.isFigure(at);
  }
}

/** Whether a pronoun stands for nobody who is known. */
function isNobody({ codes, name, persons }: EntityMention): boolean {
  return codes.length === 0 && name === undefined && (persons?.length ?? 0) === 0;
}

function hasUnnamedSubject(
  tokens: Tokens,
  items: readonly Item[],
  clause: Clause,
  first: number,
  verb: number,
  isAdverb: (word: number) => boolean,
): boolean {
  const mutual = items[verb]!.trigger?.frame === 'mutual';
  let unnamed = false;
  let adverbial = false;
  let opening = true;
  let at = first;
  for (let i = clause.from; i <= verb; i++) {
    const item = items[i]!;
    // A phrase of the lexicon that does nothing else is a word like any other.
    const end = isWord(item) && i < verb ? item.to : item.from;
    for (; at < end; at++) {
      if (tokens.kind[at] !== WORD || isAdverb(tokens.id[at]!)) continue;
      unnamed ||= !adverbial;
      opening = false;
    }
    at = item.to;
    if (i === verb) break;
    if (item.mark === ',') {
      adverbial = false;
      opening = true;
      continue;
    }
    if (item.aside || item.mark !== '' || item.cues & RELATION) continue;
    if (opening && (item.date || item.cues & ADVERBIAL)) adverbial = !item.date;
    opening = false;
    // `Công viên A thành lập năm 1999`: a place in the subject's stead.
    if (item.entity?.kind === 'place' && !adverbial && !canAct(item.entity)) unnamed = true;
    // `hai đội hoà nhau`, told of none before: others than whom the article was about.
    if (mutual && item.entity?.kind === 'pronoun' && !adverbial && isNobody(item.entity)) unnamed = true;
    // `đến tháng 5/2019 lại dỡ bỏ …`: with its date a preposition of time is complete.
    if (item.entity || (item.date && hasCueBefore(items, i, DATE_PREPOSITION))) adverbial = false;
    if (!adverbial && isNoun(items, i)) unnamed = true;
  }
  // `Trên trang của hãng đăng thông báo`: where the adverbial ends and a subject begins does not show.
  return unnamed || adverbial;
}

/** `lần đầu tiên chính thức cáo buộc …`: what only ranks the deed does it no more than an adverb. */
const isWord = (item: Item) => meansNothing(item) && !item.demonstrative && !item.superlative;

/** Whether an item is a noun in the place of a subject: an event noun, or a word such as `doanh thu`. */
function isNoun(items: readonly Item[], index: number): boolean {
  const { trigger, cues, entity } = items[index]!;
  if (entity) return false;
  if (trigger)
    return (trigger.kind === 'noun' || trigger.kind === 'object') && nounPreposition(items, index) === 0;
  return (
    (cues & Cue.NOMINAL) !== 0 && (cues & (Cue.OF | Cue.ABOUT | Cue.AT)) === 0 && !items[index + 1]?.entity
  );
}

/** First token of a clause: it may have words before its first item. */
function firstToken(tokens: Tokens, items: readonly Item[], clause: Clause, index: number): number {
  const first = items[clause.from]!;
  if (first.cues & RELATION && !first.trigger) return first.from;
  const floor = clause.from > 0 ? items[clause.from - 1]!.to : 0;
  if (index > 0) return floor;
  let at = first.from;
  while (
    at > floor &&
    first.from - at < LONGEST_LEAD &&
    tokens.breaks[at] === 0 &&
    !'.!?…'.includes(tokens.text[tokens.start[at - 1]!]!)
  )
    at--;
  return at;
}
