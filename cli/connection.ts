import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Command } from 'commander';
import { openTable, type Table } from '../functions/store/table.ts';
import { dynamoDbClient, s3Client } from '../infra/local/clients.ts';
import { DATA_FOLDER, readConnection } from '../infra/local/connection.ts';
import { OUTPUTS, STACK_NAME } from '../infra/names.ts';
import { AccountError, type AccountOptions, findAccount } from './aws/account.ts';
import { findStack } from './aws/stack.ts';

/** A pipeline that a command speaks to. */
export interface Pipeline {
  /** Where it runs, to be shown. */
  where: string;
  s3: S3Client;
  bucket: string;
  table: Table;
  close(): void;
}

export interface Where extends AccountOptions {
  local?: boolean;
  aws?: boolean;
  data: string;
}

/** Neither a local nor a deployed pipeline could be reached. */
class ConnectionError extends Error {
  override name = 'ConnectionError';
}

/** Adds the options that say which pipeline is meant. */
export function addWhere(command: Command): Command {
  return command
    .option('--local', 'the pipeline that `npm start` runs on this machine (the default while it runs)')
    .option('--aws', 'the pipeline deployed into the account of the AWS profile')
    .option('--data <folder>', 'data folder of the local pipeline', DATA_FOLDER)
    .option('--profile <name>', 'profile of your AWS configuration (else AWS_PROFILE)')
    .option('--region <name>', 'AWS region (else AWS_REGION, or that of the profile)');
}

/**
 * The local pipeline where one runs, the deployed one otherwise.
 * @throws ConnectionError saying what to do where there is none
 */
export async function connect(options: Where): Promise<Pipeline> {
  const { local, aws, data } = options;
  if (local && aws) throw new ConnectionError('--local and --aws exclude each other.');
  const running = aws ? undefined : await readConnection(data);
  if (running) {
    const { s3, dynamodb, bucket, table } = running;
    return pipeline('this machine', s3Client(s3), bucket, dynamoDbClient(dynamodb), table);
  }
  if (local) throw new ConnectionError('No pipeline runs on this machine: start one with `npm start`.');
  const { bucket, table, region } = await deployed(options);
  return pipeline(`AWS (${region})`, new S3Client(), bucket, new DynamoDBClient(), table);
}

function pipeline(
  where: string,
  s3: S3Client,
  bucket: string,
  dynamodb: DynamoDBClient,
  table: string,
): Pipeline {
  return {
    where,
    s3,
    bucket,
    table: openTable(dynamodb, table),
    close() {
      s3.destroy();
      dynamodb.destroy();
    },
  };
}

/** The stack's outputs in the account of the profile. */
async function deployed(options: Where): Promise<{ bucket: string; table: string; region: string }> {
  const start = options.aws ? '' : 'No pipeline runs on this machine (`npm start` starts one). ';
  try {
    const { region, account } = await findAccount(options);
    const stack = await findStack(STACK_NAME);
    const [bucket, table] = [stack?.outputs[OUTPUTS.bucket], stack?.outputs[OUTPUTS.table]];
    if (bucket && table) return { bucket, table, region };
    throw new ConnectionError(
      `${start}The AWS account ${account} has no stack ${STACK_NAME} in ${region}: \`npm run deploy\` makes it.`,
    );
  } catch (error) {
    if (!(error instanceof AccountError)) throw error;
    throw new ConnectionError(start + error.message, { cause: error });
  }
}
