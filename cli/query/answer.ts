/** What `query` prints: events, happenings or PLOVER records, page by page. */
import { findHappenings } from '../../functions/happenings/happenings.ts';
import { readArticles } from '../../functions/store/articles.ts';
import { queryEvents } from '../../functions/store/query.ts';
import type { EventRecord } from '../../schemas/event.ts';
import type { EventQuery } from '../../schemas/query.ts';
import { connect, type Pipeline } from '../connection.ts';
import { type Format, formatEvents, formatFor } from '../output/formats.ts';
import { happeningTable } from '../output/happenings.ts';
import { ploverLines } from '../output/plover.ts';
import { type Options, PAGE } from './options.ts';

/**
 * Asks the table and prints the events, the rest of what there is to say on standard error.
 * @param most how many events at most
 */
export async function answer(query: EventQuery, most: number, options: Options): Promise<void> {
  const format = formatFor(options);
  const pipeline = await connect(options);
  try {
    const events = [];
    let cursor: string | null | undefined = query.cursor;
    do {
      const limit = Math.min(PAGE, most - events.length);
      const page = await queryEvents(pipeline.table, { ...query, limit, ...(cursor ? { cursor } : {}) });
      events.push(...page.events);
      cursor = page.cursor;
    } while (cursor && events.length < most);
    const text = await formatAnswer(events, format, options, pipeline);
    if (text !== '') process.stdout.write(text + (format === 'csv' ? '\r\n' : '\n'));
    if (cursor)
      process.stderr.write(`More than these ${events.length}: the same with --cursor ${cursor}, or --all\n`);
    if (events.length === 0) {
      const hint = query.bounded
        ? ''
        : ' Those of which only a bound of the date is known come with --bounded.';
      process.stderr.write(`No such events on ${pipeline.where}.${hint}\n`);
    }
  } finally {
    pipeline.close();
  }
}

async function formatAnswer(
  events: EventRecord[],
  format: Format,
  { happenings, plover, newest, all, limit }: Options,
  { table }: Pipeline,
): Promise<string> {
  if (!happenings && !plover) return formatEvents(events, format);
  const articles = await readArticles(
    table,
    events.map(({ article }) => article),
  );
  if (plover) {
    const { lines, omitted } = ploverLines(events, articles, happenings === true);
    if (omitted !== '') process.stderr.write(`${omitted}\n`);
    return lines.join('\n');
  }
  const found = findHappenings(events, articles);
  if (newest) found.reverse();
  const shown = all ? found : found.slice(0, Number(limit));
  if (shown.length < found.length)
    process.stderr.write(`${found.length - shown.length} happenings more: a higher --limit, or --all\n`);
  return format === 'json' ? shown.map(each => JSON.stringify(each)).join('\n') : happeningTable(shown);
}
