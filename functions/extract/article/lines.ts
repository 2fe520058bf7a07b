import { Refusal } from './refusal.ts';

/** Lines that an article may have; more are a table or a list, and their parts would fill the memory. */
const MOST_LINES = 200_000;

/** @throws Refusal where there are more lines than an article has */
export function refuseLines(count: number): void {
  if (count <= MOST_LINES) return;
  throw new Refusal(
    'malformed',
    `It has more than ${MOST_LINES} lines, which no article has. Drop the article alone.`,
  );
}

/** @throws Refusal where a text has more lines than an article has */
export function refuseLongLists(text: string): void {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) refuseLines(++lines);
}
