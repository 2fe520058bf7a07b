import {
  CloudFormationClient,
  CloudFormationServiceException,
  DeleteStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  waitUntilStackDeleteComplete,
} from '@aws-sdk/client-cloudformation';

/** What CloudFormation has under a name. */
export interface DeployedStack {
  status: string;
  outputs: Record<string, string>;
}

/** A stack; undefined where there is none. */
export async function findStack(name: string): Promise<DeployedStack | undefined> {
  try {
    const { Stacks = [] } = await client().send(new DescribeStacksCommand({ StackName: name }));
    const [stack] = Stacks;
    if (!stack) return undefined;
    const outputs = (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [
      OutputKey,
      OutputValue,
    ]);
    return { status: stack.StackStatus ?? '', outputs: Object.fromEntries(outputs) };
  } catch (error) {
    const isMissing =
      error instanceof CloudFormationServiceException &&
      error.name === 'ValidationError' &&
      error.message.includes('does not exist');
    if (isMissing) return undefined;
    throw error;
  }
}

/** Names of a stack's buckets that exist. */
export async function bucketsOf(stack: string): Promise<string[]> {
  const { StackResources = [] } = await client().send(
    new DescribeStackResourcesCommand({ StackName: stack }),
  );
  return StackResources.filter(
    ({ ResourceType, ResourceStatus }) =>
      ResourceType === 'AWS::S3::Bucket' && ResourceStatus !== 'DELETE_COMPLETE',
  ).flatMap(({ PhysicalResourceId }) => PhysicalResourceId ?? []);
}

/** Deletes a stack and waits until it is gone. @throws Error where CloudFormation could not */
export async function deleteStack(name: string): Promise<void> {
  const cloudFormation = client();
  await cloudFormation.send(new DeleteStackCommand({ StackName: name }));
  try {
    await waitUntilStackDeleteComplete({ client: cloudFormation, maxWaitTime: 1800 }, { StackName: name });
  } catch (error) {
    const { StackResources = [] } = await cloudFormation.send(
      new DescribeStackResourcesCommand({ StackName: name }),
    );
    const reasons = StackResources.filter(({ ResourceStatus }) => ResourceStatus === 'DELETE_FAILED').map(
      ({ LogicalResourceId, ResourceStatusReason }) => `${LogicalResourceId}: ${ResourceStatusReason}`,
    );
    if (reasons.length === 0) throw error;
    throw new Error(`CloudFormation could not delete the stack ${name}. ${reasons.join('; ')}`, {
      cause: error,
    });
  }
}

let shared: CloudFormationClient | undefined;

/** Made at first use: profile and region are settled by then. */
function client(): CloudFormationClient {
  shared ??= new CloudFormationClient({});
  return shared;
}
