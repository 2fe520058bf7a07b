/** Direct speech whose speaker is named in a later sentence. */
import type { Entity } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';

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
