import type { Fauxqs } from './fauxqs.ts';
import type { ObjectChange, ObjectEventName } from './s3-event.ts';
import type { Unsent } from './unsent.ts';

interface ObjectRequest {
  method: string;
  params: { bucket?: string; '*'?: string };
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body: unknown;
}

/**
 * Calls `listener` for each object that a request to the embedded S3 changed, once its answer is sent. From
 * before the request is carried out until then the objects stand in `unsent`.
 */
export function onObjectChange(
  { app, objects }: Pick<Fauxqs, 'app' | 'objects'>,
  unsent: Unsent,
  listener: (change: ObjectChange) => Promise<void>,
): void {
  const underWay = new WeakMap<object, () => void>();
  app.addHook('preHandler', async request => {
    underWay.set(request, unsent.add(changesOf(request as ObjectRequest)));
  });
  app.addHook('onResponse', async (request, reply) => {
    const changes = reply.statusCode < 300 ? changesOf(request as ObjectRequest) : [];
    const tell = async (change: ObjectChange) => {
      const now = asItIs(objects, change);
      if (change.name === 'ObjectRemoved:DeleteMarkerCreated') await listener(change);
      // Gone again already: its removal is told by an event of its own.
      else if (now.object) await listener({ ...now, name: change.name });
    };
    await Promise.all(changes.map(tell));
    // Not where telling failed: then it is told at the next start.
    underWay.get(request)?.();
  });
}

/** Tells what a run that was killed had stored or deleted and may not have told. */
export async function tellLeft(
  objects: Fauxqs['objects'],
  unsent: Unsent,
  listener: (change: ObjectChange) => Promise<void>,
): Promise<void> {
  for (const { objects: names, done } of unsent.left()) {
    for (const name of names) await listener(asItIs(objects, name));
    done();
  }
}

/** The event that tells what is there under a key now. */
function asItIs(objects: Fauxqs['objects'], { bucket, key }: { bucket: string; key: string }): ObjectChange {
  const found = read(() => objects.headObject(bucket, key));
  if (!found) return { name: 'ObjectRemoved:DeleteMarkerCreated', bucket, key };
  const object = { size: found.contentLength, eTag: found.etag.replaceAll('"', '') };
  return { name: 'ObjectCreated:Put', bucket, key, object };
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
