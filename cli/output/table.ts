import pc from 'picocolors';
import { displayWidth, printable, wrap } from './width.ts';

/** One column of a table. */
export interface Column<Row> {
  title: string;
  value(row: Row): string;
  /** Where the table is too wide, this column shrinks, not below so many display columns; fixed if absent. */
  shrinkTo?: number;
  /** Lines that a cell may take before it is cut off; 1 if absent. */
  lines?: number;
  /** Matches what is kept together on a line; words if absent. */
  pieces?: RegExp;
  /** Of two columns that shrink, one of twice the weight keeps twice the width; 1 if absent. */
  weight?: number;
  /** Where there are fewer display columns than this, the column is left out. */
  hideBelow?: number;
  /** Where there are so many display columns or more, the column is left out. */
  hideFrom?: number;
  /** Colours a cell after it was laid out. */
  paint?(cell: string, row: Row): string;
}

const GAP = '  ';

/**
 * The rows as lines of text under a header, at most `width` display columns wide. Columns shrink by their
 * weights, their cells go on in further lines where they may; what does not fit ends in `…`. Columns without any value are left out.
 */
export function renderTable<Row>(rows: Row[], columns: Column<Row>[], width: number): string {
  const cells = columns.map(column => rows.map(row => printable(column.value(row))));
  const shown = columns
    .map((_, index) => index)
    .filter(index => {
      const { hideBelow = 0, hideFrom = Number.POSITIVE_INFINITY } = columns[index]!;
      const isShown = width >= hideBelow && width < hideFrom;
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
  const line = (texts: string[], paint: (text: string, index: number) => string) =>
    shown
      .map((index, at) => {
        const text = texts[at]!;
        const pad = at === shown.length - 1 ? 0 : widths[at]! - displayWidth(text);
        return (text === '' ? '' : paint(text, index)) + ' '.repeat(pad);
      })
      .join(GAP)
      .trimEnd();
  const header = line(
    shown.map((index, at) => wrap(columns[index]!.title, widths[at]!, 1)[0]!),
    text => pc.bold(text),
  );
  const body = rows.flatMap((row, of) => {
    const wrapped = shown.map((index, at) => {
      const { lines = 1, pieces } = columns[index]!;
      return wrap(cells[index]![of]!, widths[at]!, lines, pieces);
    });
    return Array.from({ length: Math.max(...wrapped.map(each => each.length)) }, (_, n) =>
      line(
        wrapped.map(each => each[n] ?? ''),
        (text, index) => columns[index]!.paint?.(text, row) ?? text,
      ),
    );
  });
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
