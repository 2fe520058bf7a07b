/** Who is named in a clause. */
import { canAct, type EntityKind, type EntityMention } from '../../entities/mention.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import type { Item } from '../words/scan.ts';

/** Names that stand together (`Nga và NATO`), and the preposition before them. */
export interface Party {
  from: number;
  to: number;
  mentions: EntityMention[];
  /** Cues of the preposition; 0 where there is none. */
  preposition: number;
}

const PREPOSITION =
  Cue.BETWEEN |
  Cue.OF |
  Cue.AT |
  Cue.ABOUT |
  Cue.WITH |
  Cue.TO |
  Cue.BY |
  Cue.ACCORDING |
  Cue.AFTER |
  Cue.WITHIN |
  Cue.SINCE;

/** Tokens between a preposition and the name that it brings in (`với phía Nga`). */
const REACH = 2;

/** Tokens between a noun for several and `như`: `lớn`. */
const LONGEST_QUALITY = 2;

function isInstance(items: readonly Item[], { to, mentions }: Party, index: number): boolean {
  const like = items[index - 1]!;
  const { kind, codes } = items[index]!.entity!;
  return (
    codes.length > 0 &&
    (kind === 'country' || kind === 'organisation') &&
    mentions.every(each => each.kind === 'common' && each.name === undefined) &&
    (like.cues & Cue.COMPARISON) !== 0 &&
    (like.cues & Cue.ABOUT) !== 0 &&
    index - 1 === to &&
    like.from - items[to - 1]!.to <= LONGEST_QUALITY &&
    like.to === items[index]!.from
  );
}

/** `ba nghi phạm là An, Bình và Chi`, `các bị cáo gồm An và Bình`: who they are. */
function areNamed(items: readonly Item[], { to, mentions }: Party, index: number): boolean {
  const joint = items[index - 1]!;
  if (index - 1 !== to || joint.from !== items[to - 1]!.to || joint.to !== items[index]!.from) return false;
  if (joint.trigger || !(joint.mark === ':' || joint.cues === Cue.NOMINAL || joint.flags & Flag.AIM))
    return false;
  return items[index]!.entity!.kind === 'person' && mentions.every(isUnnamed);
}

const isUnnamed = ({ kind, name }: EntityMention) =>
  (kind === 'common' || kind === 'pronoun') && name === undefined;

/** The parties among items `from` to `to`, in order. */
export function partiesIn(items: readonly Item[], from: number, to: number): Party[] {
  // Most stretches have one party or none: an array that grows would reserve room for many.
  let parties: Party[] | undefined;
  for (let i = from; i < to; i++) {
    const mention = items[i]!.entity;
    if (!mention) continue;
    const last = parties?.at(-1);
    const gap = last ? items[i]!.from - items[last.to - 1]!.to : 0;
    // A name in brackets right after one says the same again: `Tổ chức … (NATO)`.
    if (items[i]!.aside || items[i]!.quoted || isDateline(items, i) || belongsToNoun(items, i)) continue;
    if (last && gap === 0 && isOfficerOf(last, mention)) {
      last.mentions = [mention];
      last.to = i + 1;
      continue;
    }
    // `với các đối tác lớn như Mỹ, Trung Quốc`: who they are, rather than what they are called.
    if (last && (isInstance(items, last, i) || areNamed(items, last, i))) {
      last.mentions = [mention];
      last.to = i + 1;
      continue;
    }
    if (last && isNamedBehindComma(items, last, i)) {
      last.mentions = [mention];
      last.to = i + 1;
      continue;
    }
    // `ở miền Trung nước này`: of which country the place is.
    if (last && gap === 0 && isCountryOf(last, mention)) {
      last.to = i + 1;
      continue;
    }
    if (last && describes(items, last, i)) {
      last.to = i + 1;
      continue;
    }
    if (
      last &&
      (mention.group === last.mentions[0]!.group || (gap <= 2 && apposed(items, last.to, i))) &&
      (last.mentions[0]!.kind !== 'place' || (acting(last) && canAct(mention)))
    ) {
      last.mentions.push(mention);
      last.to = i + 1;
    } else {
      const preposition = prepositionBefore(items, i, from);
      const party = { from: i, to: i + 1, mentions: [mention], preposition };
      if (parties) parties.push(party);
      else parties = [party];
    }
  }
  return parties ?? [];
}

function isCountryOf({ mentions }: Party, { kind, codes }: EntityMention): boolean {
  const [place] = mentions;
  if (kind !== 'country' && kind !== 'pronoun') return false;
  return place!.kind === 'place' && codes.length === 1 && codes[0] === place!.country;
}

