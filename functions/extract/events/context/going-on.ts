/** What goes on in a period or month that was told: the figures of accounts, and the deeds of whoever acts. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { actAgain, arePrivate } from '../same-parties.ts';
import { SPOKEN } from '../spoken.ts';
import { MONTH } from './told-days.ts';

/** Sentences over which figures still are of the period told. */
const FIGURES = 2;

/**
 * `Quý 3, doanh thu đạt 44 tỷ đồng. Lợi nhuận đạt 7 tỷ.`: figures told one after the other are of one period. `figures`
 * is the last figure told with its period, `last` the last happening with any date.
 */
export function figureOf(
  draft: Draft,
  figures: Draft | undefined,
  last: Draft | undefined,
): Draft | undefined {
  if (!figures || draft.noun || draft.status !== 'asserted') return undefined;
  if (!(draft.figure && draft.reckons) && !isOfAccounts(draft, figures)) return undefined;
  if (draft.earlier || draft.apart || draft.speech !== figures.speech) return undefined;
  if (last && last !== figures && last.sentence >= figures.sentence && last.date !== figures.date)
    return undefined;
  return draft.sentence - figures.sentence <= FIGURES ? figures : undefined;
}

/** `Tập đoàn nộp ngân sách 12.000 tỷ đồng`: what else the same firm did for so much. */
function isOfAccounts(draft: Draft, figures: Draft): boolean {
  const { type, counted, plain, actors } = draft;
  return type === 'TRADE' && counted && plain && arePrivate(actors) && actAgain(draft, figures);
}

/** A figure of accounts with a date of its own (`Quý 3, doanh thu đạt …`, `Năm 2021, Hòa Phát đạt doanh thu …`). */
export function isFigure({ figure, reckons, basis, status, type, actors, date }: Draft): boolean {
  const told = basis === 'stated' && status === 'asserted';
  return told && ((figure && reckons) || (type === 'TRADE' && PERIOD.test(date) && arePrivate(actors)));
}

/** A month, quarter or year, or several. */
const PERIOD = /^\d{4}(?:-\d{2})?(?:\/\d{4}(?:-\d{2})?)?$/;

/**
 * `Tháng 11/2020, ông đến gặp Nam ở Huế. Ông đánh Nam …`: what the same one does in the next sentence, where a month was
 * told. In a year much else may happen in between.
 */
export function goesOnInMonth(draft: Draft, last: Draft | undefined): boolean {
  if (!last || !MONTH.test(last.date) || last.status !== 'asserted' || last.basis !== 'stated') return false;
  const told = draft.status === 'asserted' && !draft.noun && !draft.provided && !draft.ongoing && !draft.weak;
  if (!told || draft.earlier || draft.apart || draft.pointing || draft.opens) return false;
  if (draft.speech > 0 || draft.source !== null) return false;
  if (draft.sentence - last.sentence !== 1 || draft.paragraph !== last.paragraph) return false;
  return !NOT_AT_ONCE.has(draft.type) && draft.actors.length > 0 && actAgain(draft, last);
}

/** What is said of somebody in passing, or comes at a time of its own. */
const NOT_AT_ONCE = new Set<EventType>([...SPOKEN, 'APPOINT', 'LEGISLATE', 'TRADE', 'COOPERATE']);
