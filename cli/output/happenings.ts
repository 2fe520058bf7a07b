import pc from 'picocolors';
import type { Happening } from '../../schemas/happening.ts';
import { DATE_COLUMN } from './events.ts';
import { type Column, renderTable, terminalWidth } from './table.ts';

const COLUMNS: Column<Happening>[] = [
  DATE_COLUMN,
  { title: 'TYPE', value: ({ type }) => type },
  { title: 'STATUS', value: ({ status }) => (status === 'asserted' ? '' : status) },
  { title: 'PARTIES', value: ({ parties }) => parties.join(', '), shrinkTo: 10, lines: 3 },
  {
    title: 'WHAT',
    value: ({ events, date }) => (events.find(each => each.date === date) ?? events[0]!).text,
    shrinkTo: 16,
    lines: 2,
    weight: 2,
  },
  { title: 'ARTICLES', value: ({ articles }) => String(articles.length) },
  { title: 'PUBLISHERS', value: publishers, shrinkTo: 10, lines: 2 },
  { title: 'WHY', value: why, shrinkTo: 12, lines: 3, paint: pc.dim },
];

/** Happenings as a table that fits the terminal, a row for each. */
export function happeningTable(happenings: Happening[], width: number = terminalWidth()): string {
  return renderTable(happenings, COLUMNS, width);
}

/** `2: Reuters, TTXVN`; articles that name nobody may be anybody's, so they are not counted. */
function publishers({ publishers: known, unattributed }: Happening): string {
  const unknown = unattributed > 0 ? `${unattributed} unknown` : '';
  const counted = known.length > 0 ? `${known.length}: ${known.join(', ')}` : '';
  return [counted, unknown].filter(Boolean).join('; ');
}

function why({ reasons, events }: Happening): string {
  const stoodAlone = reasons.some(reason => reason.startsWith('stands alone'));
  return events.length > 1 || stoodAlone ? reasons.join('; ') : '';
}
