/** Items: the stretches of a text that mean something to the rules. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { EntityMention } from '../../entities/mention.ts';
import type { Trigger } from './trigger.ts';

/** What is so of a phrase of the lexicon, or of the place where an item stands: one bit each. */
export const Flag = {
  /** Points to the happening told before: `này`. */
  DEMONSTRATIVE: 1,
  /** Gives what was told before as somebody's speech. */
  AS_ABOVE: 1 << 1,
  /** Means the time told before. */
  THAT_TIME: 1 << 2,
  /** Puts a date ahead (`2 tuần tới`). */
  AHEAD: 1 << 3,
  /** `quan hệ` between two sides. */
  RELATIONS: 1 << 4,
  /** `lớn nhất`, `đầu tiên`. */
  SUPERLATIVE: 1 << 5,
  /** In brackets. */
  ASIDE: 1 << 6,
  /** Inside a short quotation, a title or a word set off: `bài phát biểu “Nga và NATO - đối tác”`. */
  QUOTED: 1 << 7,
  /** A verb that no lexicon has, told by the tense or voice marker before it. */
  UNKNOWN: 1 << 8,
  /** Word for what is reckoned in figures: `doanh thu`. */
  MEASURE: 1 << 9,
  /** Verb whose object is a year that somebody goes into or through: `bước vào năm 2017`. */
  PASSING: 1 << 10,
  /** Verb whose last words are the head of a document's or plan's name: `phê duyệt quy hoạch`. */
  DOCUMENTED: 1 << 12,
  /** A tournament, or a match of one: `vòng loại`, `World Cup`. */
  CONTEST: 1 << 11,
  /** Brings in those who do it together with the subject: `rủ thêm`, `dẫn theo`. */
  JOINING: 1 << 13,
  /** A wish or a need: what stands behind it is not done thereby (`muốn`, `cần`). */
  WISH: 1 << 14,
  /** Brings in what is aimed at or listed, and not told as done: `để`, `nhằm`, `gồm`. */
  AIM: 1 << 15,
  /** Goes on with whoever acts, and not with what he asks for or aims at: `đồng thời`. */
  ANEW: 1 << 16,
  /** What follows is told in a mood of its own: `nhưng`. */
  CONTRAST: 1 << 17,
  /** Tells a birth: with a year in brackets it only says who is meant. */
  BIRTH: 1 << 18,
  /** Counts what follows: `hai`, `nhiều`, `chiếc`. */
  COUNTING: 1 << 24,
  /** What is reckoned is money or goods: `doanh thu`, `giá`. */
  GOODS: 1 << 25,
  /** Finds somebody at something: `phát hiện`. */
  FINDS: 1 << 26,
  /** Puts what follows after what was told: `rồi`, `sau đó`. */
  LATER: 1 << 19,
  /** Hands the word on: `đáp lại`, `trong khi đó`. */
  TURN: 1 << 20,
  /** The next moment of what is told: `ngay sau đó`, `lúc 06:30` without a day. */
  MOMENT: 1 << 21,
  /** Makes a noun of a verb, and may as well do it: `viện`, `quỹ`. */
  DOER: 1 << 22,
  /** `cũng`, `trong khi đó`. */
  ALSO: 1 << 23,
  /** Goes on at the time of speaking (`đang`), or begins what does (`kể từ khi`). */
  GOING: 1 << 27,
  /** Sets what follows against what was told, wherever it stands: `nhưng`. */
  ADVERSATIVE: 1 << 30,
  /** Verb whose object is a time: `rơi vào`, `hướng đến`. */
  OF_TIME: 1 << 31,
  /** Done again and again: `thường`, `theo lệ`. */
  HABIT: 1 << 28,
  /** Asks whether what stands before it is so: `hay không`. */
  ASKED_BEHIND: 1 << 29,
} as const;

/**
 * A stretch of tokens that means something to the rules; what lies between items means nothing. A text has one for
 * every other word, so that they are small and all of one shape.
 */
export class Item {
  /** First token, and the one after the last. */
  readonly from: number;
  to: number;
  /** Bits of `Cue`. */
  cues = 0;
  /** Bits of {@link Flag}. */
  flags: number;
  trigger: Trigger | undefined = undefined;
  entity: EntityMention | undefined = undefined;
  date: DateMention | undefined = undefined;
  /** A punctuation mark; '' where it is none. */
  mark = '';
  /** An event has been told of it, as its verb or noun. */
  told = false;
  /** Number of the direct speech that it is part of; 0 outside of any. */
  speech = 0;

  constructor(from: number, to: number, flags: number) {
    this.from = from;
    this.to = to;
    this.flags = flags;
  }

  get demonstrative(): boolean {
    return (this.flags & Flag.DEMONSTRATIVE) !== 0;
  }

  get asAbove(): boolean {
    return (this.flags & Flag.AS_ABOVE) !== 0;
  }

  get thatTime(): boolean {
    return (this.flags & Flag.THAT_TIME) !== 0;
  }

  get ahead(): boolean {
    return (this.flags & Flag.AHEAD) !== 0;
  }

  get relations(): boolean {
    return (this.flags & Flag.RELATIONS) !== 0;
  }

  get superlative(): boolean {
    return (this.flags & Flag.SUPERLATIVE) !== 0;
  }

  get measure(): boolean {
    return (this.flags & Flag.MEASURE) !== 0;
  }

  get aside(): boolean {
    return (this.flags & Flag.ASIDE) !== 0;
  }

  get quoted(): boolean {
    return (this.flags & Flag.QUOTED) !== 0;
  }

  get contest(): boolean {
    return (this.flags & Flag.CONTEST) !== 0;
  }

  get later(): boolean {
    return (this.flags & Flag.LATER) !== 0;
  }

  get unknown(): boolean {
    return (this.flags & Flag.UNKNOWN) !== 0;
  }

  /** Notes that an event has been told of it. */
  tell(): void {
    this.told = true;
  }
}
