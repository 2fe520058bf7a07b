import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { queryEvents } from '../../functions/store/query.ts';
import { openTable } from '../../functions/store/table.ts';
import { dynamoDbClient } from '../../infra/local/clients.ts';
import { type Connection, readConnection } from '../../infra/local/connection.ts';
import { EventQuery } from '../../schemas/query.ts';

const SAMPLE = 'infra/local/samples/hoi-nghi-cap-cao-lisbon.txt';

let folder: string;
let children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nien-bieu-start-'));
});
afterEach(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  children = [];
  await rm(folder, { recursive: true });
});

/** `npm start` on folders of the test's own. */
function start() {
  const args = ['start', '--data', join(folder, 'data'), '--inbox', join(folder, 'inbox')];
  const child = spawn(process.execPath, ['cli/bin.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (output += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    output: () => output,
    ended,
    isUp: () =>
      vi.waitFor(() => expect(output).toContain('Niên Biểu runs on this machine'), {
        timeout: 50_000,
        interval: 100,
      }),
    async stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

async function eventIds({ dynamodb, table }: Connection, article?: string): Promise<string[]> {
  const client = dynamoDbClient(dynamodb);
  const query = EventQuery.parse({ bounded: true, limit: 1000, ...(article ? { article } : {}) });
  const { events } = await queryEvents(openTable(client, table), query);
  client.destroy();
  return events.map(({ id }) => id).sort();
}

const connection = async () => (await readConnection(join(folder, 'data'))) as Connection;

describe('npm start', () => {
  test('takes the samples in, shows their events, ends cleanly on Ctrl-C, and finds them again', async () => {
    const first = start();
    await first.isUp();
    const output = first.output();
    expect(output).toContain('samples/hoi-nghi-cap-cao-lisbon.txt');
    expect(output).toContain('DATE');
    const { s3, bucket, dynamodb } = await connection();
    expect(output).toMatch(new RegExp(`aws --endpoint-url ${s3} s3 cp FILE \\\\\\s+s3://${bucket}/`));
    const ids = await eventIds(await connection());
    expect(ids.length).toBeGreaterThan(5);
    expect(await first.stop()).toBe(0);
    expect(await readConnection(join(folder, 'data'))).toBeUndefined();

    const second = start();
    await second.isUp();
    expect(second.output()).not.toContain('samples/hoi-nghi-cap-cao-lisbon.txt:');
    expect(second.output()).toContain('DATE');
    expect(await eventIds(await connection())).toEqual(ids);
    expect(await connection()).toMatchObject({ s3, dynamodb });
    expect(await second.stop()).toBe(0);
  }, 120_000);

  test('takes what is laid into the inbox, and is refused a second time while it runs', async () => {
    const run = start();
    await run.isUp();
    await copyFile(SAMPLE, join(folder, 'inbox', 'của tôi.txt'));
    await vi.waitFor(
      async () => expect(await eventIds(await connection(), 'inbox/của tôi.txt')).not.toEqual([]),
      {
        timeout: 20_000,
        interval: 100,
      },
    );

    const other = start();
    expect(await other.ended).toBe(1);
    expect(other.output()).toMatch(/runs already \(process \d+\)/);
    expect(await eventIds(await connection())).not.toEqual([]);
    expect(await run.stop()).toBe(0);
    await expect(stat(join(folder, 'data', 'lock'))).rejects.toThrow('ENOENT');
  }, 120_000);

  test('fails an upload of which something is refused, when the rest is done', async () => {
    const run = start();
    await run.isUp();
    const bad = join(folder, 'a-picture.txt');
    await writeFile(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    const upload = async (...files: string[]) => {
      const where = ['--data', join(folder, 'data')];
      const child = spawn(process.execPath, ['cli/bin.mjs', 'upload', ...where, ...files], {
        stdio: 'ignore',
      });
      children.push(child);
      return (await once(child, 'close'))[0] as number | null;
    };
    expect(await upload(bad, SAMPLE)).toBe(1);
    expect(await eventIds(await connection(), 'hoi-nghi-cap-cao-lisbon.txt')).not.toEqual([]);
    expect(await upload(SAMPLE)).toBe(0);
    expect(await run.stop()).toBe(0);
  }, 120_000);

  test('goes on where a run before was broken off', async () => {
    const broken = start();
    await broken.isUp();
    children[0]?.kill('SIGKILL');
    await broken.ended;
    expect(await readFile(join(folder, 'data', 'lock'), 'utf8')).toBe(String(children[0]?.pid));
    await writeFile(join(folder, 'inbox', 'later.txt'), await readFile(SAMPLE));
    const next = start();
    await next.isUp();
    expect(await eventIds(await connection(), 'inbox/later.txt')).not.toEqual([]);
    expect(await next.stop()).toBe(0);
  }, 120_000);
});
