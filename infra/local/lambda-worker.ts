/**
 * The inside of a function's sandbox: a worker thread that imports the handler and calls it for each message.
 * `workerData` is its {@link Sandbox}; messages are {@link Invocation}s, answers {@link Outcome}s.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Invocation, Outcome, Sandbox } from './lambda.ts';

const { entry, name, memory } = workerData as Sandbox;
// Imported once, as Lambda does; its failure is told to each invocation.
const loading = import(entry) as Promise<{ handler(event: unknown, context: object): Promise<unknown> }>;
loading.catch(() => {});

parentPort?.on('message', async ({ requestId, event, deadline }: Invocation) => {
  const context = {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: name,
    memoryLimitInMB: String(memory),
    awsRequestId: requestId,
    logGroupName: name,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  let outcome: Outcome;
  try {
    const { handler } = await loading;
    outcome = { result: await handler(event, context) };
  } catch (error) {
    outcome = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(outcome);
});
