/** Happenings that nothing dates: bound by the publication, or dropped. */
import { isoDay } from '../../../../schemas/day.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';
import { dropDraft, type Trace } from '../trace.ts';
import { ageOf, PLAIN } from './told-days.ts';
import { isWorthABound, told } from './worth.ts';

export function boundOrDrop(draft: Draft, drafts: Draft[], published: string | null, trace: Trace): void {
  if (told(draft) && isWorthABound(draft)) bound(draft, published, saidLongAgo(draft, drafts, published));
  if (draft.date !== '') drafts.push(draft);
  else dropDraft(trace, draft, 'no-date');
}

/** Days before the article of which what was said to come then may have come since. */
const OLD = 7;

/** `Ngày 20/10/2018, ông Trump tuyên bố sẽ rút khỏi hiệp ước`: the saying, long past, by which something was still to come. */
function saidLongAgo(draft: Draft, drafts: readonly Draft[], published: string | null): Draft | undefined {
  if (!isAhead(draft)) return undefined;
  const said = drafts.findLast(
    ({ sentence, saying, date, triggerStart }) =>
      sentence === draft.sentence && saying && PLAIN.test(date) && triggerStart < draft.triggerStart,
  );
  return said && (ageOf(said.date, published) ?? 0) > OLD ? said : undefined;
}

function bound(draft: Draft, published: string | null, said: Draft | undefined): void {
  if (said) {
    draft.date = `[${edgeOf(said.date, true)}..]`;
    draft.mention = said.mention;
    draft.rules.unshift('after-saying');
    return;
  }
  const ahead = isAhead(draft);
  const edge = published === null ? null : edgeOf(published, ahead);
  // Of an article that nobody can date no bound is known either; what it tells is still recorded.
  if (edge === null) draft.date = 'XXXX';
  else draft.date = ahead ? `[${edge}..]` : `[..${edge}]`;
  draft.rules.unshift(ahead ? 'after-publication' : 'before-publication');
}

const isAhead = ({ status }: Draft) => status === 'planned' || status === 'possible';

/** The first or last day, month or year that a publication date may mean. */
function edgeOf(published: string, first: boolean): string | null {
  if (PLAIN.test(published)) return published;
  const bounds = edtfBounds(published);
  const day = first ? bounds.first : bounds.last;
  return day === null ? null : isoDay(day);
}