/** `Giám đốc nhà máy đạm Ninh Bình ông Lê Văn An`: whose firm it is. */
function isOfficerOf({ mentions }: Party, { kind }: EntityMention): boolean {
  return kind === 'person' && mentions.length === 1 && mentions[0]!.kind === 'firm';
}

/** `xe khách hàng`: whose it is, rather than who. */
function belongsToNoun(items: readonly Item[], at: number): boolean {
  if (!items[at]!.entity!.attached) return false;
  const before = items[at - 1];
  if (!before || before.to !== items[at]!.from) return true;
  return !before.trigger && (before.cues & ~Cue.NOMINAL) === 0;
}

/** What a report may have before it: whose, or where from. */
const DATELINES = new Set<EntityKind>(['agency', 'name', 'place', 'firm']);

/** `VOV - Ngày 5/3, …`: the newspaper's own name before its report. */
function isDateline(items: readonly Item[], at: number): boolean {
  const mention = items[at]!.entity!;
  const next = items[at + 1];
  // `ông Trần Văn An - giám đốc sở - cho biết`: behind who somebody is, the dash closes what was said of him.
  if (!DATELINES.has(mention.kind)) return false;
  return (
    (next?.mark === '-' || next?.mark === '–') &&
    next.from === items[at]!.to &&
    items[at + 2]?.entity?.group !== mention.group &&
    items[at + 2]?.entity === undefined
  );
}

/** `Tổng Thư ký NATO, ông Rasmussen`: the same person, named twice. */
function apposed(items: readonly Item[], from: number, to: number): boolean {
  return (
    to === from + 1 &&
    items[from]!.mark === ',' &&
    items[to]!.entity!.kind === 'person' &&
    items[from - 1]!.entity!.kind === 'office'
  );
}

/** `Người kế nhiệm ông, cựu Thủ tướng A, sẽ …`, `Tài xế, ông B, …`: who the noun before the comma means, set off by two. */
function isNamedBehindComma(items: readonly Item[], { to, mentions }: Party, at: number): boolean {
  const [noun] = mentions;
  const { kind, name } = items[at]!.entity!;
  const nameless = noun!.kind === 'common' && noun!.name === undefined && noun!.codes.length === 0;
  if (mentions.length > 1 || !nameless || COUNTED.test(noun!.text)) return false;
  if (kind !== 'person' || name === undefined) return false;
  const [open, close] = [items[at - 1]!, items[at + 1]];
  if (open.mark !== ',' || close?.mark !== ',' || close.from !== items[at]!.to) return false;
  return at - 1 <= to + 1 && open.from - items[to - 1]!.to <= 1;
}

/** `Lê Văn Sơn, công nhân nhà máy, …`: a noun behind the comma says what the person is. */
function describes(items: readonly Item[], { to, mentions }: Party, at: number): boolean {
  const { kind, name, codes } = items[at]!.entity!;
  const person = mentions[0]!.kind === 'person' || mentions[0]!.kind === 'name';
  return (
    person &&
    mentions.length === 1 &&
    at === to + 1 &&
    items[to]!.mark === ',' &&
    kind === 'common' &&
    name === undefined &&
    codes.length === 0
  );
}

/** The prepositions, as cues, that govern an item of a clause that begins at `from`. */
export function prepositionBefore(items: readonly Item[], at: number, from: number): number {
  for (let i = at - 1; i >= from && items[i + 1]!.from - items[i]!.to <= REACH; i--) {
    const item = items[i]!;
    if (item.mark !== '' || item.entity || item.date) return 0;
    if (item.cues & Cue.SUBORDINATE && !item.trigger && (item.cues & PREPOSITION) === 0) return 0;
    if (item.cues & PREPOSITION && !item.trigger) return item.cues & PREPOSITION;
    // `về cuộc khủng hoảng Syria`: the noun between belongs to the preposition too.
    if (item.trigger && item.trigger.kind !== 'object' && item.trigger.kind !== 'noun') return 0;
  }
  return 0;
}

export function acting(party: Party): boolean {
  return party.mentions.some(canAct);
}

export const COUNTED = /^\p{N}/u;

/** `200.000 binh sĩ`: how many, rather than who. */
export function isCounted({ mentions }: Party): boolean {
  return mentions.every(({ kind, text }) => kind === 'common' && COUNTED.test(text));
}

/** Words with capitals of which no more is known: a product, a weapon, somebody never introduced. */
export function isNameAlone({ mentions }: Party): boolean {
  return mentions.every(({ kind }) => kind === 'name');
}

/** `chúng tôi`: whoever speaks. */
export function isSelf(party: Party): boolean {
  return party.mentions[0]!.self;
}
