/**
 * Who has the word. Whoever acts in words on a day that is told keeps the word while the article stays on that day:
 * what the same one says and asks for next is of that day, and so is what another answers in the next sentences.
 * The word ends with another day, and rests where the sentence before told of another time; only those who speak on
 * the day of the news may take it up again.
 */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import type { SentenceEvents } from '../sentence.ts';
import { SPOKEN } from '../spoken.ts';
import type { Occasion } from './scene.ts';
import { DAY } from './told-days.ts';

/** Types that a meeting or press conference is the natural place of. */
export const AT_MEETINGS = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
]);

/** Somebody who has the word. */
interface Speech {
  /** The dated happening at which the speaker has the word. */
  of: Draft;
  /** The last sentence in which he had it. */
  sentence: number;
}

/** Those who have had the word on the day that is told, the last one first. */
export type Floor = readonly Speech[];

/** So many speakers an article is taken to hear on a day. */
const MOST_SPEAKERS = 12;
/** Sentences over which a speaker keeps the word without being named anew. */
const NEAR = 3;
/** Sentences within which another answers. */
const ANSWER = 2;

/** Who has the word after a sentence; `news` is the day of the news. */
export function hear(floor: Floor, sentence: SentenceEvents, news: string | undefined): Floor {
  if (sentence.dated.length === 0 && (floor.length === 0 || !sentence.speaker)) return floor;
  const said = sentence.dated.filter(isSpeech).reverse();
  const day = said[0]?.date ?? sentence.dated.findLast(isToldDay)?.date;
  // Of a later day that is told as fact nobody spoke before.
  if (said[0] && sentence.dated.some(draft => isToldDay(draft) && !draft.source && draft.date > day!))
    return [];
  const stays = ({ of }: Speech) => of.date === day || of.date === news;
  let heard = day === undefined ? floor : floor.filter(stays);
  if (said.length > 0)
    heard = [...said.map(of => ({ of, sentence: of.sentence })), ...heard].slice(0, MOST_SPEAKERS);
  const { speaker } = sentence;
  if (!speaker) return heard;
  return heard.map(speech =>
    isOneOf(speaker, speech.of.actors) ? { ...speech, sentence: sentence.at } : speech,
  );
}

/** The floor once the context has dated what somebody says: he has the word too. */
export function hearDated(floor: Floor, draft: Draft): Floor {
  if (!isSpeech(draft) || draft.type === 'CONSULT' || draft.pronoun || draft.speech > 0) return floor;
  return [{ of: draft, sentence: draft.sentence }, ...floor].slice(0, MOST_SPEAKERS);
}

const isToldDay = ({ basis, status, date }: Draft) =>
  basis === 'stated' && status === 'asserted' && DAY.test(date);

function isSpeech(draft: Draft): boolean {
  return (
    draft.actors.length > 0 &&
    draft.status === 'asserted' &&
    DAY.test(draft.date) &&
    (SPOKEN.has(draft.type) || draft.type === 'CONSULT')
  );
}

/** Where in the text another time than that of the floor was told last. */
interface Strayed {
  sentence: number;
  /** Place of the word that told it. */
  at: number;
}

export interface Hearing {
  floor: Floor;
  strayed: Strayed;
  /** The day that is told. */
  day: string | undefined;
  /** The happening that is the news. */
  news: Draft | undefined;
}

/** The dated happening in whose course a draft was said, if any, and the rule that says so. */
export function wordOf(draft: Draft, hearing: Hearing): { of: Occasion; rule: string } | undefined {
  const { floor, strayed, day, news } = hearing;
  if (!isAct(draft)) return undefined;
  const behind = draft.sentence - strayed.sentence;
  if (behind === 1 || (behind === 0 && strayed.at < draft.triggerStart)) return undefined;
  const kept = floor.find(
    speech =>
      // Who had the word without a date of its own goes on saying, and does nothing else by it.
      (draft.saying || (speech.of.date === day && speech.of.basis !== 'context')) &&
      keepsWord(draft, speech, news === undefined || speech.of.date === news.date),
  );
  if (kept) return { of: kept.of, rule: 'speech-goes-on' };
  const answered = answeredBy(draft, floor);
  // He may be elsewhere.
  return answered && { of: { ...answered.of, place: null }, rule: 'answered' };
}

