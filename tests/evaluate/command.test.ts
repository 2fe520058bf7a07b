import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const BIN = join(import.meta.dirname, '../../cli/bin.mjs');
const TEXT = 'Ngày 19/11/2010, hội nghị cấp cao đã diễn ra tại Lisbon.';

describe('the command evaluate', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nien-bieu-gold-'));
    const gold = [
      {
        article: 'bai.txt',
        published: '2010-11-20',
        dates: [{ start: 0, end: 15, text: 'Ngày 19/11/2010', edtf: '2010-11-19' }],
      },
    ];
    await writeFile(join(folder, 'bai.txt'), TEXT);
    await writeFile(join(folder, 'gold.json'), JSON.stringify(gold));
    await writeFile(join(folder, 'lost.jsonl'), JSON.stringify([{ ...gold[0], article: 'none.txt' }]));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const evaluate = (...args: string[]) => run(process.execPath, [BIN, 'evaluate', ...args]);

  test('measures a folder of gold, for people and for programs', async () => {
    const { stdout } = await evaluate(folder);
    expect(stdout).toContain('bai.txt');
    expect(stdout).toMatch(/by value +precision 100\.0 +recall 100\.0/);
    const report = JSON.parse((await evaluate(folder, '--json')).stdout) as { dates: { value: object } };
    expect(report.dates.value).toEqual({ gold: 1, found: 1, right: 1 });
  });

  test('takes several golds, articles by absolute path, and keeps to 80 columns', async () => {
    const file = join(folder, 'bai.txt');
    const gold = [{ article: file, published: '2010-11-20', dates: [] }];
    await writeFile(join(folder, 'absolute.gold'), JSON.stringify(gold));
    const { stdout } = await evaluate(folder, join(folder, 'absolute.gold'));
    expect(stdout).toContain('Dates in 2 articles');
    expect(stdout).toContain('invented');
    const lines = stdout.split('\n').filter(line => !line.includes(folder));
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80);
  });

  test.each([
    ['nowhere', /no such file or folder/],
    ['bai.txt', /is not JSON/],
    ['lost.jsonl', /names none\.txt, which is not at/],
  ])('says in a line what is wrong with %s', async (name, message) => {
    const error = await evaluate(join(folder, name)).then(
      () => undefined,
      (failure: { stderr: string; code: number }) => failure,
    );
    expect(error?.code).toBe(1);
    expect(error?.stderr).toMatch(message);
    expect(error?.stderr.trim().split('\n')).toHaveLength(1);
  });
});
