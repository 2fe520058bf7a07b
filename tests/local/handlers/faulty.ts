/** A function that does with a message what its key says. */
import type { SQSEvent } from 'aws-lambda';

export async function handler({ Records }: SQSEvent): Promise<object> {
  const failures: string[] = [];
  for (const { body, messageId } of Records) {
    if (body.includes('throws')) throw new Error('as told');
    if (body.includes('hangs')) await new Promise(() => {});
    if (body.includes('exits')) process.exit(1);
    if (body.includes('fails')) failures.push(messageId);
  }
  return { batchItemFailures: failures.map(itemIdentifier => ({ itemIdentifier })) };
}
