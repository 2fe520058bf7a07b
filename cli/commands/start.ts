import { once } from 'node:events';
import { relative } from 'node:path';
import type { Command } from 'commander';
import { DATA_FOLDER } from '../../infra/local/connection.ts';

interface Options {
  data: string;
  inbox: string;
  samples: boolean;
}

/** `start`: the whole pipeline on this machine, until Ctrl-C. */
export function register(program: Command): void {
  program
    .command('start')
    .description('run the pipeline on this machine: S3, SQS, DynamoDB and the function, until Ctrl-C')
    .option('--data <folder>', 'where articles and events are kept', DATA_FOLDER)
    .option('--inbox <folder>', 'folder whose files are dropped into the bucket', 'inbox')
    .option('--no-samples', 'begin without the sample articles')
    .action(async (options: Options) => {
      // Loaded only here: they bring the CDK and the embedded services along.
      const { startLocalRun } = await import('../../infra/local/run.ts');
      const { Report } = await import('../output/report.ts');
      const signal = untilStopped();
      let report: InstanceType<typeof Report> | undefined;
      const run = await startLocalRun({
        ...options,
        onStart: connection => {
          report = new Report(connection);
        },
        onBatch: (done, failed) => report?.batch(done, failed),
        onInboxError: error => report?.problem(`inbox: ${error.message}`),
      });
      await report?.overview({ data: shown(options.data), inbox: shown(options.inbox) });
      await signal;
      report?.goodbye();
      await run.close();
      process.exitCode = 0;
    });
}

/** Resolves at the first Ctrl-C or request to end; at the second the process ends at once. */
async function untilStopped(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  await Promise.race(signals.map(name => once(process, name)));
  for (const name of signals) process.on(name, () => process.exit(130));
}

function shown(path: string): string {
  return relative('.', path) || '.';
}
