/** Lists with nothing but commas: names of one sort, nouns for people of whom many are told. */
import type { Reading } from '../../reading.ts';
import { tokenText } from '../../text/tokens.ts';
import type { EntityMention } from '../mention.ts';
import { Sort } from '../names/entry.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** Names that are listed with nothing but commas. */
const LISTED = new Set<EntityMention['kind']>(['country', 'organisation', 'place', 'firm', 'person']);

/** `14 nước EU, Ukraine, Canada`: an organisation is listed with states; `các ngân hàng Sberbank, VTB, Gazprombank`: the word for them all stands before the first. */
function sortOf({ kind }: EntityMention): EntityMention['kind'] {
  if (kind === 'organisation') return 'country';
  return kind === 'name' ? 'firm' : kind;
}

/** Whether at least three names of one sort lie between two places of a list. */
export function isList(mentions: readonly EntityMention[], from: number, to: number): boolean {
  const sort = sortOf(mentions[from]!);
  if (to - from < 2 || !LISTED.has(sort)) return false;
  for (let i = from + 1; i <= to; i++) if (sortOf(mentions[i]!) !== sort) return false;
  return true;
}

/** `nhiều phụ huynh, học sinh gửi đơn`: two nouns for people, the first told as many, and a verb behind. */
export function areSeveral(
  first: EntityMention,
  second: EntityMention,
  { tokens }: Reading,
  names: Gazetteer,
): boolean {
  const { words } = names;
  const isNoun = ({ kind, name }: EntityMention) => kind === 'common' && name === undefined;
  if (!isNoun(first) || !isNoun(second) || names.find(tokens, second.fromToken, Sort.commonFirm))
    return false;
  const { fromToken: at } = first;
  const many = words.quantifiers.has(tokens.id[at]!) || (at > 0 && words.quantifiers.has(tokens.id[at - 1]!));
  // `Trước phản ứng của các hộ dân, chủ đầu tư đã …`: with the comma another begins.
  if (at > 0 && words.obliques.has(tokens.id[at - 1]!)) return false;
  const next = second.toToken;
  // `các nạn nhân, học sinh lớp 5, …`: what closes with a comma only says who they are.
  return many && next < tokens.count && tokens.breaks[next] === 0 && tokenText(tokens, next) !== ',';
}
