import type { Command } from 'commander';
import type * as z from 'zod';
import { findHappenings } from '../../functions/happenings/happenings.ts';
import { readArticles } from '../../functions/store/articles.ts';
import { queryEvents } from '../../functions/store/query.ts';
import { type EventRecord, EventType, Status } from '../../schemas/event.ts';
import { EventQuery } from '../../schemas/query.ts';
import { addWhere, connect, type Pipeline, type Where } from '../connection.ts';
import { codeOf } from '../names.ts';
import { type Format, formatEvents, formatFor } from '../output/formats.ts';
import { happeningTable } from '../output/happenings.ts';
import { ploverLines } from '../output/plover.ts';

interface Options extends Where, Partial<Record<Format, boolean>> {
  from?: string;
  to?: string;
  actor?: string;
  type?: string;
  country?: string;
  article?: string;
  status?: string;
  bounded?: boolean;
  undated?: boolean;
  newest?: boolean;
  limit: string;
  all?: boolean;
  cursor?: string;
  happenings?: boolean;
  plover?: boolean;
}

/** Most events that one page may have. */
const PAGE = 1000;

/** `query`: asks the table for events. */
export function register(program: Command): void {
  addWhere(
    program
      .command('query')
      .description('find events by period, actor, type, place, article or status')
      .option('--from <date>', 'events that end on or after this day, month or year')
      .option('--to <date>', 'events that begin on or before this day, month or year')
      .option(
        '--actor <name>',
        'code or name of an actor or recipient, or part of it: NATO, RUS, Nga, Lavrov',
      )
      .option('--type <type>', `one of ${EventType.options.join(', ')}`)
      .option('--country <code>', 'events at a place in this country: UKR, Ukraina')
      .option('--article <key>', 'events of this article')
      .option('--status <status>', `one of ${Status.options.join(', ')}`)
      .option('--bounded', 'also events of which only a bound of the date is known')
      .option('--undated', 'also events without a year, where a period is asked')
      .option('--no-undated', 'no events without a year')
      .option('--newest', 'newest first')
      .option('--limit <n>', 'at most so many events', '100')
      .option('--all', 'every event, however many')
      .option('--cursor <cursor>', 'go on where an answer ended')
      .option(
        '--happenings',
        'what several articles tell of one happening in one, with who published it and why',
      )
      .option('--plover', 'PLOVER 2.0 records in strict codes, JSON lines')
      .option('--json', 'JSON lines (the default in a pipe)')
      .option('--csv', 'comma-separated values')
      .option('--table', 'a table (the default in a terminal)'),
  ).action(async (options: Options) => {
    const { actor, country } = options;
    const named = {
      ...options,
      ...(actor === undefined ? {} : { actor: await codeOf(actor) }),
      ...(country === undefined ? {} : { country: await codeOf(country) }),
    };
    const query = parseQuery(named, message => program.error(`error: ${message}`));
    if (options.csv && (options.happenings || options.plover))
      program.error('error: --csv goes with plain events only, not with --happenings or --plover');
    if (options.table && options.plover) program.error('error: --plover makes JSON lines, no --table');
    // A happening whose events are not all read would be told by too few.
    const isWhole = options.all || options.happenings;
    const most = isWhole ? Number.POSITIVE_INFINITY : Number(options.limit);
    await answer(query, most, options);
  });
}

/** The query that the options make; `fail` is told what is wrong with them, option by option. */
export function parseQuery(options: Options, fail: (message: string) => never): EventQuery {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    fail(`--limit ${options.limit}: not a number of events, e.g. 100`);
  const parsed = EventQuery.safeParse({
    ...options,
    type: options.type?.toUpperCase(),
    status: options.status?.toLowerCase(),
    limit: Math.min(limit, PAGE),
  });
  if (parsed.success) return parsed.data;
  return fail(parsed.error.issues.map(issue => complaint(issue, options)).join('\n'));
}

function complaint(issue: z.core.$ZodIssue, options: Options): string {
  const name = String(issue.path[0]);
  const given = options[name as keyof Options];
  const what = issue.code === 'invalid_value' ? `is none of ${issue.values.join(', ')}` : issue.message;
  return `--${name} ${given}: ${what}`;
}

async function answer(query: EventQuery, most: number, options: Options): Promise<void> {
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
