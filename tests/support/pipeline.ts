import type { S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { extract } from '../../functions/extract/extract.ts';
import { readObject } from '../../functions/extract/objects.ts';
import { queryEvents } from '../../functions/store/query.ts';
import { openTable, type Table } from '../../functions/store/table.ts';
import { dynamoDbClient, s3Client, sqsClient } from '../../infra/local/clients.ts';
import { type Pipeline, startPipeline } from '../../infra/local/pipeline.ts';
import { synthesize, type Template } from '../../infra/local/template.ts';
import type { EventRecord } from '../../schemas/event.ts';
import { EventQuery } from '../../schemas/query.ts';

/** The whole stack in memory, with what a test needs to act on it and to look into it. */
export interface TestPipeline extends Pipeline {
  s3: S3Client;
  bucket: string;
  table: Table;
  /** Keys of each batch that the function was done with, and of each that failed. */
  done: string[];
  failed: string[];
  /** Bodies of the messages in the dead-letter queue. */
  deadLetters(): Promise<string[]>;
}

/** @param change changes the template before the stack is brought up */
export async function startTestPipeline(
  change: (template: Template) => void = () => {},
): Promise<TestPipeline> {
  const template = structuredClone(await synthesize());
  change(template);
  const [done, failed]: string[][] = [[], []];
  const pipeline = await startPipeline({
    template,
    onBatch(doneKeys, failedKeys) {
      done!.push(...doneKeys);
      failed!.push(...failedKeys);
    },
  });
  const { connection } = pipeline;
  const s3 = s3Client(connection.s3);
  const dynamodb = dynamoDbClient(connection.dynamodb);
  const sqs = sqsClient(connection.s3);
  return {
    ...pipeline,
    s3,
    bucket: connection.bucket,
    table: openTable(dynamodb, connection.table),
    done: done!,
    failed: failed!,
    async deadLetters() {
      const [name] = resourceIds(template, 'AWS::SQS::Queue').filter(id => id.includes('DeadLetters'));
      const QueueUrl = `${connection.s3}/000000000000/nien-bieu-${name}`;
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
      );
      return Messages.map(({ Body = '' }) => Body);
    },
    async close() {
      await pipeline.close();
      for (const client of [s3, dynamodb, sqs]) client.destroy();
    },
  };
}

/** Logical ids of a template's resources of a type. */
export function resourceIds(template: Template, type: string): string[] {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id]) => id);
}

/** The events that the table has of an object, by id. */
export async function storedEvents({ table }: TestPipeline, key: string): Promise<EventRecord[]> {
  const query = EventQuery.parse({ article: key, bounded: true, limit: 1000 });
  const { events } = await queryEvents(table, query);
  return events.sort(byId);
}

/** The events that `extract` finds in the object as it lies in the bucket now, by id. */
export async function expectedEvents({ s3, bucket }: TestPipeline, key: string): Promise<EventRecord[]> {
  const object = await readObject(s3, bucket, key);
  if (!object?.input) return [];
  return extract(object.input)
    .flatMap(({ events }) => events)
    .sort(byId);
}

function byId(a: EventRecord, b: EventRecord): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
