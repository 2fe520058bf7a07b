/** The conjunctions that open clauses, and how what they open stands to the rest. */
import { Cue } from '../words/lexicon.ts';
import type { Relation } from './clause.ts';

const RELATIONS =
  Cue.CONDITION |
  Cue.AFTER_CLAUSE |
  Cue.BEFORE_CLAUSE |
  Cue.WHEN |
  Cue.SUBORDINATE |
  Cue.THAT |
  Cue.COORDINATE;

const RESUMES = Cue.COORDINATE | Cue.CONDITION;

/** `trong khi A ủng hộ thì B phản đối`: whether a word takes up the main clause behind a subordinate one. */
export const resumes = (cues: number) => (cues & RESUMES) === RESUMES;

/** The relation that the cues of a word open; undefined where they open none. */
export function relationOf(cues: number): Relation | undefined {
  if ((cues & RELATIONS) === 0) return undefined;
  if (resumes(cues)) return 'main';
  if (cues & Cue.CONDITION) return 'condition';
  if (cues & Cue.AFTER_CLAUSE) return 'after';
  if (cues & Cue.BEFORE_CLAUSE) return 'before';
  if (cues & Cue.WHEN) return 'when';
  if (cues & Cue.SUBORDINATE) return 'subordinate';
  if (cues & Cue.THAT) return 'that';
  return 'coordinate';
}
