/** What an article has told so far, as far as it dates what follows. */
import type { Draft } from '../draft.ts';
import type { SentenceEvents } from '../sentence.ts';
import { SPOKEN } from '../spoken.ts';
import { isBareNoun } from './as-told.ts';
import { endList, entryAt, entryUpTo, type ListEntry } from './entry-of-list.ts';
import { type Floor, type Hearing, hear } from './floor.ts';
import { type Gatherings, isGathering, keepGathering } from './gatherings.ts';
import { isFigure } from './going-on.ts';
import { type Market, marketAfter } from './market.ts';
import { isNews, SCENE_AGE } from './news.ts';
import { onlyScene } from './only-scene.ts';
import { type Scene, sceneOf, sceneOn } from './scene.ts';
import { beginsBefore, COARSE, isBefore, isDay } from './told-days.ts';
import { isVisit } from './visit.ts';

/** The news is the first happening within days of the publication. */
export interface Story extends Hearing, Gatherings {
  published: string | null;
  /** The article dates everything to one day. */
  single: boolean;
  /** The story of the last day that was told. */
  scene: Scene | undefined;
  /** The one accident or crime that the article is about. */
  only: Draft | undefined;
  /** The last happening with any date. */
  last: Draft | undefined;
  /** The last of the sentences before. */
  before: Draft | undefined;
  /** What the sentence at hand tells with dates of its own. */
  own: readonly Draft[];
  /** The meeting that what follows stands in. */
  frame: Draft | undefined;
  /** The visit that what follows stands in. */
  visit: Draft | undefined;
  /** The last sentence that told of a doing on it. */
  visiting: number;
  /** The sentence gives what stands above as somebody's words (`tuyên bố trên được đưa ra …`). */
  recalled: boolean;
  /** The last figure of accounts told with its period. */
  figures: Draft | undefined;
  /** Where something of a time before the news was told last. */
  past: { sentence: number; paragraph: number };
  /** The day of prices that is told. */
  market: Market | undefined;
  /** The last sentence that told of the day of the news. */
  told: number;
  /** The last act in words of who has the word. */
  act: Draft | undefined;
  /** The entry of a list of dates that is told. */
  entry: ListEntry | undefined;
}

const NO_PAST: Story['past'] = { sentence: Number.NEGATIVE_INFINITY, paragraph: -1 };

export function openStory(sentences: readonly SentenceEvents[], published: string | null): Story {
  const stated: Draft[] = [];
  for (const { dated } of sentences)
    for (const draft of dated) if (draft.basis === 'stated') stated.push(draft);
  const news = stated.find(draft => !isOfPicture(draft) && isNews(draft, published));
  const single = news !== undefined && stated.every(draft => draft.date === news.date);
  const only = onlyScene(stated);
  return {
    published,
    news,
    single,
    scene: single ? sceneOf(news) : undefined,
    only: only && isNews(only, published, SCENE_AGE) ? only : undefined,
    last: undefined,
    before: undefined,
    own: [],
    frame: undefined,
    visit: undefined,
    visiting: Number.NEGATIVE_INFINITY,
    gatherings: new Map(),
    recalled: false,
    figures: undefined,
    past: NO_PAST,
    market: undefined,
    told: Number.NEGATIVE_INFINITY,
    act: undefined,
    entry: undefined,
    floor: [],
    strayed: { sentence: Number.NEGATIVE_INFINITY, at: 0, coarse: false },
    day: undefined,
  };
}

/** A picture has a day of its own. */
const isOfPicture = ({ part }: Draft) => part === 'caption';

