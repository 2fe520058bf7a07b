import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DynamoDBClient, GetItemCommand, ListTablesCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { startDynamoDb } from '../../infra/local/dynamodb.ts';
import { startTable } from '../support/table.ts';

describe('the embedded DynamoDB', () => {
  test('keeps items in a table with the keys pk and sk', async () => {
    const table = await startTable();
    const Item = { pk: { S: 'a' }, sk: { S: 'b' }, name: { S: 'Niên Biểu' } };
    await table.client.send(new PutItemCommand({ TableName: table.tableName, Item }));
    const { pk, sk } = Item;
    const got = await table.client.send(new GetItemCommand({ TableName: table.tableName, Key: { pk, sk } }));
    expect(got.Item).toEqual(Item);
    await table.close();
  });

  test('listens on loopback and refuses requests from web pages of another origin', async () => {
    const service = await startDynamoDb();
    expect(service.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const ask = (headers: Record<string, string>) =>
      fetch(service.endpoint, { method: 'POST', body: '{}', headers }).then(response => response.status);
    expect(await ask({ origin: 'https://example.com' })).toBe(403);
    expect(await ask({ origin: 'null' })).toBe(403);
    expect(await ask({})).not.toBe(403);
    await service.close();
  });

  test('outlives a request that its client breaks off', async () => {
    const table = await startTable();
    const socket = connect(Number(new URL(table.endpoint).port), '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"half"');
    await setTimeout(50);
    socket.destroy();
    await setTimeout(50);
    const { TableNames } = await table.client.send(new ListTablesCommand({}));
    expect(TableNames).toEqual([table.tableName]);
    await table.close();
  });

  test('keeps its files in a folder where one is given', async () => {
    const path = await mkdtemp(join(tmpdir(), 'nien-bieu-'));
    const first = await startDynamoDb({ path });
    await first.close();
    const second = await startDynamoDb({ path });
    const client = new DynamoDBClient({
      endpoint: second.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual([]);
    client.destroy();
    await second.close();
    await rm(path, { recursive: true });
  });
});
