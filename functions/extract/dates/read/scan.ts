/** Atoms: the stretches that the rules read straight from the text. */
import type { Article } from '../../../../schemas/article.ts';
import type { Reading } from '../../reading.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';
import type { Atom, AtomRule, Production } from '../rule.ts';
import { surroundings } from './around.ts';
import type { Dispatch } from './dispatch.ts';

/** Reads the atoms of a text: at each token that can begin one, the longest that a rule takes. */
export function scanAtoms(article: Article, reading: Reading, plain: string, rules: Dispatch): Atom[] {
  const { tokens } = reading;
  const atoms: Atom[] = [];
  const skipped = article.parts.filter(part => part.kind === 'navigation' || part.kind === 'dateline');
  let part = 0;
  for (let i = 0; i < tokens.count; ) {
    const candidates = rules.at(tokens, plain, i);
    const isNumber = tokens.kind[i] === NUMBER;
    if (!candidates || (isNumber && !plausibleNumber(tokens, i, atoms.at(-1)?.end))) {
      i++;
      continue;
    }
    const start = tokens.start[i]!;
    while (part < skipped.length && skipped[part]!.end <= start) part++;
    if (part < skipped.length && skipped[part]!.start <= start) {
      i++;
      continue;
    }
    const found = longest(tokens, i, plain, candidates);
    if (!found) {
      i++;
      continue;
    }
    atoms.push(found.atom);
    i = found.next;
  }
  return atoms;
}

const isDash = (code: number) => code === 0x2d || (code >= 0x2010 && code <= 0x2015);

/** Four digits, or one to three with no digits glued on by a point or a comma before them. */
function plausibleNumber(tokens: Tokens, i: number, after: number | undefined): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (length > 4) return false;
  if (i === 0 || tokens.end[i - 1] !== tokens.start[i]) return true;
  // `1.250.000`, `A4`, `1/3/2014` inside a longer run: a number glued to what stands before it starts nothing,
  // except after an opening bracket, a quotation mark, a dash, or the like.
  if (tokens.kind[i - 1] === WORD) return false;
  const glue = tokens.text.charCodeAt(tokens.start[i - 1]!);
  if (glue !== 0x2e && glue !== 0x2c && glue !== 0x2f && glue !== 0x3a && glue !== 0x24 && !isDash(glue))
    return true;
  const before = i >= 2 && tokens.end[i - 2] === tokens.start[i - 1] && tokens.kind[i - 2] === NUMBER;
  // `2-1 ngày` is a score, `28/12-3/1` a range: there a date ends before the hyphen.
  if (before && isDash(glue)) return tokens.end[i - 2] === after;
  // A sentence end without a space (`đồng.15/3`) is common; a digit before the point is not one.
  return !before && glue !== 0x24;
}

function longest(
  tokens: Tokens,
  from: number,
  plain: string,
  candidates: readonly AtomRule[],
): { atom: Atom; next: number } | undefined {
  const start = tokens.start[from]!;
  let best: { atom: Atom; next: number } | undefined;
  for (const rule of candidates) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(plain);
    if (!match) continue;
    const end = start + match[0].length;
    if (best && best.atom.end >= end) continue;
    let last = from;
    while (last < tokens.count && tokens.end[last]! < end) last++;
    if (tokens.end[last] !== end) continue;
    const production = rule.produce(match.groups ?? {}, surroundings(tokens.text, plain, start, end));
    if (!production) continue;
    best = { atom: atomOf(production, rule.name, start, end, tokens.text), next: last + 1 };
  }
  return best;
}

function atomOf(production: Production, rule: string, start: number, end: number, text: string): Atom {
  const { cue } = production;
  return {
    start,
    end,
    rule,
    value: production.value,
    mod: production.mod,
    time: production.time,
    approximate: production.approximate,
    cue: cue && { direction: cue, text: text.slice(start, end), start },
    apposition: production.apposition,
    inName: production.inName,
    weak: production.weak,
    entry: production.entry,
    plural: production.plural,
  };
}
