/** A verb that no lexicon has, told by its place: right behind whoever does it, in a clause that a date opens or closes. */
import { canAct, type EntityKind } from '../../entities/mention.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Clause } from '../clauses/clause.ts';
import { Flag, Item } from './item.ts';
import { Cue } from './lexicon.ts';
import { UNKNOWN_VERB } from './trigger.ts';

/** Who does things: names of people and houses, behind which a small word is seldom more of the name. */
const DOERS = new Set<EntityKind>([
  'person',
  'pronoun',
  'firm',
  'organ',
  'office',
  'country',
  'organisation',
]);

/** Small words that may stand between a date and whoever its clause tells of. */
const OPENING = Cue.ON | Cue.WITHIN | Cue.EARLIER | Cue.SINCE | Cue.UNTIL;

/** What a language knows of the words behind a subject. */
export interface DeedWords {
  /** A word that, alone before a verb, is no subject: it may stand before any verb. */
  isAdverb(word: number): boolean;
  /** A word that, behind a subject, goes on with its name or tells what it is like. */
  isNoDeed(word: number): boolean;
}

/**
 * The items of a sentence with the verbs that no lexicon has among them, for the clauses that have none and a date of
 * which nothing tells; undefined where there is none.
 * @param dates starts of the dates, in characters
 */
export function withUnlisted(
  tokens: Tokens,
  items: readonly Item[],
  clauses: readonly Clause[],
  dates: ReadonlySet<number>,
  words: DeedWords,
): Item[] | undefined {
  const added: Item[] = [];
  for (const clause of clauses) {
    if (clause.verbs.length > 0 || clause.quoted || clause.question) continue;
    if (!hasDate(items, clause, dates)) continue;
    const verb = verbBehind(tokens, items, clause, words);
    if (verb) added.push(verb);
  }
  if (added.length === 0) return undefined;
  const sentence = items.slice(clauses[0]!.from, clauses.at(-1)!.to);
  return [...sentence, ...added].sort((a, b) => a.from - b.from);
}

function hasDate(items: readonly Item[], { from, to }: Clause, dates: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (items[i]!.date && dates.has(items[i]!.date!.start)) return true;
  return false;
}

/** The first words of no item behind the subject of a clause, brackets and adverbs aside. */
function verbBehind(
  tokens: Tokens,
  items: readonly Item[],
  clause: Clause,
  words: DeedWords,
): Item | undefined {
  const subject = subjectOf(tokens, items, clause, words);
  if (subject === undefined) return undefined;
  let next = subject + 1;
  let at = items[subject]!.to;
  if (items[next]?.mark === '(' && items[next]!.from === at) {
    while (next < clause.to && items[next]!.mark !== ')') next++;
    at = items[next++]?.to ?? tokens.count;
  }
  // `Malaysia tối 27/9 cũng chốt …`: when, and that others did so too.
  while (next < clause.to && items[next]!.from === at && isBetween(items[next]!)) at = items[next++]!.to;
  while (isPlain(tokens, items, at, next) && words.isAdverb(tokens.id[at]!)) at++;
  if (!isPlain(tokens, items, at, next) || words.isNoDeed(tokens.id[at]!)) return undefined;
  const two = isPlain(tokens, items, at + 1, next) && !words.isAdverb(tokens.id[at + 1]!);
  const verb = new Item(at, two ? at + 2 : at + 1, Flag.UNKNOWN);
  verb.trigger = UNKNOWN_VERB;
  return verb;
}

/** Whether an item between whoever acts and his verb tells nothing but when, or that he did so too. */
function isBetween({ date, cues, flags, trigger, entity }: Item): boolean {
  return date !== undefined || (!trigger && !entity && ((cues & Cue.ON) !== 0 || (flags & Flag.ALSO) !== 0));
}

/** Whether a token is a word in small letters before the next item. */
function isPlain(tokens: Tokens, items: readonly Item[], at: number, next: number): boolean {
  if (at >= tokens.count || at >= (items[next]?.from ?? tokens.count)) return false;
  return tokens.kind[at] === WORD && tokens.caps[at] === 0 && tokens.breaks[at] === 0;
}

/** The name that a clause begins with, dates and where it was aside. */
function subjectOf(
  tokens: Tokens,
  items: readonly Item[],
  { from, to }: Clause,
  words: DeedWords,
): number | undefined {
  for (let i = from; i < to; i++) {
    const { entity, date, mark, cues } = items[i]!;
    const bare = i === from || isAdverbial(tokens, items[i - 1]!.to, items[i]!.from, words);
    if (!bare) return undefined;
    if (date || mark === ',' || (cues & OPENING) !== 0) continue;
    if (cues & Cue.AT && items[i + 1]?.entity?.kind === 'place') i++;
    else return entity && DOERS.has(entity.kind) && canAct(entity) ? i : undefined;
  }
  return undefined;
}

function isAdverbial(tokens: Tokens, from: number, to: number, words: DeedWords): boolean {
  for (let at = from; at < to; at++) if (!words.isAdverb(tokens.id[at]!)) return false;
  return true;
}
