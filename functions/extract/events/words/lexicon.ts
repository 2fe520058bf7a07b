/** What a language brings for events: its triggers and the small words round them. Data only. */
import type { TriggerGroup } from './trigger-group.ts';

/**
 * Jobs of the small words, as bits: one word may have several. A word of FUTURE and ONGOING is a plan (`dự kiến`),
 * one of POSSIBLE and PAST a doubt (`lẽ ra`): they stand though the day has passed. One of COORDINATE and CONDITION
 * takes up the main clause behind a subordinate one (`thì`).
 */
export const Cue = {
  PAST: 1,
  FUTURE: 1 << 1,
  ONGOING: 1 << 2,
  PASSIVE: 1 << 3,
  NEGATION: 1 << 4,
  POSSIBLE: 1 << 5,
  CONDITION: 1 << 6,
  /** Clause boundaries: time (`khi`, `sau khi`, `trước khi`), purpose, reason and concession, relative. */
  WHEN: 1 << 7,
  AFTER_CLAUSE: 1 << 8,
  BEFORE_CLAUSE: 1 << 9,
  SUBORDINATE: 1 << 10,
  COORDINATE: 1 << 11,
  THAT: 1 << 12,
  /** Words after which a verb is a noun: `việc`, `hoạt động`, `các`. */
  NOMINAL: 1 << 13,
  /** Prepositions. */
  OF: 1 << 14,
  AT: 1 << 15,
  ABOUT: 1 << 16,
  WITH: 1 << 17,
  TO: 1 << 18,
  BY: 1 << 19,
  SINCE: 1 << 20,
  AFTER: 1 << 21,
  BEFORE: 1 << 22,
  UNTIL: 1 << 23,
  WITHIN: 1 << 24,
  /** `vào`, `hồi`, `lúc`: a date after it is that of the verb. */
  ON: 1 << 25,
  /** Heads of documents, programmes and seasons, whose year is part of their name. */
  DOCUMENT: 1 << 26,
  COMPARISON: 1 << 27,
  ACCORDING: 1 << 28,
  /** `trước đó`, `từng`: earlier than what was told before. */
  EARLIER: 1 << 29,
  /** `giữa`: parties that stand against or with each other. */
  BETWEEN: 1 << 30,
  /** Words that make an event noun of a verb: `việc`, `vụ`, `cuộc`. */
  EVENTIVE: 1 << 31,
} as const;
export type CueName = keyof typeof Cue;

/** Markers of tense, voice and denial before a verb. */
export const MARKERS = Cue.PAST | Cue.FUTURE | Cue.ONGOING | Cue.PASSIVE | Cue.NEGATION;
/** The same, with those of possibility. */
export const MOODS = MARKERS | Cue.POSSIBLE;

export interface EventLexicon {
  triggers: readonly TriggerGroup[];
  /** Phrases in which a trigger is none: `gặp khó khăn`, `họp báo` beside `họp`. */
  blocked: string;
  cues: Readonly<Partial<Record<CueName, string>>>;
  /** Words that point to the happening told before: `này`, `nói trên`. */
  demonstratives: string;
  /** Phrases that give what was told before as the speech of whom they name: `tuyên bố như trên`. */
  asAbove: string;
  /** Phrases that mean the time told before: `vào thời điểm này`. */
  thatTime: string;
  /** Phrases that hand the word on to another: `đáp lại`, `về phần mình`. */
  turns: string;
  /** Words by which somebody does as the one told before did, or meanwhile: `cũng`, `trong khi đó`. */
  also: string;
  /** Phrases for the next moment of what is told: `ngay sau đó`, `lúc này`. */
  moments: string;
  /** Markers of what goes on at the time of speaking: `đang`. */
  going: string;
  /** Words behind the number of an hour: `lúc 6 giờ`. */
  hours: string;
  /** Words at the end of a date that lies ahead: `tới`, `mai`. */
  ahead: string;
  /** Of the verbs of life and death those that tell of harm: death, wounds, hospital. */
  harm: string;
  /** Verbs of what only authorities do, so that the passive needs nobody named: `dập tắt`, `khám nghiệm`. */
  official: string;
  /** Words of verbs that take others somewhere: `đưa`, `vận chuyển`. */
  conveying: string;
  /** Of the verbs of war those that meet whoever came at oneself: `đánh chặn`, `giành lại`. */
  repelling: string;
  /** Verbs by which somebody has others with him: `tiếp`. */
  hosting: string;
  /** Words of wish and need: `muốn`, `cần`. They are POSSIBLE cues too. */
  wishes: string;
  /** Words that bring in what is aimed at or listed: `để`, `gồm`. */
  aims: string;
  /** Words with which a sentence goes back to whoever acts: `đồng thời`. */
  anew: string;
  /** Words behind which the mood of the clause before ends: `nhưng`. */
  contrasts: string;
  /** Those of them that stand for nothing else, and need no comma before them: `nhưng`. */
  adversatives: string;
  /** Verbs whose object is a time, and no happening of it: `rơi vào ngày 8/9`, `hướng đến năm 2030`. */
  ofTime: string;
  /** Words that count what follows, and may part a verb from its object: `hai`, `nhiều`, `chiếc`. */
  counting: string;
  /** Words that tell a birth. */
  births: string;
  /** Words that rank: `lớn nhất kể từ năm 2006` measures, and dates nothing. */
  superlatives: string;
  /** Words for tournaments and what they are made of: a day behind one is no part of its name. */
  contests: string;
  /** Words for the relations of two sides: `mối quan hệ`. */
  relations: string;
  /** Words for what is reckoned in figures: `doanh thu`, `chỉ số giá`. */
  measures: string;
  /** Those of them that reckon money or goods: `doanh thu`, `giá`. */
  goods: string;
  /** Verbs whose object is a year that somebody goes into or through: `bước vào năm 2017`. */
  passing: string;
  /** Verbs that find somebody at something: `phát hiện`. */
  finding: string;
  /** Words that put what follows after what was told: `rồi`, `sau đó`. */
  later: string;
  /** Words of what is done again and again, on the days that they stand before: `thường`, `theo lệ`. */
  habits: string;
  /** Words that bring in those who do it together with the subject: `rủ thêm`, `dẫn theo`. */
  joining: string;
  /** First words of verbs whose subject gets something: `nhận`. */
  getting: string;
  /** Verbs that before the subject of a sentence only say on what occasion the rest was done: `hưởng ứng`. */
  occasions: string;
  /** Of the words that make a noun of a verb those for what may do it: `viện`, `quỹ`. */
  doers: string;
  /** Words that make a question of the verb before them: `hay không`. */
  askedBehind: string;
}
