/** The identity of an event: what makes two records the same over runs. */
import { hash } from 'node:crypto';

/** Hex digits of an identity: 80 bits, so that a million articles' events do not meet by chance. */
const LENGTH = 20;

/** The identity of an event: the same over runs, whatever else of the record a better rule changes. */
export function eventId(article: string, date: string, type: string, start: number, end: number): string {
  // What JSON makes of them in a list; dates and types hold nothing that it would escape.
  return hash('sha256', `[${JSON.stringify(article)},"${date}","${type}",${start},${end}]`).slice(0, LENGTH);
}
