import { readdir, readFile } from 'node:fs/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

const FOLDER = new URL('./samples/', import.meta.url);

/** Puts the sample articles into the bucket, under `samples/`. @returns how many there are */
export async function putSamples(s3: S3Client, bucket: string): Promise<number> {
  const names = await readdir(FOLDER);
  for (const name of names) {
    const Body = await readFile(new URL(name, FOLDER));
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `samples/${name}`, Body }));
  }
  return names.length;
}
