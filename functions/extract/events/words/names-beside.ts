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
 * `vở kịch “Bắt cóc”`, `mang tên “Đổ chì”`, `bộ phim "Mai"`, `nổi tiếng với "Cơn mưa"`: whether what stands in quotation
 * marks is the name of a work, behind the word for one or, with a capital, right behind a preposition or a word that no
 * lexicon has. `before` is the item before the mark, `entity` the next name.
 */
export function namesWork(
  tokens: Tokens,
  mark: number,
  before: Item | undefined,
  entity: EntityMention | undefined,
): boolean {
  const { kind, caps, breaks } = tokens;
  const behindPreposition = before?.to === mark && !before.trigger && (before.cues & PREPOSITIONS) !== 0;
  if (before?.to === mark && !behindPreposition)
    return before.trigger?.kind === 'object' && before.trigger.type === 'LAUNCH';
  if (mark === 0 || entity?.fromToken === mark + 1) return false;
  if (kind[mark - 1] !== WORD || caps[mark - 1] !== 0) return false;
  return caps[mark + 1] === 1 && breaks[mark] === 0 && breaks[mark + 1] === 0;
}

const PREPOSITIONS = Cue.WITH | Cue.OF | Cue.AT;
