import type { Command } from 'commander';
import { jsonSchema, SCHEMA_NAMES } from '../../schemas/json-schema.ts';

/** `schema`: prints the records as JSON Schema. */
export function register(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of a record, or of all under their names')
    .argument('[name]', `one of ${SCHEMA_NAMES.join(', ')}`)
    .action((name?: string) => {
      if (name !== undefined && !SCHEMA_NAMES.includes(name)) {
        program.error(`error: there is no schema ${name}; there are ${SCHEMA_NAMES.join(', ')}`);
      }
      const schema =
        name === undefined
          ? Object.fromEntries(SCHEMA_NAMES.map(each => [each, jsonSchema(each)]))
          : jsonSchema(name);
      process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
