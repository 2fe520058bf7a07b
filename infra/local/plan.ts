import * as z from 'zod';
import type { NamedResource } from './resources.ts';

/**
 * What the local run builds, read from the template's resources: only the properties that mean something here.
 * CloudFormation accepts numbers and booleans as text too.
 */
const Count = z.coerce.number().int();

const Queue = z.object({
  VisibilityTimeout: Count.default(30),
  MessageRetentionPeriod: Count.default(345_600),
  DelaySeconds: Count.default(0),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: Count }).optional(),
});

const Table = z.object({
  AttributeDefinitions: z.array(
    z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) })),
});

const Bucket = z.object({
  NotificationConfiguration: z
    .strictObject({
      QueueConfigurations: z.array(z.strictObject({ Event: z.string(), Queue: z.string() })).default([]),
    })
    .default({ QueueConfigurations: [] }),
});

const Lambda = z.object({
  Timeout: Count.default(3),
  MemorySize: Count.default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).default({ Variables: {} }),
});

const Mapping = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: Count.default(10),
  FunctionResponseTypes: z.array(z.string()).default([]),
});

export type QueuePlan = Named<typeof Queue>;
export type TablePlan = Named<typeof Table>;
export type BucketPlan = Named<typeof Bucket>;
export type FunctionPlan = Named<typeof Lambda> & {
  /** Source file with the export `handler`, from the root of the project. */
  entry: string;
};
export type MappingPlan = Named<typeof Mapping>;

export interface Plan {
  queues: QueuePlan[];
  tables: TablePlan[];
  buckets: BucketPlan[];
  functions: FunctionPlan[];
  mappings: MappingPlan[];
}

type Named<S extends z.ZodType> = z.infer<S> & { name: string; arn: string };

/** @throws Error naming the resource and the property that the local run cannot follow */
export function planOf(resources: Map<string, NamedResource[]>): Plan {
  return {
    queues: read(resources, 'AWS::SQS::Queue', Queue),
    tables: read(resources, 'AWS::DynamoDB::Table', Table),
    buckets: read(resources, 'AWS::S3::Bucket', Bucket),
    functions: read(resources, 'AWS::Lambda::Function', Lambda, ({ metadata, logicalId }) => {
      if (typeof metadata.entry === 'string') return { entry: metadata.entry };
      throw new Error(`${logicalId}: the function does not say its source file in its metadata "entry".`);
    }),
    mappings: read(resources, 'AWS::Lambda::EventSourceMapping', Mapping),
  };
}

function read<S extends z.ZodType, More = object>(
  resources: Map<string, NamedResource[]>,
  type: string,
  schema: S,
  more?: (resource: NamedResource) => More,
): (Named<S> & More)[] {
  return (resources.get(type) ?? []).map(resource => {
    const parsed = schema.safeParse(resource.properties);
    if (!parsed.success) {
      throw new Error(
        `The local run cannot follow ${resource.logicalId} (${type}): ${z.prettifyError(parsed.error)}`,
      );
    }
    const { name, arn } = resource;
    return { ...(parsed.data as object), name, arn, ...more?.(resource) } as Named<S> & More;
  });
}
