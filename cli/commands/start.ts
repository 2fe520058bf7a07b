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

/** npm passes Ctrl-C on to its child, to which the terminal has sent it already: within this time it is the same. */
const ECHO_MS = 1000;

/** Resolves at the first Ctrl-C or request to end; at a further one the process ends at once. */
function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    let first: number | undefined;
    const stop = () => {
      first ??= Date.now();
      if (Date.now() - first > ECHO_MS) process.exit(130);
      resolve();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
  });
}

function shown(path: string): string {
  return relative('.', path) || '.';
}
