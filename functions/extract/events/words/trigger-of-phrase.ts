/** What is so of the phrases that tell an event: by their group, and by the words of the phrase itself. */
import type { EventLexicon } from './lexicon.ts';
import { phrasesOf } from './phrase-list.ts';
import type { Trigger } from './trigger.ts';
import type { TriggerGroup } from './trigger-group.ts';

/** The trigger that the phrases of a group share. */
export function triggerOf(group: TriggerGroup): Trigger {
  return {
    type: group.type,
    mode: group.mode,
    kind: group.kind,
    frame: group.frame,
    weak: group.weak ?? false,
    durative: group.durative ?? false,
    between: group.between,
    privately: group.privately,
    takes: group.takes ?? [],
    performs: group.performs ?? false,
    state: group.state ?? false,
    receives: group.receives ?? false,
    stops: group.stops ?? false,
    vague: group.vague ?? false,
    fulfils: group.fulfils ?? false,
    settles: group.settles ?? false,
    term: group.term ?? false,
    passive: group.passive ?? false,
    negative: group.negative ?? false,
    planned: group.planned ?? false,
    recounts: group.recounts ?? false,
    personal: group.personal ?? false,
    harm: false,
    official: false,
    conveys: false,
    repels: false,
    hosts: false,
    counts: group.counts ?? false,
    marked: group.marked ?? false,
    attends: group.attends ?? false,
    causes: group.causes ?? false,
    held: group.held ?? false,
    ofFirms: group.ofFirms ?? false,
    rising: group.rising ?? false,
    sitting: false,
    occasion: false,
    about: undefined,
    gets: false,
    topical: false,
  };
}

/** What turns the trigger of a group into that of one phrase of it, where its words say more. */
export function ownReadings(lexicon: EventLexicon): (trigger: Trigger, phrase: string) => Trigger {
  const markers = phrasesOf(lexicon.cues.PASSIVE ?? '');
  const getting = phrasesOf(lexicon.getting);
  const harm = phrasesOf(lexicon.harm);
  const official = phrasesOf(lexicon.official);
  const conveying = phrasesOf(lexicon.conveying);
  const occasions = new Set(phrasesOf(lexicon.occasions));
  const repelling = phrasesOf(lexicon.repelling);
  const topics = phrasesOf(lexicon.cues.ABOUT ?? '');
  const hosting = new Set(phrasesOf(lexicon.hosting));
  return (trigger, phrase) => {
    const own = {
      // `bị bắt`: the phrase begins with the marker of the passive.
      passive: trigger.passive || opensWith(markers, phrase),
      harm: trigger.type === 'LIFE' && holdsOne(harm, phrase),
      official: holdsOne(official, phrase),
      conveys: trigger.type === 'MOVE' && trigger.kind === 'verb' && holdsOne(conveying, phrase),
      repels: trigger.type === 'ASSAULT' && holdsOne(repelling, phrase),
      hosts: trigger.type === 'CONSULT' && trigger.kind === 'verb' && hosting.has(phrase),
      gets: opensWith(getting, phrase),
      occasion: occasions.has(phrase),
      topical: trigger.type === 'CONSULT' && trigger.kind === 'verb' && endsWith(topics, phrase),
    };
    return Object.values(own).some(Boolean) ? { ...trigger, ...own } : trigger;
  };
}

const opensWith = (words: readonly string[], phrase: string) =>
  words.some(word => phrase.startsWith(`${word} `));

const endsWith = (words: readonly string[], phrase: string) =>
  words.some(word => phrase.endsWith(` ${word}`));

const holdsOne = (words: readonly string[], phrase: string) =>
  words.some(word => ` ${phrase} `.includes(` ${word} `));
