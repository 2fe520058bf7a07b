import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { confirm, UnansweredError } from '../../cli/ask.ts';
import { AccountError, findAccount } from '../../cli/aws/account.ts';
import { profileOption } from '../../cli/aws/cdk.ts';
import { emptyBucket } from '../../cli/aws/empty-bucket.ts';
import { announcement } from '../../cli/commands/deploy.ts';
import { warning } from '../../cli/commands/destroy.ts';

const ACCOUNT = {
  account: '123456789012',
  region: 'ap-southeast-1',
  identity: 'arn:aws:iam::123456789012:user/lan',
  profile: 'default',
};

afterEach(() => vi.unstubAllEnvs());

describe('deploy says beforehand', () => {
  test('where, as whom, what, and what it costs', () => {
    const text = announcement(ACCOUNT, { mustBootstrap: true, stack: undefined });
    expect(text).toContain('123456789012');
    expect(text).toContain('ap-southeast-1');
    expect(text).toContain('user/lan');
    expect(text).toContain('CDKToolkit');
    expect(text).toContain('make the stack nien-bieu');
    expect(text).toContain('USD');
  });

  test('that it only brings up to date what is there', () => {
    const stack = { status: 'UPDATE_COMPLETE', outputs: {} };
    const text = announcement(ACCOUNT, { mustBootstrap: false, stack });
    expect(text).toContain('bring the stack nien-bieu (UPDATE_COMPLETE) up to date');
    expect(text).not.toContain('CDKToolkit');
  });
});

test('destroy says beforehand that the articles go too, and how to fetch them first', () => {
  const text = warning(ACCOUNT, ['articles-1']);
  expect(text).toContain('every article in it, in all versions');
  expect(text).toContain('aws s3 sync s3://articles-1');
});

describe('without credentials', () => {
  const withoutFiles = () => {
    for (const name of [
      'AWS_PROFILE',
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_REGION',
      'AWS_DEFAULT_REGION',
    ]) {
      vi.stubEnv(name, undefined);
    }
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere/config');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere/credentials');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  };

  test('the message says how to get some', async () => {
    withoutFiles();
    const asked = findAccount({ profile: 'news', region: 'ap-southeast-1' });
    await expect(asked).rejects.toThrow(AccountError);
    await expect(asked).rejects.toThrow(
      /No AWS credentials were found for the profile "news".*aws configure/,
    );
  });

  test('a missing region is named first', async () => {
    withoutFiles();
    await expect(findAccount({})).rejects.toThrow(/No AWS region is set.*--region/);
  });
});

test('a question without a terminal to ask on is an error, not a yes', async () => {
  const { isTTY } = process.stdin;
  process.stdin.isTTY = false;
  await expect(confirm('Go ahead?')).rejects.toThrow(UnansweredError);
  process.stdin.isTTY = isTTY;
});

test('the CDK acts as the profile that was shown, whatever keys are in the environment', () => {
  const keys = { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' };
  expect(profileOption({ ...keys, AWS_PROFILE: 'news' })).toEqual(['--profile', 'news']);
  expect(profileOption(keys)).toEqual([]);
});

describe('emptying a bucket', () => {
  test('silences it first, then deletes every version and delete marker, page by page', async () => {
    const fake = await fakeBucket([
      ['a', '1'],
      ['a', '2'],
      ['bài báo & ảnh.txt', '3'],
    ]);
    expect(await emptyBucket(fake.s3, 'articles')).toBe(3);
    expect(fake.versions).toEqual([]);
    expect(fake.requests[0]).toBe('PUT notification');
    await fake.close();
  });

  test('has nothing to do where somebody deleted it by hand', async () => {
    const fake = await fakeBucket([], '<Error><Code>NoSuchBucket</Code><Message>gone</Message></Error>');
    expect(await emptyBucket(fake.s3, 'articles')).toBe(0);
    await fake.close();
  });
});

/** A bucket with versions that lists two of them at a time; `missing` is its answer where it is not there. */
async function fakeBucket(versions: [key: string, version: string][], missing?: string) {
  const requests: string[] = [];
  const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const [what] = url.searchParams.keys();
    requests.push(`${request.method} ${what}`);
    if (missing !== undefined) {
      response.writeHead(404).end(missing);
      return;
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    if (url.searchParams.has('delete')) {
      for (const [, version] of body.matchAll(/<VersionId>(.*?)<\/VersionId>/g)) {
        versions.splice(
          versions.findIndex(each => each[1] === version),
          1,
        );
      }
      response.end('<DeleteResult/>');
      return;
    }
    const page = versions
      .slice(0, 2)
      .map(
        ([key, version]) =>
          `<Version><Key>${escapeXml(key)}</Key><VersionId>${version}</VersionId></Version>`,
      );
    response.end(request.method === 'GET' ? `<ListVersionsResult>${page.join('')}</ListVersionsResult>` : '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const s3 = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
  });
  const close = async () => {
    s3.destroy();
    await new Promise(resolve => server.close(resolve));
  };
  return { s3, versions, requests, close };
}
