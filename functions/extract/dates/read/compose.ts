/** Stages: atoms joined with their neighbours and with the words around them. */
import type { Atom, Change, JoinRule, StageRule } from '../rule.ts';
import { surroundings } from './around.ts';

/** No lead or trail takes in more than this many stretches, one after the other. */
const MOST_EXTENSIONS = 4;
/** Neighbours further apart than this are never joined. */
const WIDEST_GAP = 32;

const isLetterOrDigit = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char);

/** Combines atoms by the stages of a language; what stays too weak to stand alone is dropped. */
export function compose(
  text: string,
  plain: string,
  atoms: Atom[],
  stages: readonly (readonly StageRule[])[],
): Atom[] {
  let current = atoms;
  for (const stage of stages) {
    const joins = stage.filter(rule => rule.kind === 'join');
    const extensions = stage.filter(rule => rule.kind !== 'join');
    const next: Atom[] = [];
    for (let atom of current) {
      const floor = next.at(-1)?.end ?? 0;
      if (extensions.length > 0) atom = extend(text, plain, atom, floor, extensions);
      const left = next.at(-1);
      const joined = left && joins.length > 0 ? joinPair(text, plain, left, atom, joins) : undefined;
      if (joined) next.splice(-1, 1, ...joined);
      else next.push(atom);
    }
    current = next;
  }
  const listed = current.some(({ entry, weak }) => entry && !weak);
  return current.filter(({ entry, weak, value }) => value !== undefined && (!weak || (entry && listed)));
}

function extend(
  text: string,
  plain: string,
  atom: Atom,
  floor: number,
  rules: readonly Exclude<StageRule, JoinRule>[],
): Atom {
  let current = atom;
  const used: StageRule[] = [];
  for (let round = 0; round < MOST_EXTENSIONS; round++) {
    const changed = extendOnce(text, plain, current, floor, rules, used);
    if (!changed) break;
    current = changed;
  }
  return current;
}

function extendOnce(
  text: string,
  plain: string,
  atom: Atom,
  floor: number,
  rules: readonly Exclude<StageRule, JoinRule>[],
  used: StageRule[],
): Atom | undefined {
  const around = surroundings(text, plain, atom.start, atom.end);
  const left = around.left.slice(Math.max(0, around.left.length - (atom.start - floor)));
  for (const rule of rules) {
    if (used.includes(rule)) continue;
    rule.pattern.lastIndex = atom.end;
    const match = rule.kind === 'lead' ? rule.pattern.exec(left) : rule.pattern.exec(plain);
    if (!match) continue;
    const groups = match.groups ?? {};
    const span = groups.span ?? match[0];
    const start = rule.kind === 'lead' ? atom.start - span.length : atom.start;
    const end = rule.kind === 'trail' ? atom.end + span.length : atom.end;
    if (
      span.length > 0 &&
      rule.kind === 'lead' &&
      isLetterOrDigit(plain[start - 1]) &&
      isLetterOrDigit(plain[start])
    )
      continue;
    if (rule.kind === 'trail' && isLetterOrDigit(plain[end]) && isLetterOrDigit(plain[end - 1])) continue;
    const change = rule.apply(atom, groups, around);
    if (!change) continue;
    used.push(rule);
    return changed(atom, { start, end, ...change });
  }
  return undefined;
}

function joinPair(
  text: string,
  plain: string,
  left: Atom,
  right: Atom,
  rules: readonly JoinRule[],
): Atom[] | undefined {
  if (right.start - left.end > WIDEST_GAP) return undefined;
  const gap = plain.slice(left.end, right.start);
  for (const rule of rules) {
    const match = rule.gap.exec(gap);
    if (!match) continue;
    const around = surroundings(text, plain, left.start, right.end);
    const change = rule.join(left, right, match.groups ?? {}, around);
    if (!change) continue;
    if ('apart' in change) return [changed(left, change.apart), changed(right, {})];
    return [changed(left, { rule: rule.name, end: right.end, ...change })];
  }
  return undefined;
}

/** An atom with a change; whatever a stage has taken up can stand alone, unless the change says otherwise. */
function changed(atom: Atom, change: Change): Atom {
  return { ...atom, weak: undefined, ...change };
}
