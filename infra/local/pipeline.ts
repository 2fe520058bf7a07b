/** The whole stack on this machine, brought up in order and taken down again. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { STACK_NAME } from '../names.ts';
import { dynamoDbClient, s3Client, sqsClient } from './clients.ts';
import type { Connection } from './connection.ts';
import { startDynamoDb } from './dynamodb.ts';
import { startFauxqs } from './fauxqs.ts';
import { startFunctions } from './functions.ts';
import { Notifier } from './notifications.ts';
import { onObjectChange, tellLeft } from './object-changes.ts';
import { type Plan, planOf } from './plan.ts';
import { lastPorts, rememberPorts } from './ports.ts';
import { provision, queueUrl } from './provision.ts';
import { readResources } from './resources.ts';
import { REGION } from './service.ts';
import type { Template } from './template.ts';
import { Unsent } from './unsent.ts';

interface Options {
  template: Template;
  /** Folder for data and logs; data is kept in memory where absent, and nothing is logged. */
  folder?: string;
  /** Called with the keys that a batch dealt with, and those that failed and come again. */
  onBatch?(done: string[], failed: string[]): void | Promise<void>;
}

/** The stack, running on this machine. */
export interface Pipeline {
  connection: Connection;
  /** Whether the bucket was created by this start. */
  isNew: boolean;
  /** Resolves when every change made so far is dealt with. */
  idle(): Promise<void>;
  /** Ends after the batch under way; what waits in the queue is dealt with after the next start. */
  close(): Promise<void>;
}

/**
 * Brings the stack of a template up on loopback: S3 and SQS, DynamoDB, and the functions with their event
 * sources.
 * @throws Error naming what in the template the local run does not know
 */
export async function startPipeline({ template, folder, onBatch = () => {} }: Options): Promise<Pipeline> {
  const plan = planOf(readResources(template, STACK_NAME));
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const data = (name: string): { path?: string } =>
    folder === undefined ? {} : { path: join(folder, name) };
  const ports = folder === undefined ? { s3: 0, dynamodb: 0 } : await lastPorts(folder, ['s3', 'dynamodb']);

  const unsent = new Unsent(data('unsent').path);
  // Its client is made once the port is known.
  let notifier: Notifier | undefined;
  const [objects, database] = await Promise.all([
    startFauxqs({ ...data('objects'), port: ports.s3 }, fauxqs =>
      onObjectChange(fauxqs, unsent, async change => {
        if (!notifier) throw new Error('the queue is not there yet: what comes this early is told below');
        await notifier.notify(change);
      }),
    ),
    startDynamoDb({ ...data('table'), port: ports.dynamodb }),
  ]);
  const endpoints = { s3: objects.endpoint, dynamodb: database.endpoint };
  if (folder !== undefined) await rememberPorts(folder, endpoints);
  const clients = {
    s3: s3Client(endpoints.s3),
    sqs: sqsClient(endpoints.s3),
    dynamodb: dynamoDbClient(endpoints.dynamodb),
  };
  const { newBuckets } = await provision(plan, clients);
  const urlOf = (queue: string) => queueUrl(endpoints.s3, queue);
  const notify = new Notifier(plan.buckets, clients.sqs, urlOf);
  notifier = notify;
  for (const bucket of newBuckets) await notify.introduce(bucket);
  await tellLeft(objects.objects, unsent, change => notify.notify(change));

  const running = startFunctions(plan, { endpoints, sqs: clients.sqs, urlOf, folder, onBatch });

  return {
    connection: { pid: process.pid, region: REGION, ...endpoints, ...mainResources(plan, urlOf) },
    isNew: newBuckets.length > 0,
    async idle() {
      await notify.settled();
      await running.idle();
    },
    async close() {
      await notify.settled();
      await running.stop();
      for (const client of Object.values(clients)) client.destroy();
      await Promise.all([objects.close(), database.close()]);
      await running.endLog();
    },
  };
}

function mainResources({ buckets, tables, mappings }: Plan, urlOf: (queue: string) => string) {
  const [bucket, table, mapping] = [buckets[0], tables[0], mappings[0]];
  if (!bucket || !table || !mapping)
    throw new Error('The template lacks a bucket, a table or an event source.');
  return { bucket: bucket.name, table: table.name, queueUrl: urlOf(mapping.EventSourceArn) };
}
