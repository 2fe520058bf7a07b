/** The lexicon made ready: its phrases, cues and triggers in one trie. */
import { PhraseTrie } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { Flag } from './item.ts';
import { Cue, type CueName, type EventLexicon, type TriggerGroup } from './lexicon.ts';
import { phrasesOf } from './phrase-list.ts';
import type { Trigger } from './trigger.ts';

export type { Trigger } from './trigger.ts';

/** What the lexicon says of a phrase. */
export interface Entry {
  /** Bits of {@link Cue}. */
  cues: number;
  /** Bits of {@link Flag}. */
  flags: number;
  /** A word behind the number of an hour: `giờ`. */
  hour: boolean;
  triggers: Trigger[];
  /** The first of them that is a noun. */
  noun: Trigger | undefined;
  /** What it tells where its number follows (`Nghị định 100`). */
  numbered: Trigger | undefined;
  /** What it tells where other words follow apart from it (`đưa … vào hoạt động`); undefined where nothing. */
  apart: PhraseTrie<Trigger> | undefined;
}

/** Stands in a phrase for the words that may part it. */
const APART = ' … ';

export type CompiledEvents = PhraseTrie<Entry>;

/** The lists of a lexicon by the flag that their phrases have. */
function flagged(lexicon: EventLexicon): [number, string][] {
  return [
    [Flag.DEMONSTRATIVE, lexicon.demonstratives],
    [Flag.AS_ABOVE, lexicon.asAbove],
    [Flag.THAT_TIME, lexicon.thatTime],
    [Flag.AHEAD, lexicon.ahead],
    [Flag.RELATIONS, lexicon.relations],
    [Flag.CONTEST, lexicon.contests],
    [Flag.SUPERLATIVE, lexicon.superlatives],
    [Flag.MEASURE, lexicon.measures],
    [Flag.PASSING, lexicon.passing],
    [Flag.WISH, lexicon.wishes],
    [Flag.AIM, lexicon.aims],
    [Flag.ANEW, lexicon.anew],
    [Flag.CONTRAST, lexicon.contrasts],
    [Flag.ADVERSATIVE, lexicon.adversatives],
    [Flag.OF_TIME, lexicon.ofTime],
    [Flag.BIRTH, lexicon.births],
    [Flag.COUNTING, lexicon.counting],
    [Flag.GOODS, lexicon.goods],
    [Flag.LATER, lexicon.later],
    [Flag.HABIT, lexicon.habits],
    [Flag.ASKED_BEHIND, lexicon.askedBehind],
    [Flag.JOINING, lexicon.joining],
    [Flag.DOER, lexicon.doers],
    [Flag.FINDS, lexicon.finding],
    [Flag.TURN, lexicon.turns],
    [Flag.ALSO, lexicon.also],
    [Flag.MOMENT, lexicon.moments],
    [Flag.GOING, lexicon.going],
  ];
}

/**
 * All the phrases of a lexicon in one trie, so that one pass over the tokens finds them all. A language compiles
 * its lexicon when it is loaded: words that a text was numbered without are not found in it.
 */
