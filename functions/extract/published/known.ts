/** Clues from what is known of the world: terms of office, numbered terms of parliaments, names that are new. */
import { type Clue, type Evidence, inRetrospect, LEAD, quoted, textBefore, toldByDay } from './clue.ts';
import { heldClues } from './edition.ts';
import { type HeldOffice, heldOffices, officeClues } from './offices.ts';
import { between, LAST, since } from './window.ts';

/** More facts than this say nothing new; a text of nothing but names must not take long. */
const MOST_FACTS = 500;
/** A parliament is spoken of by its number before it is elected, in days. */
const AWAITED = 400;

export function knownClues(evidence: Evidence): Clue[] {
  const { article, reading, words } = evidence;
  const { tokens } = reading;
  const clues: Clue[] = [];
  const held: HeldOffice[] = [];
  for (let i = 0; i < tokens.count && clues.length + held.length < MOST_FACTS; i++) {
    if (tokens.id[i] === 0) continue;
    const match = words.facts.longest(tokens, i);
    if (!match) continue;
    const [start, end] = [tokens.start[match.from]!, tokens.end[match.to - 1]!];
    const text = quoted(article.text.slice(start, end));
    const fact = match.value;
    if (fact.kind === 'holder') {
      held.push(...heldOffices(evidence, fact.holders, start, end));
    } else if (fact.kind === 'landmark') {
      clues.push({
        window: since(fact.since),
        reason: `${text} was not spoken of earlier`,
        strength: 'firm',
      });
    } else if (fact.kind === 'series') {
      clues.push(...heldClues(evidence, fact.editions, start, end));
    } else {
      clues.push({
        window: since(fact.from - AWAITED),
        reason: `${text} was elected or about to be`,
        strength: 'firm',
      });
      const sits =
        start < LEAD &&
        words.sitting.test(textBefore(evidence, start)) &&
        toldByDay(evidence, start) &&
        !inRetrospect(evidence, start);
      if (sits) {
        clues.push({
          window: between(fact.from, fact.to ?? LAST),
          reason: `${text} sits`,
          strength: 'likely',
        });
      }
    }
    i = match.to - 1;
  }
  return [...clues, ...officeClues(held)];
}
