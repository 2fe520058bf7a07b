/** Whose a gathering or match is of which its own phrase names nobody. */
import type { EntityKind, EntityMention } from '../../entities/mention.ts';
import { type Clause, isSubordinate } from '../clauses/clauses.ts';
import { nounPreposition } from '../clauses/noun-preposition.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';
import { partiesIn } from './parties.ts';
import type { Party } from './party.ts';
import { subjectOf } from './subject.ts';

/** `Trận lượt đi là nơi Philippines và Việt Nam …`: the two sides that the sentence names together. */
export function pairOf(items: readonly Item[], clauses: readonly Clause[]): Party | undefined {
  return partiesIn(items, clauses[0]!.from, clauses.at(-1)!.to).find(
    ({ mentions }) => mentions.length === 2 && mentions.every(({ kind }) => SIDES.has(kind)),
  );
}

/** Those who play a match. */
const SIDES = new Set<EntityKind>(['country', 'organ', 'firm', 'group']);

/** `Tại cuộc họp chiều 5/9, Phó thủ tướng yêu cầu …`: whoever speaks for a state at a meeting of which no more is told. */
export function officialOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  noun: number,
): Party | undefined {
  if ((nounPreposition(items, noun) & Cue.AT) === 0) return undefined;
  for (const clause of clauses) {
    const [verb] = clause.verbs;
    if (verb === undefined || isSubordinate(clause)) continue;
    const subject = subjectOf(items, clause, verb);
    if (subject && subject.preposition === 0 && subject.mentions.every(isOfficial)) return subject;
  }
  return undefined;
}

const isOfficial = ({ kind, codes }: EntityMention) =>
  (kind === 'person' || kind === 'office' || kind === 'organ') && codes.length === 1;
