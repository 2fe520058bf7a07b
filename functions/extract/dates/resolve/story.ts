/** What a text has told of dates when another is resolved. */
import type { History } from './history.ts';

/** What has been told, and the day number of the publication where it is known. */
export interface Story {
  readonly history: History;
  readonly published: number | undefined;
}
