/** An object that may have changed. */
export interface Change {
  bucket: string;
  key: string;
}

/** A message that is no S3 notification; receiving it again would not help. */
export class NotificationError extends Error {
  override name = 'NotificationError';
}

/**
 * The objects that a message names. One message may name several; the test event that S3 sends when the
 * notification is set up names none, and neither do the empty objects that stand for folders (`2014/`).
 * What happened to an object does not matter: whoever reads the message looks what is there now.
 *
 * @param body body of the queue's message: S3's event JSON, version 2.x, in which keys are form-encoded
 * @throws NotificationError for anything else
 */
export function changesIn(body: string): Change[] {
  let event: unknown;
  try {
    event = JSON.parse(body);
  } catch {
    throw new NotificationError('the message is not JSON');
  }
  if (field(event, 'Event') === 's3:TestEvent') return [];
  const records = field(event, 'Records');
  if (!Array.isArray(records)) throw new NotificationError('the message has no Records');
  return records.map(changeIn).filter(({ key }) => !key.endsWith('/'));
}

function changeIn(record: unknown, index: number): Change {
  const s3 = field(record, 's3');
  const bucket = field(field(s3, 'bucket'), 'name');
  const key = field(field(s3, 'object'), 'key');
  if (typeof bucket !== 'string' || typeof key !== 'string' || key === '') {
    throw new NotificationError(`record ${index} of the message names no bucket and key`);
  }
  try {
    return { bucket, key: decodeURIComponent(key.replaceAll('+', ' ')) };
  } catch {
    throw new NotificationError(`the key in record ${index} of the message is not form-encoded: ${key}`);
  }
}

function field(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[name] : undefined;
}
