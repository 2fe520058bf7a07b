import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { s3Client, sqsClient } from '../../infra/local/clients.ts';
import { startFauxqs } from '../../infra/local/fauxqs.ts';
import { queueUrl } from '../../infra/local/provision.ts';

describe('the embedded S3 and SQS', () => {
  test('listen on loopback and refuse requests from web pages of another origin', async () => {
    const service = await startFauxqs();
    expect(service.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { port } = new URL(service.endpoint);
    const ask = async (headers: Record<string, string>) =>
      (await service.app.inject({ method: 'PUT', url: '/bucket/key', headers, payload: 'x' })).statusCode;
    const host = `127.0.0.1:${port}`;
    expect(await ask({ host, origin: 'https://example.com' })).toBe(403);
    expect(await ask({ host, origin: 'null' })).toBe(403);
    expect(await ask({ host: `example.com:${port}` })).toBe(403);
    expect(await ask({ host })).toBe(404);
    expect(await ask({ host: `bucket.s3.localhost:${port}` })).toBe(404);
    await service.close();
  });

  test('find objects and messages again after a restart, also those under way', async () => {
    const path = await mkdtemp(join(tmpdir(), 'nien-bieu-fauxqs-'));
    const first = await startFauxqs({ path });
    const Body = 'Niên Biểu';
    await s3Client(first.endpoint).send(new CreateBucketCommand({ Bucket: 'articles' }));
    await s3Client(first.endpoint).send(
      new PutObjectCommand({ Bucket: 'articles', Key: 'a', Body, Metadata: { published: '2014' } }),
    );
    const sqs = sqsClient(first.endpoint);
    await sqs.send(
      new CreateQueueCommand({ QueueName: 'changes', Attributes: { VisibilityTimeout: '360' } }),
    );
    const QueueUrl = queueUrl(first.endpoint, 'changes');
    for (const MessageBody of ['received', 'waits'])
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    await first.close();

    const second = await startFauxqs({ path });
    const object = await s3Client(second.endpoint).send(
      new GetObjectCommand({ Bucket: 'articles', Key: 'a' }),
    );
    expect(await object.Body?.transformToString()).toBe(Body);
    expect(object.Metadata).toEqual({ published: '2014' });
    const again = sqsClient(second.endpoint);
    const { Messages = [] } = await again.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl(second.endpoint, 'changes'),
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      }),
    );
    const counts = Messages.map(message => [message.Body, message.Attributes?.ApproximateReceiveCount]);
    expect(Object.fromEntries(counts)).toEqual({ waits: '1', received: '2' });
    const { Attributes } = await again.send(
      new GetQueueAttributesCommand({
        QueueUrl: queueUrl(second.endpoint, 'changes'),
        AttributeNames: ['VisibilityTimeout'],
      }),
    );
    expect(Attributes?.VisibilityTimeout).toBe('360');
    await second.close();
    await rm(path, { recursive: true });
  });
});
