import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as schemas from '../../schemas/index.ts';
import { jsonSchema, SCHEMA_NAMES } from '../../schemas/json-schema.ts';

interface JsonSchema {
  description?: string;
  $ref?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** Paths of the fields that no sentence describes. */
function undescribed(schema: JsonSchema, path: string): string[] {
  const fields = Object.entries(schema.properties ?? {});
  return [
    ...fields.filter(([, field]) => !field.description).map(([name]) => `${path}.${name}`),
    ...fields.flatMap(([name, field]) => undescribed(field, `${path}.${name}`)),
    ...(schema.items ? undescribed(schema.items, `${path}[]`) : []),
    ...(schema.anyOf ?? []).flatMap(each => undescribed(each, path)),
  ];
}

describe('the records', () => {
  test('have a sentence of description on every field', () => {
    const objects = Object.entries(schemas).filter(([, schema]) => schema instanceof z.ZodObject);
    expect(objects.length).toBeGreaterThan(15);
    const missing = objects.flatMap(([name, schema]) =>
      undescribed(z.toJSONSchema(schema as z.ZodType) as JsonSchema, name),
    );
    expect(missing).toEqual([]);
  });

  test.each(SCHEMA_NAMES)('have a JSON Schema: %s', name => {
    const schema = jsonSchema(name) as JsonSchema & { title: string; $schema: string };
    expect(schema).toMatchObject({ title: name, $schema: expect.stringContaining('2020-12') });
    expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(0);
  });

  test('have no JSON Schema under another name', () => {
    expect(() => jsonSchema('Nothing')).toThrow(/there are Article,/);
  });
});

describe('a query', () => {
  const problems = (given: object) =>
    schemas.EventQuery.safeParse(given).error?.issues.map(
      issue => `${String(issue.path[0])}: ${issue.message}`,
    ) ?? [];

  test.each([
    [{ from: '2014-13' }, /^from: not an EDTF value/],
    [{ from: '../2014' }, /^from: has no first day/],
    [{ to: 'XXXX-10' }, /^to: has no last day/],
    [{ from: '2015', to: '2014' }, /^to: ends before/],
    [{ country: 'Ukraine' }, /^country: not an ISO 3166-1 alpha-3 code/],
    [{ actor: ' ' }, /^actor: /],
    [{ limit: 1001 }, /^limit: /],
  ])('says what is wrong with it: %o', (given, message) => {
    expect(problems(given)).toEqual([expect.stringMatching(message)]);
  });

  test('may begin and end within one coarse value', () => {
    expect(problems({ from: '2014-03-15', to: '2014-03' })).toEqual([]);
  });
});
