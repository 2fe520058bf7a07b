/** Which happening may be the news: the first that is dated within days of the publication. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';
import { DAY, isDay } from './told-days.ts';

/** The first happening of the article that is dated within days of its publication: the day of the news. */
export function isNews(draft: Draft, published: string | null, oldest = NEWS_AGE): boolean {
  if (!published || !DAY.test(published) || !isDay(draft)) return false;
  const age = edtfBounds(published).first! - edtfBounds(draft.date).first!;
  return age >= 0 && age <= oldest;
}

/** Days after which a happening is no news. */
const NEWS_AGE = 3;

/** The same for what a whole article is about. */
export const SCENE_AGE = 7;
