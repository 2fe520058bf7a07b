import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FunctionPlan } from './plan.ts';

/** What a sandbox is for. */
export interface Sandbox {
  /** URL of the module that exports `handler`. */
  entry: string;
  name: string;
  /** MB */
  memory: number;
}

/** One call of the handler. */
export interface Invocation {
  requestId: string;
  event: unknown;
  /** When the call is cut off, milliseconds since 1970. */
  deadline: number;
}

export type Outcome = { result: unknown; error?: undefined } | { error: string };

/** The function threw, ran out of time or memory, or could not be loaded. */
class FunctionError extends Error {
  override name = 'FunctionError';
}

/**
 * A function on this machine: its handler in a worker thread with the environment, memory and timeout that the
 * template gives it. A call that takes too long is cut off and the thread with it, as Lambda does.
 */
export class LocalFunction {
  readonly #plan: FunctionPlan;
  readonly #environment: Record<string, string>;
  readonly #log: Writable;
  #worker: Worker | undefined;

  /** @param environment what Lambda itself would set: endpoints, region, credentials */
  constructor(plan: FunctionPlan, environment: Record<string, string>, log: Writable) {
    this.#plan = plan;
    this.#environment = environment;
    this.#log = log;
  }

  /** Starts the thread ahead of the first call. */
  warm(): void {
    this.#warmWorker();
  }

  /**
   * Calls the handler; one call at a time.
   * @returns its result
   * @throws FunctionError
   */
  async invoke(event: unknown): Promise<unknown> {
    const outcome = await this.#call(this.#warmWorker(), event);
    if (outcome.error === undefined) return outcome.result;
    this.#log.write(`${outcome.error}\n`);
    throw new FunctionError(outcome.error);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #call(worker: Worker, event: unknown): Promise<Outcome> {
    const { Timeout } = this.#plan;
    return new Promise(resolve => {
      const end = (outcome: Outcome) => {
        clearTimeout(timer);
        worker.off('message', end).off('error', onError).off('exit', onExit);
        resolve(outcome);
      };
      const onError = (error: Error) => end({ error: error.stack ?? error.message });
      const onExit = () => end({ error: 'the thread of the function ended' });
      const timer = setTimeout(() => {
        end({ error: `the function was cut off after ${Timeout} s` });
        void this.close();
      }, Timeout * 1000);
      worker.on('message', end).on('error', onError).on('exit', onExit);
      const invocation: Invocation = {
        requestId: randomUUID(),
        event,
        deadline: Date.now() + Timeout * 1000,
      };
      worker.postMessage(invocation);
    });
  }

  #warmWorker(): Worker {
    this.#worker ??= this.#start();
    return this.#worker;
  }

  #start(): Worker {
    const { entry, name, MemorySize, Environment } = this.#plan;
    const sandbox: Sandbox = {
      entry: new URL(`../../${entry}`, import.meta.url).href,
      name,
      memory: MemorySize,
    };
    const worker = new Worker(new URL('./lambda-worker.ts', import.meta.url), {
      workerData: sandbox,
      env: { ...this.#environment, AWS_LAMBDA_FUNCTION_NAME: name, ...Environment.Variables },
      resourceLimits: { maxOldGenerationSizeMb: MemorySize },
      stdout: true,
      stderr: true,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    worker.stdout.pipe(this.#log, { end: false });
    worker.stderr.pipe(this.#log, { end: false });
    // Without a listener an error between two calls would end the process; the next call starts a new thread.
    worker.on('error', () => this.#forget(worker));
    worker.on('exit', () => this.#forget(worker));
    return worker;
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
  }
}
