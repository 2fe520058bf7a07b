/** The rules that date a happening by what the article has told before it. */
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { AT_MEETINGS } from './at-meetings.ts';
import { isInBackground } from './background.ts';
import { goesOnThatDay } from './day-goes-on.ts';
import { actsOnNewsDay, dayInWar, dayOf, inLead, speaksOnNewsDay } from './day-of-news.ts';
import { figureOf, goesOnInMonth } from './going-on.ts';
import { goesOnInMarket } from './market.ts';
import { tellsOn } from './narrative.ts';
import { isOfScene } from './only-scene.ts';
import type { Occasion } from './scene.ts';
import { BY_WORDS } from './standing.ts';
import type { Story } from './story.ts';
import { DAY, oneOf, PLAIN } from './told-days.ts';
import { onVisit, within } from './visit.ts';
import { wordOf } from './word-of.ts';
import { told } from './worth.ts';

/** The happening whose date a draft takes, and the rule that says so; surest first. */
export function contextOf(draft: Draft, story: Story): { of: Occasion; rule: string } | undefined {
  const { news, single, scene, only, last, frame, published } = story;
  const lately = last !== undefined && draft.sentence - last.sentence <= 2;
  if (lately && draft.rules.includes('that-time')) {
    if (last.status === 'planned' && draft.status === 'asserted') draft.status = 'planned';
    return { of: last, rule: 'same-time' };
  }
  if (lately && !draft.noun && draft.rules.includes('since-then') && PLAIN.test(last.date))
    // Since then it may have been done anywhere.
    return { of: { ...last, date: `${last.date}/..`, place: null }, rule: 'since-that-time' };
  const figures = figureOf(draft, story.figures, last);
  if (figures) return { of: { ...figures, place: null }, rule: 'figures-go-on' };
  if (story.market && goesOnInMarket(draft, story.market)) {
    story.market = { ...story.market, sentence: draft.sentence };
    return { of: { ...story.market.of, place: null }, rule: 'market-goes-on' };
  }
  if (!told(draft)) return undefined;
  const entry = entryOf(draft, story);
  if (entry) return { of: entry, rule: 'entry-of-list' };
  if (goesOnInMonth(draft, last)) return { of: last!, rule: 'month-goes-on' };
  const at = gatheringMeant(draft, story);
  if (at && draft.status === at.status && !draft.earlier && !draft.noun)
    return { of: { ...at, date: oneOf(at.date) }, rule: 'at-that-gathering' };
  const press = draft.gathering?.at === 'STATEMENT' && !draft.noun && !draft.earlier && pressOf(story);
  if (press && draft.status === 'asserted') return { of: press, rule: 'at-that-gathering' };
  // `Tuyên bố trên được đưa ra tại cuộc gặp với …`: there it was said.
  const [said] = story.floor;
  if (story.recalled && said && draft.noun && draft.type === 'CONSULT' && !draft.earlier)
    return { of: said.of, rule: 'said-as-above' };
  const word = wordOf(draft, story);
  // In a list of what was done on a visit, words too are of one of its days.
  if (draft.saying && draft.sentence === story.visiting) return staying(draft, story) ?? word;
  if (draft.saying && !word && news && story.day === news.date) {
    const now = !isInBackground(draft, story) && speaksOnNewsDay(draft, news, last, published);
    if (!now) return undefined;
    return { of: { ...news, date: dayOf(draft, news, published), place: null }, rule: 'day-of-news' };
  }
  if (draft.saying) return word;
  const spoken = AT_MEETINGS.has(draft.type);
  const behind = isInBackground(draft, story);
  if (spoken && news && !draft.earlier && inLead(draft, news)) return { of: news, rule: 'news-day' };
  if (
    spoken &&
    frame &&
    draft.actors.length > 0 &&
    within(draft, frame) &&
    !behind &&
    !draft.earlier &&
    (draft.status === 'asserted' || draft.status === 'negated') &&
    draft.sentence - frame.sentence <= FRAMED &&
    !(draft.noun && !draft.rules.includes('carrier'))
  )
    return { of: frame, rule: 'meeting-frame' };
  const stay = AT_VISITS.has(draft.type) ? staying(draft, story) : undefined;
  if (stay) return stay;
  if (word && !isAskedFor(draft, story)) {
    story.act = draft;
    return word;
  }
  const now = news && story.day === news.date && !behind;
  if (spoken && now && actsOnNewsDay(draft, news, last, published))
    return { of: { ...news, date: dayOf(draft, news, published), place: null }, rule: 'day-of-news' };
  if (isGoingOn(draft, published)) return { of: { ...draft, date: published! }, rule: 'going-on' };
  // `Ngày 5/3, tàu đâm sà lan, hai người mất tích`: a sentence with a date of its own is of no other scene.
  const own =
    last?.sentence === draft.sentence && last.triggerStart < draft.triggerStart ? last.date : undefined;
  if (own !== undefined && own !== scene?.of.date && own !== only?.date) return undefined;
  if (scene && tellsOn(draft, scene, single)) {
    scene.sentence = draft.sentence;
    scene.paragraph = draft.paragraph;
    return { of: { ...scene.of, date: dayInWar(draft, scene.of.date, published) }, rule: 'narrative-day' };
  }
  // `sau đó tiếp tục tiến công`: on some day since.
  if (scene && draft.drawnOut && draft.sentence - scene.sentence <= SINCE_THEN) {
    const since = dayInWar(draft, scene.of.date, published);
    if (since !== scene.of.date) return { of: { ...scene.of, date: since }, rule: 'narrative-day' };
  }
  if (only && isOfScene(draft)) return { of: only, rule: 'only-scene' };
  if (now && goesOnThatDay(draft, news, story.told, single, published))
    return { of: { ...news, place: null }, rule: 'day-goes-on' };
  return undefined;
}

