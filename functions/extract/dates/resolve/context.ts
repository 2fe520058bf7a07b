/** Where a date stands: its sentence, its quotation, the tense of its clause. */
import type { Article } from '../../../../schemas/article.ts';
import type { Reading } from '../../reading.ts';
import type { TenseWords } from '../language.ts';
import { plainOf } from '../read/plain.ts';
import type { UnresolvedDate } from '../value.ts';
import { type Tense, tenseOf } from './tense-of.ts';

/** Where a mention stands: its sentence, its paragraph, and whether it is quoted. */
export interface Setting {
  sentence: number;
  sentenceStart: number;
  sentenceEnd: number;
  paragraph: number;
  /** Offset of the opening quotation mark round the mention, -1 where it is not quoted. */
  quote: number;
  /** From where on a date before the quotation is the day of its saying; infinite where no verb of saying stands there. */
  saidAt: number;
  /** Whether a date that begins at an offset behind the quotation, and is known to have a verb of saying behind it or not, is the day of its saying. */
  isSaidBy(start: number, speaks: boolean): boolean;
  /** A verb of saying stands right behind it: `cùng ngày thông báo`. */
  readonly speaks: boolean;
  /** Somebody told the newspapers on it: `Chiều cùng ngày, Đại tá A - trưởng Công an tỉnh - cho biết`. */
  readonly tells: boolean;
  /** In the words under a picture, which tell of its day. */
  caption: boolean;
  /** Something is compared with it: `so với tháng trước`. */
  compared: boolean;
  /** It only says since when, or which happening is meant: `vụ tấn công ngày 7/10`. */
  readonly beside: boolean;
  /** Somebody was born then. */
  readonly born: boolean;
  /** It begins with a word for days gone by: `hôm 9/9`. */
  readonly gone: boolean;
  /** Which way the clause looks, and by which words. */
  tense: Tense | undefined;
}

/** How far from a date the words of its clause are looked for. */
const CLAUSE = 90;
/** How far before a date the words of a comparison stand. */
const COMPARING = 36;
/** How far before a date the words of what it only tells apart. */
const BESIDE = 60;
/** How far before a date the word for a birth stands. */
const BIRTH = 12;
/** How far before a quotation the verb of saying and its day are looked for. */
const SAYING = 160;

/** Marks that close a quotation. */
const CLOSING = /["”»]/;

/** How far behind a date the verb of saying stands that is right behind it. */
const SPEAKING = 14;
/** The same with the name and the posts of who speaks between them. */
const TELLING = 110;

/** The settings of all mentions, in one pass over the text. */
export function settingsOf(
  mentions: readonly UnresolvedDate[],
  article: Article,
  reading: Reading,
): Setting[] {
  const { text } = article;
  const { tense } = reading.language.dates;
  const plain = plainOf(reading);
  const { sentences } = reading;
  let sentence = 0;
  let at = 0;
  let paragraph = 0;
  let quote = -1;
  const captions = article.parts.filter(({ kind }) => kind === 'caption');
  let caption = 0;
  return mentions.map(({ start, end }) => {
    for (; at < start; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) {
        if (text.charCodeAt(at - 1) !== 10) paragraph++;
        quote = -1;
      } else if (code === 0x201c || code === 0xab) quote = at;
      else if (code === 0x201d || code === 0xbb) quote = -1;
      else if (code === 0x22) quote = quote < 0 ? at : -1;
    }
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= start) sentence++;
    const { start: sentenceStart, end: sentenceEnd } = sentences[sentence] ?? { start: 0, end: text.length };
    while (caption < captions.length && captions[caption]!.end <= start) caption++;
    const from = Math.max(Math.min(sentenceStart, start), start - CLAUSE);
    const to = Math.min(Math.max(sentenceEnd, end), end + CLAUSE);
    return {
      sentence,
      sentenceStart,
      sentenceEnd,
      paragraph,
      quote,
      saidAt:
        quote >= 0 && tense.saying.test(plain.slice(Math.max(0, quote - SAYING), quote))
          ? quote - SAYING
          : Number.POSITIVE_INFINITY,
      // Asked of few dates: read when they are.
      isSaidBy(day, said) {
        const close = text.slice(end, day).search(CLOSING);
        if (close < 0 || day - end - close > SAYING) return false;
        const behind = plain.slice(end + close, day);
        return !behind.includes('\n') && (said || tense.saying.test(behind));
      },
      get speaks() {
        return tense.saying.test(plain.slice(end, end + SPEAKING));
      },
      get tells() {
        return tense.telling.test(plain.slice(end, Math.min(end + TELLING, sentenceEnd)));
      },
      caption: caption < captions.length && captions[caption]!.start <= start,
      compared: isCompared(plain, start, tense),
      get beside() {
        if (!tense.besides.test(plain.slice(Math.max(sentenceStart, start - BESIDE), start))) return false;
        return plain[end] !== ',' || !tense.occasions.test(plain.slice(sentenceStart, start));
      },
      get born() {
        return tense.births.test(plain.slice(Math.max(sentenceStart, start - BIRTH), start));
      },
      get gone() {
        tense.pastHead.lastIndex = start;
        return tense.pastHead.test(plain);
      },
      tense: tenseOf(plain, text, from, start, end, to, tense),
    };
  });
}

function isCompared(plain: string, start: number, { comparing, comparison }: TenseWords): boolean {
  comparison.lastIndex = start;
  return comparison.test(plain) || comparing.test(plain.slice(Math.max(0, start - COMPARING), start));
}
