/** Direct speech: the quotations of a text that are long enough to be what somebody said. */
import { MARK, type Tokens } from '../../text/tokens.ts';
import type { Item } from './item.ts';

/** A shorter quotation, in tokens, is a word set off. */
const SHORTEST = 7;

/** Closing marks by their opening ones; newspapers mix curved and straight ones (`"Tôi nghĩ … như vậy”`). */
const PAIRS: Readonly<Record<string, string>> = { '“': '”"', '«': '»', '"': '"”' };

/** A quotation that is never closed, and longer than a paragraph is, in tokens, is a mark that went wrong. */
const LONGEST_OPEN = 150;

/**
 * Numbers the items of each direct speech in `speech`, its quotation marks left out. A speech may run over several
 * sentences but not beyond its line; one that is never closed ends there.
 */
export function noteSpeech(items: readonly Item[], tokens: Tokens): void {
  let speeches = 0;
  let open = -1;
  let closing = '';
  const close = (end: number, closed: boolean) => {
    const length = open < 0 ? 0 : (items[end]?.from ?? tokens.count) - items[open]!.to;
    if (open >= 0 && end > open + 1 && (closed || length <= LONGEST_OPEN) && length >= SHORTEST) {
      speeches++;
      for (let i = open + 1; i < end; i++) items[i]!.speech = speeches;
    }
    open = -1;
  };
  for (let i = 0; i < items.length; i++) {
    const { mark, from } = items[i]!;
    if (open >= 0 && beginsLine(tokens, items[i - 1]!.to, from)) close(i, false);
    if (mark === '') continue;
    if (open < 0) {
      const pair = PAIRS[mark];
      if (pair === undefined || (mark === '"' && closesOnly(tokens, from))) continue;
      open = i;
      closing = pair;
    } else if (closing.includes(mark) && !(mark === '"' && opensOnly(tokens, from))) close(i, true);
  }
  close(items.length, false);
}

/** Whether a line begins among the tokens after an item, up to the next one's first. */
function beginsLine({ breaks }: Tokens, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (breaks[at]! > 0) return true;
  return false;
}

const touchesBefore = ({ start, end, breaks }: Tokens, at: number) =>
  at > 0 && breaks[at] === 0 && start[at] === end[at - 1];
/** `đạt đỉnh điểm ".`: behind a closing mark the sentence may be closed too. */
const touchesAfter = ({ start, end, count, kind }: Tokens, at: number) =>
  at + 1 < count && start[at + 1] === end[at] && kind[at + 1] !== MARK;

/** `nói" và`: a straight mark that stands at the end of a word. */
function closesOnly(tokens: Tokens, at: number): boolean {
  return touchesBefore(tokens, at) && !touchesAfter(tokens, at);
}

/** `nói "và`: a straight mark that stands at the beginning of a word. */
function opensOnly(tokens: Tokens, at: number): boolean {
  return touchesAfter(tokens, at) && !touchesBefore(tokens, at);
}
