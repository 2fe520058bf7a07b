import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { isRunning } from './lock.ts';

/** Folder of the local run's data, from the root of the project. */
export const DATA_FOLDER = '.nien-bieu';

const FILE = 'local.json';

/** How other commands reach a running local pipeline. */
export const Connection = z.object({
  pid: z.int().describe('Process of the local run.'),
  region: z.string().describe('Region to sign requests for.'),
  s3: z.url().describe('Endpoint of S3; SQS answers there too.'),
  dynamodb: z.url().describe('Endpoint of DynamoDB.'),
  bucket: z.string().describe('Bucket that articles are dropped into.'),
  table: z.string().describe('Table of the events.'),
  queueUrl: z.url().describe('Queue of the changes.'),
});
export type Connection = z.infer<typeof Connection>;

/** The connection to the local pipeline that runs on a data folder; undefined where none runs. */
export async function readConnection(folder: string): Promise<Connection | undefined> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const connection = Connection.parse(JSON.parse(text));
  return isRunning(connection.pid) ? connection : undefined;
}

/** Tells other commands; @returns takes it back */
export async function publishConnection(
  folder: string,
  connection: Connection,
): Promise<() => Promise<void>> {
  const path = join(folder, FILE);
  await writeFile(path, `${JSON.stringify(connection, null, 2)}\n`);
  return () => rm(path, { force: true });
}
