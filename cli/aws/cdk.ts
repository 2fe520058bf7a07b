import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the CDK's command line on the project, its output shown. @throws Error where it fails */
export async function cdk(...args: string[]): Promise<void> {
  const command = join(dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')), 'bin', 'cdk');
  // The app runs as `node infra/app.ts`: it must be the Node that runs this.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`;
  const child = spawn(process.execPath, [command, ...args, ...profileOption(process.env)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`cdk ${args[0]} failed (exit code ${code}); what it printed says why.`);
}

/**
 * The profile as an option: where only the variable names it, the CDK prefers keys in the environment, and would
 * act on another account than the one that was shown.
 */
export function profileOption({ AWS_PROFILE }: NodeJS.ProcessEnv): string[] {
  return AWS_PROFILE ? ['--profile', AWS_PROFILE] : [];
}
