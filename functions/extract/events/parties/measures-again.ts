/** Measures that an article tells again by their noun, without who took them against whom. */
import type { Draft } from '../draft.ts';
import { sideAlone, sideOf } from '../same-parties.ts';

/** Most words of the noun for a measure without what counts it: `biện pháp trừng phạt`. */
const LONGEST_NOUN = 2;

/** `EU gia hạn các biện pháp trừng phạt Nga … Các biện pháp này được áp đặt …`: a measure that names nobody is of those of whom the article has told it first. */
export function supplyMeasures(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { type, actors, recipients, noun, rules, sentence, triggerWords } = draft;
    if (type !== 'SANCTION' || !noun || actors.length + recipients.length > 0) continue;
    const words = ` ${triggerWords.split(' ').slice(-LONGEST_NOUN).join(' ')}`;
    const told = drafts.filter(
      other =>
        other.type === type &&
        other.actors.length === 1 &&
        other.recipients.length > 0 &&
        other.sentence < sentence &&
        ` ${other.triggerWords}`.endsWith(words),
    );
    const [first] = told;
    if (!first || told.some(other => sideOf(other.actors[0]!) !== sideOf(first.actors[0]!))) continue;
    draft.actors = first.actors.map(sideAlone);
    draft.recipients = first.recipients.map(sideAlone);
    rules.push('owner-of-deed');
  }
}
