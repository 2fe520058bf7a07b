/** What the names round a phrase, and its own capital, make of it. */
import type { EntityMention } from '../../entities/mention.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Item } from './item.ts';
import { Cue } from './lexicon.ts';

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

/**
 * `vở kịch “Bắt cóc”`, `mang tên “Đổ chì”`: whether what stands in quotation marks, with a capital and right behind a
 * word that no lexicon has, is the name of a work. `before` is the item before the mark, `entity` the next name.
 */
export function namesWork(
  tokens: Tokens,
  mark: number,
  before: Item | undefined,
  entity: EntityMention | undefined,
): boolean {
  const { kind, caps, breaks } = tokens;
  if (mark === 0 || before?.to === mark || entity?.fromToken === mark + 1) return false;
  if (kind[mark - 1] !== WORD || caps[mark - 1] !== 0) return false;
  return caps[mark + 1] === 1 && breaks[mark] === 0 && breaks[mark + 1] === 0;
}

/** Whether a token opens a name in quotation marks. */
export function opensTitle(items: readonly Item[], at: number): boolean {
  const before = items.at(-1);
  return before?.to === at && before.mark !== '' && (before.cues & Cue.NOMINAL) !== 0;
}
