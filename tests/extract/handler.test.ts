import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readObjectItem } from '../../functions/store/object.ts';
import { s3Client } from '../../infra/local/clients.ts';
import { type Fauxqs, startFauxqs } from '../../infra/local/fauxqs.ts';
import { formEncode } from '../../infra/local/s3-event.ts';
import { event, extraction, type Opened, openTestTable } from '../store/support.ts';

const extract = vi.hoisted(() => vi.fn());
vi.mock('../../functions/extract/extract.ts', () => ({ extract }));

const Bucket = 'articles';
let objects: Fauxqs;
let opened: Opened;
let s3: ReturnType<typeof s3Client>;
let handler: (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

beforeAll(async () => {
  [objects, opened] = await Promise.all([startFauxqs(), openTestTable()]);
  s3 = s3Client(objects.endpoint);
  await s3.send(new CreateBucketCommand({ Bucket }));
  const environment = {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: objects.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: opened.endpoint,
    TABLE_NAME: opened.tableName,
    POWERTOOLS_SERVICE_NAME: 'extract',
    POWERTOOLS_METRICS_NAMESPACE: 'NienBieu',
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const module = await import('../../functions/extract/handler.ts');
  handler = module.handler as typeof handler;
  extract.mockImplementation(({ key }: { key: string }) => [
    extraction([event(`of ${key}`, '2014', { article: key })]),
  ]);
});
afterEach(() => extract.mockClear());
afterAll(async () => {
  vi.unstubAllEnvs();
  s3.destroy();
  await Promise.all([objects.close(), opened.close()]);
});

const put = (Key: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body: 'Ngày 2/9' }));
const events = async (key: string) => (await readObjectItem(opened.table, key))?.events;
const notice = (...keys: string[]) =>
  JSON.stringify({
    Records: keys.map(key => ({ s3: { bucket: { name: Bucket }, object: { key: formEncode(key) } } })),
  });

/** The ids of the messages that come again; they are numbered from 0. */
async function handle(...bodies: string[]) {
  const Records = bodies.map((body, i) => ({ messageId: String(i), body }));
  const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
  const { batchItemFailures } = await handler({ Records } as SQSEvent, context);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}

describe('the handler', () => {
  test('looks at every key that the messages of a batch name', async () => {
    const keys = ['a.txt', 'báo/số 1 + 2.txt', '😀.txt'];
    for (const key of keys) await put(key);
    expect(await handle(notice(keys[0]!, keys[1]!), notice(keys[2]!))).toEqual([]);
    for (const key of keys) expect(await events(key)).toBe(1);
  });

  test('looks once at a key that a batch names often', async () => {
    await put('often.txt');
    expect(await handle(notice('often.txt', 'often.txt'), notice('often.txt'))).toEqual([]);
    expect(extract).toHaveBeenCalledTimes(1);
  });

  test('removes what is gone, whatever the order of the messages', async () => {
    await put('gone.txt');
    await handle(notice('gone.txt'));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone.txt' }));
    await handle(notice('gone.txt'));
    await handle(notice('gone.txt'));
    expect(await readObjectItem(opened.table, 'gone.txt')).toBeUndefined();
  });

  test('is done with a test event and with what is no notification', async () => {
    expect(
      await handle('{"Service":"Amazon S3","Event":"s3:TestEvent"}', 'rubbish', '{"Records":[{}]}'),
    ).toEqual([]);
  });

  test('leaves only the messages that failed for the next delivery', async () => {
    await put('good.txt');
    const elsewhere = notice('good.txt').replaceAll(Bucket, 'no-such-bucket');
    expect(await handle(elsewhere, notice('good.txt'), 'rubbish')).toEqual(['0']);
    expect(await handle(elsewhere, elsewhere)).toEqual(['0', '1']);
    expect(await events('good.txt')).toBe(1);
  });
});
