import { vietnamDay } from './instants.ts';
import type { ArticleWords } from './words.ts';

/** Longest line that is looked at for a signature or an agency, and head of a line compared with phrases. */
const LONGEST_SIGNATURE = 80;
const HEAD = 70;
const LONGEST_STAMP = 90;
const LONGEST_NAVIGATION = 300;

/** One of these stands in every credit: to look for them is cheaper than for the words before them. */
const CREDIT_SIGNS = [':', 'internet', 'tư liệu', 'minh h'];

/** Characters of a word for a picture, or of blanks after it. */
const WIDEST = 24;

const hasCreditSign = (text: string) => CREDIT_SIGNS.some(sign => text.includes(sign));

/** Tests on single lines, built once from what a language knows of newspapers. */
export class Furniture {
  readonly #words: ArticleWords;
  readonly #navigation: RegExp;
  readonly #unended: RegExp;
  readonly #alone: Set<string>;
  readonly #lists: RegExp;
  readonly #credit: RegExp;
  readonly #creditAtEnd: RegExp;
  readonly #picture: RegExp;
  readonly #caption: RegExp;
  readonly #origin: RegExp;
  readonly #byline: RegExp;
  readonly #addition: RegExp;
  readonly #stamp: Set<string>;
  readonly #lead: RegExp;

