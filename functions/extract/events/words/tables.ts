/** Tables that a page has run together with its text: rows of bare numbers tell nothing by themselves. */
import { NUMBER, type Tokens } from '../../text/tokens.ts';

/** Three cells of a row and more, parted by blanks alone: `382.17 416.32 -8%`. */
const ROW = /(?=[-+(\d])(?<!\S)(?:[-+(]?\d[\d.,]*%?\)?[ \t]+){2,}[-+(]?\d[\d.,]*%?\)?(?!\S)/gu;

/** One number written in groups of three: `1 000 000`. */
const GROUPED = /^\d{1,3}(?: \d{3})+$/u;

/** Characters of a row's label, between the cells of the row before and its own. */
const LONGEST_LABEL = 60;

/** Characters of a table's heading. */
const LONGEST_HEADING = 160;

export interface Stretch {
  start: number;
  end: number;
}

/** The tables of a text, in order: at least two rows that follow upon each other. */
export function tablesOf(tokens: Tokens): Stretch[] {
  const { text } = tokens;
  if (!mayHoldRow(tokens)) return [];
  const tables: (Stretch & { rows: number })[] = [];
  for (const match of text.matchAll(ROW)) {
    if (GROUPED.test(match[0])) continue;
    const start = match.index;
    const end = start + match[0].length;
    const last = tables.at(-1);
    if (last && start - last.end <= LONGEST_LABEL) {
      last.end = end;
      last.rows++;
    } else tables.push({ start, end, rows: 1 });
  }
  return tables.filter(({ rows }) => rows > 1);
}

/** Cheap first look: whether three numbers stand side by side anywhere, with nothing but the signs of cells between. */
function mayHoldRow({ text, count, kind, start, end, breaks }: Tokens): boolean {
  let cells = 0;
  for (let at = 0; at < count; at++) {
    if (kind[at] !== NUMBER) continue;
    const signed = at > 0 && start[at] === end[at - 1] && '-+('.includes(text[start[at - 1]!]!);
    const before = signed ? at - 2 : at - 1;
    const closed = before >= 0 && (kind[before] === NUMBER || '%).,'.includes(text[start[before]!]!));
    const apart = closed && start[before + 1]! > end[before]! && breaks[before + 1] === 0;
    if (apart) cells++;
    else if (!closed || start[at] !== end[at - 1]) cells = 0;
    if (cells === 2) return true;
  }
  return false;
}

/** What is left of a sentence, its table and the heading of it taken out. */
export function outsideTable(sentence: Stretch, table: Stretch | undefined): Stretch[] {
  if (!table || table.end <= sentence.start || table.start >= sentence.end) return [sentence];
  const rest: Stretch[] = [];
  if (table.start - sentence.start > LONGEST_HEADING) rest.push({ start: sentence.start, end: table.start });
  if (table.end < sentence.end) rest.push({ start: table.end, end: sentence.end });
  return rest;
}
