/** Meetings told without their parties have those of the meeting told before. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { codeKey, sideAlone } from '../same-parties.ts';

/** Meetings told without their parties take them from the one told before, or else after. */
export function shareParties(drafts: readonly Draft[]): void {
  takeUp(drafts);
  const full = drafts.filter(draft => draft.mutual && SHARED.has(draft.type) && draft.actors.length > 1);
  if (full.length === 0) return;
  // An article that tells of several meetings, all of the same parties, is about these.
  const always = full.length > 1 && new Set(full.map(codeKey)).size === 1;
  let last = full[0]!;
  for (const draft of drafts) {
    if (!draft.mutual || !SHARED.has(draft.type)) continue;
    if (draft.actors.length > 1) {
      last = draft;
      continue;
    }
    // `cuộc họp tháng 11 năm ngoái`, told with its parties elsewhere.
    const same = full.find(other => other.date === draft.date && other.basis === 'stated');
    if (same) last = same;
    // `gặp bên lề Hội nghị Munich`: told beside each other, they are two.
    if (
      draft.type === last.type &&
      draft.actors.length === 0 &&
      draft.noun &&
      draft.sentence !== last.sentence &&
      (always || !isLongApart(draft, last))
    ) {
      draft.actors = last.actors;
      draft.rules.push('parties-of-before');
    }
  }
}

/** What is done to talks by one side, who tells them by their noun: `đình chỉ đàm phán với Mỹ`. */
const TO_TALKS = new Set<EventType>(['REJECT', 'AGREE', 'SANCTION', 'REQUEST', 'CONCEDE']);

/** Sentences behind which talks are taken up again. */
const NEAR = 3;

/** `Ông A đình chỉ đàm phán với Mỹ. Các cuộc đàm phán được nối lại …`: of those of whom the same talks have just been told. */
function takeUp(drafts: readonly Draft[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (!draft.mutual || !SHARED.has(draft.type) || draft.actors.length > 0 || !draft.noun) continue;
    const talks = lastWords(draft.triggerWords);
    const before = drafts.slice(0, at).findLast(other => {
      const near = draft.sentence - other.sentence;
      if (near <= 0 || near > NEAR || !TO_TALKS.has(other.type)) return false;
      return other.recipients.length > 0 && ` ${other.triggerWords}`.endsWith(` ${talks}`);
    });
    if (!before || ![...before.actors, ...before.recipients].every(({ code }) => code !== undefined))
      continue;
    draft.actors = [...before.actors, ...before.recipients].map(sideAlone);
    draft.rules.push('parties-of-before');
  }
}

/** `các cuộc đàm phán`, `đình chỉ đàm phán`: without what counts it. */
const lastWords = (words: string) => words.split(' ').slice(-2).join(' ');

/** Days between two meetings of which the second is another, of others. */
const LONG_APART = 240;

/** `4/12/2018: ông Pompeo họp với NATO … Cuộc họp diễn ra ngày 22/8/2019`: told before, but of no story that goes on. */
function isLongApart({ date, basis }: Draft, last: Draft): boolean {
  if (basis === 'bounded' || last.basis === 'bounded' || date <= last.date) return false;
  const [from, to] = [edtfBounds(last.date).last, edtfBounds(date).first];
  return from !== null && to !== null && to - from > LONG_APART;
}

/** Types in which an article goes on about the same parties. */
const SHARED = new Set(['CONSULT']);
