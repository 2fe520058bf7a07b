import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { LARGEST } from '../../functions/extract/article/bytes.ts';
import { givenDate } from '../../functions/extract/article/instants.ts';
import { extract } from '../../functions/extract/extract.ts';
import type { ArticleInput } from '../../functions/extract/input.ts';
import { type Extraction, refused } from '../../schemas/extraction.ts';
import { extractionReport } from '../output/extraction.ts';
import { formatFor } from '../output/formats.ts';

interface Options {
  published?: string;
  list?: string;
  json?: boolean;
}

/** One file to be read. */
export interface Job {
  /** As the person wrote it; the output repeats it. */
  path: string;
  /** Where it lies, absolute. */
  file: string;
  published?: string | undefined;
}

/** A line of the output: the extraction, or that the file could not be read. `part` counts from 1 within the file. */
export type Line = { path: string; part?: number } & Extraction;

/** `extract FILE…`: the extraction alone, without bucket or table; one JSON line for each article. */
export function register(program: Command): void {
  program
    .command('extract')
    .description('extract dates and events from files and print them')
    .argument('[files...]', 'articles: text, Markdown, HTML, JSON, JSON lines, or gzip of these')
    .option('--published <date>', 'publication date of the articles, EDTF (2014-10-10, 2014-10, 2014)')
    .option('--list <file>', 'JSON lines of {"path", "published"?}; paths count from the folder of the list')
    .option('--json', 'one JSON line for each article, also in a terminal')
    .action(run);
}

async function run(files: string[], options: Options): Promise<void> {
  if (options.published !== undefined && givenDate(options.published) === undefined) {
    throw new Error(
      `--published ${options.published} is no date. Write it as EDTF: 2014-10-10, 2014-10 or 2014.`,
    );
  }
  const jobs: Job[] = files.map(path => ({ path, file: resolve(path), published: options.published }));
  if (options.list !== undefined) jobs.push(...(await readList(options.list, options.published)));
  if (jobs.length === 0)
    throw new Error('Nothing to extract from: name files, or a list of them with --list.');
  const asJson = formatFor({ json: options.json === true }) === 'json';
  for (const job of jobs) {
    for (const line of await extractFile(job)) {
      if (line.status === 'refused') process.exitCode = 1;
      const name = line.part === undefined ? line.path : `${line.path} (${line.part})`;
      await print(`${asJson ? JSON.stringify(line) : extractionReport(name, line)}\n`);
    }
  }
}

/** The jobs of a list. @throws Error where it can't be read. */
async function readList(list: string, published: string | undefined): Promise<Job[]> {
  const text = await readFile(list, 'utf8').catch(error => {
    throw new Error(`--list ${list}: ${explain(error)}`);
  });
  const folder = dirname(resolve(list));
  const jobs: Job[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const entry = parseEntry(line, `--list ${list}, line ${index + 1}`);
    const beside = resolve(folder, entry.path);
    const file = (await exists(beside)) ? beside : resolve(entry.path);
    jobs.push({ path: entry.path, file, published: entry.published ?? published });
  }
  return jobs;
}

/** @throws Error where the line is no entry; `where` begins its message. */
function parseEntry(line: string, where: string): { path: string; published?: string | undefined } {
  const expected = 'Expected {"path": "…", "published"?: "2014-10-10"}.';
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}. ${expected}`);
  }
  const { path, published } = (value ?? {}) as { path?: unknown; published?: unknown };
  if (typeof path !== 'string' || path === '') throw new Error(`${where}: there is no "path". ${expected}`);
  return published === undefined || published === null || published === ''
    ? { path }
    : { path, published: String(published) };
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

/** The extractions of a file; one that says why, where it can't be read. */
export async function extractFile({ path, file, published }: Job): Promise<Line[]> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    // The reader refuses larger ones by their first bytes; there is no need to have all of them.
    bytes = size > LARGEST ? new Uint8Array(LARGEST + 1) : await readFile(file);
  } catch (error) {
    return [unreadable(path, `The file could not be read: ${explain(error)}`)];
  }
  const input: ArticleInput = { key: keyOf(file), bytes };
  if (published !== undefined) input.published = { edtf: published, source: 'given' };
  const extractions = extract(input);
  return extractions.map((extraction, index) =>
    extractions.length === 1 ? { path, ...extraction } : { path, part: index + 1, ...extraction },
  );
}

/** The key that the file would have in the bucket: its path from here, since folders above say nothing of it. */
function keyOf(file: string): string {
  const path = relative(process.cwd(), file);
  const isBelow = !/^\.\.(?:[\\/]|$)/.test(path) && !isAbsolute(path);
  return isBelow
    ? path.replaceAll('\\', '/')
    : file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function unreadable(path: string, message: string): Line {
  return { path, ...refused({ code: 'unreadable', message }) };
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder; name the files in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'there is no permission to read it.';
  return `${message}.`;
}

/** Writes, and waits where the reader is slow. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
