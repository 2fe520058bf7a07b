import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLocalRun } from '../../infra/local/run.ts';

test('folders that cannot be used are named, with what is wrong with them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'folders-'));
  const file = join(folder, 'file');
  await writeFile(file, '');
  const start = (data: string, inbox: string) =>
    startLocalRun({ data, inbox, samples: false, onStart() {}, onBatch() {}, onInboxError() {} });
  await expect(start(file, join(folder, 'inbox'))).rejects.toThrow(
    `The data folder ${file} cannot be used: it is a file.`,
  );
  await expect(start(join(file, 'data'), join(folder, 'inbox'))).rejects.toThrow(
    'part of the path is a file',
  );
  await expect(start(join(folder, 'data'), file)).rejects.toThrow(`The inbox ${file} cannot be used`);
  await rm(folder, { recursive: true });
});
