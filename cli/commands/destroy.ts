import { S3Client } from '@aws-sdk/client-s3';
import type { Command } from 'commander';
import pc from 'picocolors';
import { STACK_NAME } from '../../infra/names.ts';
import { confirm } from '../ask.ts';
import { type Account, type AccountOptions, findAccount } from '../aws/account.ts';
import { emptyBucket } from '../aws/empty-bucket.ts';
import { bucketsOf, deleteStack, findStack } from '../aws/stack.ts';

interface Options extends AccountOptions {
  yes?: boolean;
}

/** `destroy`: everything that `deploy` made, out of the account again. */
export function register(program: Command): void {
  program
    .command('destroy')
    .description('remove the stack from your AWS account, the articles in its bucket too; asks before')
    .option('--profile <name>', 'profile of your AWS configuration (else AWS_PROFILE)')
    .option('--region <name>', 'AWS region (else AWS_REGION, or that of the profile)')
    .option('--yes', 'go ahead without a question')
    .action(destroy);
}

async function destroy(options: Options): Promise<void> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const account = await findAccount(options);
  if (!(await findStack(STACK_NAME))) {
    say(`There is no stack ${STACK_NAME} in account ${account.account}, region ${account.region}.`);
    return;
  }
  const buckets = await bucketsOf(STACK_NAME);
  say(warning(account, buckets));
  if (!options.yes && !(await confirm('Remove all of it for good?'))) {
    say('Nothing was changed.');
    return;
  }
  const s3 = new S3Client({});
  for (const bucket of buckets) {
    say(`Emptying ${bucket} …`);
    say(`  ${await emptyBucket(s3, bucket)} versions of objects deleted`);
  }
  say(`Deleting the stack ${STACK_NAME} … (one or two minutes)`);
  await deleteStack(STACK_NAME);
  say(pc.bold('Done.'));
}

/** What `destroy` is about to do, in the words that the person reads before saying yes. */
export function warning({ account, region, identity, profile }: Account, buckets: string[]): string {
  return `
${pc.bold('AWS account')} ${account} ${pc.bold('region')} ${region}
as ${identity} (profile ${profile})

This will remove for good
${buckets.map(bucket => `  - the bucket ${bucket} with ${pc.red('every article in it, in all versions')}\n`).join('')}  - the table with its events, the queues with what waits in them, the function and its log

The stack CDKToolkit stays: other CDK stacks of the account may use it. To fetch the articles first:
${buckets.map(bucket => `  aws s3 sync s3://${bucket} articles/\n`).join('')}`;
}
