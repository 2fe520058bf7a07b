/** What is done or said at a gathering told before, which its sentence names without its date (`Tại buổi lễ, …`). */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { isOneOf } from './among-actors.ts';
import type { Carried } from './carried-date.ts';
import { BY_WORDS } from './standing.ts';
import type { Story } from './story.ts';
import { oneOf } from './told-days.ts';

/** The gathering or press conference that a draft stands at. */
export function atGathering(draft: Draft, story: Story): Carried | undefined {
  if (draft.earlier) return undefined;
  // `Tuyên bố trên được đưa ra tại cuộc gặp với …`: there it was said.
  if (draft.noun && !isCarried(draft)) return saidAtMeeting(draft, story);
  const at = isAttendance(draft)
    ? (lastTold(story) ?? visitTold(draft, story))
    : gatheringMeant(draft, story);
  if (at && draft.status === at.status)
    return { of: { ...at, date: oneOf(at.date) }, rule: 'at-that-gathering' };
  const press = draft.gathering?.at === 'STATEMENT' ? pressOf(story) : undefined;
  return press && draft.status === 'asserted' ? { of: press, rule: 'at-that-gathering' } : undefined;
}

/** The meeting at which somebody said what the sentence calls the words above. */
function saidAtMeeting(draft: Draft, { floor: [said], recalled }: Story): Carried | undefined {
  return recalled && said && draft.type === 'CONSULT' ? { of: said.of, rule: 'said-as-above' } : undefined;
}

/** `Tại buổi lễ, ông A trao 50 suất quà`: a deed that a light verb and its noun tell together. */
function isCarried({ rules, actors }: Draft): boolean {
  return actors.length > 0 && rules.includes('carrier') && rules.includes('transitive');
}

/** `Đến dự buổi lễ có ông A`: who came to what the article tells of. */
function isAttendance({ type, noun, rules }: Draft): boolean {
  return type === 'CONSULT' && !noun && rules.includes('reverse');
}

/** Sentences behind a visit within which those who go along are named. */
const ALONG = 2;

/** `Thủ tướng đi thị sát …. Cùng đi có ông A`: a visit that is the news, told right before. */
function visitTold({ sentence }: Draft, { news }: Story): Draft | undefined {
  return news?.type === 'CONSULT' && sentence - news.sentence <= ALONG ? news : undefined;
}

/** The gathering told last, where all that were told are of the day of the news. */
function lastTold({ gatherings, news }: Story): Draft | undefined {
  const told = [...gatherings.values()];
  return told.every(({ date }) => date === news?.date) ? told.at(-1) : undefined;
}

/** The gathering that a draft stands at, where its sentence names it without its date (`Tại buổi lễ, …`). */
function gatheringMeant(draft: Draft, story: Story): Draft | undefined {
  const { gatherings, news, day } = story;
  const { gathering, type } = draft;
  const meeting = gatherings.get('CONSULT');
  if (meeting && doesTooAt(draft, meeting)) return meeting;
  if (!gathering || gathering.at === 'other') return undefined;
  const told = gatherings.get(gathering.at);
  if (told && isOfOthers(draft, told)) return undefined;
  if (told || !news || !gathering.opening) return told;
  // No other was told in an article that is still on the day of its news, or has told of gatherings on that day alone.
  if (!BY_WORDS.has(type)) return DONE_AT.has(type) ? lastTold(story) : undefined;
  if (day === news.date) return news;
  return gatherings.size > 0 && lastTold(story) ? news : undefined;
}

/** `Kết thúc buổi lễ, ban tổ chức trao 50 suất quà`: what people come together for, called by another word than before. */
const DONE_AT = new Set<EventType>(['AID', 'ELECT', 'TRADE', 'CONTEST']);

/** `sau cuộc đàm phán, Ukraine và Mỹ nhất trí …`, behind a meeting of Russia and the USA: what others agree on is of another one. */
function isOfOthers({ mutual, actors }: Draft, told: Draft): boolean {
  if (!mutual || actors.length < 2 || !told.mutual || told.actors.length < 2) return false;
  return !actors.every(actor => isOneOf(actor, told.actors));
}

/** `Tại hội nghị ngày 8 và 9/7, NATO quyết định … NATO cũng cam kết …`: what those who met did too, told next. */
function doesTooAt({ also, actors, type, sentence }: Draft, meeting: Draft): boolean {
  if (!also || actors.length === 0 || sentence !== meeting.sentence + 1 || !BY_WORDS.has(type)) return false;
  return meeting.noun && actors.every(actor => isOneOf(actor, meeting.actors));
}

/** `Tại cuộc họp báo, …`, of which only what was said there has been told: on the day of that. */
function pressOf({ floor: [speech], news }: Story): Draft | undefined {
  return speech && speech.of.date === news?.date ? speech.of : undefined;
}
