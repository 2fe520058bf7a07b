/** Dates carried over from the happening that a sentence stands in. */
import { edtfBounds } from '../../../schemas/edtf.ts';
import type { EventType } from '../../../schemas/event.ts';
import type { Draft } from './draft.ts';
import type { SentenceEvents } from './sentence.ts';
import { dropDraft, type Trace } from './trace.ts';

/** Types that a meeting or press conference is the natural place of. */
const AT_MEETINGS = new Set([
  'AGREE',
  'SUPPORT',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
  'CONSULT',
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/;

/** Gives the undated events of an article a date from their context, or a bound; drops those not worth it. */
export function carryContext(
  sentences: readonly SentenceEvents[],
  published: string | null,
  trace?: Trace,
): Draft[] {
  const drafts: Draft[] = [];
  const story = openStory(sentences, published);
  for (const sentence of sentences) {
    const frame = sentence.dated.find(isFrame);
    const from = drafts.length;
    drafts.push(...sentence.dated);
    follow(story, sentence, frame);
    if (sentence.asAbove && frame) sayAsAbove(drafts.slice(Math.max(0, from - ABOVE), from), sentence, frame);
    for (const draft of sentence.undated) {
      const { frame: meeting } = story;
      if (meeting && isSameMeeting(draft, meeting)) {
        meeting.mentions.push({ start: draft.start, end: draft.end, part: draft.part });
        dropDraft(trace, draft, 'same-meeting');
        continue;
      }
      if (draft.date !== '') {
        drafts.push(draft);
        continue;
      }
      const context = contextOf(draft, story);
      if (context) date(draft, context.of, context.rule);
      else if (told(draft)) bound(draft, published);
      if (draft.date !== '') drafts.push(draft);
      else dropDraft(trace, draft, 'no-date');
    }
  }
  shareParties(drafts);
  return drafts;
}

/** `cuộc gặp này`, or `cuộc gặp` of the same sides soon after: the meeting told before. */
function isSameMeeting(draft: Draft, meeting: Draft): boolean {
  if (draft.type !== meeting.type || !draft.mutual) return false;
  if (draft.pointing) return true;
  const soon = draft.sentence - meeting.sentence <= REMEMBERED;
  return (
    draft.noun &&
    !draft.rules.includes('carrier') &&
    draft.status === 'asserted' &&
    soon &&
    within(draft, meeting)
  );
}

/** Sentences over which a noun without more still means the meeting told. */
const REMEMBERED = 3;

/** What the article has told so far, as far as it dates what follows. */
interface Story {
  /** The day of the news: the first happening within days of the publication. */
  news: Draft | undefined;
  /** The article dates everything to one day. */
  single: boolean;
  /** The last happening with a day. */
  day: Draft | undefined;
  /** The last happening with any date. */
  last: Draft | undefined;
  /** The meeting that what follows stands in. */
  frame: Draft | undefined;
}

function openStory(sentences: readonly SentenceEvents[], published: string | null): Story {
  const stated = sentences.flatMap(each => each.dated.filter(draft => draft.basis === 'stated'));
  const news = stated.find(draft => isNews(draft, published));
  const single = news !== undefined && stated.every(draft => draft.date === news.date);
  return { news, single, day: single ? news : undefined, last: undefined, frame: undefined };
}

function follow(story: Story, sentence: SentenceEvents, frame: Draft | undefined): void {
  story.day = sentence.dated.findLast(isDay) ?? story.day;
  story.last = sentence.dated.findLast(draft => draft.basis === 'stated') ?? story.last;
  const elsewhere = sentence.dated.some(draft => isDay(draft) && draft.date !== story.frame?.date);
  story.frame = frame ?? (elsewhere ? undefined : story.frame);
}

/** The rules that date a happening by its context, surest first. */
function contextOf(draft: Draft, story: Story): { of: Draft; rule: string } | undefined {
  const { news, single, day, last, frame } = story;
  if (draft.rules.includes('that-time') && last && draft.sentence - last.sentence <= 2) {
    if (last.status === 'planned' && draft.status === 'asserted') draft.status = 'planned';
    return { of: last, rule: 'same-time' };
  }
  if (
    draft.rules.includes('since-then') &&
    last &&
    PLAIN.test(last.date) &&
    draft.sentence - last.sentence <= 2
  ) {
    return { of: { ...last, date: `${last.date}/..` }, rule: 'since-that-time' };
  }
  if (!told(draft)) return undefined;
  const spoken = AT_MEETINGS.has(draft.type);
  if (spoken && draft.type !== 'CONSULT' && news && leads(draft, news) && shares(draft, news))
    return { of: news, rule: 'news-day' };
  if (spoken && frame && within(draft, frame) && !(draft.noun && !draft.rules.includes('carrier')))
    return { of: frame, rule: 'meeting-frame' };
  if (day && tellsOn(draft, day, single)) return { of: day, rule: 'narrative-day' };
  return undefined;
}

/** Happenings before a sentence that `như trên` may point to. */
const ABOVE = 20;

/** `tuyên bố như trên sau cuộc họp ngày 8/12`: what stands before was said there. */
function sayAsAbove(above: readonly Draft[], sentence: SentenceEvents, frame: Draft): void {
  for (const draft of above) {
    const own =
      draft.basis === 'stated' || draft.rules.some(rule => rule === 'before-clause' || rule === 'same-time');
    if (own || !AT_MEETINGS.has(draft.type)) continue;
    date(draft, frame, 'said-as-above');
    draft.source ??= sentence.asAboveSpeaker;
  }
}

function isDay(draft: Draft): boolean {
  return draft.basis === 'stated' && draft.status === 'asserted' && DAY.test(draft.date);
}

/** Sentences over which a story goes on from its last date. */
const STORY = 5;

/** Happenings that a story tells one after the other. */
const STORY_TYPES = new Set([
  'ACCIDENT',
  'PROSECUTE',
  'LIFE',
  'ASSAULT',
  'CONTEST',
  'PROTEST',
  'COERCE',
  'AID',
  'APPOINT',
  'MOVE',
  'OTHER',
  'AGREE',
  'CONSULT',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'LEGISLATE',
]);

/** Whether an undated happening goes on with the story of a day. */
function tellsOn(draft: Draft, day: Draft, single: boolean): boolean {
  if (draft.status !== 'asserted' || draft.weak || draft.noun || !STORY_TYPES.has(draft.type)) return false;
  const near = draft.sentence - day.sentence;
  if (near < 0 || (near > STORY && !single)) return false;
  if (single && draft.done && SINGLE.has(draft.type)) return true;
  if (!GOES_WITH[day.type]?.has(draft.type)) return false;
  if (PHYSICAL.has(draft.type)) return single || near <= 2 || draft.paragraph === day.paragraph;
  return draft.done && (near <= 2 || draft.paragraph === day.paragraph);
}

/** Deeds that an article of one day tells of that day; laws, promises and lives are rather its background. */
const SINGLE = new Set<EventType>(['CONTEST', 'ASSAULT', 'PROTEST', 'AID', 'CONSULT', 'RETREAT']);

/** What the story of a day that began with one type goes on with. */
const GOES_WITH: Readonly<Partial<Record<EventType, ReadonlySet<EventType>>>> = {
  ACCIDENT: new Set(['ACCIDENT', 'AID']),
  ASSAULT: new Set(['ASSAULT', 'ACCIDENT']),
  CONTEST: new Set(['CONTEST']),
  PROSECUTE: new Set(['PROSECUTE']),
  PROTEST: new Set(['PROTEST', 'ASSAULT']),
  MOVE: new Set(['ASSAULT', 'ACCIDENT']),
};

/** Happenings that are told in passing tense-less, one after the other. */
const PHYSICAL = new Set<EventType>(['ACCIDENT']);

/** The first happening of the article that is dated within days of its publication: the day of the news. */
function isNews(draft: Draft, published: string | null): boolean {
  if (
    !published ||
    !DAY.test(published) ||
    draft.basis !== 'stated' ||
    draft.status !== 'asserted' ||
    !DAY.test(draft.date)
  )
    return false;
  const age = edtfBounds(published).first! - edtfBounds(draft.date).first!;
  return age >= 0 && age <= NEWS_AGE;
}

/** Days after which a happening is no news. */
const NEWS_AGE = 3;

/** Whether a draft stands in the lead, before the news is dated. */
function leads(draft: Draft, news: Draft): boolean {
  return draft.sentence < news.sentence && draft.sentence <= LEAD && draft.status !== 'possible';
}

/** Sentences that a lead may have, the title counted. */
const LEAD = 4;

function shares(draft: Draft, newsDay: Draft): boolean {
  return draft.actors.some(actor =>
    newsDay.actors.some(other => (actor.code ?? actor.name) === (other.code ?? other.name)),
  );
}

/** A dated meeting, told as fact, that what follows may stand in. */
function isFrame(draft: Draft): boolean {
  return (
    draft.type === 'CONSULT' &&
    draft.actors.length > 1 &&
    draft.basis === 'stated' &&
    draft.status === 'asserted' &&
    DAY.test(draft.date)
  );
}

/** Worth a record without a date of its own: whoever acts is known. */
function told(draft: Draft): boolean {
  return (
    (draft.actors.length > 0 || draft.recipients.length > 0 || STORY_TYPES.has(draft.type)) &&
    draft.part !== 'title' &&
    draft.part !== 'caption'
  );
}

function within(draft: Draft, frame: Draft): boolean {
  const parties = new Set(frame.actors.map(actor => actor.code ?? actor.name));
  return draft.actors.every(actor => parties.has(actor.code ?? actor.name));
}

function date(draft: Draft, frame: Draft, rule: string): void {
  draft.date = frame.date;
  draft.basis = 'context';
  draft.mention = frame.mention;
  draft.rules.unshift(rule);
}

function bound(draft: Draft, published: string | null): void {
  if (!published || !PLAIN.test(published) || draft.actors.length === 0 || draft.type === 'OTHER') return;
  const ahead = draft.status === 'planned' || draft.status === 'possible';
  draft.date = ahead ? `[${published}..]` : `[..${published}]`;
  draft.rules.unshift(ahead ? 'after-publication' : 'before-publication');
}

/** Meetings and matches told without their parties take them from the one told before, or else after. */
function shareParties(drafts: readonly Draft[]): void {
  const full = drafts.filter(draft => draft.mutual && SHARED.has(draft.type) && draft.actors.length > 1);
  if (full.length === 0) return;
  let last = full[0]!;
  for (const draft of drafts) {
    if (!draft.mutual || !SHARED.has(draft.type)) continue;
    if (draft.actors.length > 1) last = draft;
    else if (draft.type === last.type && draft.actors.length === 0 && draft.noun) {
      draft.actors = last.actors;
      draft.rules.push('parties-of-before');
    }
  }
}

/** Types in which an article goes on about the same parties. */
const SHARED = new Set(['CONSULT']);
