/** Deeds that go on with the story of a day: its scene, the one that the article is about, the day of the news. */
import { isoDay } from '../../../../schemas/day.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';
import { isInBackground } from './background.ts';
import type { Carried } from './carried-date.ts';
import { goesOnThatDay } from './day-goes-on.ts';
import { dayInWar } from './day-of-news.ts';
import { tellsOn } from './narrative.ts';
import { isOfScene } from './only-scene.ts';
import { isLate, type Occasion } from './scene.ts';
import type { Story } from './story.ts';
import { DAY } from './told-days.ts';

/** The story of a day that a draft goes on with. */
export function onScene(draft: Draft, story: Story): Carried | undefined {
  const { scene, only } = story;
  const own = ownDate(draft, story);
  if (own !== undefined && own !== scene?.of.date && own !== only?.date) return undefined;
  return (
    nextInScene(draft, story) ??
    (only && isOfScene(draft) ? { of: only, rule: 'only-scene' } : undefined) ??
    laterThatDay(draft, story)
  );
}

/** `Ngày 5/3, tàu đâm sà lan, hai người mất tích`: a sentence with a date of its own is of no other scene. */
function ownDate({ triggerStart }: Draft, { own }: Story): string | undefined {
  const isBefore = ({ basis, mention, triggerStart: start }: Draft) =>
    basis === 'stated' && Math.min(start, mention?.start ?? start) < triggerStart;
  return own.findLast(isBefore)?.date;
}

/** What the scene of the last day told goes on with. */
function nextInScene(draft: Draft, { scene, single, published, news }: Story): Carried | undefined {
  if (!scene) return undefined;
  // `Tại toà, bị cáo thừa nhận …`, behind the day of the deed.
  if (draft.atOffice && scene.of.date !== news?.date) return undefined;
  const date = dayInWar(draft, scene.of.date, published);
  if (tellsOn(draft, scene, single)) {
    scene.sentence = draft.sentence;
    scene.paragraph = draft.paragraph;
  } else {
    // `sau đó tiếp tục tiến công`: on some day since.
    const near = draft.drawnOut && draft.sentence - scene.sentence <= SINCE_THEN;
    if (!near || date === scene.of.date) return undefined;
  }
  return { of: { ...scene.of, date: pastMidnight(draft, scene.of, date) }, rule: 'narrative-day' };
}

/** `23h ngày 12/9 … Đến 0h52, …`: at another hour behind one of the night it may be the next day. */
function pastMidnight({ hour }: Draft, of: Occasion, date: string): string {
  const day = edtfBounds(date).first;
  return hour && isLate(of) && DAY.test(date) && day !== null ? `[${date}..${isoDay(day + 1)}]` : date;
}

/** Sentences behind a day within which a war is told to go on since. */
const SINCE_THEN = 2;

/** What the article tells while it is still on the day of its news. */
function laterThatDay(draft: Draft, story: Story): Carried | undefined {
  const { news, single, published } = story;
  if (!news || story.day !== news.date || isInBackground(draft, story)) return undefined;
  return goesOnThatDay(draft, news, story.told, single, published)
    ? { of: { ...news, place: null }, rule: 'day-goes-on' }
    : undefined;
}
