/** Acts in words of whoever has the word, and answers to it: the dated happening in whose course they were said. */
import type { Entity, EventType } from '../../../../schemas/event.ts';
import type { Draft } from '../draft.ts';
import { SPOKEN } from '../spoken.ts';
import { isOneOf } from './among-actors.ts';
import type { Carried } from './carried-date.ts';
import type { Floor, Hearing, Speech } from './floor.ts';
import type { Story } from './story.ts';
import { ageOf } from './told-days.ts';

/** Sentences over which a speaker keeps the word without being named anew. */
const NEAR = 3;

/** Sentences within which another answers. */
const ANSWER = 2;

/** The dated happening in whose course a draft was said, if any, and the rule that says so. */
export function wordOf(draft: Draft, hearing: Hearing & Pick<Story, 'published'>): Carried | undefined {
  const { strayed, day, news, published } = hearing;
  if (!isAct(draft)) return undefined;
  const behind = draft.sentence - strayed.sentence;
  if (behind === 0 ? strayed.at < draft.triggerStart : behind === 1 && !strayed.coarse) return undefined;
  const floor = hearing.floor.filter(({ of }) => !isLongAgo(draft, of, news, published));
  const kept = floor.find(
    speech =>
      !isBehind(speech.of, draft) &&
      (draft.saying || !draft.apart) &&
      // Who had the word without a date of its own goes on saying, and does nothing else by it.
      (draft.saying || (speech.of.date === day && speech.of.basis !== 'context')) &&
      keepsWord(draft, speech, news === undefined || speech.of.date === news.date),
  );
  if (kept) return { of: kept.of, rule: 'speech-goes-on' };
  const answered = answeredBy(
    draft,
    floor.filter(({ of }) => !isEarlierMeeting(of, news)),
  );
  // He may be elsewhere.
  return answered && { of: { ...answered.of, place: null }, rule: 'answered' };
}

/**
 * `Ông Haiat từ chối …`, behind background in another paragraph: who has spoken on the day of the news, or is who it is
 * about, named again right before an act in words, has the word again.
 */
export function wordAgain(
  draft: Draft,
  { floor, news, past }: Hearing & Pick<Story, 'past'>,
): Carried | undefined {
  if (!news || !isAct(draft) || !draft.plain || draft.saying || draft.pronoun) return undefined;
  if (draft.done || draft.apart || draft.weak || draft.paragraph === past.paragraph || isReport(draft))
    return undefined;
  const isBy = ({ actors }: Draft) =>
    draft.actors.every(({ name }) => name !== undefined && actors.some(each => each.name === name));
  const spoken =
    floor.find(({ of }) => of.date === news.date && isBy(of))?.of ?? (isBy(news) ? news : undefined);
  return spoken && { of: { ...spoken, place: null }, rule: 'speech-goes-on' };
}

/** `cam kết thúc đẩy việc phê chuẩn hiệp ước ký hôm 8/4`: what stands behind it in its own sentence is no word that it goes on with. */
function isBehind(of: Draft, draft: Draft): boolean {
  return of.sentence === draft.sentence && of.triggerStart > draft.triggerStart;
}

/** Days before the article of which nobody goes on speaking in another paragraph. */
const LONG_AGO = 20;
/** Days before the article after which a day is history. */
const HISTORY = 180;

/**
 * `Hiệp định được ký ngày 13/10/1993.⏎Moskva cho biết …`: said now, and not when the treaty was signed. An article
 * that has news of its own only looks back on history: in the same paragraph too nobody but the same person goes on.
 */
function isLongAgo(draft: Draft, of: Draft, news: Draft | undefined, published: string | null): boolean {
  const elsewhere = draft.paragraph !== of.paragraph;
  if (!elsewhere && (!news || news.date === of.date)) return false;
  const age = ageOf(of.date, published) ?? 0;
  if (elsewhere) return age > LONG_AGO;
  if (age <= HISTORY) return false;
  const named = draft.actors.filter(({ name }) => name !== undefined);
  return named.length === 0 || !named.every(actor => isOneOf(actor, of.actors));
}

