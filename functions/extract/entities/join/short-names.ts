/** Short names that brackets give: of a firm (`Công ty A (HPG)`), of an organ (`Cục Điều tra Trung ương Thái Lan (CIB)`). */
import type { Reading } from '../../reading.ts';
import { type EntityMention, extendTo } from '../mention.ts';
import type { RawMention } from '../raw.ts';
import { bracketsEnd } from './brackets.ts';

/** The short names that an article has given. */
export class ShortNames {
  /** Those of firms by their names. */
  readonly #firms = new Map<string, string>();
  /** For whom organs act, by such an acronym. */
  readonly #organs = new Map<string, readonly string[]>();

  /** Takes a name in brackets into the mention before it; false where it is none. */
  take(previous: EntityMention, mention: EntityMention, reading: Reading): boolean {
    const close = bracketsEnd(previous, mention, reading);
    if (close === 0) return false;
    if (previous.kind === 'firm' && mention.codes.length === 0)
      this.#firms.set(previous.name!, mention.name!);
    else if (previous.kind === 'organ') this.#organs.set(mention.text, previous.codes);
    extendTo(previous, close, reading.tokens);
    return true;
  }

  /** Gives each firm one name, and tells organs by their acronyms. Both arrays go together. */
  apply(mentions: readonly EntityMention[], raw: readonly RawMention[]): void {
    for (const [full, short] of this.#firms) useOneName(mentions, full, short);
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

/** A firm goes by one name, the one that the article uses more. */
function useOneName(mentions: readonly EntityMention[], full: string, short: string): void {
  let more = 0;
  for (const { name } of mentions) more += name === short ? 1 : name === full ? -1 : 0;
  const [kept, other] = more > 0 ? [short, full] : [full, short];
  for (const mention of mentions) if (mention.name === other) mention.name = kept;
}
