import type { Command } from 'commander';
import pc from 'picocolors';
import { OUTPUTS, STACK_NAME } from '../../infra/names.ts';
import { confirm } from '../ask.ts';
import { type Account, type AccountOptions, findAccount } from '../aws/account.ts';
import { cdk } from '../aws/cdk.ts';
import { type DeployedStack, findStack } from '../aws/stack.ts';

/** The stack that `cdk bootstrap` makes, and the oldest version of it that the synthesized template takes. */
const BOOTSTRAP = { stack: 'CDKToolkit', version: 6 };

interface Options extends AccountOptions {
  yes?: boolean;
}

/** `deploy`: the stack into the AWS account of the person's profile. */
export function register(program: Command): void {
  program
    .command('deploy')
    .description('put the stack into your AWS account, or bring it up to date; asks before')
    .option('--profile <name>', 'profile of your AWS configuration (else AWS_PROFILE)')
    .option('--region <name>', 'AWS region (else AWS_REGION, or that of the profile)')
    .option('--yes', 'go ahead without a question')
    .action(deploy);
}

async function deploy(options: Options): Promise<void> {
  const account = await findAccount(options);
  const [toolkit, stack] = await Promise.all([findStack(BOOTSTRAP.stack), findStack(STACK_NAME)]);
  const mustBootstrap = Number(toolkit?.outputs.BootstrapVersion ?? 0) < BOOTSTRAP.version;
  process.stdout.write(announcement(account, { mustBootstrap, stack }));
  if (!options.yes && !(await confirm('Go ahead?'))) {
    process.stdout.write('Nothing was changed.\n');
    return;
  }
  if (mustBootstrap) await cdk('bootstrap', `aws://${account.account}/${account.region}`);
  await cdk('deploy', STACK_NAME, '--require-approval', 'never');
  const deployed = await findStack(STACK_NAME);
  if (deployed) process.stdout.write(farewell(deployed));
}

/** What `deploy` is about to do, in the words that the person reads before saying yes. */
export function announcement(
  { account, region, identity, profile }: Account,
  { mustBootstrap, stack }: { mustBootstrap: boolean; stack: DeployedStack | undefined },
): string {
  const steps = [
    ...(mustBootstrap
      ? [
          `prepare the region for the CDK: a stack ${BOOTSTRAP.stack} with a bucket for code and the roles that deploy`,
        ]
      : []),
    stack
      ? `bring the stack ${STACK_NAME} (${stack.status}) up to date`
      : `make the stack ${STACK_NAME}: bucket, queue with dead letters, function, table, two alarms`,
  ];
  return `
${pc.bold('AWS account')} ${account} ${pc.bold('region')} ${region}
as ${identity} (profile ${profile})

This will
${steps.map(step => `  - ${step}`).join('\n')}

Cost: storage alone while idle, some cents a month per GB (two alarms count among the ten that are
free in an account, the polling of the queue among the million requests a month). 1,000 articles of ten events each come to about 0.20 USD, nearly all of it table
writes. \`npm run destroy\` removes everything.

`;
}

function farewell({ outputs }: DeployedStack): string {
  const bucket = outputs[OUTPUTS.bucket];
  return `
${pc.bold('Done.')} Drop articles in and ask:

  npm run upload -- FILE…            or  aws s3 cp FILE s3://${bucket}/
  npm run query -- --from 2014-03 --to 2014-06 --actor NATO
`;
}
