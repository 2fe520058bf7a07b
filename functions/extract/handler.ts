import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { SQSHandler, SQSRecord } from 'aws-lambda';
import packageJson from '../../package.json' with { type: 'json' };
import { systemClock } from '../store/clock.ts';
import { openTable } from '../store/table.ts';
import { extract } from './extract.ts';
import { type Change, changesIn, NotificationError } from './notification.ts';
import { readObject } from './objects.ts';
import { processKey } from './process.ts';

/** A setting that must be there. @throws Error naming it where it is not */
function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is missing`);
  return value;
}

const logger = new Logger();
const metrics = new Metrics();
// A request that hangs must not outlast the lease.
const requestHandler = { connectionTimeout: 3000, requestTimeout: 10_000, throwOnRequestTimeout: true };
const s3 = new S3Client({ requestHandler, forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
const table = openTable(new DynamoDBClient({ requestHandler }), requireEnv('TABLE_NAME'));
const settings = { extractor: packageJson.version, shards: Number(process.env.CELL_SHARDS ?? 1) };

/** Reads the changed objects that a batch of queue messages names, and makes the table agree with them. */
export const handler: SQSHandler = async (event, context) => {
  const deadline = Date.now() + context.getRemainingTimeInMillis();
  logger.addContext(context);
  // A key that the batch names twice is looked at once: both messages are older than the look.
  const looks = new Map<string, Promise<void>>();
  const lookOnce = (change: Change) => {
    const path = `${change.bucket}/${change.key}`;
    const look = looks.get(path) ?? lookAt(change, deadline);
    looks.set(path, look);
    return look;
  };
  const onRecord = async (record: SQSRecord) => {
    // All come to rest before the message counts as failed.
    const results = await Promise.allSettled(changesOf(record).map(lookOnce));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  };
  try {
    // A processor keeps the state of its batch, so each batch has one of its own.
    return await processPartialResponse(event, onRecord, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    });
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
};

/** The objects that a message names; none where it is no notification, since receiving it again won't help. */
function changesOf({ body, messageId }: SQSRecord): Change[] {
  try {
    return changesIn(body);
  } catch (error) {
    if (!(error instanceof NotificationError)) throw error;
    logger.error(`message is dropped: ${error.message}`, { messageId, body: body.slice(0, 1000) });
    return [];
  }
}

async function lookAt({ bucket, key }: Change, deadline: number): Promise<void> {
  try {
    const { object } = await processKey(key, deadline, {
      table,
      read: each => readObject(s3, bucket, each),
      extract,
      settings,
      log: logger,
      clock: systemClock,
    });
    if (!object?.article) return;
    metrics.addMetric('Articles', MetricUnit.Count, object.articles ?? 1);
    metrics.addMetric('Events', MetricUnit.Count, object.events ?? 0);
    metrics.addMetric('Refused', MetricUnit.Count, object.article.status === 'refused' ? 1 : 0);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    logger.error(`object is left for the next delivery: ${name}: ${message}`, { bucket, key });
    throw error;
  }
}
