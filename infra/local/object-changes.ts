import type { Fauxqs } from './fauxqs.ts';
import type { ObjectChange, ObjectEventName } from './s3-event.ts';

interface ObjectRequest {
  method: string;
  params: { bucket?: string; '*'?: string };
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body: unknown;
}

/** Calls `listener` for each object that a request to the embedded S3 changed, once its answer is sent. */
export function onObjectChange(
  { app, objects }: Pick<Fauxqs, 'app' | 'objects'>,
  listener: (change: ObjectChange) => void,
): void {
  app.addHook('onResponse', async (request, reply) => {
    if (reply.statusCode >= 300) return;
    for (const { name, bucket, key } of changesOf(request as ObjectRequest)) {
      if (name === 'ObjectRemoved:DeleteMarkerCreated') {
        listener({ name, bucket, key });
        continue;
      }
      const object = read(() => objects.headObject(bucket, key));
      // Gone again already: its removal is told by an event of its own.
      if (!object) continue;
      const eTag = object.etag.replaceAll('"', '');
      listener({ name, bucket, key, object: { size: object.contentLength, eTag } });
    }
  });
}

/** The objects that a successful request changed, and how. */
export function changesOf({ method, params, query, headers, body }: ObjectRequest): ObjectChange[] {
  const { bucket, '*': key } = params;
  if (!bucket) return [];
  const change = (name: ObjectEventName): ObjectChange[] => (key ? [{ name, bucket, key }] : []);
  if (method === 'PUT') {
    if ('partNumber' in query || !key) return [];
    return change(headers['x-amz-copy-source'] ? 'ObjectCreated:Copy' : 'ObjectCreated:Put');
  }
  if (method === 'DELETE') return 'uploadId' in query ? [] : change('ObjectRemoved:DeleteMarkerCreated');
  if (method !== 'POST') return [];
  if ('uploadId' in query) return change('ObjectCreated:CompleteMultipartUpload');
  if ('delete' in query) {
    return deletedKeys(String(body)).map(each => ({
      name: 'ObjectRemoved:DeleteMarkerCreated',
      bucket,
      key: each,
    }));
  }
  return [];
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The keys of a DeleteObjects request, which is XML. */
function deletedKeys(xml: string): string[] {
  return [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) =>
    key.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name] ?? whole;
    }),
  );
}

function read<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
