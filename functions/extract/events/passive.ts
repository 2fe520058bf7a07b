/** Who did it to whom, where the verb is in the passive. */
import type { Frame } from './lexicon.ts';
import { Cue } from './lexicon.ts';
import { acting, partiesIn } from './parties.ts';
import { entitiesOf } from './party-entities.ts';
import type { Around, Roles, Telling } from './telling.ts';

/** Frames in which the passive leaves the parties as they are. */
const UNTURNED = new Set<Frame>(['undergo', 'saying', 'mutual']);

/** Whether the passive turns the parties of a verb round. */
export function isTurned({ trigger }: Telling, { passive }: Around): boolean {
  return passive >= 0 && !UNTURNED.has(trigger.frame);
}

export function rolesOfPassive({ items, verb, trigger }: Telling, around: Around): Roles {
  const { subject, after, passive } = around;
  const agent =
    partiesIn(items, passive + 1, verb).find(acting) ?? after.find(party => party.preposition & Cue.BY);
  const patient = subject && subject.from > passive ? undefined : subject;
  if (!agent && patient && patient.preposition & Cue.OF && entitiesOf([patient]).length > 1) {
    // `cuộc đối thoại giữa Nga và NATO bị đóng băng`: nobody else did it.
    return { actors: entitiesOf([patient]), recipients: [], rules: ['passive-between'] };
  }
  if (!agent && patient && trigger.type === 'LAUNCH') {
    const founded = patient.mentions.some(
      ({ kind }) => kind === 'body' || kind === 'firm' || kind === 'organisation',
    );
    return { actors: founded ? entitiesOf([patient]) : [], recipients: [], rules: ['founded'] };
  }
  return { actors: entitiesOf([agent]), recipients: entitiesOf([patient]), rules: ['passive'] };
}
