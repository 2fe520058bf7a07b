import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadsOf } from '../../cli/files.ts';

let folder: string;
const path = (...names: string[]) => join(folder, ...names);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nien-bieu-'));
  await mkdir(path('2014', '.git'), { recursive: true });
  await mkdir(path('empty'));
  for (const name of ['a.txt', '2014/a.txt', '2014/bài 1.txt'.normalize('NFD'), '2014/.git/x']) {
    await writeFile(path(name), 'Ngày 2/9');
  }
  await writeFile(path('large.txt'), '');
  await truncate(path('large.txt'), 11 * 1024 * 1024);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the key of a file', () => {
  const keys = async (paths: string[], key?: string) =>
    (await uploadsOf(paths, key)).map(each => each.key).sort();

  test('is its name, or its path in a folder that is named', async () => {
    expect(await keys([path('a.txt')])).toEqual(['a.txt']);
    expect(await keys([path('2014')])).toEqual(['a.txt', 'bài 1.txt']);
  });

  test('is the one given, or stands behind a prefix', async () => {
    expect(await keys([path('a.txt')], 'báo/số 1.txt')).toEqual(['báo/số 1.txt']);
    expect(await keys([path('2014')], 'nato/')).toEqual(['nato/a.txt', 'nato/bài 1.txt']);
  });

  test('belongs to one file only', async () => {
    await expect(keys([path('a.txt'), path('2014')])).rejects.toThrow(/would both get the key a\.txt/);
    await expect(keys([path('2014')], 'one.txt')).rejects.toThrow(/would both get the key one\.txt/);
    expect(await keys([path('a.txt'), path('a.txt')])).toEqual(['a.txt']);
  });

  test('is not given to what is no article', async () => {
    await expect(keys([path('b.txt')])).rejects.toThrow(/b\.txt: there is no such file/);
    await expect(keys([path('empty')])).rejects.toThrow(/there is no file in it/);
    await expect(keys([path('large.txt')])).rejects.toThrow(/large\.txt has 11534336 bytes/);
  });
});
