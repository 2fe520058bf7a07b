import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { isoDay } from '../../schemas/day.ts';
import { parseEdtf } from '../../schemas/edtf.ts';
import type { StoredObject } from '../../schemas/record.ts';
import type { ArticleInput } from './input.ts';

/** Objects above this are refused unread. */
export const MAX_OBJECT_BYTES = 10 * 1024 * 1024;

/** An object as it lies in the bucket now. */
export interface ReadObject {
  info: StoredObject;
  /** What `extract` reads; null where the object is too large. */
  input: ArticleInput | null;
  /** A `published` metadata value that is no date, and was left aside. */
  badPublished?: string;
}

/** Reads the current version of an object; null where there is none, or a delete marker. */
export async function readObject(s3: S3Client, bucket: string, key: string): Promise<ReadObject | null> {
  let got: GetObjectCommandOutput;
  try {
    got = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return null;
    throw error;
  }
  const { Body, ETag, VersionId, ContentLength, ContentType, LastModified, Metadata } = got;
  const stored = LastModified ?? new Date(0);
  const published = Metadata?.published?.trim();
  const info: StoredObject = {
    etag: ETag ?? '',
    ...(VersionId && VersionId !== 'null' ? { versionId: VersionId } : {}),
    size: ContentLength ?? 0,
    lastModified: stored.toISOString(),
    ...(published ? { published } : {}),
  };
  if (info.size > MAX_OBJECT_BYTES) {
    // The connection is of no more use: reading the rest would cost what the limit is to save.
    if (Body && 'destroy' in Body) Body.destroy();
    return { info, input: null };
  }
  const input: ArticleInput = { key, bytes: (await Body?.transformToByteArray()) ?? new Uint8Array() };
  if (ContentType !== undefined) input.contentType = ContentType;
  if (LastModified) input.storedOn = dayInVietnam(stored);
  if (!published) return { info, input };
  const edtf = publicationDay(published);
  if (edtf === undefined) return { info, input, badPublished: published };
  return { info, input: { ...input, published: { edtf, source: 'metadata' } } };
}

/** A `published` value as EDTF: an EDTF value as it is, a moment as its day in Vietnam. */
function publicationDay(text: string): string | undefined {
  if (parseEdtf(text)) return text;
  if (!/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  // A moment without a zone is meant as Vietnam's.
  const moment = new Date(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}+07:00`);
  return Number.isNaN(moment.getTime()) ? undefined : dayInVietnam(moment);
}

/** `YYYY-MM-DD` at UTC+7. */
function dayInVietnam(moment: Date): string {
  return isoDay(Math.floor((moment.getTime() / 3_600_000 + 7) / 24));
}
