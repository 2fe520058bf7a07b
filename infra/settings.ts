import type { Node } from 'constructs';
import * as z from 'zod';

/** What can be set about the stack: in cdk.json under `context`, or `--context NAME=VALUE`. */
export const Settings = z.object({
  pointInTimeRecovery: z
    .stringbool()
    .or(z.boolean())
    .default(false)
    .describe('Continuous backups of the table. It can be rebuilt from the articles, so they are off.'),
  maxConcurrency: z.coerce
    .number()
    .int()
    .min(2)
    .max(1000)
    .default(5)
    .describe('How many batches of articles are worked on at once.'),
  cellShards: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(1)
    .describe('Partitions for each cell of the period index; more let more articles be written at once.'),
  logRetentionDays: z.coerce
    .number()
    .pipe(z.literal([1, 3, 5, 7, 14, 30, 60, 90, 180, 365]))
    .default(30)
    .describe('Days for which the log is kept.'),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of an app. @throws Error naming the setting that is wrong. */
export function readSettings(node: Node): Settings {
  const given = Object.fromEntries(Object.keys(Settings.shape).map(key => [key, node.tryGetContext(key)]));
  const result = Settings.safeParse(given);
  if (!result.success) throw new Error(`Settings of the stack: ${z.prettifyError(result.error)}`);
  return result.data;
}
