import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const FILE = 'ports.json';

/**
 * Port of each service in the run before, so that endpoints stay the same from start to start; 0, which stands
 * for any, where there was none or somebody else has taken it.
 */
export async function lastPorts<Name extends string>(
  folder: string,
  names: Name[],
): Promise<Record<Name, number>> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => '{}');
  const ports = JSON.parse(text) as Partial<Record<Name, number>>;
  const entries = names.map(async name => {
    const port = ports[name] ?? 0;
    return [name, (await isFree(port)) ? port : 0] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<Name, number>;
}

export async function rememberPorts(folder: string, endpoints: Record<string, string>): Promise<void> {
  const ports = Object.entries(endpoints).map(([name, endpoint]) => [name, Number(new URL(endpoint).port)]);
  await writeFile(join(folder, FILE), `${JSON.stringify(Object.fromEntries(ports))}\n`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
