import { setTimeout } from 'node:timers/promises';
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { MappingPlan } from './plan.ts';
import { REGION } from './service.ts';

interface Props {
  mapping: MappingPlan;
  sqs: SQSClient;
  queueUrl: string;
  /** Seconds until a message that failed comes again. */
  visibilityTimeout: number;
  invoke(event: SQSEvent): Promise<unknown>;
  /** Called after each batch with the messages that are done and those that will come again. */
  onBatch(done: Message[], failed: Message[]): void | Promise<void>;
}

/**
 * The event source mapping: takes batches from the queue to the function and deletes what the function has done.
 * What failed stays, becomes visible again when its visibility timeout is over, and goes to the dead letters
 * after the queue's `maxReceiveCount`.
 */
export class EventSource {
  readonly #props: Props;
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #isBusy = false;
  /** Messages that failed, and when they come again, milliseconds since 1970. */
  readonly #waiting = new Map<string, number>();

  constructor(props: Props) {
    this.#props = props;
  }

  start(): void {
    this.#running = this.#poll();
  }

  /** Ends after the batch under way. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Resolves when the queue holds nothing but messages that failed and wait to come again. */
  async idle(): Promise<void> {
    while (!this.#stop.signal.aborted && (this.#isBusy || (await this.#hasMore()))) await setTimeout(20);
  }

  async #hasMore(): Promise<boolean> {
    const { Attributes = {} } = await this.#props.sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: this.#props.queueUrl,
        AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
      }),
    );
    for (const [id, until] of this.#waiting) if (until <= Date.now()) this.#waiting.delete(id);
    return (
      Number(Attributes.ApproximateNumberOfMessages) > 0 ||
      Number(Attributes.ApproximateNumberOfMessagesNotVisible) > this.#waiting.size
    );
  }

  async #poll(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const messages = await this.#receive();
      if (messages.length === 0) continue;
      this.#isBusy = true;
      await this.#process(messages);
      this.#isBusy = false;
    }
  }

  async #receive(): Promise<Message[]> {
    const { sqs, queueUrl, mapping } = this.#props;
    try {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: Math.min(mapping.BatchSize, 10),
          WaitTimeSeconds: 20,
          MessageSystemAttributeNames: ['All'],
          MessageAttributeNames: ['All'],
        }),
        { abortSignal: this.#stop.signal },
      );
      return Messages;
    } catch (error) {
      if (this.#stop.signal.aborted) return [];
      throw error;
    }
  }

  async #process(messages: Message[]): Promise<void> {
    const { sqs, queueUrl, visibilityTimeout, mapping, invoke, onBatch } = this.#props;
    const comesAgain = Date.now() + visibilityTimeout * 1000;
    const failures = await invoke(eventOf(messages, mapping)).then(
      result => (mapping.FunctionResponseTypes.includes('ReportBatchItemFailures') ? reported(result) : []),
      () => null,
    );
    const isFailed = ({ MessageId = '' }: Message) => failures === null || failures.includes(MessageId);
    const [done, failed] = [messages.filter(each => !isFailed(each)), messages.filter(isFailed)];
    for (const { MessageId = '' } of done) this.#waiting.delete(MessageId);
    for (const { MessageId = '' } of failed) this.#waiting.set(MessageId, comesAgain);
    if (done.length > 0) {
      const Entries = done.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    }
    await onBatch(done, failed);
  }
}

/** Ids of the messages that a function reports as failed; null, which is all, where it names one wrongly. */
function reported(result: unknown): string[] | null {
  const failures = (result as SQSBatchResponse | null | undefined)?.batchItemFailures ?? [];
  const ids = failures.map(each => each?.itemIdentifier);
  return ids.every(Boolean) ? ids : null;
}

function eventOf(messages: Message[], mapping: MappingPlan): SQSEvent {
  return {
    Records: messages.map(message => ({
      messageId: message.MessageId ?? '',
      receiptHandle: message.ReceiptHandle ?? '',
      body: message.Body ?? '',
      attributes: message.Attributes as unknown as SQSEvent['Records'][0]['attributes'],
      messageAttributes: {},
      md5OfBody: message.MD5OfBody ?? '',
      eventSource: 'aws:sqs',
      eventSourceARN: mapping.EventSourceArn,
      awsRegion: REGION,
    })),
  };
}
