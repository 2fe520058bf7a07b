import pc from 'picocolors';

/** What a stretch of the text is, by falling rank: where two meet, the first paints. */
export const KINDS = ['trigger', 'date', 'actor', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/** A stretch of text to be coloured. */
export interface Painted {
  start: number;
  end: number;
  kind: Kind;
}

const PAINT: Record<Kind, (text: string) => string> = {
  trigger: text => pc.bold(pc.red(text)),
  date: text => pc.bold(pc.green(text)),
  actor: pc.cyan,
  place: pc.magenta,
};

/** One line that says what the colours mean. */
export function legend(): string {
  return KINDS.map(kind => PAINT[kind](kind)).join('  ');
}
