import { ArnFormat, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/**
 * The bucket that articles are dropped into; every change of an object is told to the queue.
 *
 * The notifications stand in the bucket's own resource, not in the custom resource that
 * `addEventNotification` would bring: the template stays plain, and no function of CDK's own runs in the
 * account. S3 checks on creation that it may write to the queue, so the queue's policy must be there before
 * the bucket, and must know the bucket by a name settled beforehand.
 */
export class ArticleBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: { changes: Queue }) {
    super(scope, id);
    const { stackName, account, region } = Stack.of(this);
    const bucketName = `${stackName}-${account}-${region}`;
    const bucketArn = Stack.of(this).formatArn({
      service: 's3',
      region: '',
      account: '',
      resource: bucketName,
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    });

    const permission = props.changes.addToResourcePolicy(
      new PolicyStatement({
        sid: 'TellChangesOfArticles',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [props.changes.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': bucketArn },
          StringEquals: { 'aws:SourceAccount': account },
        },
      }),
    );

    this.bucket = new Bucket(this, 'Bucket', {
      bucketName,
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
          expiredObjectDeleteMarker: true,
        },
      ],
      // CloudFormation deletes only an empty bucket: a stack deleted by mistake leaves the articles alone.
      // `npm run destroy` empties it first, after asking.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const resource = this.bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map(event => ({
        event,
        queue: props.changes.queueArn,
      })),
    };
    if (permission.policyDependable) resource.node.addDependency(permission.policyDependable);

    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Access logs would need a second bucket that grows without end; the bucket is private to one account, where CloudTrail can record access if wanted.',
    });
  }
}
