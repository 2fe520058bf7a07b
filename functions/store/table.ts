import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateQuery, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { StoredItemError } from './errors.ts';

/** A table to read and write. */
export interface Table {
  client: DynamoDBDocumentClient;
  name: string;
  /** Cells that this process has listed already: the lists only grow, so what was once seen stays true. */
  listed: Set<string>;
}

export function openTable(client: DynamoDBClient, name: string): Table {
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name,
    listed: new Set(),
  };
}

/** An item as the table gives it. */
export type RawItem = Record<string, unknown> & { pk: string; sk: string };

/** Items of one partition in the order of their sort keys, read page by page as they are taken. */
export async function* itemsOf(
  table: Table,
  pk: string,
  options: Partial<QueryCommandInput> = {},
): AsyncGenerator<RawItem> {
  const pages = paginateQuery(
    { client: table.client },
    {
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ...options,
      ExpressionAttributeValues: { ':pk': pk, ...options.ExpressionAttributeValues },
    },
  );
  for await (const page of pages) yield* (page.Items ?? []) as RawItem[];
}

/** An item in the form that its schema gives it. @throws StoredItemError where it does not fit */
export function parseItem<T>(schema: z.ZodType<T>, item: RawItem): T {
  const parsed = schema.safeParse(item);
  if (parsed.success) return parsed.data;
  const what = parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new StoredItemError(
    `item ${item.pk} / ${item.sk} does not fit its schema (${what}); put its article into the bucket again`,
  );
}
