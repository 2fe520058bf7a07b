/** Whether a noun without more means the meeting told before. */
import type { Draft } from '../draft.ts';
import { TOWARDS } from '../spoken.ts';
import { within } from './visit.ts';

/** `cuộc gặp này`, or `cuộc gặp` of the same sides soon after: the meeting told before. */
export function isSameMeeting(draft: Draft, meeting: Draft): boolean {
  if (draft.type !== meeting.type || !draft.mutual) return false;
  if (draft.pointing) return true;
  const soon = draft.sentence - meeting.sentence <= REMEMBERED;
  return (
    draft.noun &&
    !draft.rules.includes('carrier') &&
    draft.status === 'asserted' &&
    soon &&
    within(draft, meeting)
  );
}

/** Sentences over which a noun without more still means the meeting told. */
const REMEMBERED = 3;

/** `Mỹ cáo buộc Triều Tiên …`, in another paragraph: what others say ends the telling of a meeting. */
export function isOutside(draft: Draft, meeting: Draft): boolean {
  const { type, status, plain, actors, recipients, paragraph } = draft;
  const says = TOWARDS.has(type) && status === 'asserted' && plain && actors.length > 0;
  return says && recipients.length > 0 && paragraph !== meeting.paragraph && !within(draft, meeting);
}
