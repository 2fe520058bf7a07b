import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type CfnFunction, type Code, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** How long one batch may take. The queue's visibility timeout follows from it, and the lease on an article. */
export const EXTRACT_TIMEOUT = Duration.seconds(60);

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const ENTRY = 'functions/extract/handler.ts';

interface Props {
  bucket: Bucket;
  changes: Queue;
  table: Table;
  settings: Settings;
  /** Ready code instead of the bundled source; the local run uses it, which calls the source itself. */
  code: Code | undefined;
}

/** The function that reads changed articles and makes the table agree with them. */
export class ExtractFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, { bucket, changes, table, settings, code }: Props) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const allow = (actions: string[], ...resources: string[]) =>
      new PolicyStatement({ effect: Effect.ALLOW, actions, resources });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        extract: new PolicyDocument({
          statements: [
            allow(['s3:GetObject'], bucket.arnForObjects('*')),
            // Without it S3 answers 403, not 404, where an object is gone.
            allow(['s3:ListBucket'], bucket.bucketArn),
            allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], changes.queueArn),
            allow(
              [
                'dynamodb:PutItem',
                'dynamodb:UpdateItem',
                'dynamodb:DeleteItem',
                'dynamodb:BatchWriteItem',
                'dynamodb:Query',
              ],
              table.tableArn,
            ),
            allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn),
          ],
        }),
      },
    });
    const bucketId = Stack.of(this).getLogicalId(bucket.node.defaultChild as CfnBucket);
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/*]`,
      reason: 'The function reads whichever article was dropped: any key of this one bucket.',
    });

    this.function = new NodejsFunction(this, 'Function', {
      ...(code ? { code } : {}),
      entry: `${ROOT}${ENTRY}`,
      handler: 'index.handler',
      projectRoot: ROOT,
      depsLockFilePath: `${ROOT}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: EXTRACT_TIMEOUT,
      role,
      logGroup,
      environment: {
        TABLE_NAME: table.tableName,
        CELL_SHARDS: String(settings.cellShards),
        POWERTOOLS_SERVICE_NAME: 'extract',
        POWERTOOLS_METRICS_NAMESPACE: 'NienBieu',
      },
      bundling: {
        logLevel: LogLevel.WARNING,
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        keepNames: true,
        // The SDK is bundled too: what was tested is what runs, whatever Lambda's own copy is.
        bundleAwsSDK: true,
        // Dependencies that are CommonJS call `require` for Node's own modules.
        banner:
          "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    // The local run calls this source.
    (this.function.node.defaultChild as CfnFunction).addMetadata('entry', ENTRY);
    this.function.addEventSourceMapping('Changes', {
      eventSourceArn: changes.queueArn,
      batchSize: 10,
      maxConcurrency: settings.maxConcurrency,
      reportBatchItemFailures: true,
    });
  }
}
