import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Lease, ObjectItem } from '../../schemas/record.ts';
import { backoff, type Clock } from './clock.ts';
import { LeaseError } from './errors.ts';
import { OBJECT_SK, objectPk } from './keys.ts';
import type { Table } from './table.ts';

/** How long a run waits for another that holds the article, before it leaves the message for later. */
const PATIENCE_MS = 20_000;
/** What must be left of the run after waiting. */
const RESERVE_MS = 5000;
/** A lease outlasts its run by this: clocks differ, and a last request may still be on its way. */
const MARGIN_MS = 15_000;

/** The right to write what the table holds of one object, and the way to give it up. */
export interface HeldLease {
  /** Whether the run before did not come to its end. */
  torn: boolean;
  /** @throws LeaseError where the time is over and another run may write */
  check(): void;
  /** Ends the run well: puts the object's item in place of the lease, or removes it. */
  release(final: ObjectItem | null): Promise<void>;
  /** Gives the lease up half way, so that the next run need not wait; it knows where something was `touched`. */
  abandon(touched: boolean): Promise<void>;
}

/**
 * Takes the lease on an object, waiting for its turn.
 * @param deadline when this run is over for certain, milliseconds since 1970
 * @throws LeaseError where another run goes on holding it
 */
export async function acquireLease(
  table: Table,
  objectKey: string,
  deadline: number,
  clock: Clock,
): Promise<HeldLease> {
  const patience = Math.min(clock.now() + PATIENCE_MS, deadline - RESERVE_MS);
  const lease = Lease.parse({ owner: randomUUID(), expires: deadline + MARGIN_MS });
  const Key = { pk: objectPk(objectKey), sk: OBJECT_SK };
  const owned = {
    TableName: table.name,
    ConditionExpression: 'lease.#owner = :owner',
    ExpressionAttributeNames: { '#owner': 'owner' },
  };

  const tryOnce = async (): Promise<boolean> => {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key,
        UpdateExpression: 'SET lease = :lease',
        ConditionExpression: 'attribute_not_exists(lease) OR lease.expires < :now',
        ExpressionAttributeValues: { ':lease': lease, ':now': clock.now() },
        ReturnValues: 'ALL_OLD',
      }),
    );
    return Attributes?.lease !== undefined;
  };

  for (let attempt = 0; ; attempt++) {
    const torn = await ifCondition(tryOnce);
    if (torn !== undefined) {
      return {
        torn,
        check() {
          if (clock.now() >= deadline) throw new LeaseError(`the run on ${objectKey} is out of time`);
        },
        async release(final) {
          const values = { ExpressionAttributeValues: { ':owner': lease.owner } };
          const done = await ifCondition(() =>
            final === null
              ? table.client.send(new DeleteCommand({ ...owned, ...values, Key }))
              : table.client.send(new PutCommand({ ...owned, ...values, Item: ObjectItem.parse(final) })),
          );
          if (!done) throw new LeaseError(`another run has taken ${objectKey} over`);
        },
        async abandon(touched) {
          const change =
            touched || torn
              ? {
                  UpdateExpression: 'SET lease.expires = :past',
                  ExpressionAttributeValues: { ':owner': lease.owner, ':past': 0 },
                }
              : { UpdateExpression: 'REMOVE lease', ExpressionAttributeValues: { ':owner': lease.owner } };
          await ifCondition(() => table.client.send(new UpdateCommand({ ...owned, ...change, Key })));
        },
      };
    }
    if (clock.now() >= patience) throw new LeaseError(`another run holds ${objectKey}`);
    await backoff(clock, attempt, 40, 800);
  }
}

/** What an operation gives; undefined where its condition does not hold. */
async function ifCondition<T>(operation: () => Promise<T>): Promise<T | undefined> {
  try {
    return await operation();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}
