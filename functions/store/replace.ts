import type { ObjectItem } from '../../schemas/record.ts';
import { type Clock, systemClock } from './clock.ts';
import type { ObjectItems } from './items.ts';
import { type Key, OBJECT_SK, objectPk } from './keys.ts';
import { acquireLease } from './lease.ts';
import { type Plan, plan, type Write } from './plan.ts';
import { send } from './send.ts';
import { itemsOf, type RawItem, type Table } from './table.ts';

/** What a run changed. */
export interface Replaced {
  /** The object's item as it is now; null where the object is gone. */
  object: ObjectItem | null;
  puts: number;
  drops: number;
  /** Whether the run before had not come to its end. */
  mended: boolean;
}

/**
 * Makes the table agree with an object: takes the lease, has the object read under it, writes the difference
 * to what is stored, gives the lease up. May be broken off at any moment: the next run for this object mends it.
 *
 * @param read reads the object as it is now and derives its items; null where there is none
 * @param deadline when this run is over for certain, milliseconds since 1970
 * @throws LeaseError, StoreBusyError, and what `read` and the client throw; trying again later may help
 */
export async function replaceObject(
  table: Table,
  objectKey: string,
  read: () => Promise<ObjectItems | null>,
  deadline: number,
  clock: Clock = systemClock,
): Promise<Replaced> {
  const lease = await acquireLease(table, objectKey, deadline, clock);
  let changes: Plan;
  const sent: Write[] = [];
  try {
    const wanted = await read();
    changes = plan(await storedOf(table, objectKey), wanted, lease.torn);
    for (const step of changes.steps) {
      const writes = step.filter(write => !isListed(table, write));
      sent.push(...writes);
      await send(table, writes, clock, lease.check);
      for (const write of writes) remember(table, write);
    }
    await lease.release(changes.final);
  } catch (error) {
    // Where even this fails the lease runs out by itself.
    await lease.abandon(sent.length > 0).catch(() => {});
    throw error;
  }
  const puts = sent.filter(write => 'put' in write).length;
  return { object: changes.final, puts, drops: sent.length - puts, mended: lease.torn };
}

/** Everything in the object's partition but the object's own item, which the lease is on. */
async function storedOf(table: Table, objectKey: string): Promise<RawItem[]> {
  const items: RawItem[] = [];
  for await (const item of itemsOf(table, objectPk(objectKey), { ConsistentRead: true })) {
    if (item.sk !== OBJECT_SK) items.push(item);
  }
  return items;
}

const MOST_LISTED = 50_000;

/** Whether the write lists a cell that this process knows to be listed. */
function isListed(table: Table, write: Write): boolean {
  return 'put' in write && table.listed.has(cellPath(write.put));
}

function remember(table: Table, write: Write): void {
  if (!('put' in write) || !write.put.pk.startsWith('CELLS#')) return;
  if (table.listed.size >= MOST_LISTED) table.listed.clear();
  table.listed.add(cellPath(write.put));
}

const cellPath = ({ pk, sk }: Key) => `${pk} ${sk}`;
