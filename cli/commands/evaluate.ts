import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { evaluate, type GoldDocument } from '../../functions/evaluate/evaluate.ts';
import { GoldError, parseGold } from '../../functions/evaluate/gold.ts';
import { reportLines } from '../../functions/evaluate/report.ts';

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
      options.json ? `${JSON.stringify(report, null, 2)}\n` : `${reportLines(report).join('\n')}\n`,
    );
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
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
      const path = join(dirname(file), article.article);
      const bytes = await readFile(path).catch(() => undefined);
      if (!bytes) throw new GoldError(`${file} names ${article.article}, which is not at ${path}`);
      return { gold: article, bytes };
    }),
  );
}
