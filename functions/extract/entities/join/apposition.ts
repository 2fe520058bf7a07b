/** Posts told behind their holders: `ông Lê Văn Sơn, Giám đốc Sở Y tế Hà Nội`. */
import type { Reading } from '../../reading.ts';
import { MARK, tokenText } from '../../text/tokens.ts';
import { type EntityMention, extendTo } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';
import { dropAbsorbed } from './absorbed.ts';

/** Tokens between a name and the post behind it: the comma or bracket, and words such as `hiện là`. */
const LONGEST_LINK = 4;
/** Tokens between a post and the brackets with the organ that it is in. */
const LONGEST_POST = 16;
/** Tokens between a post and the organ behind the comma: the field that it is for. */
const LONGEST_FIELD = 6;

/** Posts that an article leaves to be found: behind a name and a comma they are that person's. */
const APPOSED = new Set<string>(['context', 'same-office']);

/**
 * A post that stands behind its holder's name becomes part of that mention, which acts for whom the post is of:
 * `ông Lê Văn Sơn, Giám đốc Sở Y tế Hà Nội, cho biết`. Both arrays change alike.
 */
export function joinPosts(
  mentions: EntityMention[],
  raw: RawMention[],
  reading: Reading,
  names: Gazetteer,
): void {
  const holders = new Map<string, EntityMention>();
  dropAbsorbed(mentions, raw, (i, kept) => {
    const holder = mentions[kept - 1];
    const post = mentions[i]!;
    if (holder && holdsPost(holder, raw[kept - 1]!, post, raw[i]!, reading, names)) {
      holder.kind = 'person';
      if (holder.codes.length === 0) holder.codes = codesOfPost(holder, post, raw[i]!, names);
      holder.office ??= post.office;
      remember(holder, holders, names);
      // What stands in brackets is set aside by them.
      if (tokenText(reading.tokens, holder.toToken) !== '(') {
        extendTo(holder, post.toToken, reading.tokens);
        return true;
      }
    }
    // `…, Phó trưởng phòng Điều trị, Cục Phòng chống HIV (Bộ Y tế)`: of the organ behind the post.
    const officer = [holder, mentions[kept - 2]].find(each => each && servesIn(each, post, reading));
    if (officer) officer.codes = [...post.codes];
    return false;
  });
  for (const mention of mentions) {
    if (mention.codes.length > 0 || (mention.kind !== 'person' && mention.kind !== 'name')) continue;
    const known = holders.get(mention.name!);
    if (!known) continue;
    mention.kind = 'person';
    mention.name = known.name!;
    mention.codes = [...known.codes];
  }
}

/** For whom the post is: a post of a state that names none is the home state's, where its holder's name is of its people. */
export function codesOfPost(
  { name }: Pick<EntityMention, 'name'>,
  post: EntityMention,
  { state, refersTo }: RawMention,
  { lexicon }: Gazetteer,
): string[] {
  const native = name?.split(' ').every(word => lexicon.isNative(word)) ?? false;
  return post.codes.length === 0 && state && refersTo === 'same-office' && native
    ? [lexicon.home]
    : [...post.codes];
}

/** Whether an organ stands right behind the post of a person of whom it is not known for whom he acts. */
function servesIn(holder: EntityMention, organ: EntityMention, { tokens }: Reading): boolean {
  if (holder.kind !== 'person' || holder.codes.length > 0 || organ.kind !== 'organ') return false;
  const posted = holder.text.includes(',') || holder.text.includes(' - ') || holder.office !== undefined;
  const between = organ.fromToken - holder.toToken;
  if (!posted || between < 1 || between > LONGEST_POST) return false;
  for (let at = holder.toToken; at <= organ.fromToken; at++) if (tokens.breaks[at]! > 0) return false;
  // `…, Phó trưởng phòng Điều trị HIV, Cục Phòng chống HIV (Bộ Y tế)`
  const before = tokenText(tokens, organ.fromToken - 1);
  if (before === '(') return true;
  for (let at = holder.toToken; at < organ.fromToken - 1; at++) if (tokens.kind[at] === MARK) return false;
  return before === ',' && between <= LONGEST_FIELD;
}

/** Keeps whose name it is; of a foreign one the first word alone means the same person (`Somchai`, `ông Vương`). */
function remember(holder: EntityMention, holders: Map<string, EntityMention>, { lexicon }: Gazetteer): void {
  const name = holder.name!;
  holders.set(name, holder);
  const first = name.slice(0, Math.max(0, name.indexOf(' ')));
  const foreign = !lexicon.isNative(first) || holder.codes[0] !== lexicon.home;
  if (first !== '' && foreign && !holders.has(first)) holders.set(first, holder);
}

/** `cố vấn`, and not `cố Tổng thống`: the first word is the post's own. */
const beginsPost = ({ text, office }: EntityMention) =>
  office !== undefined && text.toLowerCase().startsWith(office.toLowerCase());

function holdsPost(
  holder: EntityMention,
  person: RawMention,
  post: EntityMention,
  office: RawMention,
  { tokens }: Reading,
  names: Gazetteer,
): boolean {
  // `Jirabhob Bhuridej, giám đốc …`: that it is a person's name only the post shows.
  const named = holder.kind === 'name' && holder.name!.includes(' ') && !holder.locative;
  // `ông An, Tổng giám đốc Vietlott, …`: behind a name and a comma the one word is the firm's.
  const held = post.kind === 'office' || (post.kind === 'name' && office.office !== undefined);
  if (!(holder.kind === 'person' || named) || person.office !== undefined || !held) return false;
  if (
    (office.refersTo !== undefined && !APPOSED.has(office.refersTo)) ||
    (names.words.formerly.has(tokens.id[post.fromToken]!) && !beginsPost(post))
  )
    return false;
  if (holder.codes.length > 0 && holder.codes[0] !== post.codes[0]) return false;
  const from = holder.toToken;
  const between = post.fromToken - from;
  if (between < 1 || between > LONGEST_LINK || !',(-–'.includes(tokenText(tokens, from))) return false;
  for (let at = from; at < post.fromToken; at++) {
    if (tokens.breaks[at]! > 0) return false;
    if (at > from && !names.words.apposing.has(tokens.id[at]!)) return false;
  }
  return tokens.breaks[post.fromToken] === 0;
}
