/** Dates carried over from the happening that a sentence stands in. */

import { isoDay } from '../../../../schemas/day.ts';
import { edtfBounds } from '../../../../schemas/edtf.ts';
import type { Draft } from '../draft.ts';
import { shareParties } from '../parties/share-parties.ts';
import { codeKey } from '../same-parties.ts';
import type { SentenceEvents } from '../sentence.ts';
import { dropDraft, type Trace } from '../trace.ts';
import { besideDated } from './beside-dated.ts';
import { contextOf } from './context-rules.ts';
import { AT_MEETINGS, goesOnIn, hearDated } from './floor.ts';
import { isLead, toldOf } from './leads.ts';
import type { Occasion } from './scene.ts';
import { follow, isFrame, openStory, type Story } from './story.ts';
import { PLAIN } from './told-days.ts';
import { within } from './visit.ts';
import { isWorthABound, told } from './worth.ts';

/** So many titles, leads and captions are compared with what is dated. */
const MOST_LEADS = 100;
/** Gives the undated events of an article a date from their context, or a bound; drops those not worth it. */
export function carryContext(
  sentences: readonly SentenceEvents[],
  published: string | null,
  trace?: Trace,
): Draft[] {
  const drafts: Draft[] = [];
  const story = openStory(sentences, published);
  const leads: Draft[] = [];
  const coming: Draft[] = [];
  for (const sentence of sentences) {
    const frame = sentence.dated.find(isFrame);
    const from = drafts.length;
    drafts.push(...sentence.dated);
    follow(story, sentence, frame);
    if (sentence.asAbove && frame) sayAsAbove(drafts.slice(Math.max(0, from - ABOVE), from), sentence, frame);
    for (const draft of sentence.undated) {
      if (tell(draft, story, drafts, trace)) continue;
      if (isMeetingToCome(draft)) {
        coming.push(draft);
        continue;
      }
      if (leads.length < MOST_LEADS && isLead(draft)) leads.push(draft);
      else boundOrDrop(draft, drafts, published, trace);
    }
  }
  for (const lead of leads) {
    const meant = toldOf(lead, drafts, story.news);
    if (!meant) boundOrDrop(lead, drafts, published, trace);
    else {
      meant.mentions.push({ start: lead.start, end: lead.end, part: lead.part });
      meant.place ??= lead.place;
      dropDraft(trace, lead, 'told-again');
    }
  }
  tellComing(coming, drafts, published, trace);
  drafts.sort((a, b) => a.sentence - b.sentence || a.triggerStart - b.triggerStart);
  shareParties(drafts);
  return drafts;
}

/** Tells a happening with the date that the story gives it, if any. @returns whether it has been told */
function tell(draft: Draft, story: Story, drafts: Draft[], trace: Trace): boolean {
  const { frame: meeting } = story;
  if (meeting && isSameMeeting(draft, meeting)) {
    meeting.mentions.push({ start: draft.start, end: draft.end, part: draft.part });
    dropDraft(trace, draft, 'same-meeting');
    return true;
  }
  const context = draft.date === '' ? contextOf(draft, story) : undefined;
  const before = drafts.at(-1);
  if (context) {
    date(draft, context.of, context.rule);
    answer(draft, context);
  } else if (draft.date === '' && before && goesOnIn(draft, before)) date(draft, before, 'speech-goes-on');
  else if (draft.date === '' && isBody(draft)) {
    const beside = besideDated(draft, drafts);
    if (beside) {
      date(draft, { ...beside, place: null }, 'beside-dated');
      if (draft.anew && draft.actors.length === 0) draft.actors = beside.actors;
    }
  }
  if (draft.date === '') return false;
  drafts.push(draft);
  if (draft.date === story.news?.date) story.told = draft.sentence;
  story.floor = hearDated(story.floor, draft);
  return true;
}

const isBody = ({ part }: Draft) => part !== 'title' && part !== 'caption';

