/** Direct speech whose speaker is named in a later sentence. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { TAKING_SIDES } from '../parties/said-towards.ts';

type Told = Readonly<Record<'dated' | 'undated', readonly Draft[]>>;

/** Gives the drafts of sentences before to whoever turns out to speak there; `closing` is the sentence that names him. */
export function attributeBack(
  sentences: readonly Told[],
  closing: Told,
  { speech, speaker }: { speech: number; speaker: Entity },
): void {
  const saying = sayingIn(closing);
  for (let i = sentences.length; i >= 0; i--) {
    const sentence = i === sentences.length ? closing : sentences[i]!;
    let before = false;
    for (const drafts of [sentence.dated, sentence.undated])
      for (const draft of drafts) {
        if (draft.speech === speech) {
          draft.source = speaker;
          if (saying) addressed(saying, draft);
        }
        before ||= i < sentences.length && draft.speech < speech;
      }
    // Sentences in which nothing is told may lie between.
    if (before) return;
  }
}

/** The verb of saying that closes a speech, where it does not tell to whom. */
function sayingIn({ dated, undated }: Told): Draft | undefined {
  const open = (draft: Draft) =>
    draft.saying &&
    draft.speech === 0 &&
    draft.recipients.length === 0 &&
    draft.actors.length === 1 &&
    draft.actors[0]!.code !== undefined;
  return dated.find(open) ?? undated.find(open);
}

/** `"Chúng tôi sẽ hỗ trợ Ukraine", ông Kirby nói`: words are for those whose side the speaker takes in them, or against whom. */
function addressed(saying: Draft, said: Draft): void {
  const code = saying.actors[0]!.code;
  if (!TAKING_SIDES.has(said.type) || said.actors.some(actor => actor.code !== code)) return;
  const others = said.recipients.filter(other => other.code !== undefined && other.code !== code);
  if (others.length === 0) return;
  saying.recipients = others;
  if (!saying.rules.includes('said-towards')) saying.rules.push('said-towards');
}
