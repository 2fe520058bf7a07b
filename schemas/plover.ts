/**
 * PLOVER 2.0: the event types, modes and scores of the codebook of the Open Event Data Alliance
 * (https://github.com/openeventdata/PLOVER, CC BY-SA 4.0), and its record for exchange.
 */
import * as z from 'zod';
import { EventType } from './event.ts';
import { Offset } from './span.ts';

interface PloverType {
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quad: 1 | 2 | 3 | 4;
  /** Conflict–cooperation score, −10 to 10. */
  score: number;
  /** Modes, each with its own score. */
  modes: Readonly<Record<string, number>>;
}

/** The codebook's table. It prints +3 for ACCUSE; the scores of the modes show that −3 is meant. */
const TYPES: Partial<Record<EventType, PloverType>> = {
  AGREE: { quad: 1, score: 2.5, modes: {} },
  CONSULT: { quad: 1, score: 2.5, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, score: 5, modes: {} },
  CONCEDE: { quad: 1, score: 4.5, modes: {} },
  COOPERATE: { quad: 2, score: 9.5, modes: {} },
  AID: { quad: 2, score: 10, modes: {} },
  RETREAT: {
    quad: 2,
    score: 6.5,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, score: 0, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, score: -3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, score: -2, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    score: -3.5,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    score: -5,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 },
  },
  SANCTION: { quad: 4, score: -6, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    score: -7,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
};

/** What the codebook says of a type; undefined for the civil types, which it does not have. */
export function ploverType(type: EventType): PloverType | undefined {
  return TYPES[type];
}

/** Whether the codebook has the mode under the type. */
export function isMode(type: EventType, mode: string): boolean {
  return Object.hasOwn(TYPES[type]?.modes ?? {}, mode);
}

/** The score of a type and mode; undefined for the civil types, which have none. */
export function scoreOf(type: EventType, mode?: string): number | undefined {
  const found = TYPES[type];
  return mode !== undefined && isMode(type, mode) ? found?.modes[mode] : found?.score;
}

export const PloverEntity = z.object({
  code: z
    .string()
    .optional()
    .describe('ISO 3166-1 alpha-3 of a country, or the usual abbreviation of an organisation.'),
  entity_text: z.string().describe('The words of the article.'),
  identifier_id: z.string().optional().describe('Own name of the person or firm.'),
});
export type PloverEntity = z.infer<typeof PloverEntity>;

/** A record as the codebook's chapter on JSON fields has it. The article's text is its publisher's, so `text` stays empty. */
export const PloverRecord = z.object({
  id: z.string().describe('Identity of the event record.'),
  date: z.iso.date().describe('First day on which it may have happened.'),
  enddate: z.iso.date().optional().describe('Last day, where it is another than the first.'),
  actor: z.array(PloverEntity).min(1).describe('Who did it; all the parties of a meeting.'),
  recipient: z.array(PloverEntity).optional().describe('To whom it was done.'),
  event: z.array(EventType).min(1).describe('PLOVER type.'),
  mode: z.array(z.string()).optional().describe('Mode of that type.'),
  quad_code: z
    .int()
    .min(1)
    .max(4)
    .describe('1, 2 verbal and material cooperation; 3, 4 the same of conflict.'),
  event_scale: z.number().describe('Conflict–cooperation score, −10 to 10.'),
  event_loc: z
    .object({
      name: z.string().describe('Place, in the words of the article.'),
      cc3: z.string().optional().describe('Its country, ISO 3166-1 alpha-3.'),
    })
    .optional()
    .describe('Where it happened.'),
  event_text: z.array(z.string()).describe('The words that tell the event.'),
  text_info: z.object({ start: Offset, end: Offset }).describe('Where in the article it is told.'),
  link: z.string().optional().describe('Key that records of one happening share.'),
  cite_info: z
    .object({
      citation: z.string().describe('Key of the article.'),
      codebook: z.string().describe('The codebook that the codes are of.'),
      url: z.string().optional().describe('Address of the page.'),
      title: z.string().optional().describe('Headline.'),
      language: z.string().optional().describe('BCP 47 tag of its language.'),
      publication: z.string().optional().describe('Newspaper or site.'),
    })
    .describe('The article.'),
  coder: z.string().describe('The program that coded it, with its version.'),
  comment: z
    .string()
    .optional()
    .describe('What the codebook has no field for: a coarser date, the act that was promised.'),
});
export type PloverRecord = z.infer<typeof PloverRecord>;
