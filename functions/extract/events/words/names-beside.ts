/** What the names round a phrase, and its own capital, make of it. */
import type { EntityMention } from '../../entities/mention.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Item } from './item.ts';

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
