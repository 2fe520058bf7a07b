/** Places that one happening has from another: talks from their meeting, a gathering from its other mention, harm from what did it. */
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { TALK } from '../spoken.ts';

/** Gives a place to the events that share it with one told beside them, or by the same noun elsewhere. */
export function sharePlaces(drafts: readonly Draft[]): void {
  const gatherings = drafts.filter(draft => isGathering(draft) && draft.place?.country !== undefined);
  for (const draft of drafts) {
    if (draft.place !== null || !isGathering(draft)) continue;
    const same = gatherings.filter(other => isSameGathering(draft, other));
    const [known] = same;
    if (!known || same.some(({ place }) => place!.country !== known.place!.country)) continue;
    take(draft, known);
  }
  for (const [index, draft] of drafts.entries()) {
    // Whoever goes on a visit goes elsewhere.
    if (draft.place !== null || draft.mode === 'visit') continue;
    const beside = [drafts[index - 1], drafts[index + 1]].find(
      other =>
        other?.place?.country !== undefined &&
        other.sentence === draft.sentence &&
        other.date === draft.date &&
        other.status === draft.status &&
        ((isTalk(draft) && isTalk(other)) || harms(draft, other) || harms(other, draft)),
    );
    if (beside) take(draft, beside);
  }
}

function take(draft: Draft, { place }: Draft): void {
  draft.place = place;
  draft.rules.push('place-of-occasion');
}

/** Acts in words, and the meetings that they are done at. */
const isTalk = ({ type, mode }: Draft) => mode !== 'phone' && TALK.has(type);

/** What brings death and wounds. */
const HARMFUL = new Set<EventType>(['ASSAULT', 'ACCIDENT']);

/** `đánh trúng một toà nhà ở Kiev, khiến 18 người chết`: harm is done where what did it was. */
const harms = ({ type, harm, moment, later }: Draft, by: Draft) =>
  HARMFUL.has(by.type) && type === 'LIFE' && harm && !moment && !later;

/** A summit, a conference: told by a noun. */
const isGathering = ({ type, noun, mode }: Draft) => type === 'CONSULT' && noun && mode === undefined;

/** Days between the first and the last of one gathering. */
const LONGEST = 7;

/** `hội nghị thượng đỉnh G20`, told twice: of the same sides, in the same words, within a week. */
function isSameGathering(one: Draft, other: Draft): boolean {
  if (one.triggerWords !== other.triggerWords) return false;
  const sides = ({ actors }: Draft) => actors.map(({ code, name }) => code ?? name ?? '').sort();
  const [own, others] = [sides(one), sides(other)];
  if (own.length === 0 || own.join() !== others.join()) return false;
  const [a, b] = [edtfBounds(one.date), edtfBounds(other.date)];
  if (a.first === null || b.first === null || a.last === null || b.last === null) return false;
  return Math.max(a.last, b.last) - Math.min(a.first, b.first) <= LONGEST;
}
