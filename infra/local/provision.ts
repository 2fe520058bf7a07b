import { CreateTableCommand, type DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  GetQueueUrlCommand,
  QueueDoesNotExist,
  SetQueueAttributesCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { BucketPlan, Plan, QueuePlan, TablePlan } from './plan.ts';
import { ACCOUNT } from './service.ts';

interface Clients {
  s3: S3Client;
  sqs: SQSClient;
  dynamodb: DynamoDBClient;
}

/**
 * Creates what the plan names and is not there yet, and brings the attributes of queues up to date.
 * @returns names of the buckets that are new
 */
export async function provision(
  plan: Plan,
  { s3, sqs, dynamodb }: Clients,
): Promise<{ newBuckets: string[] }> {
  for (const queue of plan.queues) await provisionQueue(queue, sqs);
  for (const table of plan.tables) await provisionTable(table, dynamodb);
  const newBuckets: string[] = [];
  for (const bucket of plan.buckets) if (await provisionBucket(bucket, s3)) newBuckets.push(bucket.name);
  return { newBuckets };
}

/** URL of a queue, from its name or ARN. */
export function queueUrl(endpoint: string, queue: string): string {
  return `${endpoint}/${ACCOUNT}/${queue.split(':').at(-1)}`;
}

async function provisionQueue(queue: QueuePlan, sqs: SQSClient): Promise<void> {
  const Attributes = {
    VisibilityTimeout: String(queue.VisibilityTimeout),
    MessageRetentionPeriod: String(queue.MessageRetentionPeriod),
    DelaySeconds: String(queue.DelaySeconds),
    RedrivePolicy: queue.RedrivePolicy ? JSON.stringify(queue.RedrivePolicy) : '',
  };
  try {
    const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: queue.name }));
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  } catch (error) {
    if (!(error instanceof QueueDoesNotExist)) throw error;
    const { RedrivePolicy, ...rest } = Attributes;
    await sqs.send(
      new CreateQueueCommand({
        QueueName: queue.name,
        Attributes: RedrivePolicy === '' ? rest : Attributes,
      }),
    );
  }
}

async function provisionTable(table: TablePlan, dynamodb: DynamoDBClient): Promise<void> {
  const { name, AttributeDefinitions, KeySchema } = table;
  try {
    await dynamodb.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions,
        KeySchema,
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

/** @returns whether the bucket is new */
async function provisionBucket({ name }: BucketPlan, s3: S3Client): Promise<boolean> {
  try {
    await s3.send(new HeadBucketCommand({ Bucket: name }));
    return false;
  } catch {
    await s3.send(new CreateBucketCommand({ Bucket: name }));
    return true;
  }
}
