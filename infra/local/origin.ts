import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from a web page of another origin. The embedded services check no signature, so a
 * page open in the browser could otherwise read and write them; AWS clients send no `Origin` at all.
 */
export function isForeign(headers: IncomingHttpHeaders): boolean {
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}

export const FOREIGN_MESSAGE = 'Requests from web pages of another origin are refused.\n';
