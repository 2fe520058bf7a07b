/** What words or figures put at the time told before, be it worth telling by itself or not. */
import type { Draft } from '../draft.ts';
import type { Carried } from './carried-date.ts';
import { figureOf } from './going-on.ts';
import { goesOnInMarket } from './market.ts';
import type { Story } from './story.ts';
import { PLAIN } from './told-days.ts';

/** The happening told before at whose time, since whose time or in whose period a draft is. */
export function atTimeTold(draft: Draft, story: Story): Carried | undefined {
  return pointedBack(draft, story) ?? inFigures(draft, story) ?? inMarket(draft, story);
}

/** Sentences behind a date in which words may still point back to it. */
const LATELY = 2;

/** `vào thời điểm này`, `kể từ đó`: at the time told last, or since then. */
function pointedBack(draft: Draft, story: Story): Carried | undefined {
  const { news, told } = story;
  const last = lastBefore(draft, story);
  if (!last) return undefined;
  if (draft.sentence - last.sentence > LATELY) {
    // `Dịp này, …`, in an article that is still on the day of its news.
    const onDay = news && last.date === news.date && draft.sentence - told <= LATELY;
    return onDay && draft.rules.includes('that-time') ? { of: news, rule: 'same-time' } : undefined;
  }
  if (draft.rules.includes('that-time')) {
    // `ngay trong đêm`: the night of what was done, and not of what is to come.
    if (last.status === 'planned' && draft.moment) return undefined;
    if (last.status === 'planned' && draft.status === 'asserted') draft.status = 'planned';
    return { of: last, rule: 'same-time' };
  }
  if (draft.noun || !draft.rules.includes('since-then') || !PLAIN.test(last.date)) return undefined;
  // Since then it may have been done anywhere.
  return { of: { ...last, date: `${last.date}/..`, place: null }, rule: 'since-that-time' };
}

/** `Ngay trong đêm đó, ông nộp đơn, nhưng thua hôm sau`: of its own sentence only what stands before it is meant. */
function lastBefore({ sentence, triggerStart }: Draft, { last, before }: Story): Draft | undefined {
  return last && last.sentence === sentence && last.triggerStart > triggerStart ? before : last;
}

/** Figures of accounts, told one after the other. */
function inFigures(draft: Draft, story: Story): Carried | undefined {
  const figures = figureOf(draft, story.figures, story.last);
  // Of one paragraph all are of the period.
  if (figures && draft.paragraph === figures.paragraph)
    story.figures = { ...figures, sentence: draft.sentence };
  return figures && { of: { ...figures, place: null }, rule: 'figures-go-on' };
}

/** Prices of the day that is told. */
function inMarket(draft: Draft, story: Story): Carried | undefined {
  if (!story.market || !goesOnInMarket(draft, story.market)) return undefined;
  story.market = { ...story.market, sentence: draft.sentence };
  return { of: { ...story.market.of, place: null }, rule: 'market-goes-on' };
}
