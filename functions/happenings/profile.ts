import type { Entity, EventRecord, EventType } from '../../schemas/event.ts';
import { LOCAL, MANIFOLD, MUTUAL, VAGUE, widest } from './kinds.ts';
import { type DaySpan, daysIn, onset } from './span.ts';

/** Syllables from which two clauses with the same words are a reprint, not a turn of phrase. */
const REPRINT = 8;

/** What of an event tells it from others; events with equal profiles are one happening. */
export interface Profile {
  /** Equal for equal profiles. */
  key: string;
  type: EventType;
  denied: boolean;
  mode: string | undefined;
  /** Who did it, and to whom; of mutual types all are in `actors`. Codes, else names. */
  actors: ReadonlySet<string>;
  recipients: ReadonlySet<string>;
  /** Persons by the code that they act for. */
  persons: ReadonlyMap<string, readonly string[]>;
  /** Undefined where its date is open, of several years, or too wide to know the happening by. */
  span: DaySpan | undefined;
  date: string;
  trigger: string;
  country: string | undefined;
  place: string | undefined;
  /** The whole clause (or an identity, where it is too short to tell), of types that say too little without it. */
  words: string | undefined;
}

/** Small letters, single spaces, no punctuation. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function profileOf(event: EventRecord): Profile {
  const { type, date, mode, place } = event;
  const span = onset(date);
  const isMutual = MUTUAL.has(type);
  const actors = isMutual ? [...event.actors, ...event.recipients] : event.actors;
  const recipients = isMutual ? [] : event.recipients;
  const profile = {
    type,
    denied: event.status === 'negated',
    mode,
    actors: ids(actors),
    recipients: ids(recipients),
    persons: personsOf([...actors, ...recipients]),
    span: span && daysIn(span) <= widest(type) ? span : undefined,
    date,
    trigger: fold(event.trigger),
    country: place?.country,
    place: place ? fold(place.text) : undefined,
    words: VAGUE.has(type) ? wordsOf(event) : undefined,
  };
  const told = MANIFOLD.has(type) || profile.actors.size + profile.recipients.size < 2;
  const key = JSON.stringify([
    type,
    profile.denied,
    mode,
    [...profile.actors],
    [...profile.recipients],
    [...profile.persons],
    profile.span ? [profile.span.first, profile.span.last] : date,
    profile.country,
    // Where the place does not count, the many spellings of a city would only part what is one.
    LOCAL.has(type) || told ? profile.place : null,
    told || !profile.span ? profile.trigger : null,
    profile.words,
  ]);
  return { key, ...profile };
}

/** The clause, folded; one too short for two papers to share by copying stands for its own event alone. */
export function wordsOf({ id, text }: EventRecord): string {
  const words = fold(text);
  return words.split(' ').length < REPRINT ? `#${id}` : words;
}

/** What an actor is known by; undefined where the words of the article alone tell (`hai người`). */
function idOf({ code, name }: Entity): string | undefined {
  if (code !== undefined) return code;
  return name === undefined ? undefined : `=${fold(name)}`;
}

function ids(entities: readonly Entity[]): Set<string> {
  return new Set(
    entities
      .map(idOf)
      .filter(id => id !== undefined)
      .sort(),
  );
}

function personsOf(entities: readonly Entity[]): Map<string, string[]> {
  const persons = new Map<string, Set<string>>();
  for (const { code, name } of entities) {
    if (code === undefined || name === undefined) continue;
    persons.set(code, (persons.get(code) ?? new Set()).add(fold(name)));
  }
  const sorted = [...persons].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([code, names]) => [code, [...names].sort()]));
}

/** Most parties of an event by which others are looked for. */
const MOST_PARTIES = 10;

/**
 * Names of the drawers in which an event lies: two that may be one happening share a drawer. So only the few in
 * one drawer need be compared.
 */
export function drawersOf(profile: Profile): string[] {
  const { type, denied, trigger, place, words } = profile;
  const kind = `${type} ${denied}`;
  if (words !== undefined) return [`${kind} words ${words}`];
  const parties = [...profile.actors, ...profile.recipients].map(drawerName);
  const known = [...new Set(parties)].sort().slice(0, MOST_PARTIES);
  const drawers = known.flatMap((a, at) => known.slice(at + 1).map(b => `${kind} ${a} & ${b}`));
  const persons = [...profile.persons.values()].flat().map(name => drawerName(`=${name}`));
  const verb = trigger.split(' ')[0];
  for (const name of new Set([...known, ...persons])) {
    if (name.startsWith('=')) drawers.push(`${kind} ${name} ${verb}`);
  }
  if (place !== undefined) drawers.push(`${kind} at ${place} ${verb}`);
  return drawers;
}

/** A party as it stands on a drawer: of a name the last syllable, which short forms keep. */
function drawerName(id: string): string {
  return id.startsWith('=') ? `=${id.slice(id.lastIndexOf(' ') + 1).replace('=', '')}` : id;
}
