/** Short names that brackets give: of a firm (`Công ty A (HPG)`), of an organ (`Cục Điều tra Trung ương Thái Lan (CIB)`). */
import type { Reading } from '../../reading.ts';
import { type EntityMention, extendTo } from '../mention.ts';
import type { RawMention } from '../raw.ts';
import { bracketsEnd } from './brackets.ts';

/** The short names that an article has given. */
export class ShortNames {
  /** Those of firms by their names, and which are only letters of an exchange. */
  readonly #firms = new Map<string, { short: string; ticker: boolean }>();
  /** For whom organs act, by such an acronym. */
  readonly #organs = new Map<string, readonly string[]>();

  /** Keeps the acronym that stands inside a mention: `người phát ngôn Tuần duyên Philippines (PCG) Jay Tarriela`. */
  note({ kind, codes, text }: EntityMention): void {
    if ((kind !== 'person' && kind !== 'office') || codes.length !== 1 || !text.includes('(')) return;
    const acronym = /\(([A-Z]{3,8})\)/.exec(text)?.[1];
    if (acronym !== undefined && !this.#organs.has(acronym)) this.#organs.set(acronym, codes);
  }

  /** Takes a name in brackets into the mention before it; false where it is none. */
  take(previous: EntityMention, mention: EntityMention, reading: Reading): boolean {
    const close = bracketsEnd(previous, mention, reading);
    if (close === 0) return false;
    if (previous.kind === 'firm' && mention.codes.length === 0)
      this.#firms.set(previous.name!, {
        short: mention.name!,
        ticker: isTicker(mention.name!, previous, reading),
      });
    else if (previous.kind === 'organ') this.#organs.set(mention.text, previous.codes);
    extendTo(previous, close, reading.tokens);
    return true;
  }

  /** Gives each firm one name, and tells organs by their acronyms. Both arrays go together. */
  apply(mentions: readonly EntityMention[], raw: readonly RawMention[]): void {
    for (const [full, { short, ticker }] of this.#firms) useOneName(mentions, full, short, ticker);
    if (this.#organs.size > 0)
      for (const [i, mention] of mentions.entries()) this.#nameOrgan(mention, raw[i]!);
  }

  /** An acronym, alone or after a post (`giám đốc CIB`), stands for the organ that brackets gave it to. */
  #nameOrgan(mention: EntityMention, { office }: RawMention): void {
    const isAcronym = mention.kind === 'name' || mention.kind === 'organisation';
    const codes = isAcronym ? this.#organs.get(mention.name ?? mention.text) : undefined;
    if (!codes) return;
    mention.kind = office === undefined ? 'organ' : 'office';
    mention.codes = [...codes];
    mention.name = undefined;
  }
}

/** `Tập đoàn Masan (MSN)`: three letters behind a company are those of an exchange; `Viện … (ISW)` is called so. */
function isTicker(short: string, full: EntityMention, { language }: Reading): boolean {
  if (!/^[A-Z][A-Z0-9]{2}$/.test(short)) return false;
  const said = full.text.toLowerCase();
  return language.entities.lexicon.listedHeads.some(head => said.startsWith(`${head} `));
}

/** Words of a name that is as short as the letters of an exchange. */
const SHORT = 2;

/**
 * A firm goes by one name: the one that the article uses more, and by a short name rather than a full one that is told
 * but once or twice; by letters of an exchange only where its own name is long.
 */
function useOneName(mentions: readonly EntityMention[], full: string, short: string, ticker: boolean): void {
  let more = 0;
  for (const { name } of mentions) more += name === short ? 1 : name === full ? -1 : 0;
  const takes = ticker ? more > 0 && full.split(' ').length > SHORT : more >= -1;
  const [kept, other] = takes ? [short, full] : [full, short];
  for (const mention of mentions) if (mention.name === other) mention.name = kept;
}
