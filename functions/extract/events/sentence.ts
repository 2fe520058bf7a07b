/** The events of one sentence, from its clauses and dates. */
import type { DateMention } from '../../../schemas/date.ts';
import type { Entity } from '../../../schemas/event.ts';
import { toEntities } from '../entities/mention.ts';
import { type Clause, clausesOf } from './clauses/clauses.ts';
import { dateOfEntry } from './clauses/entries.ts';
import { isOfDay } from './context/told-days.ts';
import type { Draft } from './draft.ts';
import { rolesOfVerb } from './parties/roles.ts';
import { type Topic, topicAfter } from './parties/topic.ts';
import { noteSubjects } from './parties/unnamed-subjects.ts';
import type { SentenceInput, SentenceState } from './sentence-state.ts';
import { speakersOf } from './sources/speakers.ts';
import { tellStated } from './stated.ts';
import { tellUnstated } from './unstated.ts';
import { firstOf } from './words/among.ts';
import { Flag } from './words/item.ts';
import type { Item } from './words/scan.ts';
import { withUnlisted } from './words/unlisted.ts';

export interface SentenceEvents {
  /** The number of the sentence. */
  at: number;
  paragraph: number;
  dated: Draft[];
  /** Days on which something happened that no word of the lexicon tells. */
  loose: DateMention[];
  /** The date at its head, where it opens an entry of a list of dates. */
  entry: DateMention | undefined;
  /** Events without a date of their own, in order; the article's context dates or drops them. */
  undated: Draft[];
  /** Whom the sentence names as speaking, for the sentences after it. */
  speaker: Entity | null;
  /** Points back to what was said before as the speech of `speaker`. */
  asAbove: boolean;
  /** Who said what stands above. */
  asAboveSpeaker: Entity | null;
  /** The direct speech that the sentence goes on with and then gives to somebody. */
  attributed: { speech: number; speaker: Entity } | null;
  /** Whom the sentence is about. */
  topic: Topic | null;
}

/** Of the many sentences without a date. */
const NO_HEADS: SentenceState['datedHeads'] = new Map();

export function eventsOfSentence(input: SentenceInput): SentenceEvents {
  const { items, from, to } = input;
  const clauses = clausesOf(items, from, to);
  noteSubjects(input.tokens, items, clauses, input.words);
  const speakers = speakersOf(items, clauses, input.speaker);
  const state = stateOf(input, clauses, speakers);
  tellStated(state);
  const unlisted = unlistedOf(state);
  if (unlisted) return eventsOfSentence(unlisted);
  const undated = tellUnstated(state);
  const asAbove = clauses.some(({ flags }) => (flags & Flag.AS_ABOVE) !== 0);
  return {
    at: input.sentence,
    paragraph: input.paragraph,
    dated: state.dated,
    loose: state.untold.filter(isOfDay),
    entry: dateOfEntry(input.tokens, items, from, to),
    undated,
    speaker: speakers.findLast(each => each !== null) ?? firstSpeaker(state),
    asAbove,
    asAboveSpeaker: asAbove ? firstPerson(items, from, to) : null,
    attributed: attributedSpeech(state),
    topic: topicAfter(items, clauses, input.sentence, input.topic),
  };
}

/** Written out: an object that takes another in by `...` is made slowly. */
function stateOf(
  input: SentenceInput,
  clauses: Clause[],
  speakers: SentenceState['speakers'],
): SentenceState {
  return {
    tokens: input.tokens,
    items: input.items,
    from: input.from,
    to: input.to,
    sentence: input.sentence,
    paragraph: input.paragraph,
    part: input.part,
    published: input.published,
    speaker: input.speaker,
    begun: input.begun,
    topic: input.topic,
    trace: input.trace,
    words: input.words,
    clauses,
    speakers,
    dated: [],
    untold: [],
    datedHeads: NO_HEADS,
  };
}

/** The sentence with the verbs that no lexicon has, where one of its dates has none else. */
function unlistedOf(state: SentenceState): SentenceInput | undefined {
  if (state.untold.length === 0) return undefined;
  const dates = new Set(state.untold.map(({ start }) => start));
  const items = withUnlisted(state.tokens, state.items, state.clauses, dates, state.words);
  return items && { ...state, items, from: 0, to: items.length, trace: undefined };
}

function firstPerson(items: readonly Item[], from: number, to: number): Entity | null {
  const mention = firstOf(items, from, to, item => item.entity?.kind === 'person')?.entity;
  return mention ? (toEntities(mention)[0] ?? null) : null;
}

function firstSpeaker({ items, clauses }: SentenceState): Entity | null {
  for (let index = 0; index < clauses.length; index++) {
    const saying = clauses[index]!.verbs.find(verb => items[verb]!.trigger!.frame === 'saying');
    if (saying === undefined) continue;
    const roles = rolesOfVerb({ items, clauses, index, verb: saying, trigger: items[saying]!.trigger! });
    if (roles.actors[0]) return roles.actors[0];
  }
  return null;
}

/** `… trở lại Nga", Đại sứ Mỹ nói`: who said what began in a sentence before. */
function attributedSpeech({
  items,
  clauses,
  speakers,
  speaker,
}: SentenceState): SentenceEvents['attributed'] {
  const [first] = clauses;
  const opening = first && items[first.from]!;
  // The quotation mark itself stands outside.
  const speech =
    (opening?.mark === '' || opening?.speech ? opening.speech : items[(first?.from ?? 0) + 1]?.speech) ?? 0;
  const named = speakers[0];
  return speech > 0 && named && named !== speaker ? { speech, speaker: named } : null;
}
