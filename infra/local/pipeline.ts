import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '@aws-sdk/client-sqs';
import { changesIn } from '../../functions/extract/notification.ts';
import { STACK_NAME } from '../names.ts';
import { dynamoDbClient, s3Client, sqsClient } from './clients.ts';
import type { Connection } from './connection.ts';
import { startDynamoDb } from './dynamodb.ts';
import { EventSource } from './event-source.ts';
import { startFauxqs } from './fauxqs.ts';
import { LocalFunction } from './lambda.ts';
import { Notifier } from './notifications.ts';
import { onObjectChange, tellLeft } from './object-changes.ts';
import { type Plan, planOf } from './plan.ts';
import { lastPorts, rememberPorts } from './ports.ts';
import { provision, queueUrl } from './provision.ts';
import { readResources } from './resources.ts';
import { CREDENTIALS, REGION } from './service.ts';
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

  const log = createWriteStream(folder === undefined ? '/dev/null' : join(folder, 'functions.log'), {
    flags: 'a',
  });
  const environment = {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.s3,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
  };
  const functions = plan.functions.map(each => new LocalFunction(each, environment, log));
  const sources = plan.mappings.map(mapping => {
    const target = functions[plan.functions.findIndex(({ name }) => name === mapping.FunctionName)];
    if (!target) throw new Error(`The template maps events to ${mapping.FunctionName}, which is not in it.`);
    target.warm();
    return new EventSource({
      mapping,
      sqs: clients.sqs,
      queueUrl: urlOf(mapping.EventSourceArn),
      visibilityTimeout:
        plan.queues.find(({ arn }) => arn === mapping.EventSourceArn)?.VisibilityTimeout ?? 30,
      invoke: event => target.invoke(event),
      onBatch: (done, failed) => onBatch(keysOf(done), keysOf(failed)),
    });
  });
  for (const source of sources) source.start();

  return {
    connection: { pid: process.pid, region: REGION, ...endpoints, ...mainResources(plan, urlOf) },
    isNew: newBuckets.length > 0,
    async idle() {
      await notify.settled();
      await Promise.all(sources.map(source => source.idle()));
    },
    async close() {
      await notify.settled();
      await Promise.all(sources.map(source => source.stop()));
      await Promise.all(functions.map(each => each.close()));
      for (const client of Object.values(clients)) client.destroy();
      await Promise.all([objects.close(), database.close()]);
      await new Promise(resolve => log.end(resolve));
    },
  };
}

function mainResources({ buckets, tables, mappings }: Plan, urlOf: (queue: string) => string) {
  const [bucket, table, mapping] = [buckets[0], tables[0], mappings[0]];
  if (!bucket || !table || !mapping)
    throw new Error('The template lacks a bucket, a table or an event source.');
  return { bucket: bucket.name, table: table.name, queueUrl: urlOf(mapping.EventSourceArn) };
}

function keysOf(messages: Message[]): string[] {
  return [...new Set(messages.flatMap(({ Body = '' }) => changesOf(Body)))];
}

/** The keys that a message names; none where it is no notification, which is the function's to report. */
function changesOf(body: string): string[] {
  try {
    return changesIn(body).map(({ key }) => key);
  } catch {
    return [];
  }
}
