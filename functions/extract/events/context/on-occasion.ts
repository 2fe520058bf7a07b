/** Acts on the occasion that is told: the news itself, a meeting, a visit, somebody's words, what goes on now. */

import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { isBareNoun, isSettled } from './as-told.ts';
import { AT_MEETINGS } from './at-meetings.ts';
import { isInBackground, isOnNewsDay } from './background.ts';
import type { Carried } from './carried-date.ts';
import { actsOnNewsDay, dayOf, inLead } from './day-of-news.ts';
import { isGoingOn } from './going-on-now.ts';
import { staying } from './stay.ts';
import type { Story } from './story.ts';
import { within } from './visit.ts';
import { wordAgain } from './word-of.ts';

/** The occasion of an act; `word` is that of the words in whose course it may have been done. */
export function onOccasion(draft: Draft, story: Story, word: Carried | undefined): Carried | undefined {
  return (
    (AT_MEETINGS.has(draft.type) ? withNews(draft, story) : undefined) ??
    (AT_VISITS.has(draft.type) ? staying(draft, story) : undefined) ??
    (word && inWords(draft, story, word)) ??
    (AT_MEETINGS.has(draft.type) ? (onNewsDay(draft, story) ?? wordAgain(draft, story)) : undefined) ??
    now(draft, story)
  );
}

/** Types of what visitors and hosts do. */
const AT_VISITS = new Set<EventType>([...AT_MEETINGS, 'MOVE']);

/** What the lead tells beside the news, and what is done in words at the meeting told before. */
function withNews(draft: Draft, { news, frame, past, last }: Story): Carried | undefined {
  if (draft.earlier) return undefined;
  if (news && inLead(draft, news)) return { of: news, rule: 'news-day' };
  if (!frame || draft.sentence - frame.sentence > FRAMED) return undefined;
  if (draft.actors.length === 0 || !within(draft, frame) || isInBackground(draft, { past })) return undefined;
  if (isBareNoun(draft)) return undefined;
  // `Hai tháng sau đó, Mỹ từ bỏ kế hoạch, quyết định được Nga hoan nghênh`: beside a later day it was not at the meeting.
  if (last && last.sentence === draft.sentence && frame.sentence < last.sentence && last.date > frame.date)
    return undefined;
  return isSettled(draft) ? { of: frame, rule: 'meeting-frame' } : undefined;
}

/** Sentences over which what is said stands in the meeting told before. */
const FRAMED = 12;

/** What whoever has the word does next by it. */
function inWords(draft: Draft, story: Story, word: Carried): Carried | undefined {
  if (isAskedFor(draft, story)) return undefined;
  story.act = draft;
  return word;
}

/** `kêu gọi Nga rút quân và ủng hộ đối thoại`: what is asked for is no act of the day. */
function isAskedFor(draft: Draft, { act }: Story): boolean {
  return act?.type === 'REQUEST' && act.sentence === draft.sentence && CONTENT.has(draft.type);
}

/** What is agreed to: behind a request it is rather what is asked for. */
const CONTENT = new Set<EventType>(['SUPPORT', 'AGREE', 'CONCEDE']);

/** What is done in words while the article is still on the day of its news. */
function onNewsDay(draft: Draft, story: Story): Carried | undefined {
  const { news, last, published } = story;
  if (!news || !isOnNewsDay(draft, story)) return undefined;
  if (!actsOnNewsDay(draft, news, last, published)) return undefined;
  return { of: { ...news, date: dayOf(draft, news, published), place: null }, rule: 'day-of-news' };
}

/** What is told as going on. */
function now(draft: Draft, { published }: Story): Carried | undefined {
  return isGoingOn(draft, published) ? { of: { ...draft, date: published! }, rule: 'going-on' } : undefined;
}
