/** The phrases that tell an event, as a language writes them: groups of one type, with all that is so of them. */
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
