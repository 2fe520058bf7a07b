/** The text as the readers of names go through it. */
import { MARK, type Tokens, tokenText, WORD } from '../../text/tokens.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import type { RawMention } from '../raw.ts';

/** Questions about single tokens that the readers of names share. */
export class Scan {
  readonly tokens: Tokens;
  readonly names: Gazetteer;
  /** The mention read last. */
  last: RawMention | undefined;

  constructor(tokens: Tokens, names: Gazetteer) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Token after the last mention. */
  get done(): number {
    return this.last?.to ?? 0;
  }

  word(i: number): boolean {
    return i < this.tokens.count && this.tokens.kind[i] === WORD;
  }

  /** True where a word with a capital stands at a token. */
  capital(i: number): boolean {
    return this.word(i) && this.tokens.caps[i]! > 0;
  }

  mark(i: number, char: string): boolean {
    const { tokens } = this;
    return (
      i < tokens.count &&
      tokens.kind[i] === MARK &&
      tokens.end[i]! - tokens.start[i]! === 1 &&
      tokens.text[tokens.start[i]!] === char
    );
  }

  dash(i: number): boolean {
    return this.mark(i, '-') || this.mark(i, '–') || this.mark(i, '—') || this.mark(i, '/');
  }

  /** True where a token stands right after the one before it, on the same line; white space may part them. */
  follows(i: number): boolean {
    return i > 0 && i < this.tokens.count && this.tokens.breaks[i] === 0;
  }

  /** True where nothing at all parts a token from the one before it. */
  touches(i: number): boolean {
    return i > 0 && i < this.tokens.count && this.tokens.start[i] === this.tokens.end[i - 1];
  }

  /** True for a word of the shape that the language's own words have. */
  native(i: number): boolean {
    return this.names.isNative(this.tokens, i);
  }

  /** True where a capital says nothing: at the head of a line, a sentence or a quotation. */
  sentenceStart(i: number): boolean {
    if (i === 0 || this.tokens.breaks[i]! > 0) return true;
    if (this.tokens.kind[i - 1] !== MARK) return false;
    return '.!?…:“"‘\'•-–|()'.includes(tokenText(this.tokens, i - 1));
  }

  text(from: number, to: number): string {
    const { text, start, end } = this.tokens;
    const words = text.slice(start[from], end[to - 1]);
    for (let i = from + 1; i < to; i++) {
      const gap = start[i]! - end[i - 1]!;
      if (gap > 1 || (gap === 1 && text.charCodeAt(end[i - 1]!) !== 0x20)) return words.replace(/\s+/g, ' ');
    }
    return words;
  }

  /** A person's name; one in capitals as it is written elsewhere: `NGUYỄN VĂN AN` → `Nguyễn Văn An`. */
  name(from: number, to: number): string {
    const name = this.text(from, to);
    if (this.tokens.caps[from] !== 2 || this.tokens.caps[to - 1] !== 2 || !this.native(from)) return name;
    return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, first => first.toUpperCase());
  }
}
