/** Credits of pictures and the captions before them: `Ảnh: Reuters`, `Hai bên bắt tay (Ảnh: AFP)`. */

import type { ArticleWords } from '../words.ts';
import { anyOf, capitalized } from './phrases.ts';

/** Longest credit, head of a line in which a caption tells that it is one, end of a line in which a credit may stand. */
const LONGEST_CREDIT = 90;
const LONGEST_LABEL = 30;
const LONGEST_END = 70;

/** Characters of an origin that are looked for: some have the first of them alike (`minh họa`, `minh hoạ`). */
const LONGEST_SIGN = 6;

/** Characters of a word for a picture, or of blanks after it. */
const WIDEST = 24;

/** Tests on single lines, built once from what a language knows of newspapers. */
export class Credits {
  readonly #credit: RegExp;
  readonly #creditAtEnd: RegExp;
  readonly #picture: RegExp;
  readonly #caption: RegExp;
  /** One of these stands in every credit: to look for them is cheaper than for the words before them. */
  readonly #signs: string[];

  constructor(words: ArticleWords) {
    const picture = anyOf(words.pictures);
    const written = anyOf(words.pictures.flatMap(name => [name, capitalized(name), name.toUpperCase()]));
    this.#picture = new RegExp(`(?:${written})$`, 'u');
    const origin = anyOf(words.pictureOrigins);
    this.#signs = [':', ...new Set(words.pictureOrigins.map(each => each.slice(0, LONGEST_SIGN)))];
    // `Ảnh: Reuters.`, `(Ảnh minh họa: AFP)`, `Ảnh Internet.`, `Nguồn: AP |`
    const credit = String.raw`(?:${picture})(?:\s+(?:${picture}))?\s*(?::\s*[^.:;]{0,60}|${origin})?(?:\.\s*(?:${anyOf(words.origins)}):?\s*[^.:;]{1,40})?[.\s|)\]]*`;
    this.#credit = new RegExp(String.raw`^[([]?\s*${credit}$`, 'u');
    this.#creditAtEnd = new RegExp(
      String.raw`(?:[([]\s*|[.!?”"]\s*|\s[-–|]\s*)(?:${picture})\s*(?::\s*(?:[^.:;()]|(?<=[\s:.]\p{L})\.){0,50}|${origin})\s*[)\].\s|]*$`,
      'u',
    );
    this.#caption = new RegExp(String.raw`^(?:${anyOf(words.captions)})\s*(?:[:.,]|$)`, 'u');
  }

  /** A photo credit and nothing more: `Ảnh: Reuters.` */
  isCredit(line: string): boolean {
    return line.length <= LONGEST_CREDIT && this.#credit.test(line.toLowerCase());
  }

  /** Words and a credit after them: `Hai bên bắt tay (Ảnh: AFP)`. */
  endsInCredit(line: string): boolean {
    const end = line.slice(-LONGEST_END).toLowerCase();
    return this.#signs.some(sign => end.includes(sign)) && this.#creditAtEnd.test(end);
  }

  /** A line that is told to be a caption, or has a credit. */
  isCaption(line: string): boolean {
    return (
      this.isCredit(line) ||
      this.endsInCredit(line) ||
      this.#caption.test(line.slice(0, LONGEST_LABEL).toLowerCase())
    );
  }

  /** Cheap first look: whether a paragraph can hold a photo credit at all. */
  mayHoldCredit(text: string): boolean {
    for (const sign of this.#signs)
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        // Between the word for a picture and the sign stand blanks at most, and the number of the picture.
        let end = at;
        while (end > 0 && at - end < WIDEST && /[\d\s]/.test(text[end - 1]!)) end--;
        if (this.#picture.test(text.slice(Math.max(0, end - WIDEST), end))) return true;
      }
    return false;
  }
}