export function follow(story: Story, sentence: SentenceEvents, frame: Draft | undefined): void {
  const picture = sentence.dated.find(isOfPicture);
  story.own = sentence.dated;
  story.before = story.last;
  if (picture) {
    // The text beside it goes on neither with its day nor with another one told before it.
    if (picture.date !== story.scene?.of.date) story.scene = undefined;
    return;
  }
  const { entry, paragraph } = sentence;
  if (story.entry?.listed && !entry && paragraph > story.entry.paragraph) endList(story);
  if (entry) {
    story.entry = entryAt(entry, paragraph, story.entry);
  }
  // `6/10/2021: … Ngày 18/10, …`: what follows is of the later day.
  else story.entry = story.entry && entryUpTo(story.entry, sentence.dated);
  if (tellsPast(sentence, story.news)) story.past = { sentence: sentence.at, paragraph: sentence.paragraph };
  else if (sentence.dated.some(({ date }) => date === story.news?.date)) story.past = NO_PAST;
  // Nothing but who speaks goes on where nothing is dated.
  if (sentence.dated.length === 0) {
    story.recalled = sentence.asAbove;
    story.floor = hear(story.floor, sentence, story.news?.date);
    return;
  }
  // A day on which somebody else's name only says what befell him is none that the story goes on with.
  // Nor is one that is told in a quotation.
  const day = sentence.dated.findLast(
    draft => isDay(draft) && !draft.apposed && (draft.speech === 0 || draft.saying),
  );
  const days = day ? sentence.dated.filter(draft => isDay(draft) && draft.date === day.date) : [];
  const loose = day ? undefined : sentence.loose.find(({ edtf }) => edtf !== story.scene?.of.date);
  if (day) story.scene = sceneOf(day, days);
  else if (loose) story.scene = sceneOn(loose, sentence.at, sentence.paragraph);
  if (sentence.dated.some(({ date }) => date === story.news?.date)) story.told = sentence.at;
  story.day = day?.date ?? loose?.edtf ?? story.day;
  story.last = sentence.dated.findLast(draft => draft.basis === 'stated') ?? story.last;
  story.frame = frameAfter(frame, story, sentence);
  story.visit = sentence.dated.findLast(isVisit) ?? (isBeside(day, story.visit) ? undefined : story.visit);
  for (const draft of sentence.dated) if (isGathering(draft)) keepGathering(story, draft);
  story.figures = sentence.dated.findLast(isFigure) ?? story.figures;
  story.market = marketAfter(story.market, sentence, story.published);
  story.act = sentence.dated.findLast(({ type }) => SPOKEN.has(type)) ?? story.act;
  story.floor = hear(story.floor, sentence, story.news?.date);
  const astray = sentence.dated.find(draft => strays(draft, story.floor));
  const other = astray ?? sentence.dated.find(isOfMonth);
  if (other) story.strayed = { sentence: sentence.at, at: other.triggerStart, coarse: !astray };
}

/** The meeting in which what follows a sentence stands: its own or the one before, up to another day or a later time. */
function frameAfter(
  own: Draft | undefined,
  { frame: before }: Story,
  { dated }: SentenceEvents,
): Draft | undefined {
  const frame = own ?? before;
  if (!frame) return undefined;
  const behind = own ? own.triggerStart : -1;
  const left = dated.some(
    draft =>
      (!own && isDay(draft) && draft.date !== frame.date) ||
      (draft.basis === 'stated' &&
        draft.status === 'asserted' &&
        draft.triggerStart > behind &&
        isBefore(frame.date, draft.date)),
  );
  return left ? undefined : frame;
}

/** Whether a sentence tells of a time before that of the news, by a date or by words such as `trước đó`. */
function tellsPast({ dated, undated }: SentenceEvents, news: Draft | undefined): boolean {
  if (!news) return false;
  // `họp hôm nay, lần đầu tiên kể từ khi xung đột nổ ra tháng 8 năm ngoái`: the news, and only beside it what was before.
  if (dated.some(({ date, relation, noun }) => date === news.date && relation === 'main' && !noun))
    return false;
  return (
    undated.some(draft => draft.earlier && !draft.weak && !draft.rules.includes('in-passing')) ||
    dated.some(({ date, status }) => status === 'asserted' && beginsBefore(date, news.date))
  );
}

/** Whether a day is told that is none of a visit's. */
function isBeside(day: Draft | undefined, visit: Draft | undefined): boolean {
  if (!day || !visit) return false;
  return isBefore(day.date, visit.date) || isBefore(visit.date, day.date);
}

/** A dated meeting, told as fact, that what follows may stand in. */
export function isFrame(draft: Draft): boolean {
  return draft.type === 'CONSULT' && draft.actors.length > 1 && isDay(draft);
}

/** Whether a happening, told as fact, is of a time before that of those who have the word. */
function strays({ basis, status, noun, date }: Draft, [speech]: Floor): boolean {
  if (!speech || basis !== 'stated' || status !== 'asserted' || noun) return false;
  return isBefore(date, speech.of.date);
}

/** `Mỹ tháng 6 áp đặt lệnh trừng phạt, khẳng định …`: what the article itself tells of a month or year. */
function isOfMonth(draft: Draft): boolean {
  if (isBareNoun(draft)) return false;
  const { basis, status, date, source } = draft;
  return basis === 'stated' && status === 'asserted' && source === null && COARSE.test(date);
}
