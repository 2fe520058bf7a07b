import { type BuildAppOptions, buildApp } from 'fauxqs';
import { FOREIGN_MESSAGE, isForeign } from './origin.ts';
import type { Service } from './service.ts';

type Stores = NonNullable<BuildAppOptions['stores']>;
type Disk = NonNullable<Stores['sqsStore']['persistence']>;

/** S3 and SQS on one endpoint; requests can still be given to `app` within the process. */
export interface Fauxqs extends Service {
  app: ReturnType<typeof buildApp>;
  objects: Stores['s3Store'];
}

/** Largest body of one request; above it clients send their objects in parts. */
const BODY_LIMIT = 256 * 1024 * 1024;

/**
 * Starts an embedded S3 and SQS on loopback.
 *
 * Its objects and messages lie on disk under `path`. fauxqs offers that only through `startFauxqs`, which binds
 * every interface; so its stores are put together here as it does itself.
 * @param options.path folder for its files; in memory where absent
 * @param options.port a free one where absent
 * @param extend adds hooks before the service listens
 */
export async function startFauxqs(
  options: { path?: string; port?: number } = {},
  extend: (fauxqs: Omit<Fauxqs, 'endpoint' | 'close'>) => void = () => {},
): Promise<Fauxqs> {
  const { stores, disk } = await openStores(options.path);
  const app = buildApp({ logger: false, stores });
  app.removeContentTypeParser('*');
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
  app.addHook('onRequest', async (request, reply) => {
    if (isForeign(request.headers)) return reply.code(403).send(FOREIGN_MESSAGE);
  });
  // An empty object comes without a body; fauxqs expects one.
  app.addHook('preHandler', async request => {
    request.body ??= Buffer.alloc(0);
  });
  if (disk) app.addHook('onClose', async () => disk.close());
  extend({ app, objects: stores.s3Store });
  const endpoint = await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  return { app, objects: stores.s3Store, endpoint, close: () => app.close() };
}

async function openStores(path: string | undefined): Promise<{ stores: Stores; disk: Disk | undefined }> {
  const part = (name: string) => import(new URL(name, import.meta.resolve('fauxqs')).href);
  const [{ SqsStore }, { SnsStore }, { S3Store }] = (await Promise.all([
    part('./sqs/sqsStore.js'),
    part('./sns/snsStore.js'),
    part('./s3/s3Store.js'),
  ])) as [
    { SqsStore: new () => Stores['sqsStore'] },
    { SnsStore: new () => Stores['snsStore'] },
    { S3Store: new () => Stores['s3Store'] },
  ];
  const stores: Stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() };
  // Queue URLs then name the endpoint asked, not a host such as sqs.us-east-1.localhost that may not resolve.
  stores.sqsStore.host = '';
  if (path === undefined) return { stores, disk: undefined };

  const { PersistenceManager } = (await part('./persistence.js')) as {
    PersistenceManager: new (path: string) => Disk;
  };
  const disk = new PersistenceManager(path);
  // Load first, attach then: what is loaded must not be written again.
  disk.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  stores.sqsStore.persistence = disk;
  stores.snsStore.persistence = disk;
  stores.s3Store.persistence = disk;
  for (const queue of stores.sqsStore.allQueues()) {
    queue.persistence = disk;
    // Whoever had received these messages ended with the run before.
    for (const entry of queue.inflightMessages.values()) entry.visibilityDeadline = 0;
  }
  return { stores, disk };
}
