/** Names told together: `Nga và NATO`, `gồm A, B và C`. */
import type { Reading } from '../../reading.ts';
import { tokenText, WORD } from '../../text/tokens.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { areSeveral, isList } from './lists.ts';

/**
 * Finds the coordinations (`Nga và NATO`, `Anh, Pháp và Đức`, `Mỹ - Trung`, `giữa Nga với NATO`) and gives their
 * members the same `group`. Commas count only in a list that ends in an `and`, and in one of three names or more of
 * one sort (`gồm Donetsk, Lugansk, Kherson`).
 */
export function coordinate(mentions: EntityMention[], reading: Reading, names: Gazetteer): void {
  for (let i = 0; i < mentions.length; i++) mentions[i]!.group = i;
  const outer = outsideBrackets(mentions, reading.tokens);
  /** First mention of the list that commas have joined so far. */
  let list = 0;
  for (let i = 1; i < outer.length; i++) {
    const link = linked(outer[i - 1]!, outer[i]!, reading, names);
    if (link === undefined || link === 'comma') {
      // `sau khi Mỹ, NATO cáo buộc Nga`: two names and a comma before what they did.
      // `Theo yêu cầu của Mỹ và Hàn Quốc, Hội đồng Bảo an họp`: the comma behind an `and` closes its list.
      const closed = i > 1 && outer[i - 2]!.group === outer[i - 1]!.group;
      if (link === 'comma' && list === i - 1 && !closed && isSubjectPair(outer, i, reading, names))
        outer[i]!.group = outer[i - 1]!.group;
      if (link === 'comma' && areSeveral(outer[i - 1]!, outer[i]!, reading, names))
        outer[i]!.group = outer[i - 1]!.group;
      if (link === 'comma' && isList(outer, list, i))
        for (let member = list; member <= i; member++) outer[member]!.group = outer[list]!.group;
      if (link === undefined) list = i;
    } else {
      const from = isPlaceBefore(outer, list, i, reading, names) ? list + 1 : list;
      const first = outer[from]!.group;
      for (let member = from; member <= i; member++) outer[member]!.group = first;
      // `A và B, C`: what follows begins a new list, `A và B và C` goes on.
      list = i;
    }
  }
}

/** The mentions without those in the brackets behind a person (`bắt An (trú xã Hoà Long, TP Bà Rịa) và Bình`). */
function outsideBrackets(mentions: readonly EntityMention[], tokens: Reading['tokens']): EntityMention[] {
  let end = 0;
  return mentions.filter(mention => {
    if (mention.fromToken < end) return false;
    if (isPerson(mention)) end = afterBrackets(tokens, mention.toToken);
    return true;
  });
}

const isPerson = ({ kind }: EntityMention) => kind === 'person';

/** Two states or organisations with a comma between them that no preposition governs (`Tại Nga, Mỹ …`), and a word after. */
function isSubjectPair(mentions: EntityMention[], i: number, { tokens }: Reading, names: Gazetteer): boolean {
  const first = mentions[i - 1]!;
  const second = mentions[i]!;
  const isState = ({ kind }: EntityMention) =>
    kind === 'country' || kind === 'organisation' || kind === 'organ';
  if (!isState(first) || !isState(second) || first.fromToken === 0) return false;
  const before = first.fromToken - 1;
  const next = second.toToken;
  return (
    !names.words.obliques.has(tokens.id[before]!) &&
    tokens.kind[before] === WORD &&
    tokens.breaks[first.fromToken] === 0 &&
    next < tokens.count &&
    tokens.kind[next] === WORD &&
    tokens.breaks[next] === 0
  );
}

/** `Hôm 5/3, tại Ba Lan, Mỹ và Anh khởi công …`: where those who are listed behind the comma act, as the word behind them tells. */
function isPlaceBefore(
  mentions: readonly EntityMention[],
  list: number,
  last: number,
  { tokens }: Reading,
  names: Gazetteer,
): boolean {
  const place = mentions[list]!;
  if (!place.locative || last - list < 2) return false;
  const before = place.fromToken - 2;
  const opens = before < 0 || tokens.kind[before] !== WORD || tokens.breaks[before + 1]! > 0;
  const next = mentions[last]!.toToken;
  if (!opens || next >= tokens.count || tokens.breaks[next]! > 0 || tokens.kind[next] !== WORD) return false;
  return tokens.caps[next] === 0 && !names.words.obliques.has(tokens.id[next]!);
}

/** Tokens that brackets after a name of a list may hold: `An (17 tuổi, trú xã Hoà Long, TP Bà Rịa) và Bình`. */
const LONGEST_BRACKETS = 40;

/** Token after brackets that open at a token; the token itself where none do. */
function afterBrackets(tokens: Reading['tokens'], at: number): number {
  if (at >= tokens.count || tokenText(tokens, at) !== '(') return at;
  for (let i = at + 1; i < Math.min(tokens.count, at + LONGEST_BRACKETS); i++)
    if (tokenText(tokens, i) === ')') return i + 1;
  return at;
}

function linked(
  first: EntityMention,
  second: EntityMention,
  { tokens }: Reading,
  names: Gazetteer,
): 'and' | 'comma' | undefined {
  const from = afterBrackets(tokens, first.toToken);
  const between = second.fromToken - from;
  if (between < 1 || between > 2 || tokens.breaks[second.fromToken]! > 0 || tokens.breaks[from]! > 0)
    return undefined;
  // `Kiev và NATO`: a capital that stands for its government.
  const isSite = ({ kind, codes }: EntityMention) => kind === 'place' && codes.length === 0;
  if (isSite(first) !== isSite(second) || first.kind === 'agency') return undefined;
  const last = tokens.id[second.fromToken - 1]!;
  const word = tokenText(tokens, from);
  if (between === 2) {
    if (word === ',' && names.words.conjunctions.has(last)) return 'and';
    // `Nga và các nước …` is read by its owner; `Nga và cả Mỹ` is not worth a rule.
    return undefined;
  }
  if ('-–'.includes(word) && saysWhoItIs(first, second)) return undefined;
  if (names.words.conjunctions.has(last) || '-–/&'.includes(word)) return 'and';
  // `bắt An (17 tuổi), Bình (18 tuổi)`, `bắt An (17 tuổi) cùng Bình`
  const described = isPerson(first) && isPerson(second) && from > first.toToken;
  if (described && (names.words.withs.has(last) || afterBrackets(tokens, second.toToken) > second.toToken))
    return 'and';
  if (word === ',') return 'comma';
  // `giữa Nga với NATO`
  const before = first.fromToken > 0 ? tokens.id[first.fromToken - 1]! : 0;
  return names.words.withs.has(last) && names.words.betweens.has(before) ? 'and' : undefined;
}

/** `ông Lê Văn Lý - nguyên hiệu trưởng trường A -`, `Giám đốc Sở Y tế - ông Trần Văn B`: a post behind a dash, or its holder. */
function saysWhoItIs(first: EntityMention, second: EntityMention): boolean {
  const holds = ({ kind }: EntityMention) => kind === 'person' || kind === 'name';
  const post = ({ kind }: EntityMention) => kind === 'office';
  return (holds(first) && post(second)) || (post(first) && isPerson(second));
}
