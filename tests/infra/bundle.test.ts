import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { NienBieuStack } from '../../infra/stack.ts';

const CALL = `
  const { handler } = await import(process.argv[1]);
  const context = { getRemainingTimeInMillis: () => 60000, functionName: 'extract', memoryLimitInMB: '1024' };
  const body = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' });
  const Records = [{ messageId: '1', body, eventSource: 'aws:sqs', attributes: {}, messageAttributes: {} }];
  console.log('RESULT ' + JSON.stringify(await handler({ Records }, context)));
`;

test('the bundle of the function loads by itself and takes the test event of S3', async () => {
  const outdir = await mkdtemp(join(tmpdir(), 'nien-bieu-bundle-'));
  try {
    const app = new App({ outdir, analyticsReporting: false });
    new NienBieuStack(app, 'nien-bieu', { settings: readSettings(app.node) });
    app.synth();
    const asset = readdirSync(outdir).find(name => name.startsWith('asset.')) ?? '';
    const bundle = pathToFileURL(join(outdir, asset, 'index.mjs')).href;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', CALL, bundle],
      // Nothing of the project is to be found from there: what runs is what is in the bundle.
      { cwd: outdir, env: { TABLE_NAME: 'none', AWS_REGION: 'us-east-1' } },
    );
    expect(stdout).toContain('RESULT {"batchItemFailures":[]}');
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
});
