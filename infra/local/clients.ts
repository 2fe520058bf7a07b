import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { CREDENTIALS, REGION } from './service.ts';

const COMMON = { region: REGION, credentials: CREDENTIALS };

/** Clients of the embedded services; `endpoint` is that of the service. */
export const s3Client = (endpoint: string) => new S3Client({ ...COMMON, endpoint, forcePathStyle: true });
export const sqsClient = (endpoint: string) =>
  new SQSClient({ ...COMMON, endpoint, useQueueUrlAsEndpoint: false });
export const dynamoDbClient = (endpoint: string) => new DynamoDBClient({ ...COMMON, endpoint });
