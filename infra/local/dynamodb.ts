import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { FOREIGN_MESSAGE, isForeign } from './origin.ts';
import type { Service } from './service.ts';

/**
 * Starts an embedded DynamoDB on loopback.
 * @param options.path folder for its files; in memory where absent
 * @param options.port a free one where absent
 */
export async function startDynamoDb(options: { path?: string; port?: number } = {}): Promise<Service> {
  const server = dynalite({
    ...(options.path === undefined ? {} : { path: options.path }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  const [serve] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isForeign(request.headers)) {
      response.writeHead(403, { connection: 'close' }).end(FOREIGN_MESSAGE);
      return;
    }
    serve?.(request, response);
    // dynalite throws on a request that its client breaks off, which would end the whole process.
    request.removeAllListeners('error').on('error', () => {});
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
      }),
  };
}
