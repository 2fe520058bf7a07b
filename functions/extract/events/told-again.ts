/**
 * The same words of the same day, in another sentence, are one happening told again: `cuộc đảo chính năm 2016 … cuộc đảo
 * chính bất thành năm 2016`, `khởi tố vụ án` in the standfirst and in the body, `11 người thiệt mạng … 11 người đã thiệt
 * mạng`. What is said in the same words may be about something else.
 */
import type { EventType } from '../../../schemas/event.ts';
import type { Draft } from './draft.ts';
import { agree, codeKey, isKnown, partyKey, recipientKey } from './same-parties.ts';
import { SPOKEN } from './spoken.ts';

/** The dead and the wounded who are not named, and votes: in one article, at one place and day, they are the same. */
const OF_THE_DAY = new Set<EventType>(['LIFE', 'ELECT']);

/** Whether one of two tellings, of one type and date in two sentences, tells the other again. */
export function isToldAgain(a: Draft, b: Draft): boolean {
  if (a.status !== b.status || a.figure || b.figure || !samePlace(a, b)) return false;
  if (isTrialToCome(a, b)) return true;
  if (a.triggerWords !== b.triggerWords || SPOKEN.has(a.type)) return false;
  const stated = a.basis === 'stated' && b.basis === 'stated';
  if (a.noun || b.noun) return a.noun && b.noun && stated && agree(a.actors, b.actors);
  if (areUnnamed(a) && areUnnamed(b))
    return (
      OF_THE_DAY.has(a.type) && counted(a) === counted(b) && a.recipients.length + b.recipients.length === 0
    );
  const distinct = a.triggerWords.includes(' ') && !a.weak;
  const same = a.recipients.length === 0 || b.recipients.length === 0 || recipientKey(a) === recipientKey(b);
  return distinct && same && areOfToldDates(a, b) && partyKey(a) === partyKey(b);
}

/** One is dated by its own words, or both are bounded by theirs (`sau khi Nga sáp nhập Crimea năm 2014`). */
const areOfToldDates = (a: Draft, b: Draft) =>
  a.basis === 'stated' ||
  b.basis === 'stated' ||
  [a, b].every(({ basis, mention }) => basis === 'bounded' && mention !== null);

const areUnnamed = ({ actors }: Draft) => !actors.some(isKnown);

/** How many they are, in small letters: `hai người`. */
const counted = ({ actors }: Draft) => actors.map(({ text }) => text.toLowerCase()).join('|');

/** `hầu tòa ngày 16/9 … đưa vụ án ra xét xử vào 16/9`: one trial of one court, by whatever words. */
function isTrialToCome(a: Draft, b: Draft): boolean {
  return a.type === 'PROSECUTE' && a.status === 'planned' && codeKey(a) === codeKey(b);
}

function samePlace({ place: a }: Draft, { place: b }: Draft): boolean {
  return a === null || b === null || a.text === b.text;
}