/** `ấn định ngày xử và yêu cầu …`: what the same one does in words next in the sentence that the context has dated. */
export function goesOnIn(draft: Draft, before: Draft): boolean {
  return (
    before.sentence === draft.sentence &&
    before.basis === 'context' &&
    before.triggerStart < draft.triggerStart &&
    before.speech === draft.speech &&
    isWord(before) &&
    isWord(draft) &&
    TOWARDS.has(draft.type) &&
    !draft.weak &&
    !draft.earlier &&
    draft.actors.length === before.actors.length &&
    draft.actors.every(actor => isOneOf(actor, before.actors))
  );
}

/** What is done in words to others; who supports or agrees may be what is asked for. */
const TOWARDS = new Set<EventType>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

function isWord({ type, status, noun, actors }: Draft): boolean {
  return SPOKEN.has(type) && status === 'asserted' && !noun && actors.length > 0;
}

/** What another says to it: `Đáp lại, …`, `… cũng cho biết`. */
function answeredBy(draft: Draft, floor: Floor): Speech | undefined {
  if (!(draft.turn || (draft.also && draft.saying)) || isReport(draft)) return undefined;
  return floor.find(({ sentence }) => draft.sentence - sentence <= ANSWER);
}

/** Whether whoever has the word acts on: near by anyone who acts for the same side, later only the same by name, on the day of the news. */
function keepsWord(draft: Draft, { of, sentence }: Speech, ofNews: boolean): boolean {
  const near = draft.sentence - sentence <= NEAR;
  if (!near && !ofNews) return false;
  if (draft.saying)
    return draft.actors.length === 1 && !isReport(draft) && isSpeaker(draft.actors[0]!, of, near);
  return near
    ? draft.actors.every(actor => isOneOf(actor, of.actors))
    : draft.actors.every(actor => isSpeaker(actor, of, false));
}

/** Whether the same person or office has spoken: near, an office also stands for who speaks for it. */
function isSpeaker(actor: Entity, of: Draft, near: boolean): boolean {
  return of.actors.some(({ name, code, text }) => {
    if (code !== actor.code) return false;
    if (name !== undefined && actor.name !== undefined) return name === actor.name;
    if (near) return code !== undefined || name === actor.name;
    if (name !== actor.name) return false;
    return text.includes(actor.text) || actor.text.includes(text) || isAcronym(actor.text);
  });
}

/** `Ông cũng kêu gọi …`: an act in words, told as fact. */
function isAct(draft: Draft): boolean {
  return (
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    !(draft.saying ? draft.opens || (draft.weak && draft.tag) : draft.speech > 0) &&
    SPOKEN.has(draft.type) &&
    draft.mode !== 'investigate' &&
    draft.actors.length > 0 &&
    // `Nga cho biết nước này đã bác bỏ đề nghị`: what somebody tells as done was before he told it.
    !(draft.done && draft.source !== null && isOneOf(draft.source, draft.actors)) &&
    // An agency only reports what he says.
    (draft.source === null || draft.source.code === undefined || isOneOf(draft.source, draft.actors))
  );
}

/** `NHRCK`: brackets gave it with the name. */
const isAcronym = (text: string) => text.length > 1 && /^\p{Lu}+$/u.test(text);

/** Words said elsewhere, or about what was told before. */
function isReport({ gathering, pointing, saying }: Draft): boolean {
  return gathering?.at === 'other' || (saying && pointing);
}

function isOneOf(entity: Entity, others: readonly Entity[]): boolean {
  return others.some(other =>
    entity.code === undefined
      ? (entity.name ?? entity.text) === (other.name ?? other.text)
      : entity.code === other.code,
  );
}
