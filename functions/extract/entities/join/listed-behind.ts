/** Who the people are that a text counts and then names one by one: `khởi tố 4 người, gồm: An, Bình, …`. */
import type { Reading } from '../../reading.ts';
import { NUMBER, tokenText, WORD } from '../../text/tokens.ts';
import type { EntityMention } from '../mention.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** Tokens between the people counted and the first of their names. */
const REACH = 6;
/** So many names a list is read to. */
const MOST = 30;

/** Lets those who are counted stand for the persons named behind them, where the sentence names as many at least. */
export function nameListed(mentions: readonly EntityMention[], reading: Reading, names: Gazetteer): void {
  let at = 0;
  for (const sentence of reading.sentences) {
    while (at < mentions.length && mentions[at]!.start < sentence.start) at++;
    for (let i = at; i + 1 < mentions.length && mentions[i + 1]!.start < sentence.end; i++) {
      const counted = mentions[i]!;
      if (counted.kind !== 'common' || counted.name !== undefined) continue;
      const count = countOf(counted, reading, names);
      if (count < 2 || count > MOST || !isListed(counted, mentions[i + 1]!, reading, names)) continue;
      const persons: EntityMention[] = [];
      for (let j = i + 1; persons.length < count && mentions[j] && mentions[j]!.start < sentence.end; j++)
        if (mentions[j]!.kind === 'person' && mentions[j]!.codes.length === 0) persons.push(mentions[j]!);
      if (persons.length === count && persons[0] === mentions[i + 1]) counted.persons = persons;
    }
  }
}

function countOf({ fromToken }: EntityMention, { tokens }: Reading, { lexicon }: Gazetteer): number {
  const word = tokenText(tokens, fromToken);
  return tokens.kind[fromToken] === NUMBER
    ? Number.parseInt(word, 10)
    : (lexicon.smallNumbers[word.toLowerCase()] ?? 0);
}

/** Whether nothing stands between two mentions but words and marks that open a list: `, gồm:`. */
function isListed(
  { toToken }: EntityMention,
  { fromToken }: EntityMention,
  { tokens }: Reading,
  { words }: Gazetteer,
): boolean {
  if (fromToken === toToken || fromToken - toToken > REACH) return false;
  let opened = false;
  for (let at = toToken; at < fromToken; at++) {
    const isWord = tokens.kind[at] === WORD;
    if (isWord ? !words.listing.has(tokens.id[at]!) : !MARKS.has(tokenText(tokens, at))) return false;
    opened ||= isWord || tokenText(tokens, at) === ':';
  }
  return opened;
}

const MARKS = new Set([',', ':', '(']);
