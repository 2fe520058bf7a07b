/**
 * The report of a market: what rises, falls and is traded next is of the day of the session, or of the change of prices,
 * told before it (`Giá vàng sáng 29/2 giảm mạnh. SJC niêm yết 45 triệu đồng, giảm 1,3 triệu.`).
 */
import type { Draft } from '../draft.ts';
import type { SentenceEvents } from '../sentence.ts';
import { ageOf, DAY } from './told-days.ts';

/** Sentences over which prices go on without a day of their own. */
const REACH = 5;

/** A day of prices, and the last sentence that told of it. */
export interface Market {
  of: Draft;
  sentence: number;
}

/** The market that a report is of behind a sentence with dates; another day ends it. */
export function marketAfter(
  market: Market | undefined,
  { dated, at }: SentenceEvents,
  published: string | null,
): Market | undefined {
  const told = dated.findLast(draft => isPrice(draft) && (ageOf(draft.date, published) ?? Infinity) <= FRESH);
  if (told) return { of: told, sentence: at };
  const other = dated.some(
    ({ date, status, basis }) => basis === 'stated' && status === 'asserted' && date !== market?.of.date,
  );
  return other ? undefined : market;
}

/** Days after which figures of a day are of no session, but counted until then. */
const FRESH = 2;

/** A day, or a day from which it holds. */
const FROM_DAY = /^\d{4}-\d{2}-\d{2}\/\.\.$/;

function isPrice({ type, date, basis, status, reckons, counted, weak, byThen }: Draft): boolean {
  if (byThen) return false;
  if (basis !== 'stated' || status !== 'asserted' || !(DAY.test(date) || FROM_DAY.test(date))) return false;
  return (type === 'TRADE' || type === 'OTHER') && (reckons || (type === 'TRADE' && counted && weak));
}

/** Whether a draft without a date tells what was paid or reckoned in the market that is told. */
export function goesOnInMarket(draft: Draft, market: Market | undefined): boolean {
  if (!market || draft.sentence - market.sentence > REACH) return false;
  if (draft.status !== 'asserted' || draft.noun || draft.earlier || draft.provided || draft.speech > 0)
    return false;
  if (draft.type !== 'TRADE' && !(draft.type === 'OTHER' && draft.reckons)) return false;
  if (draft.relation !== 'main' && draft.relation !== 'coordinate') return false;
  // `cổ phiếu VCB tăng trần`, `Lúc 8h30, SJC niêm yết …`
  return (
    draft.counted || draft.hour || (draft.reckons && draft.actors.length > 0 && draft.relation === 'main')
  );
}
