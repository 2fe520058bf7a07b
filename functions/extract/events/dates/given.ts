/** Dates that a head without an expression of its own takes from another happening. */
import type { DateMention } from '../../../../schemas/date.ts';
import type { Draft } from '../draft.ts';

/** A date to be given to a head without an expression of its own. */
export interface Given {
  date: string;
  basis: Draft['basis'];
  mention: DateMention | null;
  rules: string[];
}

/** The date of another happening, given on. */
export function given(draft: Draft, basis: Draft['basis'], date = draft.date): Given {
  return { date, basis, mention: draft.mention, rules: [] };
}
