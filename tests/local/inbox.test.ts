import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { s3Client } from '../../infra/local/clients.ts';
import { type Fauxqs, startFauxqs } from '../../infra/local/fauxqs.ts';
import { Inbox } from '../../infra/local/inbox.ts';

let folder: string;
let service: Fauxqs;
let s3: S3Client;
let inbox: Inbox | undefined;
const errors: Error[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nien-bieu-inbox-'));
  service = await startFauxqs();
  s3 = s3Client(service.endpoint);
  await s3.send(new CreateBucketCommand({ Bucket: 'articles' }));
});
afterEach(async () => {
  await inbox?.close();
  s3.destroy();
  await service.close();
  await rm(folder, { recursive: true });
  expect(errors).toEqual([]);
});

const open = async () => {
  inbox = new Inbox(folder, 'articles', s3, error => errors.push(error));
  await inbox.open();
};
const keys = async () => {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: 'articles' }));
  return Contents.map(({ Key }) => Key);
};
const content = async (Key: string) =>
  (await s3.send(new GetObjectCommand({ Bucket: 'articles', Key }))).Body?.transformToString();
const lay = (name: string, text: string) => writeFile(join(folder, name), text);
const eventually = { timeout: 10_000, interval: 50 };

describe('the inbox', () => {
  test('uploads what is laid in, uploads again what changes, deletes what is removed', async () => {
    await open();
    await lay('bài báo.txt', 'một');
    await vi.waitFor(async () => expect(await content('inbox/bài báo.txt')).toBe('một'), eventually);
    await lay('bài báo.txt', 'hai');
    await vi.waitFor(async () => expect(await content('inbox/bài báo.txt')).toBe('hai'), eventually);
    await rm(join(folder, 'bài báo.txt'));
    await vi.waitFor(async () => expect(await keys()).toEqual([]), eventually);
  });

  test('takes folders, also those laid in whole', async () => {
    await open();
    await mkdir(join(folder, '2014', '10'), { recursive: true });
    await lay('2014/10/a.txt', 'x');
    await vi.waitFor(async () => expect(await keys()).toEqual(['inbox/2014/10/a.txt']), eventually);
  });

  test('leaves hidden and unfinished files alone until they have their name', async () => {
    await open();
    await lay('.hidden', 'x');
    await lay('a.html.crdownload', 'x');
    await lay('b.txt~', 'x');
    await lay('c.txt', 'x');
    await vi.waitFor(async () => expect(await keys()).toEqual(['inbox/c.txt']), eventually);
    await rename(join(folder, 'a.html.crdownload'), join(folder, 'a.html'));
    await vi.waitFor(async () => expect(await keys()).toEqual(['inbox/a.html', 'inbox/c.txt']), eventually);
  });

  test('catches up with what happened while nobody watched, and uploads nothing twice', async () => {
    await open();
    await lay('stays.txt', 'x');
    await lay('changes.txt', 'x');
    await lay('goes.txt', 'x');
    await vi.waitFor(async () => expect(await keys()).toHaveLength(3), eventually);
    await inbox?.close();
    const before = service.objects.headObject('articles', 'inbox/stays.txt').lastModified;
    await setTimeout(5);
    await lay('changes.txt', 'y');
    await rm(join(folder, 'goes.txt'));
    await open();
    expect(await keys()).toEqual(['inbox/changes.txt', 'inbox/stays.txt']);
    expect(await content('inbox/changes.txt')).toBe('y');
    expect(service.objects.headObject('articles', 'inbox/stays.txt').lastModified).toEqual(before);
  });
});
