import {
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  PutBucketNotificationConfigurationCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';

/**
 * Deletes every object of a bucket, in all its versions, for good. The bucket tells nobody of it from then on:
 * each deletion would otherwise be one more message for the function.
 * @returns how many versions were deleted
 * @throws Error naming what could not be deleted
 */
export async function emptyBucket(s3: S3Client, bucket: string): Promise<number> {
  try {
    await s3.send(
      new PutBucketNotificationConfigurationCommand({ Bucket: bucket, NotificationConfiguration: {} }),
    );
  } catch (error) {
    // Somebody has deleted it by hand.
    if (error instanceof S3ServiceException && error.name === 'NoSuchBucket') return 0;
    throw error;
  }
  let count = 0;
  for (;;) {
    // Always the first page: what it named is gone by the next request.
    const { Versions = [], DeleteMarkers = [] } = await s3.send(
      new ListObjectVersionsCommand({ Bucket: bucket }),
    );
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length === 0) return count;
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    );
    const [first] = Errors;
    if (first)
      throw new Error(`${first.Key} could not be deleted from ${bucket}: ${first.Code} ${first.Message}`);
    count += Objects.length;
  }
}
