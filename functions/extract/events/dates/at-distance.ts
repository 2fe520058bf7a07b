/**
 * Happenings told so many days from one that is dated: `hai ngày sau vụ đánh bom hôm 5/3, …`, `Ngày 7/3, hai ngày sau khi
 * …`. Days are counted; a week stands for one of its days; a month or year told so is only about right.
 */
import { isoDay, isoMonth, isoYear, toDay, weekday } from '../../../../schemas/day.ts';
import type { DistanceToHappening } from '../../dates/language.ts';
import type { Reading } from '../../reading.ts';
import { type Clause, isSubordinate } from '../clauses/clause.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { PLAIN } from '../context/told-days.ts';
import type { Draft } from '../draft.ts';
import type { Head } from '../heads/head.ts';
import type { DatedDraft, SentenceState } from '../sentence-state.ts';
import { SPOKEN } from '../spoken.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { type Given, given } from './given.ts';

/** What a language tells of the words before a happening. */
export interface DistanceWords {
  /** The distance that the words up to a token (the last of them `sau khi`, `trước`) tell. */
  distanceAt(token: number): DistanceToHappening | undefined;
}

/** Reads the words of a text that end with a token. */
export function distanceAt({ tokens, language }: Reading, token: number): DistanceToHappening | undefined {
  const { oneSpelling, distanceToHappening, longestDistance } = language.dates;
  const end = tokens.end[token]!;
  const words = tokens.text.slice(Math.max(0, end - longestDistance), end);
  return distanceToHappening(oneSpelling(words.toLowerCase()));
}

/** The date of what is told at the distance that an item brings in, from what is dated behind it. */
export function fromDated({ words }: SentenceState, item: Item | undefined, draft: Draft): Given | undefined {
  const distance = item && words.distanceAt(item.to - 1);
  return distance && dateAt(draft, distance, distance.direction);
}

/** The same for what `sau`, `trước` bring in with a dated noun. */
export function farFrom(state: SentenceState, noun: number, draft: Draft): Given | undefined {
  const at = prepositionAt(state.items, noun);
  return at === undefined ? undefined : fromDated(state, state.items[at], draft);
}

/** The date of a head from which so many days are counted to a dated happening beside it. */
export function countedFrom(state: SentenceState, index: number, head: Head): Given | undefined {
  const { items, words } = state;
  if (head.trigger.weak) return undefined;
  const noun = items[head.item]!.trigger!.kind === 'noun';
  const at = noun ? prepositionAt(items, head.item) : state.clauses[index]!.from;
  if (at === undefined || (!noun && !tellsAtOnce(items, at, head.item))) return undefined;
  const other = noun ? verbOf(state, index, head.item) : mainBeside(state, index, at);
  const counted = other && words.distanceAt(items[at]!.to - 1);
  return counted && dateAt(other.draft, counted, counted.direction === 1 ? -1 : 1);
}

/** Tokens that no lexicon has, of a name or an adverb. */
const LONGEST_GAP = 2;

/** `sau khi tỉnh A dừng tìm kiếm 5 người mất tích`: whether no other verb, that no lexicon has, may stand before a verb. */
function tellsAtOnce(items: readonly Item[], from: number, verb: number): boolean {
  for (let i = from; i < verb; i++)
    if (items[i]!.trigger || items[i + 1]!.from - items[i]!.to > LONGEST_GAP) return false;
  return true;
}

/** The item that brings in a noun with `sau` or `trước`. */
function prepositionAt(items: readonly Item[], noun: number): number | undefined {
  if ((nounPreposition(items, noun) & SIDES) === 0) return undefined;
  for (let i = noun - 1; i >= noun - 3; i--) if (items[i]!.cues & SIDES) return i;
  return undefined;
}

const SIDES = Cue.AFTER | Cue.BEFORE;

/** The dated verb of a noun's own clause, or of the one before. */
function verbOf({ clauses, datedHeads }: SentenceState, index: number, noun: number): DatedDraft | undefined {
  const clause = clauses[index]!;
  const own = clause.verbs.map(verb => datedHeads.get(verb)).find(each => each !== undefined);
  if (own || clause.verbs.some(verb => verb < noun)) return own;
  const before = clauses[index - 1];
  return before?.verbs.map(verb => datedHeads.get(verb)).find(each => each !== undefined);
}

/** The dated main clause beside a clause of time, before it or, where the sentence opens with that, behind it. */
function mainBeside(state: SentenceState, index: number, at: number): DatedDraft | undefined {
  const { items, clauses, datedHeads } = state;
  const { relation } = clauses[index]!;
  if (relation !== 'after' && relation !== 'before') return undefined;
  const before = clauses[index - 1];
  if (before && before.verbs.length + before.nouns.length > 0) {
    const found = headIn(before, datedHeads);
    // `tuyên bố hôm 7/3 rằng hai ngày sau khi …`: of what is said.
    const touches = items[at - 1]?.mark === ',' && items[at - 2]?.date !== undefined;
    return found && (touches || !SPOKEN.has(found.draft.type)) ? found : undefined;
  }
  if (before && before.relation !== 'adverbial') return undefined;
  const main = clauses.find((clause, i) => i > index && !isSubordinate(clause));
  return main && headIn(main, datedHeads);
}

function headIn({ verbs, nouns }: Clause, dated: SentenceState['datedHeads']): DatedDraft | undefined {
  for (const item of [...verbs, ...nouns]) {
    const found = dated.get(item);
    if (found) return found;
  }
  return undefined;
}

/** Units in which a date is told by its granularity. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The date so many units from one; undefined where that is not known well enough. */
function dateAt(draft: Draft, { unit, count, round }: DistanceToHappening, side: number): Given | undefined {
  const { date } = draft;
  if (!PLAIN.test(date) || draft.basis !== 'stated') return undefined;
  const found = placeAt(date, unit, count * side, round);
  return found === undefined ? undefined : { ...given(draft, 'context', found), rules: ['at-distance'] };
}

function placeAt(date: string, unit: DistanceToHappening['unit'], by: number, round: boolean) {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = toDay(year, month, day);
  if (unit === 'day') return DAY.test(date) && !round ? isoDay(first + by) : undefined;
  if (unit === 'week') {
    if (!DAY.test(date) || round) return undefined;
    const monday = first + 7 * by - (weekday(first) - 1);
    return `[${isoDay(monday)}..${isoDay(monday + 6)}]`;
  }
  if (unit === 'month' && date.length > 4) {
    const months = year * 12 + month - 1 + Math.round(by);
    return `${isoMonth(Math.floor(months / 12), (months % 12) + 1)}~`;
  }
  return unit === 'year' && Number.isInteger(by) ? `${isoYear(year + by)}~` : undefined;
}
