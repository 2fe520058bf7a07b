/** Whom words for several mean: `hai ông`, `ba người này`, `họ`. */

import type { EntityKind, EntityMention } from '../mention.ts';
import { type Before, REACH, SENTENCES } from './before.ts';

/** The persons that `hai ông` at a mention means: the two whom the article named last; none where it named fewer. */
export function twoPersonsBefore(
  before: Before,
  i: number,
  fits: (mention: EntityMention) => boolean = isNamed,
): readonly EntityMention[] {
  const two: EntityMention[] = [];
  for (const j of before.back(i, SENTENCES)) {
    if (two.length === 2) break;
    const each = before.mentions[j]!;
    if (each.persons.length === 2) return each.persons;
    if (isNamed(each) && fits(each) && each.name !== two[0]?.name) two.unshift(each);
  }
  return two.length === 2 ? two : [];
}

/** `cả hai` behind `Ronaldo vượt Solskjaer`: the only two names of the sentence before, of whatever sort. */
export function twoNamesBefore(before: Before, i: number): readonly EntityMention[] {
  const { mentions, sentence } = before;
  const two = new Map<string, EntityMention>();
  for (const j of before.back(i, NEAR)) {
    const { kind, name, locative, codes } = mentions[j]!;
    if (sentence[j] === sentence[i] || name === undefined || locative || codes.length > 0) continue;
    if (kind === 'name' || kind === 'firm' || kind === 'person') two.set(name, mentions[j]!);
  }
  return two.size === 2 ? [...two.values()].reverse() : [];
}

/** Persons named together last, so many of them; any number above one where `count` is 0. */
export function personsTogether(before: Before, i: number, count: number): readonly EntityMention[] {
  const { mentions } = before;
  for (const j of before.back(i, SENTENCES)) {
    const last = mentions[j]!;
    if (last.persons.length > 1 && (count === 0 || last.persons.length === count)) return last.persons;
    if (!isNamed(last)) continue;
    const group = groupOf(mentions, j);
    if (group.length > 1 && count === 0) return sideBySide(before, j, group);
    if (group.length > 1 && group.length === count) return group;
  }
  return count > 1 ? personsOfList(before, i, count) : [];
}

/** `Thành và Tài rủ thêm Hoàng và Nhiên`: those named together in one sentence, group by group. */
function sideBySide({ mentions, sentence }: Before, j: number, last: EntityMention[]): EntityMention[] {
  const all = [...last];
  const first = Math.max(0, j - REACH);
  for (let at = j - last.length; at >= first && sentence[at] === sentence[j]; at--) {
    if (!isNamed(mentions[at]!) || mentions[at]!.codes.length > 0) continue;
    const group = groupOf(mentions, at);
    if (group.length > 1) all.unshift(...group.filter(({ name }) => all.every(each => each.name !== name)));
    at -= group.length - 1;
  }
  return all;
}

/** The private persons of the last sentence that names so many: `ba thanh niên gồm An (20 tuổi), Bình (19 tuổi) và …`. */
function personsOfList(before: Before, i: number, count: number): EntityMention[] {
  const { mentions, sentence } = before;
  let persons = new Map<string, EntityMention>();
  for (const j of before.back(i, Infinity, LIST_REACH)) {
    const each = mentions[j]!;
    if (isNamed(each) && each.codes.length === 0) persons.set(each.name!, each);
    if (j > 0 && sentence[j - 1] === sentence[j]) continue;
    if (persons.size === count) return [...persons.values()].reverse();
    persons = new Map();
  }
  return [];
}

/** Mentions before among which the list of those meant is looked for: it may stand at the head of the article. */
const LIST_REACH = 200;

function isNamed({ kind, name }: EntityMention): boolean {
  return kind === 'person' && name !== undefined;
}

/** Those of the coordination that a mention is in who fit: the persons, where nothing else is asked. */
export function groupOf(
  mentions: readonly EntityMention[],
  at: number,
  fits: (mention: EntityMention) => boolean = isNamed,
): EntityMention[] {
  const group: EntityMention[] = [];
  const of = mentions[at]!.group;
  // Places in the brackets behind a person stand between.
  for (let j = at; j >= Math.max(of, at - REACH); j--)
    if (mentions[j]!.group === of && fits(mentions[j]!)) group.unshift(mentions[j]!);
  return group;
}

/** Who may be called `họ` though told in one name. */
const MANY: ReadonlySet<EntityKind> = new Set(['firm', 'organ', 'organisation', 'country', 'group', 'name']);

/** Sentences over which `họ` goes on. */
const NEAR = 1;

/** Whom `họ` means: persons named together, or the index of the firm, team or state that its sentence, or the one before, is about. */
export function theyBefore(before: Before, i: number): readonly EntityMention[] | number {
  const { mentions, sentence } = before;
  for (let back = 0; back <= NEAR; back++) {
    let found: readonly EntityMention[] | number = [];
    const persons: EntityMention[] = [];
    for (const j of before.back(i, back)) {
      if (sentence[j] !== sentence[i]! - back) continue;
      const each = mentions[j]!;
      const sides = sidesOf(before, j);
      if (each.persons.length > 1) found = each.persons;
      else if (each.kind === 'pronoun' && each.codes.length > 1) found = j;
      else if (sides.length > 1 && !holds(found, each)) found = sides;
      else if (isNamed(each) || isForeignName(each)) {
        const group = groupOf(mentions, j);
        if (group.length > Math.max(1, typeof found === 'number' ? 0 : found.length)) found = group;
        if (persons.every(({ name }) => name !== each.name)) persons.unshift(each);
      } else if (isMany(before, each) && !holds(found, each)) found = j;
    }
    if (typeof found === 'number' || found.length > 0) return found;
    if (persons.length === 2) return persons;
  }
  return [];
}

/** `Jeff Bezos`: most foreign names of two words are persons', where no person is told by a title. */
export function isForeignName({ kind, name, locative }: EntityMention): boolean {
  if (kind !== 'name' || name === undefined || locative) return false;
  const words = name.split(' ');
  return words.length === 2 && words.every(word => /^\p{Lu}\p{Ll}+$/u.test(word));
}

/** `Nga và Ukraine đàm phán. Họ gặp nhau …`: the states, organs or firms that stand together with one. */
function sidesOf(before: Before, at: number): readonly EntityMention[] {
  if (!isMany(before, before.mentions[at]!)) return [];
  const sides = groupOf(before.mentions, at, each => isMany(before, each));
  return new Set(sides.map(({ codes, name }) => codes[0] ?? name)).size === sides.length ? sides : [];
}

/** Whether somebody is among those found, the nearest first. */
const holds = (found: readonly EntityMention[] | number, each: EntityMention) =>
  typeof found !== 'number' && found.includes(each);

function isMany({ reading: { tokens }, names }: Before, mention: EntityMention): boolean {
  const { kind, name, codes, locative, fromToken } = mention;
  if (locative || !MANY.has(kind) || (name === undefined && codes.length === 0)) return false;
  if (kind === 'country' && codes[0] === names.lexicon.home) return false;
  return fromToken === 0 || !names.words.obliques.has(tokens.id[fromToken - 1]!);
}
