/** Happenings that nothing dates: bound by the publication, or dropped. */
import { isoDay } from '../../../../schemas/day.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';
import { dropDraft, type Trace } from '../trace.ts';
import { PLAIN } from './told-days.ts';
import { isWorthABound, told } from './worth.ts';

export function boundOrDrop(draft: Draft, drafts: Draft[], published: string | null, trace: Trace): void {
  if (told(draft)) bound(draft, published);
  if (draft.date !== '') drafts.push(draft);
  else dropDraft(trace, draft, 'no-date');
}

function bound(draft: Draft, published: string | null): void {
  if (!isWorthABound(draft)) return;
  const ahead = draft.status === 'planned' || draft.status === 'possible';
  const edge = published === null ? null : edgeOf(published, ahead);
  // Of an article that nobody can date no bound is known either; what it tells is still recorded.
  if (edge === null) draft.date = 'XXXX';
  else draft.date = ahead ? `[${edge}..]` : `[..${edge}]`;
  draft.rules.unshift(ahead ? 'after-publication' : 'before-publication');
}

/** The first or last day, month or year that a publication date may mean. */
function edgeOf(published: string, first: boolean): string | null {
  if (PLAIN.test(published)) return published;
  const bounds = edtfBounds(published);
  const day = first ? bounds.first : bounds.last;
  return day === null ? null : isoDay(day);
}
