import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, DeleteObjectsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { s3Client } from '../../infra/local/clients.ts';
import { type Fauxqs, startFauxqs } from '../../infra/local/fauxqs.ts';
import { onObjectChange, tellLeft } from '../../infra/local/object-changes.ts';
import type { ObjectChange } from '../../infra/local/s3-event.ts';
import { Unsent } from '../../infra/local/unsent.ts';

const Bucket = 'articles';

let folder: string;
let unsent: Unsent;
let service: Fauxqs;
/** What the queue was told; it is killed before that where `isKilled`. */
let told: ObjectChange[];
let isKilled: boolean;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unsent-'));
  unsent = new Unsent(folder);
  told = [];
  isKilled = false;
  service = await startFauxqs({}, fauxqs => onObjectChange(fauxqs, unsent, tell));
});
afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

async function tell(change: ObjectChange): Promise<void> {
  if (isKilled) throw new Error('killed');
  told.push(change);
}

const names = () => told.map(({ name, key }) => `${name} ${key}`).sort();

test('nothing is left of requests whose changes were told, or that changed nothing', async () => {
  const s3 = await bucket();
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a.txt', Body: 'a' }));
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a.txt' }));
  await s3.send(new PutObjectCommand({ Bucket: 'other', Key: 'a.txt', Body: 'a' })).catch(() => {});
  await expect.poll(() => readdir(folder)).toEqual([]);
  expect(names()).toEqual(['ObjectCreated:Put a.txt', 'ObjectRemoved:DeleteMarkerCreated a.txt']);
});

test('what was stored or deleted and not told is told at the next start, as it is then', async () => {
  const s3 = await bucket();
  await s3.send(new PutObjectCommand({ Bucket, Key: 'gone.txt', Body: 'a' }));
  await expect.poll(() => readdir(folder)).toEqual([]);
  told = [];
  isKilled = true;
  await s3.send(new PutObjectCommand({ Bucket, Key: 'ngày 1+2.txt', Body: 'abc' }));
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'gone.txt' }] } }));
  isKilled = false;
  await tellLeft(service.objects, new Unsent(folder), tell);
  expect(names()).toEqual(['ObjectCreated:Put ngày 1+2.txt', 'ObjectRemoved:DeleteMarkerCreated gone.txt']);
  expect(told.find(({ object }) => object)?.object?.size).toBe(3);
  expect(await readdir(folder)).toEqual([]);
});

test('a note that was not written to its end is passed over', async () => {
  await writeFile(join(folder, 'torn.json'), '[{"bucket":"art');
  await tellLeft(service.objects, unsent, tell);
  expect(told).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

async function bucket() {
  const s3 = s3Client(service.endpoint);
  service.objects.createBucket(Bucket);
  return s3;
}
