import pc from 'picocolors';
import { displayWidth, printable, truncate } from './width.ts';

/** One column of a table. */
export interface Column<Row> {
  title: string;
  value(row: Row): string;
  /** Where the table is too wide, this column shrinks, not below so many display columns; fixed if absent. */
  shrinkTo?: number;
  /** Colours a cell after it was laid out. */
  paint?(cell: string, row: Row): string;
}

const GAP = '  ';

/**
 * The rows as lines of text under a header, at most `width` display columns wide. The widest column that may
 * shrink gives way first; what does not fit ends in `…`. Columns without any value are left out.
 */
export function renderTable<Row>(rows: Row[], columns: Column<Row>[], width: number): string {
  const cells = columns.map(column => rows.map(row => printable(column.value(row))));
  const shown = columns.map((_, index) => index).filter(index => cells[index]!.some(cell => cell !== ''));
  const widths = share(
    shown.map(index => ({
      natural: Math.max(displayWidth(columns[index]!.title), ...cells[index]!.map(displayWidth)),
      shrinkTo: columns[index]!.shrinkTo,
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

/** Takes width from the widest column that may shrink, until the columns fit or none may shrink further. */
function share(columns: { natural: number; shrinkTo: number | undefined }[], available: number): number[] {
  const widths = columns.map(column => column.natural);
  for (let excess = widths.reduce((sum, each) => sum + each, 0) - available; excess > 0; excess--) {
    let widest = -1;
    for (const [index, { shrinkTo }] of columns.entries()) {
      if (shrinkTo === undefined || widths[index]! <= shrinkTo) continue;
      if (widest < 0 || widths[index]! > widths[widest]!) widest = index;
    }
    if (widest < 0) break;
    widths[widest]!--;
  }
  return widths;
}

/** Columns of the terminal that standard output goes to; 100 where it goes elsewhere. */
export function terminalWidth(): number {
  return process.stdout.columns ?? 100;
}
