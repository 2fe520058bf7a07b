import { Duration } from 'aws-cdk-lib';
import { Alarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { ChangeQueue } from './change-queue.ts';

/** The two signs that articles are not getting through. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { queue, deadLetters }: ChangeQueue) {
    super(scope, id);
    new Alarm(this, 'DeadLettersWaiting', {
      alarmDescription:
        'An article failed again and again. The messages in the dead-letter queue name its key; the log says why.',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5) }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    new Alarm(this, 'ArticlesWaitTooLong', {
      alarmDescription: 'A change has been waiting for an hour: the function fails or is throttled.',
      metric: queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      threshold: Duration.hours(1).toSeconds(),
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
