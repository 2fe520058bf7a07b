import { CreateBucketCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_OBJECT_BYTES, readObject } from '../../functions/extract/objects.ts';
import { s3Client } from '../../infra/local/clients.ts';
import { type Fauxqs, startFauxqs } from '../../infra/local/fauxqs.ts';

const Bucket = 'articles';
let service: Fauxqs;
let s3: ReturnType<typeof s3Client>;
beforeAll(async () => {
  service = await startFauxqs();
  s3 = s3Client(service.endpoint);
  await s3.send(new CreateBucketCommand({ Bucket }));
});
afterAll(async () => {
  s3.destroy();
  await service.close();
});

async function put(Key: string, Body: string | Uint8Array, published?: string) {
  const Metadata = published === undefined ? undefined : { published };
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/plain', Metadata }));
  return readObject(s3, Bucket, Key);
}

describe('an object', () => {
  test('is read with what tells its state', async () => {
    const object = await put('báo/ngày 1+1 😀.txt', 'Ngày 2/9');
    expect(object?.info).toMatchObject({ size: 9, etag: expect.stringMatching(/^"\w+"$/) });
    expect(object?.input).toMatchObject({ key: 'báo/ngày 1+1 😀.txt', contentType: 'text/plain' });
    expect(new TextDecoder().decode(object?.input?.bytes)).toBe('Ngày 2/9');
    expect(object?.input?.storedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(object?.input).not.toHaveProperty('published');
  });

  test('may be empty', async () => {
    expect((await put('empty.txt', new Uint8Array()))?.input?.bytes).toHaveLength(0);
  });

  test('that is gone, or never was, is none', async () => {
    await put('gone.txt', 'x');
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone.txt' }));
    expect(await readObject(s3, Bucket, 'gone.txt')).toBeNull();
    expect(await readObject(s3, Bucket, 'never.txt')).toBeNull();
  });

  test('in a bucket that cannot be read is an error, not an object that is gone', async () => {
    await expect(readObject(s3, 'elsewhere', 'a.txt')).rejects.toThrow();
  });

  test('above the limit is not read', async () => {
    const object = await put('large.txt', new Uint8Array(MAX_OBJECT_BYTES + 1));
    expect(object).toMatchObject({ info: { size: MAX_OBJECT_BYTES + 1 }, input: null });
  });
});

describe('the metadata "published"', () => {
  test.each([
    ['2014-10-10', '2014-10-10'],
    ['2014-10', '2014-10'],
    ['[2009,2010]', '[2009,2010]'],
    ['2014-10-09T20:00:00Z', '2014-10-10'],
    ['2014-10-09T20:00:00', '2014-10-09'],
    ['2014-10-10T01:00:00+07:00', '2014-10-10'],
  ])('%s is the day %s in Vietnam', async (given, edtf) => {
    expect((await put('dated.txt', 'x', given))?.input?.published).toEqual({ edtf, source: 'metadata' });
  });

  test.each(['10/10/2014', 'yesterday', '2014-02-30', '2014-13-01T00:00:00Z'])(
    '%s is left aside, and told',
    async given => {
      const object = await put('dated.txt', 'x', given);
      expect(object).toMatchObject({ badPublished: given, info: { published: given } });
      expect(object?.input).not.toHaveProperty('published');
    },
  );
});
