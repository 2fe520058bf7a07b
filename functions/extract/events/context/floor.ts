/**
 * Who has the word. Whoever acts in words on a day that is told keeps the word while the article stays on that day:
 * what the same one says and asks for next is of that day, and so is what another answers in the next sentences.
 * The word ends with another day, and rests where the sentence before told of another time; only those who speak on
 * the day of the news may take it up again.
 */
import type { Draft } from '../draft.ts';
import type { SentenceEvents } from '../sentence.ts';
import { TALK } from '../spoken.ts';
import { isOneOf } from './among-actors.ts';
import { DAY, isBefore } from './told-days.ts';

/** Somebody who has the word. */
export interface Speech {
  /** The dated happening at which the speaker has the word. */
  of: Draft;
  /** The last sentence in which he had it. */
  sentence: number;
}

/** Those who have had the word on the day that is told, the last one first. */
export type Floor = readonly Speech[];

/** So many speakers an article is taken to hear on a day. */
const MOST_SPEAKERS = 12;

/** Who has the word after a sentence; `news` is the day of the news. */
export function hear(floor: Floor, sentence: SentenceEvents, news: string | undefined): Floor {
  if (sentence.dated.length === 0 && (floor.length === 0 || !sentence.speaker)) return floor;
  const said = sentence.dated.filter(isSpeech).reverse();
  const day = said[0]?.date ?? sentence.dated.findLast(isToldDay)?.date;
  // Of a later day that is told as fact nobody spoke before.
  if (said[0] && sentence.dated.some(draft => isToldDay(draft) && !draft.source && draft.date > day!))
    return [];
  const told = sentence.dated.filter(isTold);
  // Once a later day or time is told, those before are over, that of the news too.
  const isOver = ({ of }: Speech) => of.date !== day && told.some(({ date }) => isBefore(of.date, date));
  const stays = (speech: Speech) => day === undefined || speech.of.date === day || speech.of.date === news;
  let heard = floor.filter(speech => stays(speech) && !isOver(speech));
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

const isTold = ({ basis, status }: Draft) => basis === 'stated' && status === 'asserted';

const isToldDay = (draft: Draft) => isTold(draft) && DAY.test(draft.date);

function isSpeech(draft: Draft): boolean {
  return (
    draft.actors.length > 0 && draft.status === 'asserted' && DAY.test(draft.date) && TALK.has(draft.type)
  );
}

/** Where in the text another time than that of the floor was told last. */
interface Strayed {
  sentence: number;
  /** Place of the word that told it. */
  at: number;
  /** It told of a month or year that the floor's day lies in: only its own sentence is of that. */
  coarse: boolean;
}

export interface Hearing {
  floor: Floor;
  strayed: Strayed;
  /** The day that is told. */
  day: string | undefined;
  /** The happening that is the news. */
  news: Draft | undefined;
}