  constructor(words: ArticleWords) {
    const any = (phrases: string[]) =>
      [...phrases]
        .sort((a, b) => b.length - a.length)
        .map(phrase => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
        .join('|');
    this.#words = words;
    this.#navigation = new RegExp(`^(?:${any(words.navigation)})`, 'u');
    this.#unended = new RegExp(`^(?:${any(words.navigationUnended)})`, 'u');
    this.#alone = new Set(words.navigationAlone);
    this.#lists = new RegExp(String.raw`^(?:${any(words.headlineLists)})\s*(?<rest>[:>»|-]?\s*)$`, 'u');
    const picture = any(words.pictures);
    const written = any(
      words.pictures.flatMap(name => [name, name[0]!.toUpperCase() + name.slice(1), name.toUpperCase()]),
    );
    this.#picture = new RegExp(`(?:${written})$`, 'u');
    // `Ảnh: Reuters.`, `(Ảnh minh họa: AFP)`, `Ảnh Internet.`, `Nguồn: AP |`
    const credit = String.raw`(?:${picture})(?:\s+(?:${picture}))?\s*(?::\s*[^.:;]{0,60}|internet|tư liệu|chụp màn hình|cắt từ (?:clip|video))?(?:\.\s*nguồn:?\s*[^.:;]{1,40})?[.\s|)\]]*`;
    this.#credit = new RegExp(String.raw`^[([]?\s*${credit}$`, 'u');
    this.#creditAtEnd = new RegExp(
      String.raw`(?:[([]\s*|[.!?”"]\s*|\s[-–|]\s*)(?:${picture})\s*(?::\s*(?:[^.:;()]|(?<=[\s:.]\p{L})\.){0,50}|internet|tư liệu|minh h[oọ][aạ])\s*[)\].\s|]*$`,
      'u',
    );
    this.#caption = new RegExp(String.raw`^(?:${any(words.captions)})\s*(?:[:.,]|$)`, 'u');
    this.#origin = new RegExp(
      String.raw`^[([]?\s*(?:${any(words.origins)})(?=[\s:)]|$)\s*:?\s*(?<rest>.*)$`,
      'u',
    );
    this.#byline = new RegExp(`^(?:${any(words.bylines)})`, 'u');
    this.#addition = new RegExp(`^(?:${any(words.bylineAdditions)})$`, 'u');
    this.#stamp = new Set(words.timeStamp);
    this.#lead = new RegExp(
      String.raw`^(?:\([^)]{2,30}\)\s*[-–]\s*|[\p{L}.]{2,12}\s*[-–]\s+)?(?:${any(words.leadOpeners)})\s[^,]{0,12}\d`,
      'u',
    );
  }

  /** Whether the line is the header of a list of other headlines: alone (`bare`) or with them on it. */
  opensHeadlines(line: string): 'bare' | 'filled' | undefined {
    if (line.length > HEAD) return undefined;
    const head = line.toLowerCase().replace(/^[\s\d.)>»•*-]+/u, '');
    return this.#lists.test(head) ? 'bare' : undefined;
  }

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

  /** A photo credit and nothing more: `Ảnh: Reuters.` */
  isCredit(line: string): boolean {
    return line.length <= 90 && this.#credit.test(line.toLowerCase());
  }

  /** Words and a credit after them: `Hai bên bắt tay (Ảnh: AFP)`. */
  endsInCredit(line: string): boolean {
    const end = line.slice(-HEAD).toLowerCase();
    return hasCreditSign(end) && this.#creditAtEnd.test(end);
  }

  isCaption(line: string): boolean {
    return (
      this.isCredit(line) || this.endsInCredit(line) || this.#caption.test(line.slice(0, 30).toLowerCase())
    );
  }

  /** Cheap first look: whether a paragraph can hold a photo credit at all. */
  mayHoldCredit(text: string): boolean {
    for (const sign of CREDIT_SIGNS)
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        // Between the word for a picture and the sign stand blanks at most, and the number of the picture.
        let end = at;
        while (end > 0 && at - end < WIDEST && /[\d\s]/.test(text[end - 1]!)) end--;
        if (this.#picture.test(text.slice(Math.max(0, end - WIDEST), end))) return true;
      }
    return false;
  }

  /** `Theo Reuters`, `(TTXVN)`, `TTXVN/Tin Tức`: names of agencies and papers, no sentence. */
  isAgency(line: string): boolean {
    if (line.length > LONGEST_SIGNATURE) return false;
    const bare = line.replace(/^[(["“]+|[)\]"”.\s|]+$/gu, '').trim();
    if (this.#isAgencyName(bare) || Object.hasOwn(this.#words.publishers, bare)) return true;
    const rest = this.#origin.exec(line.toLowerCase())?.groups?.rest;
    if (rest === undefined) return false;
    const named = line.slice(line.length - rest.length).replace(/[)\]"”.\s|]+$/gu, '');
    if (named.trim() === '') return /^[([]/.test(line);
    return isNameList(named);
  }

  #isAgencyName(name: string): boolean {
    const names = name.split(/\s*[,/;+&-]\s*|\s+và\s+/u);
    return (
      Object.hasOwn(this.#words.agencies, name) ||
      (Object.hasOwn(this.#words.agencies, names[0]!) && isNameList(name))
    );
  }

  /** The agency that a line credits, by its usual name; the paper where it credits one. */
  agencyOf(line: string): string | null {
    const said = /(?:^|[\s,])\(?[Tt]heo\s+(?<name>[^()]{2,60}?)\)?\s*$/u.exec(line)?.groups?.name;
    const rest = this.#origin.exec(line.toLowerCase())?.groups?.rest;
    const isOrigin = said !== undefined || rest !== undefined;
    const inBrackets = /\(([^()]{2,50})\)/u.exec(line)?.[1];
    const named = said ?? (rest === undefined ? (inBrackets ?? line) : line.slice(line.length - rest.length));
    const clean = named.replace(/^[(["“\s]+|[\]"”.\s|]+$/gu, '').replace(/^([^(]*)\)$/u, '$1');
    if (Object.hasOwn(this.#words.agencies, clean)) return this.#words.agencies[clean]!;
    for (const name of clean.split(/\s*[,/;+&-]\s*|\s+và\s+/u)) {
      if (Object.hasOwn(this.#words.agencies, name)) return this.#words.agencies[name]!;
    }
    return isOrigin && clean !== '' ? clean : null;
  }

  isLabelledByline(line: string): boolean {
    return line.length <= LONGEST_SIGNATURE && !/[.!?]$/.test(line) && this.#byline.test(line.toLowerCase());
  }

  /** Names of persons and nothing more, perhaps with what they did: `Thành Đạt`, `N.H (tổng hợp)`. */
  isByline(line: string): boolean {
    if (line.length > LONGEST_SIGNATURE || /[!?:;]$/.test(line)) return false;
    if (this.isLabelledByline(line)) return true;
    const names = this.authorOf(line);
    if (names === null || /\d/.test(names)) return false;
    return names.split(/\s+/).length <= 9 && isNameList(names);
  }

  /** The names of a byline, without what is said around them. */
  authorOf(byline: string): string | null {
    const label = this.#byline.exec(byline.toLowerCase())?.[0] ?? '';
    const names = byline
      .slice(label.endsWith(':') ? label.length : 0)
      .replace(/,?\s+\(?[Tt]heo\s.*$/u, '')
      .replace(/\((?<said>[^()]*)\)?\s*$/u, '')
      .replace(/^[\s:–-]+|[\s.,|–-]+$/gu, '');
    const words = names.split(/\s+/);
    while (words.length > 1 && this.#addition.test(words.at(-1)!.toLowerCase())) words.pop();
    return words.join(' ') || null;
  }

  /** The paper that a paragraph's prefix names: `(Dân trí) - …`, `ANTĐ - …`. */
  publisherOf(paragraph: string): string | null {
    const head = paragraph.slice(0, 40);
    const prefix =
      /^\((?<name>[^()]{2,25}\)?\w?)\)\s*[-–—:]?/u.exec(head) ??
      /^(?<name>[\p{Lu}\p{L}.&+ ]{2,16}?)\s*[-–—]\s/u.exec(head);
    const name = prefix?.groups?.name?.trim() ?? '';
    return Object.hasOwn(this.#words.publishers, name) ? this.#words.publishers[name]! : null;
  }

  /** Whether a paragraph begins as a lead does, with the day that it tells of. */
  opensLead(paragraph: string): boolean {
    return this.#lead.test(paragraph.slice(0, HEAD).toLowerCase());
  }
}

/** Whether every word begins with a capital, but those that join names; one to eight words. */
function isNameList(text: string): boolean {
  const words = text.split(/[\s/,;&+()–-]+/u).filter(word => word !== '');
  return (
    words.length > 0 &&
    words.length <= 9 &&
    words.every(word => /^(?:\p{Lu}|và$|xã$|của$|báo$|t\/h$|the$|of$|\d+h?$)/u.test(word)) &&
    /\p{Lu}/u.test(text)
  );
}
