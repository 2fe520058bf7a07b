/** The options of `query`, and the query that they make. */
import type * as z from 'zod';
import { EventQuery } from '../../schemas/query.ts';
import type { Where } from '../connection.ts';
import type { Format } from '../output/formats.ts';

export interface Options extends Where, Partial<Record<Format, boolean>> {
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
export const PAGE = 1000;

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
