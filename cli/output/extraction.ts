import pc from 'picocolors';
import type { DateMention } from '../../schemas/date.ts';
import type { Extraction } from '../../schemas/extraction.ts';
import { eventTable } from './events.ts';
import { type Column, renderTable, terminalWidth } from './table.ts';
import { printable } from './width.ts';

const DATE_COLUMNS: Column<DateMention>[] = [
  { title: 'DATE', value: date => date.edtf, shrinkTo: 10, paint: pc.bold },
  { title: 'PART', value: date => date.mod ?? '' },
  { title: 'TIME', value: date => date.time ?? '' },
  { title: 'TEXT', value: date => date.text, shrinkTo: 12 },
  { title: 'RULE', value: date => date.rule, shrinkTo: 8, paint: pc.dim },
];

/** One extraction for people: what the article is, its dates, its events. */
export function extractionReport(
  name: string,
  { article, status, reason, dates, events }: Extraction,
  width: number = terminalWidth(),
): string {
  if (!article)
    return `${pc.bold(printable(name))}\n${pc.red(status)}: ${printable(reason?.message ?? '')}\n`;
  const { published } = article;
  const day =
    published.edtf === null
      ? 'publication date unknown'
      : `published ${published.edtf} (${published.source})`;
  const about = [name, article.publisher, article.agency, day].filter(each => each !== null).join(' · ');
  const lines = [pc.bold(printable(article.title ?? name)), pc.dim(printable(about))];
  if (reason) lines.push(pc.yellow(printable(reason.message)));
  if (dates.length > 0) lines.push('', renderTable(dates, DATE_COLUMNS, width));
  if (events.length > 0) lines.push('', eventTable(events, width));
  if (dates.length + events.length === 0 && status === 'extracted')
    lines.push('No dates and no events were found.');
  return `${lines.join('\n')}\n`;
}
