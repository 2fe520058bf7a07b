import pc from 'picocolors';
import { displayWidth, printable, truncate } from './width.ts';

/** One column of a table. */
export interface Column<Row> {
  title: string;
  value(row: Row): string;
  /** Where the table is too wide, this column shrinks, not below so many display columns; fixed if absent. */
  shrinkTo?: number;
  /** Of two columns that shrink, one of twice the weight keeps twice the width; 1 if absent. */
  weight?: number;
  /** Where there are fewer display columns than this, the column is left out. */
  hideBelow?: number;
  /** Colours a cell after it was laid out. */
  paint?(cell: string, row: Row): string;
}

const GAP = '  ';

/**
 * The rows as lines of text under a header, at most `width` display columns wide. Columns shrink by their
 * weights; what does not fit ends in `…`. Columns without any value are left out.
 */
export function renderTable<Row>(rows: Row[], columns: Column<Row>[], width: number): string {
  const cells = columns.map(column => rows.map(row => printable(column.value(row))));
  const shown = columns
    .map((_, index) => index)
    .filter(index => {
      const isShown = width >= (columns[index]!.hideBelow ?? 0);
      return isShown && cells[index]!.some(cell => cell !== '');
    });
  const widths = share(
    shown.map(index => ({
      natural: Math.max(displayWidth(columns[index]!.title), ...cells[index]!.map(displayWidth)),
      shrinkTo: columns[index]!.shrinkTo,
      weight: columns[index]!.weight ?? 1,
    })),
    width - GAP.length * (shown.length - 1),
  );
  const line = (cell: (index: number) => string, paint: (text: string, index: number) => string) =>
    shown
      .map((index, at) => {
        const text = truncate(cell(index), widths[at]!);
        const last = at === shown.length - 1;
        return paint(text, index) + (last ? '' : ' '.repeat(widths[at]! - displayWidth(text)));
      })
      .join(GAP)
      .trimEnd();
  const header = line(
    index => columns[index]!.title,
    text => pc.bold(text),
  );
  const body = rows.map((row, at) =>
    line(
      index => cells[index]![at]!,
      (text, index) => columns[index]!.paint?.(text, row) ?? text,
    ),
  );
  return [header, ...body].join('\n');
}

/** Takes width from the column that is widest for its weight, until all fit or none may shrink further. */
function share(
  columns: { natural: number; shrinkTo: number | undefined; weight: number }[],
  available: number,
): number[] {
  const widths = columns.map(column => column.natural);
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - available; excess > 0; excess--) {
    let widest = -1;
    let most = 0;
    for (const [index, { shrinkTo, weight }] of columns.entries()) {
      if (shrinkTo === undefined || widths[index]! <= shrinkTo || widths[index]! / weight <= most) continue;
      widest = index;
      most = widths[index]! / weight;
    }
    if (widest < 0) break;
    widths[widest]!--;
  }
  return widths;
}

/** Columns of the terminal that standard output goes to; 100 where it goes elsewhere, or the terminal does not tell. */
export function terminalWidth(): number {
  return process.stdout.columns || 100;
}
