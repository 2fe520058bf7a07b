/** The lexicon made ready: its phrases, cues and triggers in one trie. */
import { PhraseTrie } from '../../text/phrases.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { CompiledEvents, Entry } from './entry.ts';
import { flagged } from './flag-lists.ts';
import { Flag } from './item.ts';
import { Cue, type CueName, type EventLexicon } from './lexicon.ts';
import { withNoun, withSitting } from './named-by-phrase.ts';
import { phrasesOf } from './phrase-list.ts';
import type { Trigger } from './trigger.ts';
import { ownReadings, triggerOf } from './trigger-of-phrase.ts';

export type { Trigger } from './trigger.ts';

/** What the lexicon says, by phrase. */
type Entries = Map<string, Entry>;

/**
 * All the phrases of a lexicon in one trie, so that one pass over the tokens finds them all. A language compiles
 * its lexicon when it is loaded: words that a text was numbered without are not found in it.
 */
export function compileEvents(lexicon: EventLexicon, vocabulary: Vocabulary): CompiledEvents {
  const entries: Entries = new Map();
  addTriggers(entries, lexicon, vocabulary);
  addSmallWords(entries, lexicon);
  noteDocuments(entries, lexicon);
  const trie = new PhraseTrie<Entry>(vocabulary);
  for (const [phrase, entry] of entries) {
    entry.noun = entry.triggers.find(({ kind }) => kind === 'noun');
    entry.triggers = entry.triggers.map(trigger =>
      withSitting(entries, phrase, withNoun(entries, phrase, trigger)),
    );
    trie.add(phrase, entry);
  }
  return trie;
}

function entryOf(entries: Entries, phrase: string): Entry {
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
}

/** Stands in a phrase for the words that may part it. */
const APART = ' … ';

/** Adds the phrases that tell events. */
function addTriggers(entries: Entries, lexicon: EventLexicon, vocabulary: Vocabulary): void {
  const withOwn = ownReadings(lexicon);
  for (const group of lexicon.triggers) {
    const trigger = triggerOf(group);
    // A verb of one syllable is part of too many words to be trusted without a date.
    const short = { ...trigger, weak: true };
    const numbered: Trigger = { ...short, kind: 'noun' };
    const trusted = group.kind !== 'verb' || (group.type === 'CONSULT' && !group.weak);
    for (const phrase of phrasesOf(group.phrases)) {
      const chosen = trusted || phrase.includes(' ') ? trigger : short;
      const [head, rest] = phrase.split(APART);
      if (rest !== undefined) {
        const entry = entryOf(entries, head!);
        entry.apart ??= new PhraseTrie<Trigger>(vocabulary);
        entry.apart.add(rest, chosen);
        continue;
      }
      const entry = entryOf(entries, phrase);
      if (group.numbered) entry.numbered = numbered;
      entry.triggers.push(withOwn(chosen, phrase));
    }
  }
}

/** Adds markers, prepositions and conjunctions, the words that are a flag each, and phrases in which a trigger is none. */
function addSmallWords(entries: Entries, lexicon: EventLexicon): void {
  for (const [name, phrases] of Object.entries(lexicon.cues)) {
    for (const phrase of phrasesOf(phrases)) entryOf(entries, phrase).cues |= Cue[name as CueName];
  }
  for (const phrase of phrasesOf(lexicon.blocked)) entryOf(entries, phrase);
  for (const phrase of phrasesOf(lexicon.hours)) entryOf(entries, phrase).hour = true;
  for (const [flag, phrases] of flagged(lexicon)) {
    for (const phrase of phrasesOf(phrases)) entryOf(entries, phrase).flags |= flag;
  }
}

/** Notes the verbs whose last words are the head of a document's name. */
function noteDocuments(entries: Entries, lexicon: EventLexicon): void {
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
  }
}
