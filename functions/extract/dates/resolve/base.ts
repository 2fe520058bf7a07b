/** The day from which a relative date counts. */
import type { UnresolvedDate } from '../value.ts';
import type { Setting } from './context.ts';
import type { Earlier } from './history.ts';
import type { Story } from './story.ts';

/**
 * The day of the saying in a quotation, which is `said`, else that of the publication; undefined where none is known.
 * `behind` is one told behind the quotation.
 */
export function baseOf(
  { history, published }: Story,
  setting: Setting,
  behind?: Earlier,
): { day: number | undefined; said?: Earlier } {
  if (setting.quote < 0) return { day: published };
  if (behind) return { day: behind.place.first!, said: behind };
  const said = history
    .recent()
    .findLast(
      ({ place, setting: its, start }) =>
        its.paragraph === setting.paragraph &&
        its.quote < 0 &&
        start < setting.quote &&
        place.granularity === 'day' &&
        place.first !== null &&
        place.first === place.last,
    );
  const day = said?.place.first;
  const hasCome = day != null && (published === undefined || day <= published);
  return said && hasCome && setting.saidAt <= said.start ? { day, said } : { day: published };
}

/** Dates behind one in a quotation among which the day of its saying is looked for. */
const BEHIND = 4;

/** `“Hôm nay chúng tôi đã …”, ông A nói hôm 27/3`: the date behind a quotation that is the day of its saying, if any. */
export function saidBehind(
  mentions: readonly UnresolvedDate[],
  settings: readonly Setting[],
  index: number,
): number | undefined {
  const setting = settings[index]!;
  if (setting.quote < 0) return undefined;
  for (let i = index + 1; i < Math.min(mentions.length, index + 1 + BEHIND); i++) {
    const { value, start } = mentions[i]!;
    if (settings[i]!.paragraph !== setting.paragraph) return undefined;
    if (settings[i]!.quote >= 0) continue;
    const day = value.kind === 'calendar' || (value.kind === 'relative' && value.base === 'publication');
    return day && setting.isSaidBy(start, settings[i]!.speaks) ? i : undefined;
  }
  return undefined;
}
