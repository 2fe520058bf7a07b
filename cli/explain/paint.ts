import pc from 'picocolors';
import { charWidth } from '../output/width.ts';

/** What a stretch of the text is, by falling rank: where two meet, the first paints. */
export const KINDS = ['trigger', 'date', 'actor', 'place', 'source', 'navigation'] as const;
export type Kind = (typeof KINDS)[number];

/** A stretch of text to be coloured. */
export interface Painted {
  start: number;
  end: number;
  kind: Kind;
  /** Number of an event, shown behind the stretch. */
  number?: number;
}

const COLOURS: Record<Kind, (text: string) => string> = {
  trigger: text => pc.bold(pc.red(text)),
  date: text => pc.bold(pc.green(text)),
  actor: pc.cyan,
  place: pc.magenta,
  source: pc.yellow,
  navigation: pc.dim,
};

/** Marks for terminals without colours. */
const MARKS: Record<Kind, [open: string, close: string]> = {
  trigger: ['*', '*'],
  date: ['<', '>'],
  actor: ['[', ']'],
  place: ['@', ''],
  source: ['"', '"'],
  navigation: ['~', '~'],
};

/** The words of a stretch, coloured or marked as what it is; `number` is that of an event. */
export function paint(text: string, kind: Kind | 'number' | undefined): string {
  if (kind === undefined) return text;
  if (kind === 'number') return pc.dim(text);
  if (pc.isColorSupported) return COLOURS[kind](text);
  const [open, close] = MARKS[kind];
  return open + text + close;
}

/** One line that says what the colours mean. */
export function legend(): string {
  return KINDS.map(kind => paint(kind === 'navigation' ? 'navigation (not read)' : kind, kind)).join('  ');
}

type Look = Kind | 'number' | undefined;

/** A run of characters that look alike. */
interface Run {
  text: string;
  look: Look;
}

/**
 * A stretch of the text with its painted spans, broken into lines of at most `width` display columns. Numbers of
 * events stand behind their triggers. Control characters are left out: a text must not steer the terminal.
 */
export function paintText(
  text: string,
  from: number,
  to: number,
  spans: readonly Painted[],
  width: number,
): string[] {
  const lines: string[] = [];
  let line: Run[] = [];
  let used = 0;
  let word: Run[] = [];
  let wordWidth = 0;
  /** How the white space before the word looks, where a line goes on with it. */
  let space: Look;
  const endLine = () => {
    lines.push(line.map(({ text: own, look }) => paint(own, look)).join(''));
    line = [];
    used = 0;
  };
  const endWord = () => {
    if (word.length === 0) return;
    if (used > 0 && used + 1 + wordWidth > width) endLine();
    if (used > 0) append(line, ' ', space);
    used += wordWidth + (used > 0 ? 1 : 0);
    for (const { text: own, look } of word) append(line, own, look);
    word = [];
    wordWidth = 0;
  };
  const looks = looksOf(from, to, spans);
  const numbers = Map.groupBy(
    spans.filter(({ number, end }) => number !== undefined && end > from && end <= to),
    ({ end }) => end,
  );
  let at = from;
  for (const char of text.slice(from, to)) {
    if (/\s/.test(char)) {
      endWord();
      space = looks[at - from];
      if (char === '\n') endLine();
    } else if (!/[\p{Cc}\p{Cf}]/u.test(char)) {
      append(word, char, looks[at - from]);
      wordWidth += charWidth(char);
    }
    at += char.length;
    for (const { number } of numbers.get(at) ?? []) {
      append(word, `[${number}]`, 'number');
      wordWidth += `[${number}]`.length;
    }
  }
  endWord();
  endLine();
  return lines;
}

function append(runs: Run[], text: string, look: Look): void {
  const last = runs.at(-1);
  if (last && last.look === look) last.text += text;
  else runs.push({ text, look });
}

/** The kind of each code unit: of the spans over it the one of the highest rank. */
function looksOf(from: number, to: number, spans: readonly Painted[]): Look[] {
  const looks = new Array<Look>(to - from);
  for (const kind of [...KINDS].reverse()) {
    for (const span of spans) {
      if (span.kind === kind) looks.fill(kind, Math.max(0, span.start - from), Math.max(0, span.end - from));
    }
  }
  return looks;
}
