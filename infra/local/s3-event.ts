import { randomBytes, randomUUID } from 'node:crypto';
import { ACCOUNT, REGION } from './service.ts';

/** What happened to an object, as S3 names it. */
export type ObjectEventName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:DeleteMarkerCreated';

/** A change of one object. */
export interface ObjectChange {
  name: ObjectEventName;
  bucket: string;
  key: string;
  /** Size in bytes and entity tag without quotation marks; absent where the object was removed. */
  object?: { size: number; eTag: string };
}

const PRINCIPAL = { principalId: `AWS:${ACCOUNT}` };
const EMPTY_MD5 = 'd41d8cd98f00b204e9800998ecf8427e';

/**
 * The notification that S3 sends for a change in a versioned bucket.
 * Form after "Event message structure", Amazon S3 User Guide, version 2.1.
 */
export function objectNotification(change: ObjectChange, configurationId: string): object {
  return {
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: REGION,
        eventTime: new Date().toISOString(),
        eventName: change.name,
        userIdentity: PRINCIPAL,
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': requestId(), 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId,
          bucket: { name: change.bucket, ownerIdentity: PRINCIPAL, arn: `arn:aws:s3:::${change.bucket}` },
          object: {
            key: formEncode(change.key),
            ...(change.object ?? { eTag: EMPTY_MD5 }),
            versionId: randomBytes(24).toString('base64url'),
            sequencer: nextSequencer(),
          },
        },
      },
    ],
  };
}

/** What S3 sends once to a queue that a bucket begins to notify. */
export function testNotification(bucket: string): object {
  return {
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date().toISOString(),
    Bucket: bucket,
    RequestId: requestId(),
    HostId: 'local',
  };
}

/** Keys stand in notifications as in a form, but with their slashes as they are. */
export function formEncode(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
}

let sequence = 0;

/** Hexadecimal, growing from one event to the next. */
function nextSequencer(): string {
  sequence += 1;
  return (Date.now() * 4096 + (sequence % 4096)).toString(16).toUpperCase().padStart(18, '0');
}

function requestId(): string {
  return randomUUID().replaceAll('-', '').toUpperCase().slice(0, 16);
}
