import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readObjectItem } from '../../functions/store/object.ts';
import { expectedEvents, startTestPipeline, storedEvents, type TestPipeline } from '../support/pipeline.ts';

const LISBON = await readFile('infra/local/samples/hoi-nghi-cap-cao-lisbon.txt');
const SUSPENSION = await readFile('infra/local/samples/nato-dinh-chi-hop-tac-voi-nga.md');

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startTestPipeline();
});
afterAll(() => pipeline.close());

const put = (Key: string, Body: string | Uint8Array, Metadata?: Record<string, string>) =>
  pipeline.s3.send(
    new PutObjectCommand({ Bucket: pipeline.bucket, Key, Body, ...(Metadata ? { Metadata } : {}) }),
  );
const remove = (Key: string) => pipeline.s3.send(new DeleteObjectCommand({ Bucket: pipeline.bucket, Key }));

/** Waits, and compares the table with what the object is now. @returns how many events there are */
async function agrees(key: string): Promise<number> {
  await pipeline.idle();
  const events = await storedEvents(pipeline, key);
  expect(events).toEqual(await expectedEvents(pipeline, key));
  return events.length;
}

describe('an article in the bucket', () => {
  test('becomes events; overwritten, others; deleted, none', async () => {
    await put('a.txt', LISBON, { published: '2010-11-21' });
    expect(await agrees('a.txt')).toBeGreaterThan(0);
    const { article } = (await readObjectItem(pipeline.table, 'a.txt')) ?? {};
    expect(article?.published).toMatchObject({ edtf: '2010-11-21', source: 'metadata' });

    await put('a.txt', SUSPENSION);
    expect(await agrees('a.txt')).toBeGreaterThan(0);

    await remove('a.txt');
    expect(await agrees('a.txt')).toBe(0);
    expect((await readObjectItem(pipeline.table, 'a.txt'))?.article).toBeUndefined();
  });

  test('ends as it is now, however fast it was put, deleted and put again', async () => {
    await put('b.txt', LISBON);
    await remove('b.txt');
    await Promise.all([put('b.txt', 'Không có gì.'), put('b.txt', LISBON)]);
    await put('b.txt', SUSPENSION);
    expect(await agrees('b.txt')).toBeGreaterThan(0);
  });

  test.each([
    ['with folders, spaces, plus and percent', 'thư mục/bài báo+1 & 50%.txt'],
    ['of any script', 'niên biểu 年表 😀.txt'],
    ['with quotes and brackets', "quote's (1)!*~.txt"],
    ['of 900 bytes', `${'dài/'.repeat(179)}x.txt`],
  ])('may lie under a key %s', async (_, key) => {
    await put(key, LISBON);
    expect(await agrees(key)).toBeGreaterThan(0);
    expect(pipeline.done).toContain(key);
  });

  test('touches no other', async () => {
    await put('mine.txt', LISBON);
    await put('other.txt', SUSPENSION);
    await agrees('mine.txt');
    await remove('other.txt');
    expect(await agrees('other.txt')).toBe(0);
    expect(await agrees('mine.txt')).toBeGreaterThan(0);
  });
});

describe('whatever way an S3 client takes,', () => {
  test('a stream in signed chunks with a trailing checksum arrives whole', async () => {
    const Body = Readable.from([LISBON.subarray(0, 100), LISBON.subarray(100)]);
    await pipeline.s3.send(
      new PutObjectCommand({
        Bucket: pipeline.bucket,
        Key: 'stream.txt',
        Body,
        ContentLength: LISBON.length,
        ChecksumAlgorithm: 'SHA256',
      }),
    );
    expect(await agrees('stream.txt')).toBeGreaterThan(0);
    expect((await readObjectItem(pipeline.table, 'stream.txt'))?.object?.size).toBe(LISBON.length);
  });

  test('an object in parts arrives when it is complete', async () => {
    const target = { Bucket: pipeline.bucket, Key: 'parts.txt' };
    const { UploadId } = await pipeline.s3.send(new CreateMultipartUploadCommand(target));
    const { ETag } = await pipeline.s3.send(
      new UploadPartCommand({ ...target, UploadId, PartNumber: 1, Body: LISBON }),
    );
    await pipeline.idle();
    expect(pipeline.done).not.toContain('parts.txt');
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    await pipeline.s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload }));
    expect(await agrees('parts.txt')).toBeGreaterThan(0);
  });

  test('a copy is an article too, and many are deleted at once', async () => {
    await put('from.txt', LISBON);
    const CopySource = `${pipeline.bucket}/from.txt`;
    await pipeline.s3.send(
      new CopyObjectCommand({ Bucket: pipeline.bucket, Key: 'to & fro.txt', CopySource }),
    );
    expect(await agrees('to & fro.txt')).toBeGreaterThan(0);
    const Objects = [{ Key: 'from.txt' }, { Key: 'to & fro.txt' }];
    await pipeline.s3.send(new DeleteObjectsCommand({ Bucket: pipeline.bucket, Delete: { Objects } }));
    expect(await agrees('from.txt')).toBe(0);
    expect(await agrees('to & fro.txt')).toBe(0);
  });
});

describe('what is no article', () => {
  test.each([
    ['empty.txt', new Uint8Array()],
    ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['huge.txt', new Uint8Array(11 * 1024 * 1024 + 1).fill(97)],
  ])('is recorded with its reason and done: %s', async (key, body) => {
    await put(key, body);
    expect(await agrees(key)).toBe(0);
    const { article } = (await readObjectItem(pipeline.table, key)) ?? {};
    expect(article?.status).toBe('refused');
    expect(article?.reason?.message).not.toBe('');
    expect(pipeline.failed).toEqual([]);
    expect(await pipeline.deadLetters()).toEqual([]);
  });
});
