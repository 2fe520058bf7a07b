import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '../../cli/bin.mjs');
const TEXT = 'Nga và NATO họp lại\n\nNgày 8/4/2016, Nga và NATO họp tại Brussels.\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nien-bieu-'));
  writeFileSync(join(folder, 'mot.txt'), TEXT);
  writeFileSync(join(folder, 'hai.md'), `---\npublished: 2016-04-09\n---\n# ${TEXT}`);
  writeFileSync(join(folder, 'ba.docx'), 'x');
  writeFileSync(
    join(folder, 'nhieu.jsonl'),
    `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: TEXT })}\n`,
  );
  writeFileSync(
    join(folder, 'list.jsonl'),
    '{"path":"mot.txt","published":"2016-04-10"}\n\n{"path":"hai.md","published":null}\n',
  );
  writeFileSync(join(folder, 'bad.jsonl'), '{"path":"mot.txt"}\n{"file":"hai.md"}\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  path: string;
  part?: number;
  status: string;
  reason: { code: string; message: string } | null;
  article: { text: string; published: { edtf: string | null; source: string } } | null;
  dates: { start: number; end: number; text: string }[];
  events: unknown[];
}

async function run(
  ...args: string[]
): Promise<{ code: number | null; out: string; err: string; lines: Line[] }> {
  const child = spawn(process.execPath, [BIN, 'extract', ...args], { cwd: folder });
  let out = '';
  let err = '';
  child.stdout.on('data', chunk => {
    out += chunk;
  });
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  const code = await new Promise<number | null>(done => child.on('close', done));
  const lines = out
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as Line);
  return { code, out, err, lines };
}

describe('extract', () => {
  it('prints one JSON line for each file, in order, into a pipe', async () => {
    const { code, lines } = await run('hai.md', 'mot.txt', '--published', '2016-04-11');
    expect(code).toBe(0);
    expect(lines.map(line => line.path)).toEqual(['hai.md', 'mot.txt']);
    expect(lines[0]!.article!.published).toMatchObject({ edtf: '2016-04-11', source: 'given' });
    expect(lines[1]!.article!.text).toBe(TEXT);
    for (const { article, dates } of lines) {
      for (const { start, end, text } of dates) expect(article!.text.slice(start, end)).toBe(text);
    }
  });

  it('goes on after a file that it can’t read, and ends with 1', async () => {
    const { code, lines } = await run('ba.docx', 'fehlt.txt', '.', 'mot.txt', '--json');
    expect(code).toBe(1);
    expect(lines.map(line => line.reason?.code ?? line.status)).toEqual([
      'unsupported-format',
      'unreadable',
      'unreadable',
      expect.any(String),
    ]);
    expect(lines[1]!.reason!.message).toContain('no such file');
    expect(lines[3]!.status).toBe('extracted');
  });

  it('takes paths of a list from the folder of the list', async () => {
    const { code, lines } = await run('--list', join(folder, 'list.jsonl'), '--json');
    expect(code).toBe(0);
    expect(
      lines.map(line => [line.path, line.article!.published.edtf, line.article!.published.source]),
    ).toEqual([
      ['mot.txt', '2016-04-10', 'given'],
      ['hai.md', '2016-04-09', 'frontmatter'],
    ]);
  });

  it('numbers the articles of one file', async () => {
    const { lines } = await run('nhieu.jsonl');
    expect(lines.map(line => [line.path, line.part])).toEqual([
      ['nhieu.jsonl', 1],
      ['nhieu.jsonl', 2],
    ]);
  });

  it.each([
    [['mot.txt', '--published', '30/2/2016'], '--published 30/2/2016 is no date'],
    [[], 'name files'],
    [['--list', 'bad.jsonl'], 'bad.jsonl, line 2: there is no "path"'],
    [['--list', 'fehlt.jsonl'], '--list fehlt.jsonl: there is no such file'],
  ])('says what was wrong with %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it('ends quietly when the reader of its output has gone', async () => {
    const child = spawn(process.execPath, [BIN, 'extract', ...Array.from({ length: 60 }, () => 'mot.txt')], {
      cwd: folder,
    });
    let err = '';
    child.stderr.on('data', chunk => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise<number | null>(done => child.on('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
