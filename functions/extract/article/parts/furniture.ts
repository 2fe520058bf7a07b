/** The furniture of newspapers: which lines belong to the site, to a picture, to whoever signs. */

import { vietnamDay } from '../instants.ts';
import type { ArticleWords } from '../words.ts';
import { Credits } from './credits.ts';
import { anyOf } from './phrases.ts';
import { Signatures } from './signatures.ts';

/** Head of a line compared with phrases. */
const HEAD = 70;
const LONGEST_STAMP = 90;
const LONGEST_NAVIGATION = 300;

/** Tests on single lines, built once from what a language knows of newspapers. */
export class Furniture {
  readonly credits: Credits;
  readonly signatures: Signatures;
  readonly #navigation: RegExp;
  readonly #unended: RegExp;
  readonly #alone: Set<string>;
  readonly #lists: RegExp;
  readonly #stamp: Set<string>;
  readonly #lead: RegExp;

  constructor(words: ArticleWords) {
    this.credits = new Credits(words);
    this.signatures = new Signatures(words);
    this.#navigation = new RegExp(`^(?:${anyOf(words.navigation)})`, 'u');
    this.#unended = new RegExp(`^(?:${anyOf(words.navigationUnended)})`, 'u');
    this.#alone = new Set(words.navigationAlone);
    this.#lists = new RegExp(String.raw`^(?:${anyOf(words.headlineLists)})\s*(?<rest>[:>»|-]?\s*)$`, 'u');
    this.#stamp = new Set(words.timeStamp);
    this.#lead = new RegExp(
      String.raw`^(?:\([^)]{2,30}\)\s*[-–]\s*|[\p{L}.]{2,12}\s*[-–]\s+)?(?:${anyOf(words.leadOpeners)})\s[^,]{0,12}\d`,
      'u',
    );
  }

  /** Whether the line is the header of a list of other headlines: alone (`bare`) or with them on it. */
  opensHeadlines(line: string): 'bare' | 'filled' | undefined {
    if (line.length > HEAD) return undefined;
    const head = line.toLowerCase().replace(/^[\s\d.)>»•*-]+/u, '');
    return this.#lists.test(head) ? 'bare' : undefined;
  }

  /** A menu, a link, an address, an invitation to read on. */
  isNavigation(line: string): boolean {
    if (line.length >= LONGEST_NAVIGATION) return false;
    const head = line.slice(0, HEAD).toLowerCase();
    if (/^(?:>>|»|▶|►|https?:\/\/\S+$|www\.\S+$)/u.test(head)) return true;
    if (line.length <= 30 && this.#alone.has(head.replace(/[\s:.]+$/, ''))) return true;
    // A whole paragraph may begin with these words too; furniture is short.
    if (line.length > 250) return false;
    const bare = head.replace(/^[\s\d.)>*•-]+/u, '');
    return this.#navigation.test(bare) || (!/[.!?]["”)]*$/.test(line) && this.#unended.test(bare));
  }

  /**
   * A line with a full date and nothing but the words of a time stamp, perhaps beside the section's name: with a
   * clock time (`exact`), or the day alone, which may be a heading of the text as well.
   */
  timeStamp(line: string): 'exact' | 'day' | undefined {
    if (line.length > LONGEST_STAMP || !/\d{4}/.test(line) || !/\d\s?[-/.]\s?\d|tháng/iu.test(line))
      return undefined;
    if (vietnamDay(line) === undefined) return undefined;
    if (/[.!?]$/.test(line)) return undefined;
    const hasClock = /\d{1,2}[:hg]\d{2}/u.test(line) || /gmt/i.test(line);
    const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
    const others = words.filter(word => !this.#stamp.has(word)).length;
    if (others === 0) return hasClock ? 'exact' : 'day';
    if (!hasClock || others > 6) return undefined;
    const isBeside =
      /^[^|»]{6,50}[|»]\s*[^\d]{2,40}$/u.test(line) || /^[^\d]{0,40}[-–|,]\s*[^\d]{0,20}\d/u.test(line);
    return isBeside ? 'exact' : undefined;
  }

  /** Whether a paragraph begins as a lead does, with the day that it tells of. */
  opensLead(paragraph: string): boolean {
    return this.#lead.test(paragraph.slice(0, HEAD).toLowerCase());
  }
}
