/** Where a date lies, seen from the publication. */
import type { DateMention } from '../../../../schemas/date.ts';
import { type DayBounds, edtfBounds } from '../../../../schemas/edtf.ts';
import type { When } from '../status.ts';
import type { Item } from '../words/scan.ts';

/** Whether a date expression lies after the publication, or reaches beyond it; and whether it is past. */
export function whenOf(item: Item, published: DayBounds): When {
  const mention = item.date!;
  const { first, last } = partOf(mention);
  const begins = published.last !== null && first !== null && first > published.last;
  const reaches = published.last !== null && last !== null && last > published.last && isWindow(item);
  // Of an unknown year too, `năm tới` lies ahead of the publication.
  const undated = item.ahead && (mention.anchor === 'publication' || (first === null && last === null));
  return {
    ahead: begins || reaches || undated,
    past: published.first !== null && last !== null && last < published.first,
  };
}

/** The same of a value that stands for itself. */
export function whenIs(edtf: string, published: DayBounds): When {
  const { first, last } = edtfBounds(edtf);
  return {
    ahead: published.last !== null && first !== null && first > published.last,
    past: published.first !== null && last !== null && last < published.first,
  };
}

/** The days of `cuối năm nay` and `đầu tháng`: the last and the first third. */
function partOf({ edtf, mod }: DateMention): DayBounds {
  const { first, last } = edtfBounds(edtf);
  if (first === null || last === null || mod === undefined || mod === 'mid') return { first, last };
  const third = Math.floor((last - first) / 3);
  return mod === 'end' ? { first: last - third, last } : { first, last: first + third };
}

/** A stretch of time to come, counted from the publication: `2 tuần tới`. */
function isWindow({ date, ahead }: Item): boolean {
  return ahead && date?.granularity === 'period' && date.anchor === 'publication';
}
