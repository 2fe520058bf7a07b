/** The day from which a relative date counts. */
import type { Setting } from './context.ts';
import type { Earlier } from './history.ts';
import type { Story } from './story.ts';

/** The day of the saying in a quotation, which is `said`, else that of the publication; undefined where none is known. */
export function baseOf(
  { history, published }: Story,
  setting: Setting,
): { day: number | undefined; said?: Earlier } {
  if (setting.quote < 0) return { day: published };
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
