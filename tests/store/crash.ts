import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DeleteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/store/table.ts';

export class Crash extends Error {}

/** A table whose process dies after so many single writes: nothing after that reaches it. */
export interface Mortal {
  table: Table;
  /** Single writes that went through. */
  writes(): number;
  isDead(): boolean;
}

/** The same table, to be written by a process that dies before write number `life` (counted from 0). */
export function mortal(table: Table, life: number): Mortal {
  let written = 0;
  let dead = false;
  const step = () => {
    if (dead || written >= life) {
      dead = true;
      throw new Crash('the process is dead');
    }
    written++;
  };
  const client = DynamoDBDocumentClient.from(table.client);
  const send = table.client.send.bind(table.client) as (command: unknown) => Promise<unknown>;
  const mortalSend = async (command: { input: unknown }) => {
    if (dead) throw new Crash('the process is dead');
    if (command instanceof BatchWriteCommand) {
      const items = (command.input as BatchWriteCommandInput).RequestItems?.[table.name] ?? [];
      for (const item of items) {
        step();
        await send(new BatchWriteCommand({ RequestItems: { [table.name]: [item] } }));
      }
      return {};
    }
    const writes = [PutCommand, UpdateCommand, DeleteCommand].some(kind => command instanceof kind);
    if (writes) step();
    return send(command);
  };
  Object.defineProperty(client, 'send', { value: mortalSend });
  return {
    table: { ...table, client, listed: new Set() },
    writes: () => written,
    isDead: () => dead,
  };
}
