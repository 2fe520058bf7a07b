import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { ArticleBucket } from './article-bucket.ts';
import { ChangeQueue } from './change-queue.ts';
import { EventTable } from './event-table.ts';
import { EXTRACT_TIMEOUT, ExtractFunction } from './extract-function.ts';
import { OUTPUTS } from './names.ts';
import type { Settings } from './settings.ts';

interface Props extends StackProps {
  settings: Settings;
  /** See {@link ExtractFunction}. */
  extractCode?: Code;
}

/** bucket → queue (+ dead letters) → extract → table */
export class NienBieuStack extends Stack {
  constructor(scope: Construct, id: string, { settings, extractCode, ...props }: Props) {
    super(scope, id, { description: 'Niên Biểu: dated events of Vietnamese news articles', ...props });
    const changes = new ChangeQueue(this, 'Changes', { consumerTimeout: EXTRACT_TIMEOUT });
    const articles = new ArticleBucket(this, 'Articles', { changes: changes.queue });
    const events = new EventTable(this, 'Events', settings);
    new ExtractFunction(this, 'Extract', {
      bucket: articles.bucket,
      changes: changes.queue,
      table: events.table,
      settings,
      code: extractCode,
    });
    new Alarms(this, 'Alarms', changes);

    new CfnOutput(this, OUTPUTS.bucket, { value: articles.bucket.bucketName });
    new CfnOutput(this, OUTPUTS.table, { value: events.table.tableName });
    new CfnOutput(this, OUTPUTS.queue, { value: changes.queue.queueName });
    new CfnOutput(this, OUTPUTS.deadLetters, { value: changes.deadLetters.queueName });
  }
}
