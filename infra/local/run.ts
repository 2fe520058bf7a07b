import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { s3Client } from './clients.ts';
import { type Connection, publishConnection } from './connection.ts';
import { Inbox } from './inbox.ts';
import { lock } from './lock.ts';
import { startPipeline } from './pipeline.ts';
import { putSamples } from './samples.ts';
import { synthesize } from './template.ts';

interface Options {
  /** Folder for data and logs; one run at a time uses it. */
  data: string;
  /** Folder whose files are dropped into the bucket. */
  inbox: string;
  /** Whether a new bucket begins with the sample articles. */
  samples: boolean;
  /** Called when the services are up, before the first article goes in. */
  onStart(connection: Connection): void;
  /** Called with the keys that a batch dealt with, and those that failed and come again. */
  onBatch(done: string[], failed: string[]): void | Promise<void>;
  onInboxError(error: Error): void;
}

/** A running local pipeline. */
export interface LocalRun {
  connection: Connection;
  close(): Promise<void>;
}

/**
 * Runs the stack on this machine, with sample articles and an inbox; resolves when what is there at the start
 * has been dealt with.
 * @throws Error where the folders cannot be used, LockedError where another run uses the data folder
 */
export async function startLocalRun(options: Options): Promise<LocalRun> {
  await makeFolder(options.data, 'data folder');
  await makeFolder(options.inbox, 'inbox');
  const closers = [await lock(join(options.data, 'lock'))];
  /** Undoes what was done so far, the last first. */
  const close = async () => {
    for (let undo = closers.pop(); undo; undo = closers.pop()) await undo();
  };
  try {
    const template = await synthesize();
    const pipeline = await startPipeline({ template, folder: options.data, onBatch: options.onBatch });
    closers.push(pipeline.close);
    const { connection } = pipeline;
    options.onStart(connection);
    closers.push(await publishConnection(options.data, connection));

    const s3 = s3Client(connection.s3);
    closers.push(async () => s3.destroy());
    if (pipeline.isNew && options.samples) await putSamples(s3, connection.bucket);
    const inbox = new Inbox(options.inbox, connection.bucket, s3, options.onInboxError);
    closers.push(() => inbox.close());
    await inbox.open();
    await pipeline.idle();
    return { connection, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws Error that names the folder and what is wrong with it, where nothing can be written there */
async function makeFolder(path: string, what: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = { EEXIST: 'it is a file', ENOTDIR: 'part of the path is a file' }[code ?? ''] ?? message;
    throw new Error(`The ${what} ${path} cannot be used: ${why}. Give another with --data or --inbox.`);
  }
}
