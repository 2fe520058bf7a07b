/**
 * The year of a date that names none, from the evidence in its surroundings. In this order: a cue beside it, a
 * year that its sentence or paragraph gives, then the reading nearest to the publication, weighed by the tense of
 * the clause and the weekday.
 */
import { fromDay } from '../../../../schemas/day.ts';
import type { Cue } from '../value.ts';
import { nearestYear } from './nearest-year.ts';
import type { YearAnswer, YearQuestion } from './year-question.ts';
import { yearToldBefore } from './year-told-before.ts';

/** Undefined where nothing gives a year. */
export function chooseYear(question: YearQuestion): YearAnswer | undefined {
  const { anchor, cue } = question;
  return (
    (cue && cue.direction !== 'near' && anchor !== undefined
      ? byCue(question, cue, cue.direction, anchor)
      : undefined) ??
    (cue?.direction === 'near' && anchor !== undefined ? undefined : yearToldBefore(question)) ??
    (anchor === undefined ? undefined : nearestYear(question, anchor))
  );
}

/** `vừa qua`: the last one up to the publication; `tới`: the first one from it on. */
function byCue(
  question: YearQuestion,
  cue: Cue,
  direction: 'past' | 'future',
  anchor: number,
): YearAnswer | undefined {
  const { year } = fromDay(anchor);
  const years = direction === 'past' ? [year, year - 1] : [year, year + 1];
  for (const each of years) {
    const place = question.inYear(each);
    if (!place) continue;
    const fits = direction === 'past' ? place.first! <= anchor : place.last! >= anchor;
    if (!fits) continue;
    return {
      place,
      year: each,
      anchor: 'publication',
      evidence: [{ kind: 'cue', text: cue.text, start: cue.start }],
    };
  }
  return undefined;
}
