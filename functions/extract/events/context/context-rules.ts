/** The rules that date a happening by what the article has told before it; surest first. */
import type { Draft } from '../draft.ts';
import { atGathering } from './at-gathering.ts';
import { atTimeTold } from './at-time-told.ts';
import type { Carried } from './carried-date.ts';
import { entryOfList } from './entry-of-list.ts';
import { goesOnInMonth } from './going-on.ts';
import { onOccasion } from './on-occasion.ts';
import { onScene } from './on-scene.ts';
import { saidOn } from './said-on.ts';
import type { Story } from './story.ts';
import { wordOf } from './word-of.ts';
import { told } from './worth.ts';

/** The happening whose date a draft takes, and the rule that says so. */
export function contextOf(draft: Draft, story: Story): Carried | undefined {
  const time = atTimeTold(draft, story);
  if (time || !told(draft)) return time;
  const place = entryOfList(draft, story) ?? monthGoesOn(draft, story) ?? atGathering(draft, story);
  if (place) return place;
  const word = wordOf(draft, story);
  // `Tiếp đó, Long nhắn tin cho Huy`: among those on the spot words are deeds too.
  if (draft.saying) return saidOn(draft, story, word) ?? (draft.later ? onScene(draft, story) : undefined);
  return onOccasion(draft, story, word) ?? onScene(draft, story);
}

function monthGoesOn(draft: Draft, { last }: Story): Carried | undefined {
  return last && goesOnInMonth(draft, last) ? { of: last, rule: 'month-goes-on' } : undefined;
}
