/** The date of an event from a date expression and the preposition before it. */
import type { DateMention } from '../../../../schemas/date.ts';
import { boundsOf, parseEdtf } from '../../../../schemas/edtf.ts';
import { Cue } from '../words/lexicon.ts';

export interface Dating {
  /** EDTF, one for each happening: `tháng 3 và tháng 6` are two. */
  dates: string[];
  rules: string[];
}

/** What the dating depends on beside the date. */
export interface Occasion {
  preposition: number;
  /** Goes on over an interval (`tăng cường`, `xung đột`), or takes place at one time (`gặp`). */
  durative: boolean;
  /** Still to come. */
  planned: boolean;
  /** What else went on follows it (`sau lần cháy ngày 29/10 đến nay`). */
  followed: boolean;
  /** Told as done at one time: what has come about `từ hôm 17/6` did so on that day. */
  done: boolean;
  /** Its date stands before it (`Đến 7h ngày 16/3, bão …`). */
  fronted: boolean;
}

/** Days told by their numbers (`các ngày 17-19/2 tới`) are no window: what is then lasts from one to the other. */
const NUMERIC = /\d[-/.]\d/u;

/** Reads the date of an event. `publishedLast` is the last day that the publication date may mean. */
export function dateEvent(mention: DateMention, occasion: Occasion, publishedLast: number | null): Dating {
  const { edtf } = mention;
  const value = parseEdtf(edtf);
  if (!value) return { dates: [edtf], rules: [] };
  if (value.kind === 'all') {
    return { dates: value.members.map(member => member.text.replace('..', '/')), rules: ['several-dates'] };
  }
  if (value.kind === 'one') return { dates: [edtf], rules: [] };
  const { preposition } = occasion;
  if (value.kind === 'date') {
    if (preposition & Cue.SINCE && occasion.done && mention.granularity === 'day')
      return { dates: [edtf], rules: [] };
    if (preposition & Cue.SINCE) return { dates: [`${edtf}/..`], rules: ['since'] };
    if (preposition & Cue.AFTER) return { dates: [`${edtf}/..`], rules: ['after-date'] };
    if (preposition & Cue.BEFORE) return { dates: [`../${edtf}`], rules: ['before-date'] };
    const { first, last } = boundsOf(value);
    // `Đến đầu năm nay, đàm phán bị gián đoạn`: what is told as past is within the year that has begun.
    const end = occasion.planned ? last : first;
    const ahead = publishedLast !== null && end !== null && end > publishedLast;
    // `Đến 7h ngày 16/3, tâm bão ở …`: a day that opens the clause is the one that it has come to.
    const come = occasion.fronted && mention.granularity === 'day';
    if (preposition & Cue.UNTIL && ahead && !come) return { dates: [`../${edtf}`], rules: ['until'] };
    return { dates: [edtf], rules: [] };
  }
  if (value.kind !== 'interval') return { dates: [edtf], rules: [] };
  // The stretch from it to the publication is that of what followed.
  const now = value.to?.bounds;
  if (occasion.followed && value.from && now && publishedLast !== null) {
    const isNow = preposition & Cue.ON ? covers(now, publishedLast) : now.last === publishedLast;
    if (isNow) return { dates: [value.from.text], rules: ['followed'] };
  }
  // One day in a window: `gặp nhau trong 2 tuần tới`; what goes on fills it.
  const relative =
    mention.granularity === 'period' && mention.anchor === 'publication' && !NUMERIC.test(mention.text);
  if (relative && occasion.planned && !occasion.durative && value.from && value.to) {
    return { dates: [`[${value.from.text}..${value.to.text}]`], rules: ['one-day-in-window'] };
  }
  return { dates: [edtf], rules: [] };
}

/** Whether a day lies in a stretch with two ends. */
function covers({ first, last }: { first: number | null; last: number | null }, day: number | null): boolean {
  return day !== null && first !== null && last !== null && first <= day && day <= last;
}
