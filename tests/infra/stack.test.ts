import { readFileSync } from 'node:fs';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { findings, testStack } from '../support/stack.ts';

const template = Template.fromStack(testStack());

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

function allowed(): Statement[] {
  const roles = Object.values(template.findResources('AWS::IAM::Role'));
  return roles.flatMap(role =>
    role.Properties.Policies.flatMap((policy: { PolicyDocument: { Statement: Statement[] } }) =>
      policy.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow'),
    ),
  );
}

describe('the bucket', () => {
  test('is versioned and closed to the public', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  test('tells the queue of every object created or removed', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        QueueConfigurations: [{ Event: 's3:ObjectCreated:*' }, { Event: 's3:ObjectRemoved:*' }],
      },
    });
  });

  test('comes after the policy that lets it write to the queue', () => {
    const [policy] = Object.keys(
      template.findResources('AWS::SQS::QueuePolicy', {
        Properties: {
          PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'sqs:SendMessage' })]) },
        },
      }),
    );
    template.hasResource('AWS::S3::Bucket', { DependsOn: [policy] });
  });

  test.each(['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy'])(
    '%s refuses what does not come over TLS',
    type => {
      for (const { Properties } of Object.values(template.findResources(type))) {
        expect(Properties.PolicyDocument.Statement).toContainEqual(
          expect.objectContaining({
            Effect: 'Deny',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        );
      }
    },
  );
});

describe('the queue', () => {
  test('hides a message for at least six times as long as the function may take', () => {
    const [lambda] = Object.values(template.findResources('AWS::Lambda::Function'));
    const [queue] = Object.values(
      template.findResources('AWS::SQS::Queue', { Properties: { RedrivePolicy: Match.anyValue() } }),
    );
    expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * lambda?.Properties.Timeout);
  });

  test('gives up a message only after several deliveries, and keeps it for two weeks then', () => {
    const queues = template.findResources('AWS::SQS::Queue');
    const [main] = Object.values(queues).filter(({ Properties }) => Properties.RedrivePolicy);
    expect(main?.Properties.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
    const [deadLetters] = main?.Properties.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'] ?? [];
    expect(queues[deadLetters]?.Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
  });

  test('feeds the function with partial batch responses and bounded concurrency', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });
});

describe('the function', () => {
  test('runs on Node 24 and arm64 and knows its table', () => {
    const [table] = Object.keys(template.findResources('AWS::DynamoDB::Table'));
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Environment: { Variables: { TABLE_NAME: { Ref: table }, CELL_SHARDS: '1' } },
    });
  });

  test('may do nothing by wildcard, and nothing to resources other than those of the stack', () => {
    for (const { Action, Resource } of allowed()) {
      for (const action of [Action].flat()) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
      for (const resource of [Resource].flat()) expect(JSON.stringify(resource)).toContain('Fn::GetAtt');
    }
  });

  test('may do to table and objects what its code does, and no more', async () => {
    const { metafile } = await build({
      entryPoints: ['functions/extract/handler.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
    const sources = Object.keys(metafile.inputs)
      .filter(path => path.startsWith('functions/'))
      .map(path => readFileSync(path, 'utf8'));
    const ACTIONS: Record<string, string> = {
      BatchWrite: 'dynamodb:BatchWriteItem',
      Delete: 'dynamodb:DeleteItem',
      Get: 'dynamodb:GetItem',
      GetObject: 's3:GetObject',
      Put: 'dynamodb:PutItem',
      Query: 'dynamodb:Query',
      Update: 'dynamodb:UpdateItem',
    };
    const calls = sources.join('\n').matchAll(/new (\w+)Command\(|\bpaginate(\w+)\(/g);
    const used = new Set([...calls].map(([, command, paginated]) => ACTIONS[command ?? paginated ?? '']));
    const granted = allowed()
      .flatMap(({ Action }) => Action)
      .filter(action => action.startsWith('dynamodb:') || action.startsWith('s3:Get'));
    expect(granted.sort()).toEqual([...used].sort());
  });
});

describe('the stack', () => {
  test('costs nothing while idle: no more than ten alarms, logs that end, a table on demand', () => {
    expect(Object.keys(template.findResources('AWS::CloudWatch::Alarm')).length).toBeLessThanOrEqual(10);
    for (const { Properties } of Object.values(template.findResources('AWS::Logs::LogGroup'))) {
      expect(Properties.RetentionInDays).toBe(30);
    }
    template.hasResourceProperties('AWS::DynamoDB::Table', { BillingMode: 'PAY_PER_REQUEST' });
  });

  test('runs no function but its own', () => {
    template.resourceCountIs('AWS::Lambda::Function', 1);
    expect(JSON.stringify(template.toJSON())).not.toContain('Custom::');
  });

  test('says where articles go and where events are', () => {
    expect(Object.keys(template.toJSON().Outputs).sort()).toEqual([
      'BucketName',
      'DeadLetterQueueName',
      'QueueName',
      'TableName',
    ]);
  });

  test('passes the AwsSolutions rules and the CloudFormation validator', async () => {
    expect(await findings()).toEqual([]);
    expect(await findings({ pointInTimeRecovery: 'true' })).toEqual([]);
  });
});

describe('a setting', () => {
  test('may be given as text, as the command line does', () => {
    const set = Template.fromStack(testStack({ pointInTimeRecovery: 'true', maxConcurrency: '20' }));
    set.hasResourceProperties('AWS::DynamoDB::Table', {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    set.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      ScalingConfig: { MaximumConcurrency: 20 },
    });
  });

  test.each([{ maxConcurrency: 1 }, { logRetentionDays: 31 }, { pointInTimeRecovery: 'perhaps' }])(
    'that cannot be is refused by name: %o',
    settings => {
      expect(() => testStack(settings)).toThrow(Object.keys(settings)[0]);
    },
  );
});
