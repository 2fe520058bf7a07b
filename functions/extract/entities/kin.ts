import type { Reading } from '../reading.ts';
import { WORD } from '../text/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { EntityMention } from './mention.ts';

/** Words of the longest noun for somebody's people. */
const LONGEST = 2;

/**
 * `gia đình ông Sơn`, `vợ của anh Hải`: the noun and the person after it tell of others than that person, who are
 * known by these words. A name without a title (`vợ Nguyễn Thị Lan`) says who they are.
 */
export function nameKin(mentions: readonly EntityMention[], { tokens }: Reading, names: Gazetteer): void {
  const { honorifics, kin } = names.lexicon;
  const textOf = (from: number, to: number) =>
    tokens.text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase();
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind !== 'person') continue;
    const at = mention.fromToken;
    if (!honorifics.includes(textOf(at, at + 1))) continue;
    const floor = Math.max(0, at - LONGEST - 2, mentions[i - 1]?.toToken ?? 0);
    const end = at > floor && names.words.genitives.has(tokens.id[at - 1]!) ? at - 1 : at;
    for (let from = Math.max(floor, end - LONGEST); from < end; from++) {
      if (tokens.kind[from] !== WORD || !kin.includes(textOf(from, end))) continue;
      // `công bố ông A trúng cử`: the noun is the end of a verb.
      if (from > floor && tokens.breaks[from] === 0 && names.lexicon.kinEnds.includes(textOf(from - 1, end)))
        break;
      mention.fromToken = from;
      mention.start = tokens.start[from]!;
      mention.text = tokens.text.slice(mention.start, mention.end);
      mention.kind = 'common';
      mention.name = undefined;
      mention.codes = [];
      break;
    }
  }
}
