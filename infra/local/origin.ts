import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes, or may come, from a web page of another origin. The embedded services check no
 * signature, so a page open in the browser could otherwise read and write them. AWS clients send no `Origin`;
 * and a page that has its own name point to this machine (DNS rebinding) gives itself away by `Host`.
 */
export function isForeign({ origin, host = '' }: IncomingHttpHeaders): boolean {
  if (!/^(?:127\.0\.0\.1|\[::1\]|(?:[\w.-]+\.)?localhost)(?::\d+)?$/i.test(host)) return true;
  return origin !== undefined && origin !== `http://${host}`;
}

export const FOREIGN_MESSAGE = 'Requests from web pages of another origin are refused.\n';
