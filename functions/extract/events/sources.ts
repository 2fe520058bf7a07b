/** Who says so: the speaker of each clause of a sentence. */
import type { Entity } from '../../../schemas/event.ts';
import { type Clause, isSubordinate } from './clauses/clauses.ts';
import type { Draft } from './draft.ts';
import { speakerOf } from './parties/party-entities.ts';
import { subjectFor } from './parties/subject.ts';
import { Cue } from './words/lexicon.ts';
import type { Item } from './words/scan.ts';

/**
 * The speaker of each clause; null where the article speaks itself. `pending` is who spoke in the sentence
 * before, for a sentence that goes on quoting.
 */
export function speakersOf(
  items: readonly Item[],
  clauses: readonly Clause[],
  pending: Entity | null,
): (Entity | null)[] {
  const speakers = new Array<Entity | null>(clauses.length).fill(null);
  const named = accordingTo(items, clauses);
  /** Clauses that tell who says something: nobody else is quoted for that. */
  const telling: number[] = [];
  let speaker: Entity | null = null;
  /** Whether the speech stands in a concessive clause (`Mặc dù NATO nói …, song …`). */
  let conceded = false;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    if (conceded && contrasts(items, clause)) speaker = null;
    if (index > 0 && speaker) speakers[index] = speaker;
    const saying = clause.verbs.find(verb => items[verb]!.trigger!.frame === 'saying');
    if (saying !== undefined) {
      const told = speakerOf(subjectFor(items, clauses, index, saying));
      if (told) {
        // Whoever says it himself is not quoted for it.
        if (clause.relation !== 'that') {
          speakers[index] = null;
          telling.push(index);
        }
        speaker = told;
        conceded = isSubordinate(clause);
        // What was quoted before the verb of saying is said by the same.
        for (let i = index - 1; i >= 0 && clauses[i]!.quoted; i--) speakers[i] = told;
      }
    }
  }
  if (!named && !pending) return speakers;
  for (let index = 0; index < clauses.length; index++) {
    speakers[index] ??= (telling.includes(index) ? null : named) ?? (clauses[index]!.quoted ? pending : null);
  }
  return speakers;
}

function contrasts(items: readonly Item[], clause: Clause): boolean {
  return clause.relation === 'coordinate' && (items[clause.from]!.cues & Cue.COORDINATE) !== 0;
}

/** Items between `theo` and whom it names. */
const REACH = 4;

/** `Theo Reuters, …`, `Theo thông báo từ Nhà Trắng, …` */
function accordingTo(items: readonly Item[], clauses: readonly Clause[]): Entity | null {
  const first = clauses[0];
  if (!first) return null;
  for (let i = first.from; i < Math.min(first.to, first.from + 3); i++) {
    if ((items[i]!.cues & Cue.ACCORDING) === 0) continue;
    for (let at = i + 1; at < Math.min(first.to, i + 1 + REACH); at++) {
      const { entity, mark, date } = items[at]!;
      if (mark !== '' || date) break;
      const source = entity && speakerOf({ from: at, to: at + 1, mentions: [entity], preposition: 0 });
      if (source) return source;
    }
  }
  return null;
}

/** Gives the drafts of sentences before to whoever turns out to speak there. */
export function attributeBack(
  sentences: readonly { dated: Draft[]; undated: Draft[] }[],
  { speech, speaker }: { speech: number; speaker: Entity },
): void {
  for (let i = sentences.length - 1; i >= 0; i--) {
    let before = false;
    for (const drafts of [sentences[i]!.dated, sentences[i]!.undated])
      for (const draft of drafts) {
        if (draft.speech === speech) draft.source = speaker;
        before ||= draft.speech < speech;
      }
    // Sentences in which nothing is told may lie between.
    if (before) return;
  }
}
