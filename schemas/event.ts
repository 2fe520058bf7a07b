import * as z from 'zod';
import { DateMention, Evidence } from './date.ts';
import { Edtf, Offset, Span } from './span.ts';

export const EventType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'LEGISLATE',
  'APPOINT',
  'ELECT',
  'PROSECUTE',
  'ACCIDENT',
  'LIFE',
  'TRADE',
  'LAUNCH',
  'CONTEST',
  'MOVE',
  'OTHER',
]);
export type EventType = z.infer<typeof EventType>;

export const Status = z.enum(['asserted', 'planned', 'possible', 'negated']);
export type Status = z.infer<typeof Status>;

export const Basis = z.enum(['stated', 'context', 'bounded']);
export type Basis = z.infer<typeof Basis>;

export const Entity = z.object({
  text: z.string().describe('The words of the article; the country’s name where only the country is known.'),
  start: Offset.optional().describe('Where those words begin.'),
  code: z
    .string()
    .optional()
    .describe('ISO 3166-1 alpha-3 of a country, or the usual abbreviation of an organisation.'),
  name: z.string().optional().describe('Own name of a person, firm, club or school.'),
});
export type Entity = z.infer<typeof Entity>;

export const Place = z.object({
  text: z.string().describe('The words of the article.'),
  country: z.string().optional().describe('ISO 3166-1 alpha-3 of the country that it lies in.'),
});
export type Place = z.infer<typeof Place>;

export const EventMention = z.object({
  ...Span.shape,
  part: z.string().describe('Part of the article that it stands in, such as `title` or `caption`.'),
});

export const EventRecord = z.object({
  id: z.string().describe('Stable over runs: hash of article key, date, type and trigger span.'),
  article: z.string().describe('Key of the article in the bucket.'),
  ...Span.shape,
  trigger: z.string().describe('The words that tell the event.'),
  triggerStart: Offset.describe('Where the trigger begins.'),
  date: Edtf.describe('When it happened, EDTF.'),
  basis: Basis.describe(
    'Where the date comes from: stated in the clause, carried from context, or only bounded.',
  ),
  type: EventType.describe('PLOVER 2.0 type, or one of the civil types.'),
  mode: z.string().optional().describe('PLOVER mode that narrows the type.'),
  score: z.number().optional().describe('Conflict–cooperation score of the PLOVER codebook, −10 to 10.'),
  actors: z.array(Entity).describe('Who did it; all the parties of a meeting or agreement.'),
  recipients: z.array(Entity).describe('To whom it was done.'),
  place: Place.nullable().describe('Where it happened, null where the article does not say.'),
  status: Status.describe('Told as fact, to come, only possible, or denied.'),
  source: Entity.nullable().describe('Who says so, null for the voice of the article.'),
  mentions: z.array(EventMention).describe('Every place where the article tells it, this one first.'),
  dateMention: DateMention.pick({
    start: true,
    end: true,
    text: true,
    edtf: true,
    mod: true,
    rule: true,
    anchor: true,
  })
    .nullable()
    .describe('The date expression that the date rests on.'),
  rules: z
    .array(z.string())
    .describe('Names of the rules that made the record, in the order in which they fired.'),
  evidence: z.array(Evidence).describe('What decided the date.'),
  happening: z
    .string()
    .optional()
    .describe('Key shared by records of the same happening in several articles.'),
});
export type EventRecord = z.infer<typeof EventRecord>;
