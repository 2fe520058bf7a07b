import { type References, resolve } from './intrinsics.ts';
import { ACCOUNT, REGION } from './service.ts';
import type { Resource, Template } from './template.ts';

/** Resources that guard, log or watch in the account and have no counterpart on this machine. */
const WITHOUT_COUNTERPART = new Set([
  'AWS::IAM::Role',
  'AWS::IAM::Policy',
  'AWS::SQS::QueuePolicy',
  'AWS::S3::BucketPolicy',
  'AWS::Logs::LogGroup',
  'AWS::CloudWatch::Alarm',
]);

const PSEUDO_PARAMETERS: Record<string, string> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** How a resource that has a counterpart here is named, and what it answers to `Fn::GetAtt`. */
const KNOWN: Record<string, { nameProperty: string; attributes(name: string): Record<string, string> }> = {
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    attributes: name => ({ Arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`, QueueName: name }),
  },
  'AWS::S3::Bucket': { nameProperty: 'BucketName', attributes: name => ({ Arn: `arn:aws:s3:::${name}` }) },
  'AWS::DynamoDB::Table': {
    nameProperty: 'TableName',
    attributes: name => ({ Arn: `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${name}` }),
  },
  'AWS::Lambda::Function': {
    nameProperty: 'FunctionName',
    attributes: name => ({ Arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}` }),
  },
  'AWS::Lambda::EventSourceMapping': { nameProperty: '', attributes: () => ({}) },
};

/** A resource under its name on this machine, its properties resolved. */
export interface NamedResource {
  logicalId: string;
  name: string;
  arn: string;
  properties: Record<string, unknown>;
  metadata: Record<string, unknown>;
}

/**
 * The resources of a template by type, named as CloudFormation would name them, without its random suffix.
 * @throws Error naming a resource or function of the template that the local run does not know
 */
export function readResources(template: Template, stackName: string): Map<string, NamedResource[]> {
  const references: References = {
    ref(logicalId) {
      const pseudo = PSEUDO_PARAMETERS[logicalId];
      return pseudo ?? nameOf(logicalId);
    },
    attribute(logicalId, attribute) {
      const { Type } = find(logicalId);
      const value = KNOWN[Type]?.attributes(nameOf(logicalId))[attribute];
      if (value === undefined && WITHOUT_COUNTERPART.has(Type)) return `${logicalId}.${attribute}`;
      if (value !== undefined) return value;
      throw new Error(`The local run does not know the attribute ${attribute} of ${logicalId} (${Type}).`);
    },
  };
  const find = (logicalId: string): Resource => {
    const resource = template.Resources[logicalId];
    if (!resource) throw new Error(`The template refers to ${logicalId}, which is not in it.`);
    return resource;
  };
  const nameOf = (logicalId: string): string => {
    const { Type, Properties } = find(logicalId);
    const given = Properties?.[KNOWN[Type]?.nameProperty ?? ''];
    return given === undefined ? `${stackName}-${logicalId}` : String(resolve(given, references));
  };

  const byType = new Map<string, NamedResource[]>();
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    if (WITHOUT_COUNTERPART.has(resource.Type)) continue;
    const known = KNOWN[resource.Type];
    if (!known) {
      throw new Error(
        `The stack has a resource that the local run does not know: ${logicalId} of type ${resource.Type}. Say in infra/local/resources.ts what stands for it on this machine.`,
      );
    }
    const name = nameOf(logicalId);
    const list = byType.get(resource.Type) ?? [];
    byType.set(resource.Type, list);
    list.push({
      logicalId,
      name,
      arn: known.attributes(name).Arn ?? '',
      properties: resolve(resource.Properties ?? {}, references) as Record<string, unknown>,
      metadata: resource.Metadata ?? {},
    });
  }
  return byType;
}