/** `Tháng 3/1999: NATO không kích Nam Tư. Nga rút đại diện …`: what an entry of a list of dates goes on to tell. */
function entryOf(draft: Draft, { entry }: Story): Occasion | undefined {
  if (entry?.paragraph !== draft.paragraph || !PLAIN.test(entry.of.date)) return undefined;
  const apart = draft.earlier || draft.apart || draft.ongoing || draft.provided || draft.speech > 0;
  if (apart || (draft.noun && !draft.rules.includes('carrier'))) return undefined;
  return draft.status === 'asserted' || draft.status === 'negated' ? entry.of : undefined;
}

/** `Công an đang điều tra vụ việc`: what is told as going on goes on on the day of the article. */
function isGoingOn(draft: Draft, published: string | null): boolean {
  return (
    (draft.type === 'PROSECUTE' || draft.type === 'AID') &&
    draft.ongoing &&
    !draft.weak &&
    // To serve a sentence is a state.
    !draft.rules.includes('undergo') &&
    (draft.mode === 'investigate' || draft.actors.length > 0 || draft.recipients.length > 0) &&
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    !draft.provided &&
    draft.speech === 0 &&
    published !== null &&
    DAY.test(published)
  );
}

/** The gathering that a draft stands at, where its sentence names it without its date (`Tại buổi lễ, …`). */
function gatheringMeant({ gathering, type }: Draft, { gatherings, news, day }: Story): Draft | undefined {
  if (!gathering || gathering.at === 'other') return undefined;
  const told = gatherings.get(gathering.at);
  // No other was told in an article that is still on the day of its news.
  return told ?? (gathering.opening && BY_WORDS.has(type) && day === news?.date ? news : undefined);
}

/** `Tại cuộc họp báo, …`, of which only what was said there has been told: on the day of that. */
function pressOf({ floor: [speech], news }: Story): Draft | undefined {
  return speech && speech.of.date === news?.date ? speech.of : undefined;
}

/** What is done on the visit told before. */
function staying(draft: Draft, story: Story): { of: Occasion; rule: string } | undefined {
  const stay = story.visit && onVisit(draft, story.visit, story.visiting);
  if (!stay) return undefined;
  story.visiting = draft.sentence;
  return { of: stay, rule: 'visit-frame' };
}

/** Types of what visitors and hosts do. */
const AT_VISITS = new Set<EventType>([...AT_MEETINGS, 'MOVE']);

/** `kêu gọi Nga rút quân và ủng hộ đối thoại`: what is asked for is no act of the day. */
function isAskedFor(draft: Draft, { act }: Story): boolean {
  return act?.type === 'REQUEST' && act.sentence === draft.sentence && CONTENT.has(draft.type);
}

const CONTENT = new Set<EventType>(['SUPPORT', 'AGREE', 'CONCEDE']);

/** Sentences behind a day within which a war is told to go on since. */
const SINCE_THEN = 2;

/** Sentences over which what is said stands in the meeting told before. */
const FRAMED = 12;
