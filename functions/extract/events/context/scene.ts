/**
 * The story of a day. A happening told as fact on a day of its own opens a scene, and so does a day of which words
 * that no lexicon has tell (`Khoảng 21h ngày 8/10, hai người đến quán nhậu`). It lasts until another day is told.
 * What it goes on with depends on how it began: an accident with wounds and help, an arrest with a charge. A day told
 * to the hour, and one of an `incident` alone, begins a tale that goes on deed by deed.
 */
import type { DateMention } from '../../../../schemas/date.ts';
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { arePrivate } from '../same-parties.ts';
import { SPOKEN } from '../spoken.ts';

/** What gives its date and place to what goes on with it. */
export type Occasion = Pick<Draft, 'date' | 'mention' | 'place'> & Partial<Pick<Draft, 'actors'>>;

export interface Scene {
  /** What dates it. */
  of: Occasion;
  /** Sort of the happening that it began with; undefined where no word of the lexicon tells it. */
  type: EventType | undefined;
  /** Told deed by deed. */
  tale: boolean;
  /** A happening that is only called one (`sự việc`): what it was is told by all that goes on. */
  incident: boolean;
  /** What its story goes on with. */
  goesWith: ReadonlySet<EventType> | undefined;
  /** Sentence and paragraph of the last happening told of it. */
  sentence: number;
  paragraph: number;
}

/** Happenings that are told in passing tense-less, one after the other. */
export const TENSELESS = new Set<EventType>(['ACCIDENT', 'ASSAULT', 'COERCE', 'LIFE']);

/** What the story of a day that began with one type goes on with. */
const GOES_WITH: Readonly<Partial<Record<EventType, ReadonlySet<EventType>>>> = {
  ACCIDENT: new Set(['ACCIDENT', 'AID', 'ASSAULT', 'LIFE']),
  ASSAULT: new Set(['ASSAULT', 'ACCIDENT', 'COERCE', 'PROTEST', 'LIFE']),
  LIFE: new Set(['LIFE', 'AID']),
  CONSULT: new Set(['APPOINT', 'ELECT', 'LEGISLATE']),
  CONTEST: new Set(['CONTEST']),
  PROSECUTE: new Set(['PROSECUTE']),
  PROTEST: new Set(['PROTEST', 'ASSAULT', 'COERCE', 'PROSECUTE']),
  COERCE: new Set(['COERCE', 'PROTEST', 'ASSAULT']),
  OTHER: new Set(['ASSAULT', 'LIFE']),
  MOVE: new Set(['ASSAULT', 'ACCIDENT', 'LIFE', 'COERCE']),
};

/** What the story of a happening that is only called one goes on with. */
const OF_INCIDENT = new Set<EventType>([
  'ASSAULT',
  'ACCIDENT',
  'COERCE',
  'LIFE',
  'PROTEST',
  'AID',
  'REQUEST',
]);

/** The scene that a dated happening opens; `all` are those that its sentence tells of that day. */
export function sceneOf(of: Draft, all: readonly Draft[] = [of]): Scene {
  // `Sự việc xảy ra vào khoảng 9h30 ngày 8/12`
  const incident =
    of.rules.includes('kind-of-story') || (of.type === 'OTHER' && of.rules.includes('noun-undergo'));
  return {
    of,
    type: typeOf(of),
    tale: incident || (isToTheHour(of.mention) && !isHeld(of)) || isDeedOfPersons(of),
    incident,
    goesWith: all.length > 1 ? goesWithAll(all) : goesWith(of, incident),
    sentence: of.sentence,
    paragraph: of.paragraph,
  };
}

/** `đánh trúng khu dân cư, làm 6 người bị thương`: what the story of each of them goes on with. */
function goesWithAll(all: readonly Draft[]): ReadonlySet<EventType> {
  return new Set(all.flatMap(each => [...(goesWith(each, false) ?? [])]));
}

function goesWith(of: Draft, incident: boolean): ReadonlySet<EventType> | undefined {
  if (incident) return OF_INCIDENT;
  // Of a funeral or a wedding no death is told as what comes next.
  if (of.type === 'LIFE' && !of.harm) return undefined;
  // `Sáng 28/8, anh Tám tới nhắc nhở …`: a quarrel of private persons may end in harm.
  return isQuarrel(of) ? TENSELESS : GOES_WITH[typeOf(of)];
}

/** `Tối 2/9, nhóm của Hùng xảy ra mâu thuẫn với nhóm của Tuấn`: persons, at a time of the day. */
function isDeedOfPersons({ mention, actors, type, noun }: Draft): boolean {
  return mention?.time !== undefined && !noun && AMONG_PERSONS.has(type) && arePrivate(actors);
}

const AMONG_PERSONS = new Set<EventType>(['ASSAULT', 'COERCE', 'MOVE', 'OTHER']);

/** `cuộc họp diễn ra lúc 16h30`: what states and organs hold at its hour is no tale. */
const isHeld = ({ type, actors }: Draft) => (type === 'CONSULT' || SPOKEN.has(type)) && !arePrivate(actors);

/** A sitting that is opened goes on as one that is told to be held. */
const typeOf = ({ type, sitting }: Draft): EventType => (sitting ? 'CONSULT' : type);

/** The scene that a day opens of which no word of the lexicon tells. */
export function sceneOn(mention: DateMention, sentence: number, paragraph: number): Scene {
  return {
    of: { date: mention.edtf, mention, place: null },
    type: undefined,
    tale: isToTheHour(mention),
    incident: false,
    goesWith: TENSELESS,
    sentence,
    paragraph,
  };
}

/** The hour that a date tells. */
function hourOf(mention: DateMention | null): number | undefined {
  const hour = /(\d+):\d/u.exec(mention?.time ?? '')?.[1];
  return hour === undefined ? undefined : Number(hour);
}

/** `khoảng 14h20 ngày 23/11` */
const isToTheHour = (mention: DateMention | null) => hourOf(mention) !== undefined;

/** Hour from which on the day is over before anybody but those on the spot has come. */
const LATE = 22;

/** `Khoảng 23h ngày 12/9, lửa bùng lên …` */
export const isLate = ({ mention }: Occasion) => (hourOf(mention) ?? 0) >= LATE;

const QUARRELS = new Set<EventType>(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);

function isQuarrel({ type, actors }: Draft): boolean {
  return QUARRELS.has(type) && arePrivate(actors);
}
