/** The extractor's reasons for dropping a date or a word, in words. */
import type { DateReason, TriggerReason } from '../../functions/extract/events/trace.ts';

export const DATE_REASONS: Readonly<Record<DateReason, string>> = {
  label: 'a label in brackets behind a name: no day of an act',
  'put-off': 'the day that was given up for another',
  refined: 'the date behind it says more exactly when',
  'period-of-matter': 'the period of figures, of a report or of what is talked about',
  'in-name': 'part of a name (of a plan, a law, a contest): not the day of an act',
  compared: 'only what something is compared with, or talked about',
  habit: 'tells of what is done every time such a day comes round, of no one day',
  ranked: 'only measures (the first since then, the most in that time)',
  said: 'a time in what somebody says, and not that of his saying it',
  contrast: 'what follows is set against it (nhưng)',
  calendar: 'the object of a verb: it says what the calendar says',
  'no-head': 'no rule joined it to a word of its sentence that could tell an event',
  question: 'in a question',
  birth: 'a year of birth in brackets only says who is meant',
  state: 'its verb tells a state or quality, no happening',
};

export const TRIGGER_REASONS: Readonly<Record<TriggerReason, string>> = {
  question: 'in a question',
  weak: 'too common a word: an event only with a date of its own',
  saying: 'a saying is an event only with a date of its own',
  content: 'asked for, aimed at or listed, and not told as done',
  circumstance: 'in a clause of reason, aim, condition or time that no date belongs to',
  'told-beside': 'its clause has told the same already',
  'says-where': 'only says where the act beside it was done',
  'same-meeting': 'the meeting told before',
  'no-date': 'neither its clause nor what it stands in gives it a date',
  'told-again': 'tells again what was told before',
};
