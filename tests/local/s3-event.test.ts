import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesIn } from '../../functions/extract/notification.ts';
import { changesOf } from '../../infra/local/object-changes.ts';
import { formEncode, objectNotification, testNotification } from '../../infra/local/s3-event.ts';

describe('the notification of a change', () => {
  test('has the form that S3 gives it', () => {
    const message = objectNotification(
      { name: 'ObjectCreated:Put', bucket: 'b', key: 'bài 1.txt', object: { size: 3, eTag: 'e' } },
      'all',
    );
    expect(message).toMatchObject({
      Records: [
        {
          eventVersion: '2.1',
          eventSource: 'aws:s3',
          eventName: 'ObjectCreated:Put',
          s3: {
            s3SchemaVersion: '1.0',
            bucket: { name: 'b', arn: 'arn:aws:s3:::b' },
            object: {
              key: 'b%C3%A0i+1.txt',
              size: 3,
              eTag: 'e',
              versionId: expect.any(String),
              sequencer: expect.stringMatching(/^[0-9A-F]+$/),
            },
          },
        },
      ],
    });
  });

  test('comes to the key again by the way that S3 documents', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), key => {
        expect(decodeURIComponent(formEncode(key).replaceAll('+', ' '))).toBe(key);
      }),
    );
  });

  test('is understood by the function, as is the test event', () => {
    const change = { name: 'ObjectRemoved:DeleteMarkerCreated', bucket: 'b', key: 'a+b c/đ.txt' } as const;
    expect(changesIn(JSON.stringify(objectNotification(change, 'all')))).toEqual([
      { bucket: 'b', key: 'a+b c/đ.txt' },
    ]);
    expect(changesIn(JSON.stringify(testNotification('b')))).toEqual([]);
  });
});

describe('a request to S3 changes', () => {
  const request = (method: string, more: object = {}) =>
    changesOf({ method, params: { bucket: 'b', '*': 'k' }, query: {}, headers: {}, body: '', ...more }).map(
      ({ name, key }) => `${name} ${key}`,
    );

  test.each([
    ['PUT', {}, ['ObjectCreated:Put k']],
    ['PUT', { headers: { 'x-amz-copy-source': 'b/a' } }, ['ObjectCreated:Copy k']],
    ['PUT', { query: { partNumber: '1', uploadId: 'u' } }, []],
    ['PUT', { params: { bucket: 'b', '*': '' } }, []],
    ['POST', { query: { uploads: '' } }, []],
    ['POST', { query: { uploadId: 'u' } }, ['ObjectCreated:CompleteMultipartUpload k']],
    ['DELETE', {}, ['ObjectRemoved:DeleteMarkerCreated k']],
    ['DELETE', { query: { uploadId: 'u' } }, []],
    ['GET', {}, []],
  ])('%s %o: %o', (method, more, changes) => {
    expect(request(method, more)).toEqual(changes);
  });

  test('every object that it deletes, whatever their keys', () => {
    const body = Buffer.from(
      '<Delete><Object><Key>a &amp; b&#x20;&#7879;</Key></Object><Object><Key>c</Key></Object></Delete>',
    );
    expect(request('POST', { params: { bucket: 'b', '*': '' }, query: { delete: '' }, body })).toEqual([
      'ObjectRemoved:DeleteMarkerCreated a & b ệ',
      'ObjectRemoved:DeleteMarkerCreated c',
    ]);
  });
});
