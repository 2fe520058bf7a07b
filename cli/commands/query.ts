import type { Command } from 'commander';
import type * as z from 'zod';
import { queryEvents } from '../../functions/store/query.ts';
import { EventType, Status } from '../../schemas/event.ts';
import { EventQuery } from '../../schemas/query.ts';
import { addWhere, connect, type Where } from '../connection.ts';
import { codeOf } from '../names.ts';
import { type Format, formatEvents, formatFor } from '../output/formats.ts';

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
      .option('--actor <name>', 'code or name of an actor or recipient: NATO, RUS, Nga, "Sergei Lavrov"')
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
    const most = options.all ? Number.POSITIVE_INFINITY : Number(options.limit);
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
    const text = formatEvents(events, format);
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
