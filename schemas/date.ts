import * as z from 'zod';
import { Edtf, Offset, Span } from './span.ts';

export const Modifier = z
  .enum(['start', 'mid', 'end'])
  .describe('Which part of the value is meant (đầu, giữa, cuối).');

export const Evidence = z.object({
  kind: z
    .enum([
      'explicit',
      'sentence',
      'paragraph',
      'range',
      'cue',
      'weekday',
      'nearest',
      'publication',
      'anaphora',
      'none',
    ])
    .describe(
      'What decided: words of the date itself, of its surroundings, a cue, or only nearness to publication.',
    ),
  text: z.string().optional().describe('The words that decided, where there are any.'),
  start: Offset.optional().describe('Where those words begin.'),
});
export type Evidence = z.infer<typeof Evidence>;

export const DateMention = z.object({
  ...Span.shape,
  edtf: Edtf.describe('The value, EDTF.'),
  mod: Modifier.optional(),
  time: z
    .string()
    .optional()
    .describe('Clock time beside the day: HH:MM, HH:MM/HH:MM, or MO, MI, AF, EV, NI.'),
  granularity: z
    .enum(['day', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century', 'period'])
    .describe('How fine the expression is.'),
  rule: z.string().describe('Name of the rule that read it, as `npm run rules` prints it.'),
  anchor: z
    .enum(['explicit', 'publication', 'earlier', 'none'])
    .describe(
      'What it counts from: nothing (complete in itself), the publication date, an earlier date, or nothing known.',
    ),
  known: z
    .array(z.enum(['year', 'month', 'day', 'weekday', 'offset']))
    .describe('Parts that the words themselves give.'),
  inferred: z.array(z.enum(['year', 'month', 'day'])).describe('Parts of the value that were concluded.'),
  evidence: z.array(Evidence).describe('What decided the inferred parts, the year above all.'),
  inName: z
    .boolean()
    .optional()
    .describe('True inside a name (`kế hoạch năm 2012`): a date, but not that of the act.'),
  notes: z
    .array(z.string())
    .optional()
    .describe('What the reader of the record should know, such as a weekday that cannot be.'),
});
export type DateMention = z.infer<typeof DateMention>;
