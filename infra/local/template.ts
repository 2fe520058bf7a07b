import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { STACK_NAME } from '../names.ts';
import { readSettings } from '../settings.ts';
import { NienBieuStack } from '../stack.ts';

/** A resource as the template has it. */
export interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
  Metadata?: Record<string, unknown>;
}

/** The parts of a CloudFormation template that the local run reads. */
export interface Template {
  Resources: Record<string, Resource>;
  Outputs?: Record<string, { Value: unknown }>;
}

/**
 * Synthesizes the stack, as `cdk deploy` would, settings of cdk.json included. Only the bundle of the functions
 * is left out, since the local run calls their source, and so is the validation, which `npm run synth` and the
 * tests do.
 */
export async function synthesize(): Promise<Template> {
  const { context } = JSON.parse(await readFile(new URL('../../cdk.json', import.meta.url), 'utf8'));
  const outdir = await mkdtemp(join(tmpdir(), 'nien-bieu-synth-'));
  try {
    const app = new App({
      context: { ...context, '@aws-cdk/core:validateAgainstDefaultRules': false },
      outdir,
      analyticsReporting: false,
      treeMetadata: false,
    });
    new NienBieuStack(app, STACK_NAME, {
      settings: readSettings(app.node),
      extractCode: Code.fromInline('// the local run calls the source'),
    });
    return app.synth().getStackByName(STACK_NAME).template as Template;
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}
