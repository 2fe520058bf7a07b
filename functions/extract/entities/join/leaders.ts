/** Who leads others: `đoàn do ông A dẫn đầu` is one mention. */
import type { Reading } from '../../reading.ts';
import { tokenText } from '../../text/tokens.ts';
import { type EntityMention, extendTo } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';

/** Tokens and mentions between the words for `by` and for leading. */
const LONGEST_LEADER = 30;
const MOST_LEADERS = 6;

/**
 * `đoàn đại biểu Quốc hội do ông A dẫn đầu`, `liên quân do Mỹ đứng đầu`: who leads is told inside the mention of those
 * who are led, and a group of which no more is known acts for the state that leads it. Both arrays change alike.
 */
export function joinLeaders(
  mentions: EntityMention[],
  raw: RawMention[],
  { tokens }: Reading,
  { words }: Gazetteer,
): void {
  let kept = 0;
  for (let i = 0; i < mentions.length; i++) {
    const led = mentions[i]!;
    mentions[kept] = led;
    raw[kept++] = raw[i]!;
    const by = led.toToken;
    if (
      led.kind === 'place' ||
      by >= tokens.count ||
      tokens.breaks[by]! > 0 ||
      !words.byWords.has(tokens.id[by]!)
    )
      continue;
    let last = i;
    while (last + 1 < mentions.length && last - i < MOST_LEADERS && isNear(mentions[last + 1]!, by)) {
      last++;
      const end = endOfLeading(mentions[last]!.toToken);
      if (end === 0) continue;
      const leader = mentions[i + 1]!;
      if (led.codes.length === 0 && led.name === undefined) led.codes = [...leader.codes];
      extendTo(led, end, tokens);
      i = last;
      break;
    }
  }
  mentions.length = kept;
  raw.length = kept;

  function isNear({ fromToken }: EntityMention, from: number): boolean {
    if (fromToken - from > LONGEST_LEADER) return false;
    for (let at = from + 1; at < fromToken; at++) {
      const text = tokenText(tokens, at);
      if (text === '.' || text === ';' || text === ':' || tokens.breaks[at]! > 0) return false;
    }
    return true;
  }

  /** End of the words for leading at a token, a comma before them passed over; 0 where there are none. */
  function endOfLeading(at: number): number {
    const from = at < tokens.count && tokenText(tokens, at) === ',' ? at + 1 : at;
    for (const phrase of words.leading) {
      const fits = phrase.every(
        (word, i) => tokens.id[from + i] === word && (i === 0 || tokens.breaks[from + i] === 0),
      );
      if (fits && from + phrase.length <= tokens.count) return from + phrase.length;
    }
    return 0;
  }
}
