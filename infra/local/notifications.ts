import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { BucketPlan } from './plan.ts';
import { type ObjectChange, objectNotification, testNotification } from './s3-event.ts';

/** Sends the notifications that buckets are configured for; the part of S3 that fauxqs lacks. */
export class Notifier {
  readonly #buckets: BucketPlan[];
  readonly #sqs: SQSClient;
  readonly #urlOf: (queueArn: string) => string;
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(buckets: BucketPlan[], sqs: SQSClient, urlOf: (queueArn: string) => string) {
    this.#buckets = buckets;
    this.#sqs = sqs;
    this.#urlOf = urlOf;
  }

  /** Sends the test message with which S3 begins to notify the queues of a new bucket. */
  async introduce(bucket: string): Promise<void> {
    const queues = new Set(this.#configurations(bucket).map(each => each.Queue));
    for (const queue of queues) await this.#send(queue, testNotification(bucket));
  }

  /** Tells a change to every queue that is configured for it; resolves when it lies there. */
  async notify(change: ObjectChange): Promise<void> {
    const sending = Promise.all(
      this.#configurations(change.bucket)
        .filter(({ Event }) => covers(Event, change.name))
        .map(({ Event, Queue }) => this.#send(Queue, objectNotification(change, Event))),
    );
    this.#underWay = Promise.allSettled([this.#underWay, sending]);
    await sending;
  }

  /** Resolves when everything notified so far lies in its queue. */
  async settled(): Promise<void> {
    await this.#underWay;
  }

  #configurations(bucket: string) {
    return (
      this.#buckets.find(each => each.name === bucket)?.NotificationConfiguration.QueueConfigurations ?? []
    );
  }

  async #send(queueArn: string, message: object): Promise<void> {
    const QueueUrl = this.#urlOf(queueArn);
    await this.#sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(message) }));
  }
}

/** Whether a configured event type such as `s3:ObjectCreated:*` covers an event name such as `ObjectCreated:Put`. */
function covers(configured: string, name: string): boolean {
  const type = configured.replace(/^s3:/, '');
  return type.endsWith(':*') ? name.startsWith(type.slice(0, -1)) : name === type;
}
