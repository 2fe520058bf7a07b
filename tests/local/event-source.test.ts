import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resourceIds, startTestPipeline, type TestPipeline } from '../support/pipeline.ts';

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startTestPipeline(template => {
    for (const id of resourceIds(template, 'AWS::Lambda::Function')) {
      const { Properties, Metadata } = template.Resources[id]!;
      Object.assign(Metadata!, { entry: 'tests/local/handlers/faulty.ts' });
      Object.assign(Properties!, { Timeout: 1 });
    }
    for (const id of resourceIds(template, 'AWS::SQS::Queue')) {
      const { Properties } = template.Resources[id]!;
      // Failed messages come again at once.
      Object.assign(Properties!, { VisibilityTimeout: 0 });
      if (Properties!.RedrivePolicy) Object.assign(Properties!.RedrivePolicy, { maxReceiveCount: 2 });
    }
  });
});
afterAll(() => pipeline.close());

const put = (Key: string) =>
  pipeline.s3.send(new PutObjectCommand({ Bucket: pipeline.bucket, Key, Body: 'x' }));

describe('a message', () => {
  test('that the function reports as failed comes again, and goes to the dead letters at last', async () => {
    await Promise.all([put('fails.txt'), put('well.txt')]);
    await pipeline.idle();
    expect(pipeline.done).toContain('well.txt');
    expect(pipeline.failed).toEqual(['fails.txt', 'fails.txt']);
    const [letter, ...more] = await pipeline.deadLetters();
    expect(letter).toContain('fails.txt');
    expect(more).toEqual([]);
  });

  test.each(['throws', 'hangs', 'exits'])(
    'is not lost where the function %s, and the next call works',
    async how => {
      await put(`${how}.txt`);
      await pipeline.idle();
      expect(pipeline.failed.filter(key => key === `${how}.txt`)).toHaveLength(2);
      expect((await pipeline.deadLetters()).some(body => body.includes(how))).toBe(true);
      await put(`after-${how.slice(0, 2)}.txt`);
      await pipeline.idle();
      expect(pipeline.done).toContain(`after-${how.slice(0, 2)}.txt`);
    },
  );
});
