/** What a language brings for events: its triggers and the small words round them. Data only. */
import * as z from 'zod';
import { EventType } from '../../../../schemas/event.ts';

/**
 * Phrases parted by commas or line breaks; ` … ` in one stands for a few words that part it, `(quà|thưởng)` for
 * either word.
 */
const Phrases = z.string().min(1);

/**
 * How the parties of an event stand round its trigger.
 * - `transitive`: the subject does it, the object suffers it
 * - `mutual`: subject, object and `với …` all do it together
 * - `visit`: the subject goes to the object, which receives it
 * - `undergo`: it happens to the subject, which is named as its actor
 * - `reverse`: the object does it to the subject (`Crimea sáp nhập vào Nga`)
 * - `saying`: the subject says; what follows is said
 */
export const Frame = z.enum(['transitive', 'mutual', 'visit', 'undergo', 'reverse', 'saying']);
export type Frame = z.infer<typeof Frame>;

export const TriggerGroup = z.strictObject({
  type: EventType,
  mode: z.string().optional().describe('PLOVER mode of the type, or of the one `between` several states.'),
  kind: z
    .enum(['verb', 'noun', 'carrier', 'object'])
    .describe(
      '`verb` and `noun` tell an event by themselves; a `carrier` (`tiến hành`, `đạt`) takes its type from the noun or verb after it and falls back to its own; an `object` (`hợp đồng`) tells none, but gives its type to a carrier.',
    ),
  frame: Frame,
  weak: z
    .literal(true)
    .optional()
    .describe('An event only where it has a date of its own: too common a word to count without one.'),
  durative: z.literal(true).optional().describe('Goes on once begun (`tăng cường`).'),
  between: EventType.optional().describe(
    'Type where several states or organisations act (`thông qua` by a parliament, and by two states).',
  ),
  privately: EventType.optional().describe(
    'Type where nobody acts for a state or an organisation (`gia nhập` a union, and a club).',
  ),
  takes: z
    .array(EventType)
    .optional()
    .describe(
      'Types that another trigger of its clause lends it (`giành chiến thắng trong cuộc bầu cử`, `khống chế đám cháy`).',
    ),
  performs: z
    .literal(true)
    .optional()
    .describe(
      'A verb of saying or writing that, right before an act in words, does it (`tuyên bố ủng hộ`, `có văn bản đề nghị`).',
    ),
  state: z
    .literal(true)
    .optional()
    .describe('By itself it tells a state: no event where nothing completes it (`có`).'),
  receives: z
    .literal(true)
    .optional()
    .describe(
      'A carrier of what comes from others: words and help that are received are given by whom `of` or `from` names.',
    ),
  stops: z
    .literal(true)
    .optional()
    .describe('A carrier that ends what it carries: help ended is a sanction, fighting ended a retreat.'),
  vague: z
    .literal(true)
    .optional()
    .describe('A word for what happened, of which only the story tells the kind (`vụ việc`).'),
  fulfils: z
    .literal(true)
    .optional()
    .describe('A carrier that does what words agreed on (`thực hiện thoả thuận`): the sides cooperate.'),
  term: z
    .literal(true)
    .optional()
    .describe(
      'Makes something of a term: a date until which it lasts is none of the act (`gia hạn hợp đồng`).',
    ),
  passive: z
    .literal(true)
    .optional()
    .describe('The phrase itself is passive (`bị bắt`): its subject suffers.'),
  negative: z.literal(true).optional().describe('The phrase itself denies (`chưa đạt thoả thuận`).'),
  settles: z
    .literal(true)
    .optional()
    .describe(
      'Words that settle what they are about (`ký hiệp định hợp tác`): another happening than what was promised.',
    ),
  counts: z
    .literal(true)
    .optional()
    .describe('A verb only where a number follows (`lãi 50 tỷ`), a noun elsewhere (`lãi tiền gửi`).'),
  numbered: z
    .literal(true)
    .optional()
    .describe('An object that tells an event of its own where its number follows (`Nghị định 100`).'),
  marked: z
    .literal(true)
    .optional()
    .describe('A verb only right behind a marker of tense or voice (`đã phát triển`, `được điều trị`).'),
  attends: z
    .literal(true)
    .optional()
    .describe(
      'Only says with what or whom, where another verb follows (`xe khách chở 40 người và hàng hoá bị lật`).',
    ),
  causes: z
    .literal(true)
    .optional()
    .describe('What came of the happening before it (`bom nổ làm 6 người bị thương`).'),
  ofFirms: z
    .literal(true)
    .optional()
    .describe(
      'A gathering of a firm (`đại hội cổ đông`): where nobody is named, of the one the article is about.',
    ),
  held: z
    .literal(true)
    .optional()
    .describe('A noun of words that is held, and an event beside what is said there (`cuộc họp báo`).'),
  personal: z
    .literal(true)
    .optional()
    .describe('Happens to persons, though of no type of their own (`tốt nghiệp`).'),
  recounts: z
    .literal(true)
    .optional()
    .describe('Told to those who ask, at a time of its own (`khai`): not on the day of the news.'),
  rising: z
    .literal(true)
    .optional()
    .describe('Done against the state that it happens in, where nobody else is named (`cuộc đảo chính`).'),
  planned: z.literal(true).optional().describe('What the phrase carries is still to come (`dự định`).'),
  phrases: Phrases,
  examples: z
    .array(z.string())
    .optional()
    .describe('Clauses in which the phrases have this reading, where it is not plain; the tests run them.'),
});
export type TriggerGroup = z.infer<typeof TriggerGroup>;

/**
 * Jobs of the small words, as bits: one word may have several. A word of FUTURE and ONGOING is a plan (`dự kiến`),
 * one of POSSIBLE and PAST a doubt (`lẽ ra`): they stand though the day has passed.
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
  /** Of the verbs of war those that meet whoever came at oneself: `đánh chặn`, `giành lại`. */
  repelling: string;
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
