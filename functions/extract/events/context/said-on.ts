/** The day on which something was said, without a date of its own. */
import type { Draft } from '../draft.ts';
import { isOnNewsDay } from './background.ts';
import type { Carried } from './carried-date.ts';
import { dayOf, speaksOnNewsDay } from './day-of-news.ts';
import { staying } from './stay.ts';
import type { Story } from './story.ts';
import { isOfDay } from './told-days.ts';

/** `word` is what the one who has the word says on, if he does. */
export function saidOn(draft: Draft, story: Story, word: Carried | undefined): Carried | undefined {
  const { news, last, published } = story;
  // In a list of what was done on a visit, words too are of one of its days.
  if (draft.sentence === story.visiting) return staying(draft, story) ?? word;
  const hour = word ? undefined : atHour(draft, story);
  if (hour) return hour;
  if (word || !news || !isOnNewsDay(draft, story)) return word;
  if (!speaksOnNewsDay(draft, news, last, published)) return undefined;
  return { of: { ...news, date: dayOf(draft, news, published), place: null }, rule: 'day-of-news' };
}

/** Sentences over which the hours of a day are told. */
const HOURS = 6;

/** `Khoảng 20h30, văn phòng Tổng thống thông báo …`: at an hour of the day that is told, where the article tells it by its hours. */
function atHour({ hour, sentence, actors, earlier, apart }: Draft, { scene }: Story): Carried | undefined {
  if (!hour || earlier || apart || actors.length === 0 || !scene?.of.mention) return undefined;
  if (!isOfDay(scene.of.mention) || sentence - scene.sentence > HOURS) return undefined;
  return { of: { ...scene.of, place: null }, rule: 'hour-of-day' };
}
