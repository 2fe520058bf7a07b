import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { evaluate, type GoldDocument } from '../../functions/evaluate/evaluate.ts';
import { GoldError, parseGold } from '../../functions/evaluate/gold.ts';
import { reportLines } from '../../functions/evaluate/report.ts';
import { wrap } from '../output/width.ts';

/** `evaluate GOLD…`: measures the extraction on marked articles. */
export function register(program: Command): void {
  program
    .command('evaluate')
    .description('measure the extraction against articles whose dates and events are marked')
    .argument('<gold...>', 'gold files, or folders of them (*.json)')
    .option('--json', 'the whole report as JSON')
    .action(run);
}

async function run(paths: string[], options: { json?: boolean }): Promise<void> {
  try {
    const documents = (await Promise.all(paths.map(goldFiles))).flat();
    const report = evaluate((await Promise.all(documents.map(readGold))).flat());
    process.stdout.write(
      options.json
        ? `${JSON.stringify(report, null, 2)}\n`
        : `${reportLines(report).join('\n').split('\n').flatMap(folded).join('\n')}\n`,
    );
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Display columns where the terminal tells none. */
const COLUMNS = 80;
/** What differs from the gold is told from this column on. */
const HANGING = 16;
/** A stretch of text longer than so many lines says no more. */
const MOST_LINES = 6;

/** A line of the report in as many lines as the terminal needs, the later ones under the beginning of the text. */
function folded(line: string): string[] {
  const width = process.stdout.columns || COLUMNS;
  const deep = line.startsWith('    ');
  const text = line.trimStart();
  const indent = line.length - text.length;
  const [head, hanging] =
    deep && indent < HANGING
      ? [line.slice(0, HANGING), HANGING]
      : [' '.repeat(indent), indent + (deep ? 0 : 2)];
  const lines = wrap(line.slice(head.length), Math.max(width - hanging, HANGING), MOST_LINES);
  return lines.map((each, index) => (index === 0 ? head : ' '.repeat(hanging)) + each);
}

/** The gold files that a path means. @throws GoldError where there are none. */
async function goldFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new GoldError(`${path}: no such file or folder`);
  if (!found.isDirectory()) return [path];
  const files = (await readdir(path)).filter(name => name.endsWith('.json')).sort();
  if (files.length === 0) throw new GoldError(`${path}: no gold here (expected files *.json)`);
  return files.map(name => join(path, name));
}

async function readGold(file: string): Promise<GoldDocument[]> {
  const gold = parseGold(await readFile(file, 'utf8'), file);
  return Promise.all(
    gold.map(async article => {
      const path = resolve(dirname(file), article.article);
      const bytes = await readFile(path).catch(() => undefined);
      if (!bytes) throw new GoldError(`${file} names ${article.article}, which is not at ${path}`);
      return { gold: article, bytes };
    }),
  );
}
