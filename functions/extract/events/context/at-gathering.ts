/** What is done or said at a gathering told before, which its sentence names without its date (`Tại buổi lễ, …`). */
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
  if (draft.noun) return saidAtMeeting(draft, story);
  const at = gatheringMeant(draft, story);
  if (at && draft.status === at.status)
    return { of: { ...at, date: oneOf(at.date) }, rule: 'at-that-gathering' };
  const press = draft.gathering?.at === 'STATEMENT' ? pressOf(story) : undefined;
  return press && draft.status === 'asserted' ? { of: press, rule: 'at-that-gathering' } : undefined;
}

/** The meeting at which somebody said what the sentence calls the words above. */
function saidAtMeeting(draft: Draft, { floor: [said], recalled }: Story): Carried | undefined {
  return recalled && said && draft.type === 'CONSULT' ? { of: said.of, rule: 'said-as-above' } : undefined;
}

/** The gathering that a draft stands at, where its sentence names it without its date (`Tại buổi lễ, …`). */
function gatheringMeant(draft: Draft, { gatherings, news, day }: Story): Draft | undefined {
  const { gathering, type } = draft;
  const meeting = gatherings.get('CONSULT');
  if (meeting && doesTooAt(draft, meeting)) return meeting;
  if (!gathering || gathering.at === 'other') return undefined;
  const told = gatherings.get(gathering.at);
  if (told && isOfOthers(draft, told)) return undefined;
  if (told || !news || !gathering.opening || !BY_WORDS.has(type)) return told;
  // No other was told in an article that is still on the day of its news, or has told of gatherings on that day alone.
  if (day === news.date) return news;
  const only = gatherings.size > 0 && [...gatherings.values()].every(({ date }) => date === news.date);
  return only ? news : undefined;
}

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
