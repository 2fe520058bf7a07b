/** Which firm an article is about. */
import type { Reading } from '../../reading.ts';
import type { EntityMention } from '../mention.ts';
import { Sort } from '../names/entry.ts';
import type { Gazetteer } from '../names/gazetteer.ts';

/** Tokens in which a word for a firm may stand before its name (`Công ty giao hàng nhanh Sao Việt`). */
const REACH = 5;

/** Letters by which an exchange knows a firm. */
const TICKER = /^[A-Z][A-Z0-9]{2,4}$/;

/** The firm that an article is about: what `công ty` stands for in it. */
export class FirmOfArticle {
  readonly #only: EntityMention | undefined;

  constructor(mentions: readonly EntityMention[], { tokens }: Reading, names: Gazetteer) {
    const firms = new Set<string>();
    for (const mention of mentions) {
      if (mention.name === undefined) continue;
      if (mention.kind === 'firm') firms.add(mention.name);
      if (mention.kind !== 'name') continue;
      for (let at = mention.fromToken - 1, n = 0; at >= 0 && n < REACH; at--, n++) {
        if (tokens.breaks[at + 1]! > 0) break;
        if (names.find(tokens, at, Sort.commonFirm)) firms.add(mention.name);
      }
    }
    const counts = new Map<string, { count: number; first: EntityMention }>();
    for (const mention of mentions) {
      if (mention.name === undefined || (mention.kind !== 'name' && mention.kind !== 'firm')) continue;
      const known = counts.get(mention.name);
      if (known) known.count++;
      else counts.set(mention.name, { count: 1, first: mention });
    }
    const named = [...counts.values()].sort((a, b) => b.count - a.count);
    const [most, second] = named.filter(({ first }) => firms.has(first.name!));
    // `HT1`: letters that the article uses far more than any other name are the firm's at the exchange.
    const [top, next] = named;
    if (top && TICKER.test(top.first.name!) && top.count >= 3 * (next?.count ?? 1)) {
      this.#only = top.first;
      return;
    }
    // A name that the article uses far more may be the firm meant.
    if (!most || named[0]!.count > 2 * most.count) return;
    if (!second || most.count >= 3 * second.count) this.#only = most.first;
  }

  /** The only firm, or the one named far more often than any other. */
  get mention(): EntityMention | undefined {
    return this.#only;
  }
}
