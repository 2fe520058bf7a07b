import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { extract } from '../../functions/extract/extract.ts';
import type { ArticleInput } from '../../functions/extract/input.ts';

interface Options {
  published?: string;
  list?: string;
  json?: boolean;
}

/** `extract FILE…`: the extraction alone, without bucket or table; one JSON line for each file. */
export function register(program: Command): void {
  program
    .command('extract')
    .description('extract dates and events from files and print them')
    .argument('[files...]', 'articles')
    .option('--published <date>', 'publication date of the articles, EDTF')
    .option('--list <file>', 'JSON lines of {"path", "published"?}')
    .option('--json', 'one JSON line for each file')
    .action(run);
}

async function run(files: string[], options: Options): Promise<void> {
  const jobs = files.map(path => ({ path, published: options.published }));
  if (options.list) {
    for (const line of (await readFile(options.list, 'utf8')).split('\n')) {
      if (line.trim() === '') continue;
      const { path, published } = JSON.parse(line) as { path: string; published?: string | null };
      jobs.push({ path, published: published ?? options.published });
    }
  }
  for (const { path, published } of jobs) {
    const input: ArticleInput = { key: path, bytes: await readFile(path) };
    if (published) input.published = { edtf: published, source: 'given' };
    for (const extraction of extract(input))
      process.stdout.write(`${JSON.stringify({ path, ...extraction })}\n`);
  }
}
