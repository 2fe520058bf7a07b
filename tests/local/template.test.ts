import { describe, expect, test } from 'vitest';
import { planOf } from '../../infra/local/plan.ts';
import { readResources } from '../../infra/local/resources.ts';
import { synthesize, type Template } from '../../infra/local/template.ts';

const plan = (Resources: Template['Resources']) => planOf(readResources({ Resources }, 'stack'));

describe('the plan of the local run', () => {
  test('follows the template of the stack, times and counts included', async () => {
    const { queues, tables, buckets, functions, mappings } = planOf(
      readResources(await synthesize(), 'nien-bieu'),
    );
    const main = queues.find(queue => queue.RedrivePolicy);
    expect(main).toMatchObject({ VisibilityTimeout: 360, RedrivePolicy: { maxReceiveCount: 5 } });
    expect(tables[0]?.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    expect(buckets[0]?.name).toBe('nien-bieu-000000000000-us-east-1');
    expect(buckets[0]?.NotificationConfiguration.QueueConfigurations.map(({ Queue }) => Queue)).toEqual([
      main?.arn,
      main?.arn,
    ]);
    expect(functions[0]).toMatchObject({
      entry: 'functions/extract/handler.ts',
      Timeout: 60,
      Environment: { Variables: { TABLE_NAME: tables[0]?.name } },
    });
    expect(mappings[0]).toMatchObject({ EventSourceArn: main?.arn, FunctionName: functions[0]?.name });
  });

  test('stops at a resource that it does not know, and names it', () => {
    expect(() => plan({ Topic: { Type: 'AWS::SNS::Topic' } })).toThrow(/Topic of type AWS::SNS::Topic/);
  });

  test('stops at a notification that it would not send', () => {
    const NotificationConfiguration = {
      LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: 'f' }],
    };
    expect(() =>
      plan({ Bucket: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration } } }),
    ).toThrow(/cannot follow Bucket.*LambdaConfigurations/s);
  });

  test('stops at a template function that it does not know', () => {
    const Properties = { QueueName: { 'Fn::ImportValue': 'x' } };
    expect(() => plan({ Queue: { Type: 'AWS::SQS::Queue', Properties } })).toThrow(/Fn::ImportValue/);
  });

  test('stops at a function that does not say its source', () => {
    expect(() => plan({ Extract: { Type: 'AWS::Lambda::Function' } })).toThrow(/Extract.*source/);
  });
});
