import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readSettings } from '../../infra/settings.ts';
import { NienBieuStack } from '../../infra/stack.ts';

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** The stack with settings of one's own; its function without code. */
export function testStack(settings: Record<string, unknown> = {}, outdir?: string): NienBieuStack {
  const app = new App({
    context: { ...context, '@aws-cdk/core:validateAgainstDefaultRules': false, ...settings },
    analyticsReporting: false,
    ...(outdir === undefined ? {} : { outdir }),
  });
  return new NienBieuStack(app, 'nien-bieu', {
    settings: readSettings(app.node),
    extractCode: Code.fromInline('// none'),
  });
}

/** What the rule packs find in the stack, as `RULE at PATH`. */
export async function findings(settings: Record<string, unknown> = {}): Promise<string[]> {
  const outdir = await mkdtemp(join(tmpdir(), 'nien-bieu-checks-'));
  try {
    const stack = testStack({ '@aws-cdk/core:validateAgainstDefaultRules': true, ...settings }, outdir);
    const app = stack.node.root as App;
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    try {
      app.synth();
    } catch {
      // Findings end the synthesis; the report names them.
    }
    const report = JSON.parse(await readFile(join(outdir, 'validation-report.json'), 'utf8')) as Report;
    return report.pluginReports.flatMap(({ violations }) =>
      violations.flatMap(({ ruleName, violatingConstructs }) =>
        violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
      ),
    );
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}

interface Report {
  pluginReports: { violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }[];
}