/** `Đáp lại, Điện Kremlin khẳng định …`: words that answer somebody are for him, where they name nobody else. */
function answer(draft: Draft, { of, rule }: { of: Occasion; rule: string }): void {
  if (rule !== 'answered' || draft.recipients.length > 0 || !draft.turn) return;
  const [actor] = draft.actors;
  const other = of.actors?.find(({ code }) => code !== undefined && code !== actor?.code);
  if (!other || actor?.code === undefined) return;
  draft.recipients = [other];
  draft.rules.push('answered-to');
}

/** So many meetings to come are compared with those that have a date. */
const MOST_COMING = 100;

/** `Hội nghị Nga - NATO sẽ thảo luận …`: parties of whom one meeting to come is dated are told of that one. */
function tellComing(coming: readonly Draft[], drafts: Draft[], published: string | null, trace: Trace): void {
  const dated = coming.length === 0 ? [] : drafts.filter(isMeetingToCome).filter(isDated);
  const byParties = Map.groupBy(dated, codeKey);
  for (const [index, draft] of coming.entries()) {
    const meeting = index < MOST_COMING ? widest(byParties.get(codeKey(draft)) ?? []) : undefined;
    if (!meeting) {
      boundOrDrop(draft, drafts, published, trace);
      continue;
    }
    meeting.mentions.push({ start: draft.start, end: draft.end, part: draft.part });
    dropDraft(trace, draft, 'same-meeting');
  }
}

const isDated = ({ basis }: Draft) => basis !== 'bounded';

/** `Ngày 19/11, hai bên sẽ gặp nhau trong hội nghị hai ngày 19 và 20/11`: the one that takes in the days of the others. */
function widest(meetings: readonly Draft[]): Draft | undefined {
  const bounds = meetings.map(({ date }) => edtfBounds(date));
  const first = bounds.reduce((least, { first: day }) => Math.min(least, day ?? -Infinity), Infinity);
  const last = bounds.reduce((most, { last: day }) => Math.max(most, day ?? Infinity), -Infinity);
  const at = bounds.findIndex(day => (day.first ?? -Infinity) === first && (day.last ?? Infinity) === last);
  return meetings[at];
}

function isMeetingToCome({ type, mode, status, mutual, actors, earlier }: Draft): boolean {
  return (
    type === 'CONSULT' &&
    mode === undefined &&
    status === 'planned' &&
    mutual &&
    !earlier &&
    new Set(actors.map(({ code }) => code)).size > 1
  );
}

function boundOrDrop(draft: Draft, drafts: Draft[], published: string | null, trace: Trace): void {
  if (told(draft)) bound(draft, published);
  if (draft.date !== '') drafts.push(draft);
  else dropDraft(trace, draft, 'no-date');
}

/** `cuộc gặp này`, or `cuộc gặp` of the same sides soon after: the meeting told before. */
function isSameMeeting(draft: Draft, meeting: Draft): boolean {
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

/** Happenings before a sentence that `như trên` may point to. */
const ABOVE = 20;

/** `tuyên bố như trên sau cuộc họp ngày 8/12`: what stands before was said there. */
function sayAsAbove(above: readonly Draft[], sentence: SentenceEvents, frame: Draft): void {
  for (const draft of above) {
    const own =
      draft.basis === 'stated' || draft.rules.some(rule => rule === 'before-clause' || rule === 'same-time');
    if (own || !AT_MEETINGS.has(draft.type)) continue;
    date(draft, frame, 'said-as-above');
    draft.source ??= sentence.asAboveSpeaker;
  }
}

function date(draft: Draft, frame: Occasion, rule: string): void {
  draft.date = frame.date;
  draft.basis = 'context';
  draft.mention = frame.mention;
  draft.rules.unshift(rule);
  // What is said or done on the occasion is said or done there.
  if (draft.place !== null || !frame.place) return;
  draft.place = frame.place;
  draft.rules.push('place-of-occasion');
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
