/** What a resource answers to `Ref` and `Fn::GetAtt`, and the pseudo parameters by name. */
export interface References {
  ref(logicalId: string): string;
  attribute(logicalId: string, name: string): string;
}

/**
 * A part of a template with its intrinsic functions resolved.
 * @throws Error naming a function that is not known here
 */
export function resolve(value: unknown, references: References): unknown {
  if (Array.isArray(value)) return value.map(each => resolve(each, references));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries.length === 1 ? entries[0]! : ['', undefined];
  if (name === 'Ref') return references.ref(String(argument));
  if (name === 'Fn::GetAtt') {
    const [logicalId, attribute] = argument as [string, string];
    return references.attribute(logicalId, attribute);
  }
  if (name === 'Fn::Join') {
    const [separator, parts] = argument as [string, unknown[]];
    return parts.map(part => String(resolve(part, references))).join(separator);
  }
  if (name.startsWith('Fn::')) throw new Error(`The local run does not know the template function ${name}.`);
  return Object.fromEntries(entries.map(([key, each]) => [key, resolve(each, references)]));
}
