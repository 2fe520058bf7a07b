import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** Where a command is about to act, and as whom. */
export interface Account {
  account: string;
  region: string;
  /** ARN of the user or role. */
  identity: string;
  profile: string;
}

/** No usable credentials or region; the message says what to do. */
export class AccountError extends Error {
  override name = 'AccountError';
}

/** Profile and region of a command line, over those of the environment. */
export interface AccountOptions {
  profile?: string;
  region?: string;
}

/**
 * Settles profile and region for everything that this process calls, the CDK among it, and asks AWS who that is.
 * @throws AccountError
 */
export async function findAccount(options: AccountOptions): Promise<Account> {
  const { env } = process;
  if (options.profile) env.AWS_PROFILE = options.profile;
  const region = options.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION;
  if (region) env.AWS_REGION = region;
  const sts = new STSClient({ maxAttempts: 2 });
  try {
    const { Account: account = '', Arn: identity = '' } = await sts.send(new GetCallerIdentityCommand({}));
    env.AWS_REGION = await sts.config.region();
    return { account, identity, region: env.AWS_REGION, profile: env.AWS_PROFILE ?? 'default' };
  } catch (error) {
    throw new AccountError(explain(error, env.AWS_PROFILE ?? 'default'), { cause: error });
  } finally {
    sts.destroy();
  }
}

function explain(error: unknown, profile: string): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (/region is missing/i.test(message)) {
    return 'No AWS region is set: choose one with --region or AWS_REGION, e.g. ap-southeast-1.';
  }
  if (/expired/i.test(name + message) || /sso session/i.test(message)) {
    return `The AWS credentials of the profile "${profile}" have expired: renew them, e.g. with \`aws sso login --profile ${profile}\`.`;
  }
  if (name === 'CredentialsProviderError') {
    return `No AWS credentials were found for the profile "${profile}". \`aws configure\` or \`aws configure sso\` sets a profile up; --profile or AWS_PROFILE chooses one.`;
  }
  if (
    name === 'InvalidClientTokenId' ||
    name === 'SignatureDoesNotMatch' ||
    name === 'UnrecognizedClientException'
  ) {
    return `AWS does not accept the credentials of the profile "${profile}": ${message}`;
  }
  return `AWS could not be asked whose credentials these are (${name}: ${message}).`;
}
