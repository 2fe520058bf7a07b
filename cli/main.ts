import { Command } from 'commander';

/** Each command in a file of its own; only the one that is called is loaded. */
const COMMANDS = {
  deploy: () => import('./commands/deploy.ts'),
  destroy: () => import('./commands/destroy.ts'),
  evaluate: () => import('./commands/evaluate.ts'),
  explain: () => import('./commands/explain.ts'),
  extract: () => import('./commands/extract.ts'),
  query: () => import('./commands/query.ts'),
  rules: () => import('./commands/rules.ts'),
  schema: () => import('./commands/schema.ts'),
  start: () => import('./commands/start.ts'),
  upload: () => import('./commands/upload.ts'),
};

const name = process.argv[2] ?? '';
const program = new Command('nien-bieu').description(
  'Drop Vietnamese news articles into a bucket; query the dated events that they tell.',
);
const load = name in COMMANDS ? [COMMANDS[name as keyof typeof COMMANDS]] : Object.values(COMMANDS);
for (const command of await Promise.all(load.map(each => each()))) command.register(program);
// A reader such as `head` may have enough before the end.
process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1));
try {
  await program.parseAsync();
} catch (error) {
  // Whoever looks for a fault of the program wants the stack, everybody else the message.
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`error: ${process.env.DEBUG ? stack : message}\n`);
  process.exitCode = 1;
}
