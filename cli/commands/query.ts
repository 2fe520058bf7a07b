import type { Command } from 'commander';
import { EventType, Status } from '../../schemas/event.ts';
import { addWhere } from '../connection.ts';
import { codeOf } from '../names.ts';
import { answer } from '../query/answer.ts';
import { type Options, parseQuery } from '../query/options.ts';

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
