import { BatchWriteCommand, type BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { backoff, type Clock } from './clock.ts';
import { StoreBusyError } from './errors.ts';
import type { Write } from './plan.ts';
import type { Table } from './table.ts';

/** What DynamoDB takes in one request. */
const BATCH = 25;
/** Requests under way at once. */
const LANES = 8;
const ATTEMPTS = 12;

type Requests = NonNullable<BatchWriteCommandInput['RequestItems']>[string];

/**
 * Sends writes, in no certain order, and comes back when all are through.
 * @param check called before each request; throws where the run may write no more
 * @throws StoreBusyError where the table goes on refusing some of them
 */
export async function send(table: Table, writes: Write[], clock: Clock, check: () => void): Promise<void> {
  const batches = writes
    .map((_, i) => i)
    .filter(i => i % BATCH === 0)
    .map(i => writes.slice(i, i + BATCH).map(toRequest));
  let broken = false;
  const lane = async () => {
    for (let batch = batches.shift(); batch && !broken; batch = batches.shift()) {
      await sendBatch(table, batch, clock, check);
    }
  };
  const watched = () =>
    lane().catch(error => {
      broken = true;
      throw error;
    });
  // All lanes come to rest before an error goes on, so that nothing is written after the lease is given up.
  const results = await Promise.allSettled(Array.from({ length: LANES }, watched));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

function toRequest(write: Write): Requests[number] {
  return 'put' in write ? { PutRequest: { Item: write.put } } : { DeleteRequest: { Key: write.drop } };
}

async function sendBatch(table: Table, requests: Requests, clock: Clock, check: () => void): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await backoff(clock, attempt, 50, 2000);
    check();
    const { UnprocessedItems } = await table.client.send(
      new BatchWriteCommand({ RequestItems: { [table.name]: requests } }),
    );
    const left = UnprocessedItems?.[table.name] ?? [];
    if (left.length === 0) return;
    requests = left;
  }
  throw new StoreBusyError(`the table left ${requests.length} writes undone after ${ATTEMPTS} attempts`);
}
