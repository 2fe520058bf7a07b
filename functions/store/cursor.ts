import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { EventQuery } from '../../schemas/query.ts';
import { CursorError } from './errors.ts';

const Cursor = z.strictObject({
  v: z.literal(1),
  /** The query that it belongs to. */
  q: z.string(),
  /** Sort key of the last event returned. */
  after: z.string().min(1),
});

/** The cursor behind an event of a query's result: where it stands, not how it was reached. */
export function writeCursor(query: EventQuery, after: string): string {
  const cursor: z.infer<typeof Cursor> = { v: 1, q: fingerprint(query), after };
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/**
 * The sort key that a query's cursor stands behind; undefined where it has none.
 * @throws CursorError for a cursor that no page returned, or that another query's page did
 */
export function readCursor(query: EventQuery): string | undefined {
  if (query.cursor === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(query.cursor, 'base64url').toString());
  } catch {
    json = undefined;
  }
  const { success, data } = Cursor.safeParse(json);
  if (!success) {
    throw new CursorError('the cursor is none: give it as the page before returned it, whole');
  }
  if (data.q !== fingerprint(query)) {
    throw new CursorError(
      'the cursor belongs to another query: ask with the same options as the page before',
    );
  }
  return data.after;
}

/** What a query asks for, the size and number of the page aside. */
function fingerprint({ limit: _limit, cursor: _cursor, ...asked }: EventQuery): string {
  const fields = Object.entries(asked).filter(([, value]) => value !== undefined);
  return createHash('sha256').update(JSON.stringify(fields.sort())).digest('base64url').slice(0, 12);
}
