/** Tables that a page has run together with its text: rows of bare numbers tell nothing by themselves. */

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
export function tablesOf(text: string): Stretch[] {
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

/** What is left of a sentence, its table and the heading of it taken out. */
export function outsideTable(sentence: Stretch, table: Stretch | undefined): Stretch[] {
  if (!table || table.end <= sentence.start || table.start >= sentence.end) return [sentence];
  const rest: Stretch[] = [];
  if (table.start - sentence.start > LONGEST_HEADING) rest.push({ start: sentence.start, end: table.start });
  if (table.end < sentence.end) rest.push({ start: table.end, end: sentence.end });
  return rest;
}
