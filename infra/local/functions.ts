/** The functions of the stack, each invoked by its event sources. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { changesIn } from '../../functions/extract/notification.ts';
import { EventSource } from './event-source.ts';
import { LocalFunction } from './lambda.ts';
import type { Plan } from './plan.ts';
import { CREDENTIALS, REGION } from './service.ts';

/** What the functions run with. */
interface Surroundings {
  endpoints: { s3: string; dynamodb: string };
  sqs: SQSClient;
  urlOf(queue: string): string;
  /** Folder for the log; nothing is logged where absent. */
  folder: string | undefined;
  /** Called with the keys that a batch dealt with, and those that failed and come again. */
  onBatch(done: string[], failed: string[]): void | Promise<void>;
}

/** The functions while they run. */
interface Running {
  /** Resolves when every message sent so far is dealt with. */
  idle(): Promise<void>;
  /** Ends after the batch under way. */
  stop(): Promise<void>;
  /** Closes the log, when nothing is written any more. */
  endLog(): Promise<void>;
}

/**
 * Starts the functions of a plan and polls their queues.
 * @throws Error where events are mapped to a function that the template has not
 */
export function startFunctions(
  plan: Plan,
  { endpoints, sqs, urlOf, folder, onBatch }: Surroundings,
): Running {
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
      sqs,
      queueUrl: urlOf(mapping.EventSourceArn),
      visibilityTimeout:
        plan.queues.find(({ arn }) => arn === mapping.EventSourceArn)?.VisibilityTimeout ?? 30,
      invoke: event => target.invoke(event),
      onBatch: (done, failed) => onBatch(keysOf(done), keysOf(failed)),
    });
  });
  for (const source of sources) source.start();
  return {
    async idle() {
      await Promise.all(sources.map(source => source.idle()));
    },
    async stop() {
      await Promise.all(sources.map(source => source.stop()));
      await Promise.all(functions.map(each => each.close()));
    },
    async endLog() {
      await new Promise<void>(resolve => log.end(() => resolve()));
    },
  };
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