export function compileEvents(lexicon: EventLexicon, vocabulary: Vocabulary): CompiledEvents {
  const entries = new Map<string, Entry>();
  const entryOf = (phrase: string): Entry => {
    let entry = entries.get(phrase);
    if (!entry) {
      entry = {
        cues: 0,
        flags: 0,
        hour: false,
        triggers: [],
        noun: undefined,
        numbered: undefined,
        apart: undefined,
      };
      entries.set(phrase, entry);
    }
    return entry;
  };
  const markers = phrasesOf(lexicon.cues.PASSIVE ?? '');
  // `bị bắt`: the phrase begins with the marker of the passive.
  const isPassive = (phrase: string) => markers.some(marker => phrase.startsWith(`${marker} `));
  const getting = phrasesOf(lexicon.getting);
  const gets = (phrase: string) => getting.some(word => phrase.startsWith(`${word} `));
  const harm = phrasesOf(lexicon.harm);
  const occasions = new Set(phrasesOf(lexicon.occasions));
  const holdsOne = (words: readonly string[], phrase: string) =>
    words.some(word => ` ${phrase} `.includes(` ${word} `));
  const isHarm = ({ type }: TriggerGroup, phrase: string) => type === 'LIFE' && holdsOne(harm, phrase);
  const repelling = phrasesOf(lexicon.repelling);
  const repels = ({ type }: TriggerGroup, phrase: string) =>
    type === 'ASSAULT' && holdsOne(repelling, phrase);
  for (const group of lexicon.triggers) {
    const trigger: Trigger = {
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
      repels: false,
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
    };
    // A verb of one syllable is part of too many words to be trusted without a date.
    const short = { ...trigger, weak: true };
    const numbered: Trigger = { ...short, kind: 'noun' };
    const trusted = group.kind !== 'verb' || (group.type === 'CONSULT' && !group.weak);
    for (const phrase of phrasesOf(group.phrases)) {
      const chosen = trusted || phrase.includes(' ') ? trigger : short;
      const [head, rest] = phrase.split(APART);
      if (rest !== undefined) {
        const entry = entryOf(head!);
        entry.apart ??= new PhraseTrie<Trigger>(vocabulary);
        entry.apart.add(rest, chosen);
        continue;
      }
      if (group.numbered) entryOf(phrase).numbered = numbered;
      const own = {
        passive: chosen.passive || isPassive(phrase),
        harm: isHarm(group, phrase),
        repels: repels(group, phrase),
        gets: gets(phrase),
        occasion: occasions.has(phrase),
      };
      const differs = own.passive || own.harm || own.repels || own.gets || own.occasion;
      entryOf(phrase).triggers.push(differs ? { ...chosen, ...own } : chosen);
    }
  }
  for (const [name, phrases] of Object.entries(lexicon.cues)) {
    for (const phrase of phrasesOf(phrases)) entryOf(phrase).cues |= Cue[name as CueName];
  }
  for (const phrase of phrasesOf(lexicon.blocked)) entryOf(phrase);
  for (const phrase of phrasesOf(lexicon.hours)) entryOf(phrase).hour = true;
  for (const [flag, phrases] of flagged(lexicon)) {
    for (const phrase of phrasesOf(phrases)) entryOf(phrase).flags |= flag;
  }
  const trie = new PhraseTrie<Entry>(vocabulary);
  // `phê duyệt quy hoạch`, and not `ra đời`: what stands before the document's head is a verb by itself.
  const isVerbOf = (phrase: string, document: string) =>
    phrase.endsWith(` ${document}`) &&
    entries.get(phrase.slice(0, -document.length - 1))?.triggers.some(({ marked }) => !marked) === true;
  const documents = phrasesOf(lexicon.cues.DOCUMENT ?? '');
  for (const [phrase, entry] of entries) {
    const documented =
      entry.triggers.some(({ kind }) => kind === 'verb') &&
      documents.some(document => isVerbOf(phrase, document));
    if (documented) entry.flags |= Flag.DOCUMENTED;
    entry.noun = entry.triggers.find(({ kind }) => kind === 'noun');
    entry.triggers = entry.triggers.map(trigger =>
      withSitting(entries, phrase, withNoun(entries, phrase, trigger)),
    );
    trie.add(phrase, entry);
  }
  return trie;
}

/** `huỷ chuyến thăm`: a verb that calls off what the last words of its phrase name. */
function withNoun(entries: ReadonlyMap<string, Entry>, phrase: string, trigger: Trigger): Trigger {
  if (trigger.type !== 'REJECT' || trigger.kind !== 'verb') return trigger;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
    const about = entries.get(phrase.slice(at + 1))?.triggers.find(({ kind }) => kind === 'noun');
    if (about) return { ...trigger, about };
  }
  return trigger;
}

/** `khai mạc kỳ họp`: a verb of beginning or holding what the last words of its phrase name. */
function withSitting(entries: ReadonlyMap<string, Entry>, phrase: string, trigger: Trigger): Trigger {
  if (trigger.type !== 'LAUNCH' || trigger.kind !== 'verb') return trigger;
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
    const noun = entries.get(phrase.slice(at + 1))?.triggers.find(({ kind }) => kind === 'noun');
    if (noun?.type === 'CONSULT') return { ...trigger, sitting: true };
  }
  return trigger;
}
