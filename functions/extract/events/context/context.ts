/** Dates carried over from the happening that a sentence stands in. */
import type { Draft } from '../draft.ts';
import { answerOthers } from '../parties/answered.ts';
import { shareParties } from '../parties/share-parties.ts';
import type { SentenceEvents } from '../sentence.ts';
import { dropDraft, type Trace } from '../trace.ts';
import { besideDated } from './beside-dated.ts';
import { boundOrDrop } from './bound.ts';
import { type Carried, takeDate } from './carried-date.ts';
import { contextOf } from './context-rules.ts';
import { hearDated } from './floor.ts';
import { isLead, toldOf } from './leads.ts';
import { isMeetingToCome, tellComing } from './meetings-to-come.ts';
import { goesOnIn } from './next-word.ts';
import { ABOVE, sayAsAbove } from './said-as-above.ts';
import { isOutside, isSameMeeting } from './same-meeting.ts';
import { follow, isFrame, openStory, type Story } from './story.ts';

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
  let earlier: readonly Draft[] = [];
  for (const sentence of sentences) {
    const told = inOrder(sentence);
    answerOthers(told, earlier);
    earlier = told;
    const frame = sentence.dated.find(isFrame);
    const from = drafts.length;
    drafts.push(...sentence.dated);
    follow(story, sentence, frame);
    if (sentence.asAbove && frame) sayAsAbove(drafts.slice(Math.max(0, from - ABOVE), from), sentence, frame);
    for (const draft of sentence.undated) {
      if (tell(draft, story, drafts, trace)) continue;
      leaveFor(draft, story);
      if (isMeetingToCome(draft)) {
        coming.push(draft);
        continue;
      }
      if (leads.length < MOST_LEADS && isLead(draft)) leads.push(draft);
      else boundOrDrop(draft, drafts, published, trace);
    }
  }
  tellLeads(leads, drafts, story, trace);
  tellComing(coming, drafts, published, trace);
  drafts.sort((a, b) => a.sentence - b.sentence || a.triggerStart - b.triggerStart);
  shareParties(drafts);
  return drafts;
}

/** The happenings of a sentence in the order of its words; most sentences have none with a date. */
const inOrder = ({ dated, undated }: SentenceEvents): readonly Draft[] =>
  dated.length === 0 ? undated : dated.concat(undated).sort((a, b) => a.triggerStart - b.triggerStart);

/** `Mỹ cáo buộc …` behind a meeting of others: what is told next answers that, and is no part of the meeting. */
function leaveFor(draft: Draft, story: Story): void {
  const speech = story.floor[0]?.of;
  if (story.frame && isOutside(draft, story.frame)) story.frame = undefined;
  if (speech && isOutside(draft, speech))
    story.strayed = { sentence: draft.sentence, at: draft.triggerStart, coarse: false };
}

/** Titles, leads and captions tell again what the article dates, or nothing that it does. */
function tellLeads(leads: readonly Draft[], drafts: Draft[], { news, published }: Story, trace: Trace): void {
  for (const lead of leads) {
    const meant = toldOf(lead, drafts, news);
    if (!meant) boundOrDrop(lead, drafts, published, trace);
    else {
      meant.mentions.push({ start: lead.start, end: lead.end, part: lead.part });
      meant.place ??= lead.place;
      dropDraft(trace, lead, 'told-again');
    }
  }
}

/** Tells a happening with the date that the story gives it, if any. @returns whether it has been told */
function tell(draft: Draft, story: Story, drafts: Draft[], trace: Trace): boolean {
  const { frame: meeting } = story;
  if (meeting && isSameMeeting(draft, meeting)) {
    meeting.mentions.push({ start: draft.start, end: draft.end, part: draft.part });
    dropDraft(trace, draft, 'same-meeting');
    return true;
  }
  const isMeeting = draft.bare && draft.date === '' && draft.type === 'CONSULT';
  // Sittings are kept among the meetings too.
  if (isMeeting && story.gatherings.get('CONSULT')?.type === 'CONSULT') {
    dropDraft(trace, draft, 'same-meeting');
    return true;
  }
  const context = draft.date === '' ? contextOf(draft, story) : undefined;
  const before = drafts.at(-1);
  if (context) {
    takeDate(draft, context);
    answer(draft, context);
  } else if (draft.date === '' && before && goesOnIn(draft, before))
    takeDate(draft, { of: before, rule: 'speech-goes-on' });
  else if (draft.date === '' && isBody(draft)) {
    const beside = besideDated(draft, drafts);
    if (beside) {
      takeDate(draft, { of: { ...beside, place: null }, rule: 'beside-dated' });
      if (draft.anew && draft.actors.length === 0) draft.actors = beside.actors;
    }
  }
  if (draft.date === '') return false;
  drafts.push(draft);
  if (draft.date === story.news?.date) backToNews(story, draft);
  // A session goes on as long as anything of its day is told.
  if (story.scene?.type === 'CONSULT' && story.scene.of.date === draft.date)
    story.scene.sentence = draft.sentence;
  story.floor = hearDated(story.floor, draft);
  return true;
}

/** What was done on the day of the news; the gathering that it was done at brings the article back to that day. */
function backToNews(story: Story, { date, sentence, rules }: Draft): void {
  story.told = sentence;
  if (rules.includes('at-that-gathering')) story.day = date;
}

const isBody = ({ part }: Draft) => part !== 'title' && part !== 'caption';

/** `Đáp lại, Điện Kremlin khẳng định …`: words that answer somebody are for him, where they name nobody else. */
function answer(draft: Draft, { of, rule }: Carried): void {
  if (rule !== 'answered' || draft.recipients.length > 0 || !draft.turn) return;
  const [actor] = draft.actors;
  const other = of.actors?.find(({ code }) => code !== undefined && code !== actor?.code);
  if (!other || actor?.code === undefined) return;
  draft.recipients = [other];
  draft.rules.push('answered-to');
}
