/** What the names round a phrase, and its own capital, make of it. */
import type { EntityMention } from '../../entities/mention.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Item } from './item.ts';

/** Words of a verb before the name of an office or of a place. */
export const LONGEST_BEFORE = 2;

/** Names that may open with the object of the verb before them: `Đại sứ Mỹ`, `máy bay Su-24 của Nga`, and of more than a word `làng Ivanivka`. */
export const isHeaded = ({ kind, craft }: EntityMention, words: number) =>
  kind === 'office' || kind === 'person' || craft || (kind === 'place' && words > 1);

/** `Trang lên Hà Nội`: a way to go, right between a person and a place, is gone. */
export function isTraveller(before: Item | undefined, from: number): boolean {
  const kind = before?.to === from ? before.entity?.kind : undefined;
  return kind === 'person' || kind === 'pronoun' || kind === 'common' || kind === 'name';
}

/** Whether a place stands right behind a phrase. */
export const leadsToPlace = (entity: EntityMention | undefined, to: number) =>
  entity?.kind === 'place' && entity.fromToken === to;

/** Whether a token has a capital though it opens no sentence. */
export function isNamePart(tokens: Tokens, at: number): boolean {
  if (tokens.caps[at] !== 1 || at === 0 || tokens.breaks[at] !== 0) return false;
  // `Bộ Kế hoạch & Đầu tư`
  return tokens.kind[at - 1] === WORD || tokens.text[tokens.start[at - 1]!] === '&';
}
