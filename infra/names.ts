/** Name of the CloudFormation stack; its resources carry it in their names. */
export const STACK_NAME = 'nien-bieu';

/** Outputs of the stack, by which the commands find what it deployed. */
export const OUTPUTS = {
  bucket: 'BucketName',
  table: 'TableName',
  queue: 'QueueName',
  deadLetters: 'DeadLetterQueueName',
} as const;
