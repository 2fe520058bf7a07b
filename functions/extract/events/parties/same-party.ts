/** Whether a name goes with the party right before it: says who that is, of what, or is one more of them. */
import { canAct, type EntityKind, type EntityMention } from '../../entities/mention.ts';
import { Flag } from '../words/item.ts';
import { Cue } from '../words/lexicon.ts';
import { isCommaOrDash } from '../words/marks.ts';
import type { Item } from '../words/scan.ts';
import { acting, COUNTED, type Party } from './party.ts';

/** Tokens between a name and the party before it. */
const gapOf = (items: readonly Item[], { to }: Party, index: number) =>
  items[index]!.from - items[to - 1]!.to;

/** Whether the name of item `index` says who the party is, and takes its place. */
export function saysWho(items: readonly Item[], party: Party, index: number): boolean {
  return (
    (gapOf(items, party, index) === 0 && isOfficerOf(party, items[index]!.entity!)) ||
    isInstance(items, party, index) ||
    isMember(items, party, index) ||
    areNamed(items, party, index) ||
    isNamedBehindComma(items, party, index)
  );
}

/** Whether it only says more of whom the party names. */
export function saysOfWhat(items: readonly Item[], party: Party, index: number): boolean {
  return (
    (gapOf(items, party, index) === 0 && isCountryOf(party, items[index]!.entity!)) ||
    describes(items, party, index)
  );
}

/** Whether it is one more of the party: `Nga và NATO`. */
export function isOneMore(items: readonly Item[], party: Party, index: number): boolean {
  const [first] = party.mentions;
  const mention = items[index]!.entity!;
  const together =
    mention.group === first!.group ||
    (gapOf(items, party, index) <= LONGEST_APPOSED && apposed(items, party.to, index));
  return together && (first!.kind !== 'place' || (acting(party) && canAct(mention)));
}

/** Tokens between a post and the name behind its comma. */
const LONGEST_APPOSED = 2;

/** Tokens between a noun for several and `như`: `lớn`. */
const LONGEST_QUALITY = 2;

/** `với các đối tác lớn như Mỹ, Trung Quốc`: who they are, rather than what they are called. */
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

/** `Nhóm Tiếp xúc gồm Nga, Ukraine và OSCE`: a body is those of whom it is made up. */
function isMember(items: readonly Item[], { to, mentions }: Party, index: number): boolean {
  const made = items[index - 1]!;
  const { kind, codes } = items[index]!.entity!;
  return (
    index - 1 === to &&
    made.to === items[index]!.from &&
    made.from === items[to - 1]!.to &&
    (made.flags & Flag.AIM) !== 0 &&
    codes.length > 0 &&
    (kind === 'country' || kind === 'organisation') &&
    mentions.every(({ kind: whole, codes: own }) => own.length === 0 && BODIES.has(whole))
  );
}

/** What may be made up of states and has no code. */
const BODIES = new Set<EntityKind>(['group', 'name', 'firm', 'common']);

/** `ba nghi phạm là An, Bình và Chi`, `ba người khác gồm: An và Bình`: who they are. */
function areNamed(items: readonly Item[], { to, mentions }: Party, index: number): boolean {
  const [joint, last] = [items[to]!, items[index - 1]!];
  if (joint.from - items[to - 1]!.to > LONGEST_OTHERS || last.to !== items[index]!.from) return false;
  if (joint.trigger || !(joint.mark === ':' || joint.cues === Cue.NOMINAL || joint.flags & Flag.AIM))
    return false;
  if (last !== joint && !(index - 2 === to && last.mark === ':' && joint.to === last.from)) return false;
  return items[index]!.entity!.kind === 'person' && mentions.every(isUnnamed);
}

/** Tokens between a noun for several and the words that name them: `khác`. */
const LONGEST_OTHERS = 1;

const isUnnamed = ({ kind, name }: EntityMention) =>
  (kind === 'common' || kind === 'pronoun') && name === undefined;

/** `ở miền Trung nước này`: of which country the place is. */
function isCountryOf({ mentions }: Party, { kind, codes }: EntityMention): boolean {
  const [place] = mentions;
  if (kind !== 'country' && kind !== 'pronoun') return false;
  return place!.kind === 'place' && codes.length === 1 && codes[0] === place!.country;
}

/** `Giám đốc nhà máy đạm Ninh Bình ông Lê Văn An`: whose firm it is. */
function isOfficerOf({ mentions }: Party, { kind }: EntityMention): boolean {
  return kind === 'person' && mentions.length === 1 && mentions[0]!.kind === 'firm';
}

/** `Tổng Thư ký NATO, ông Rasmussen`, `Giám đốc Sở Y tế - ông An`: the same person, named twice. */
function apposed(items: readonly Item[], from: number, to: number): boolean {
  return (
    to === from + 1 &&
    isCommaOrDash(items[from]!.mark) &&
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
    isCommaOrDash(items[to]!.mark) &&
    kind === 'common' &&
    name === undefined &&
    codes.length === 0
  );
}
