import { Command } from 'commander';

/** Each command in a file of its own; only the one that is called is loaded. */
const COMMANDS = {
  evaluate: () => import('./commands/evaluate.ts'),
  extract: () => import('./commands/extract.ts'),
  start: () => import('./commands/start.ts'),
};

const name = process.argv[2] ?? '';
const program = new Command('nien-bieu').description(
  'Drop Vietnamese news articles into a bucket; query the dated events that they tell.',
);
const load = name in COMMANDS ? [COMMANDS[name as keyof typeof COMMANDS]] : Object.values(COMMANDS);
for (const command of await Promise.all(load.map(each => each()))) command.register(program);
await program.parseAsync();
