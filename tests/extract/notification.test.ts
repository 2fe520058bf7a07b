import { describe, expect, test } from 'vitest';
import { changesIn, NotificationError } from '../../functions/extract/notification.ts';

const record = (key: unknown) => ({
  eventVersion: '2.1',
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: 'articles' }, object: { key, size: 1, eTag: 'x' } },
});
const message = (...keys: unknown[]) => JSON.stringify({ Records: keys.map(record) });

describe('a notification', () => {
  test('names objects by form-encoded keys', () => {
    const keys = ['b%C3%A1o+Tu%E1%BB%95i/2014+%2B1.txt', 'a%F0%9F%98%80%25.txt', '..%2Fx', 'n%23+1+?.txt'];
    expect(changesIn(message(...keys)).map(({ key }) => key)).toEqual([
      'báo Tuổi/2014 +1.txt',
      'a😀%.txt',
      '../x',
      'n# 1 ?.txt',
    ]);
    expect(changesIn(message('a'))).toEqual([{ bucket: 'articles', key: 'a' }]);
  });

  test('names nothing where it is the test event, or tells of a folder', () => {
    expect(changesIn('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"articles"}')).toEqual([]);
    expect(changesIn(message('2014/'))).toEqual([]);
  });

  test.each([
    'not JSON',
    '',
    '[]',
    'null',
    '{}',
    '{"Records":{}}',
    '{"Records":[null]}',
    '{"Records":[{"s3":{"object":{"key":"a"}}}]}',
    message(''),
    message(7),
    message('%E1%BB'),
  ])('is refused where it is none: %s', body => {
    expect(() => changesIn(body)).toThrow(NotificationError);
  });
});