/** What another says to it: `Đáp lại, …`, `… cũng cho biết`. */
function answeredBy(draft: Draft, floor: Floor): Speech | undefined {
  if (isReport(draft)) return undefined;
  if (isDenial(draft, floor[0]) && !isBehind(floor[0]!.of, draft)) return floor[0];
  if (!(draft.turn || (draft.also && draft.saying))) return undefined;
  return floor.find(({ sentence }) => draft.sentence - sentence <= ANSWER);
}

/** `Hai ngoại trưởng cũng gặp nhau hôm 10/3 … Phản ứng trước thông báo này, …`: nobody answers a meeting before the news. */
const isEarlierMeeting = ({ type, date }: Draft, news: Draft | undefined) =>
  type === 'CONSULT' && news !== undefined && date < news.date;

/** `Nga cáo buộc Anh … Cảnh sát Anh phủ nhận`: whoever was charged or threatened right before rejects it. */
function isDenial({ type, actors, sentence }: Draft, speech: Speech | undefined): boolean {
  if (type !== 'REJECT' || !speech || sentence - speech.sentence > 1 || !CHARGES.has(speech.of.type))
    return false;
  return actors.some(actor => isOneOf(actor, speech.of.recipients));
}

const CHARGES = new Set<EventType>(['ACCUSE', 'THREATEN', 'REQUEST']);

/** Whether whoever has the word acts on: near by anyone who acts for the same side, later only the same by name, on the day of the news. */
function keepsWord(draft: Draft, { of, sentence }: Speech, ofNews: boolean): boolean {
  const near = draft.sentence - sentence <= NEAR;
  if (!near && !ofNews) return false;
  if (draft.saying)
    return (
      draft.actors.length === 1 &&
      !isReport(draft) &&
      !(isAnother(draft, of) && !ofNews) &&
      isSpeaker(draft.actors[0]!, of, near)
    );
  return near
    ? draft.actors.every(actor => isOneOf(actor, of.actors))
    : draft.actors.every(actor => isSpeaker(actor, of, false));
}

/** `Đại sứ các nước EU đã đồng ý từ hôm 17/6.⏎Người phát ngôn EU Kiefer cho biết …`: somebody named speaks for the side in another paragraph. */
function isAnother({ actors: [actor], paragraph, pronoun }: Draft, of: Draft): boolean {
  if (paragraph === of.paragraph || pronoun || actor!.name === undefined || !actor!.code) return false;
  return of.actors.every(({ name }) => name === undefined);
}

/** Whether the same person or office has spoken: near, an office also stands for who speaks for it. */
function isSpeaker(actor: Entity, of: Draft, near: boolean): boolean {
  return of.actors.some(({ name, code, text }) => {
    if (code !== actor.code) return false;
    if (name !== undefined && actor.name !== undefined) return name === actor.name;
    if (near) return code !== undefined || name === actor.name;
    if (name !== actor.name) return false;
    return text.includes(actor.text) || actor.text.includes(text) || isAcronym(actor.text);
  });
}

/** `Ông cũng kêu gọi …`: an act in words, told as fact. */
function isAct(draft: Draft): boolean {
  return (
    draft.status === 'asserted' &&
    !draft.noun &&
    !draft.earlier &&
    !(draft.saying ? draft.opens || (draft.weak && draft.tag) : draft.speech > 0) &&
    SPOKEN.has(draft.type) &&
    draft.mode !== 'investigate' &&
    draft.actors.length > 0 &&
    // `Nga cho biết nước này đã bác bỏ đề nghị`: what somebody tells as done was before he told it.
    !(draft.done && draft.source !== null && isOneOf(draft.source, draft.actors)) &&
    // An agency only reports what he says.
    (draft.source === null || draft.source.code === undefined || isOneOf(draft.source, draft.actors))
  );
}

/** `NHRCK`: brackets gave it with the name. */
const isAcronym = (text: string) => text.length > 1 && /^\p{Lu}+$/u.test(text);

/** Words said elsewhere, or about what was told before. */
function isReport({ gathering, pointing, saying }: Draft): boolean {
  return gathering?.at === 'other' || (saying && pointing);
}
