/** Those who only bring others together: `qua trung gian của Pháp, hai bên …`. */
import type { Reading } from '../../reading.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** Words between whoever brings others together and the word that tells it. */
const MOST_BETWEEN = 1;

/** Whether somebody is told to bring others together, and is none of them: `dưới sự bảo trợ của LHQ`, `do Oman làm trung gian`. */
export function isBroker(
  { tokens }: Reading,
  names: Gazetteer,
  { fromToken, toToken }: EntityMention,
): boolean {
  const told = (from: number) => {
    const to = from + 2;
    if (from < 0 || to > tokens.count) return false;
    const words = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase();
    return names.lexicon.brokering.includes(words);
  };
  const of = names.words.genitives.has(tokens.id[fromToken - 1] ?? 0) ? fromToken - 1 : fromToken;
  if (told(of - 2)) return true;
  for (let at = toToken; at <= toToken + MOST_BETWEEN; at++) if (told(at)) return true;
  return false;
}
